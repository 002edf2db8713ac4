package org.conductregister.standin.platform;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.Jar;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.conductregister.tiny.Greeter;

/** Builds the tiny app of these tests, package {@code org.conductregister.tiny}, into a bundle as bnd does for a real one. */
final class TinyJar {

    private TinyJar() {}

    /** @param more further headers, which may break it on purpose */
    static Path build(Path folder, Map<String, String> more) throws Exception {
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
            more.forEach(bnd::setProperty);
            Path file = Files.createTempFile(folder, "tiny", ".jar");
            try (Jar jar = bnd.build()) {
                if (!bnd.getErrors().isEmpty()) {
                    throw new IllegalStateException(bnd.getErrors().toString());
                }
                jar.write(file.toFile());
            }
            return file;
        }
    }
}
