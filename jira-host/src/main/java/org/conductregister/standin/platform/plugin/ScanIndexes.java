package org.conductregister.standin.platform.plugin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.osgi.framework.Bundle;

/** The files that Atlassian's Spring scanner leaves in a bundle: which classes are beans, imported or exported services. */
final class ScanIndexes {

    /** One line: a class and what stands after {@code #}, a bean name or the exported interfaces; null when nothing does. */
    record Line(String className, String rest) {}

    private final Bundle bundle;

    ScanIndexes(Bundle bundle) {
        this.bundle = bundle;
    }

    List<Line> components() {
        return lines("component");
    }

    List<Line> imports() {
        return lines("imports");
    }

    List<Line> exports() {
        return lines("exports");
    }

    private List<Line> lines(String file) {
        URL index = bundle.getEntry("META-INF/plugin-components/" + file);
        if (index == null) {
            return List.of();
        }
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(index.openStream(), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::trim)
                    .filter(line -> !line.isEmpty())
                    .map(line -> line.split("#", 2))
                    .map(parts -> new Line(parts[0], parts.length > 1 ? parts[1] : null))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
