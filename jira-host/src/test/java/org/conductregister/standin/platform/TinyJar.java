package org.conductregister.standin.platform;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.EmbeddedResource;
import aQute.bnd.osgi.Jar;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.conductregister.tiny.Greeter;

/** Builds the tiny app of these tests, package {@code org.conductregister.tiny}, into a bundle as bnd does for a real one. */
final class TinyJar {

    private TinyJar() {}

    static Path build(Path folder) throws Exception {
        return build(folder, Map.of(), Map.of());
    }

    /**
     * @param headers further headers, which may break it on purpose
     * @param files contents that take the place of the app's own, by path
     */
    static Path build(Path folder, Map<String, String> headers, Map<String, String> files) throws Exception {
        try (Builder bnd = new Builder()) {
            bnd.addClasspath(new File(Greeter.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()));
            bnd.setProperty("Bundle-SymbolicName", "org.conductregister.tiny");
            bnd.setProperty("Bundle-Version", "1.2.3");
            bnd.setProperty("Atlassian-Plugin-Key", "org.conductregister.tiny");
            bnd.setProperty("Spring-Context", "*");
            bnd.setProperty("Private-Package", "org.conductregister.tiny.*");
            bnd.setProperty("Import-Package", "org.springframework.context.annotation,org.springframework.beans.*,*");
            bnd.setProperty("Include-Resource", new File("src/test/resources/tiny").getAbsolutePath());
            bnd.setProperty("-noee", "true");
            bnd.setProperty("-noimportjava", "true");
            headers.forEach(bnd::setProperty);
            Path file = Files.createTempFile(folder, "tiny", ".jar");
            try (Jar jar = bnd.build()) {
                if (!bnd.getErrors().isEmpty()) {
                    throw new IllegalStateException(bnd.getErrors().toString());
                }
                files.forEach((path, text) ->
                        jar.putResource(path, new EmbeddedResource(text.getBytes(StandardCharsets.UTF_8), 0)));
                jar.write(file.toFile());
            }
            return file;
        }
    }
}
