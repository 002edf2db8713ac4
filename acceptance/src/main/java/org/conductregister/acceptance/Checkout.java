package org.conductregister.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * This checkout of the repository and what was built in it.
 *
 * @param root the folder of the app's descriptor
 */
public record Checkout(Path root) {

    /** The checkout named by the system property {@code checkout}, or the one that the working folder lies in. */
    public static Checkout here() {
        Path folder =
                Path.of(System.getProperty("checkout", "")).toAbsolutePath().normalize();
        while (folder != null && !Files.exists(folder.resolve("atlassian-plugin.xml"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("run this inside a checkout of the repository");
        }
        return new Checkout(folder);
    }

    /** The app as it would be installed. */
    public Path app() {
        try (Stream<Path> built = Files.list(root.resolve("src/target"))) {
            return built.filter(file -> file.getFileName().toString().matches("conduct-register-[^/]*\\.jar"))
                    .filter(file -> !file.getFileName().toString().matches(".*-(tests|sources|javadoc)\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no app in src/target: build it first"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The class path of the stand-in. */
    public String hostClasspath() {
        Path target = root.resolve("jira-host/target");
        try {
            return target.resolve("classes")
                    + System.getProperty("path.separator")
                    + Files.readString(target.resolve("runtime.classpath")).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Folder for what tests leave behind to look at. */
    public Path output() {
        return root.resolve("acceptance/target");
    }
}
