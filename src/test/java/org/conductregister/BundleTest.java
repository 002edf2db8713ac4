package org.conductregister;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What bnd made of the app: the jar is these classes and this manifest. */
class BundleTest {

    private static final Path BUNDLE = Path.of("target/classes");

    private final Attributes manifest = manifest();

    @Test
    void it_is_a_transformerless_plugin() {
        assertThat(manifest.getValue("Atlassian-Plugin-Key")).isEqualTo("org.conductregister");
        assertThat(manifest.getValue("Bundle-SymbolicName")).isEqualTo("org.conductregister");
        assertThat(manifest.getValue("Spring-Context")).isEqualTo("*");
        assertThat(manifest.getValue("Require-Capability")).isNull();
    }

    @Test
    void it_holds_no_class_but_its_own() throws IOException {
        try (Stream<Path> files = Files.walk(BUNDLE)) {
            List<String> classes = files.map(file -> BUNDLE.relativize(file).toString())
                    .filter(file -> file.endsWith(".class"))
                    .toList();

            assertThat(classes).isNotEmpty().allMatch(file -> file.startsWith("org/conductregister/"));
            assertThat(classes).noneMatch(file -> file.contains("standin"));
        }
    }

    @Test
    void it_brings_what_jira_does_not_share_and_imports_the_rest() {
        assertThat(manifest.getValue("Bundle-ClassPath"))
                .contains("jackson-datatype-jsr310.jar", "commons-text.jar", "commons-lang3.jar")
                .contains("commons-fileupload2-core.jar", "commons-fileupload2-jakarta-servlet6.jar", "commons-io.jar")
                .contains("commons-validator.jar", "libphonenumber.jar")
                .contains("openhtmltopdf-pdfbox.jar", "pdfbox.jar", "fontbox.jar", "jcl-over-slf4j.jar");
        assertThat(manifest.getValue("Import-Package"))
                .contains("com.atlassian.jira.issue.customfields.searchers", "jakarta.servlet.http")
                .doesNotContain("org.apache.commons", "com.fasterxml.jackson.datatype", "java.lang")
                .doesNotContain("com.google.i18n")
                .doesNotContain("com.openhtmltopdf", "org.apache.pdfbox", "org.bouncycastle", "java.awt");
    }

    /** What is the JDK's own comes from the JDK, if a host does not offer it as packages. */
    @Test
    void of_the_old_namespace_it_takes_only_what_the_jdk_has_and_insists_on_nothing() {
        List<String> old = Pattern.compile("(?:^|,)(javax\\.[^,]*)")
                .matcher(manifest.getValue("Import-Package"))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(old).isNotEmpty().allMatch(line -> line.endsWith(";resolution:=optional"));
        assertThat(old).allMatch(line -> line.matches("javax\\.(crypto|imageio|xml)\\b.*"));
    }

    @Test
    void it_brings_its_typefaces_and_their_licences() {
        assertThat(BUNDLE.resolve("fonts/ttf/OpenSans"))
                .isDirectoryContaining("glob:**OpenSans-Regular.ttf")
                .isDirectoryContaining("glob:**OpenSans-Bold.ttf")
                .isDirectoryContaining("glob:**OFL.txt");
        assertThat(BUNDLE.resolve("net/sf/jasperreports/fonts/dejavu"))
                .isDirectoryContaining("glob:**DejaVuSans.ttf")
                .isDirectoryContaining("glob:**LICENSE");
    }

    private static Attributes manifest() {
        try (InputStream in = Files.newInputStream(BUNDLE.resolve("META-INF/MANIFEST.MF"))) {
            return new Manifest(in).getMainAttributes();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
