package org.conductregister.standin.platform.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A library of the host that apps may import: its packages with the versions that its own manifest gives them. */
final class SharedLibrary {

    private static final Pattern VERSION = Pattern.compile("\\d+(\\.\\d+){0,2}");
    private static final Pattern EXPORTED =
            Pattern.compile("([\\w.]+)((?:;[\\w:-]+:?=(?:\"[^\"]*\"|[^;,\"]*))*)(?:,|$)");
    private static final Pattern EXPORTED_VERSION = Pattern.compile(";version=\"?([\\d.]+)");

    private final Path place;

    private SharedLibrary(Path place) {
        this.place = place;
    }

    /** The jar or folder of classes that holds the class. */
    static SharedLibrary holding(Class<?> sample) {
        try {
            return new SharedLibrary(Path.of(
                    sample.getProtectionDomain().getCodeSource().getLocation().toURI()));
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Package name to version, for packages that begin with the prefix. */
    SortedMap<String, String> packages(String prefix, String versionWithoutManifest) {
        try {
            return Files.isDirectory(place)
                    ? folder(prefix, versionWithoutManifest)
                    : jar(prefix, versionWithoutManifest);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private SortedMap<String, String> folder(String prefix, String version) throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(place)) {
            files.filter(file -> file.toString().endsWith(".class") && !place.equals(file.getParent()))
                    .map(file -> place.relativize(file.getParent())
                            .toString()
                            .replace('\\', '.')
                            .replace('/', '.'))
                    .filter(name -> name.startsWith(prefix))
                    .forEach(name -> found.put(name, version));
        }
        return found;
    }

    private SortedMap<String, String> jar(String prefix, String versionWithoutManifest) throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        try (JarFile jar = new JarFile(place.toFile())) {
            Map<String, String> declared = declared(jar.getManifest());
            String version = version(jar.getManifest(), versionWithoutManifest);
            jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".class") && name.contains("/") && !name.startsWith("META-INF"))
                    .map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.'))
                    .filter(name -> name.startsWith(prefix))
                    .forEach(name -> found.put(name, declared.getOrDefault(name, version)));
        }
        return found;
    }

    private static Map<String, String> declared(Manifest manifest) {
        Map<String, String> versions = new TreeMap<>();
        String header = manifest == null ? null : manifest.getMainAttributes().getValue("Export-Package");
        Matcher clause = EXPORTED.matcher(header == null ? "" : header);
        while (clause.find()) {
            Matcher version = EXPORTED_VERSION.matcher(clause.group(2));
            if (version.find()) {
                versions.put(clause.group(1), version.group(1));
            }
        }
        return versions;
    }

    private static String version(Manifest manifest, String otherwise) {
        if (manifest == null) {
            return otherwise;
        }
        Attributes main = manifest.getMainAttributes();
        return Stream.of("Bundle-Version", Attributes.Name.IMPLEMENTATION_VERSION.toString())
                .map(main::getValue)
                .filter(value -> value != null && VERSION.matcher(value).lookingAt())
                .map(value -> {
                    Matcher numbers = VERSION.matcher(value);
                    numbers.lookingAt();
                    return numbers.group();
                })
                .findFirst()
                .orElse(otherwise);
    }
}
