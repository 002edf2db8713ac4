package org.conductregister;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.conductregister.policy.ReportKind;
import org.conductregister.report.Incident;
import org.conductregister.report.IncidentCheck;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Whatever the descriptor, the templates and the reasons name is there. */
class DescriptorTest {

    private static final Path SOURCES = Path.of("main/java");
    private static final Path RESOURCES = Path.of("main/resources");
    private static final Pattern REASON = Pattern.compile("Reason\\.(?:of\\(|at\\([^,;]+,)\\s*\"([a-z.-]+[a-z])\"");
    private static final Pattern STEP = Pattern.compile("enter\\((?:\\s*\\w+,)?\\s*\"([a-z.-]+)\"");
    private static final Pattern KEY = Pattern.compile("\"(conduct\\.[a-z0-9.-]*[a-z0-9])\"");

    private final Document descriptor = descriptor();
    private final Properties texts = texts();

    @Test
    void every_class_named_in_the_descriptor_exists() {
        List<String> named = Stream.concat(
                        elements("*")
                                .map(element -> element.getAttribute("class"))
                                .filter(name -> !name.isEmpty()),
                        elements("entity")
                                .map(element -> element.getTextContent().strip()))
                .toList();

        assertThat(named)
                .isNotEmpty()
                .allSatisfy(name -> Class.forName(name, false, getClass().getClassLoader()));
    }

    @Test
    void every_file_named_in_the_descriptor_exists() {
        List<String> files = elements("resource")
                .filter(resource -> !resource.getAttribute("type").equals("i18n"))
                .map(resource -> resource.getAttribute("location"))
                .filter(location -> !location.startsWith("templates/plugins/")) // Jira's own
                .toList();

        assertThat(files).isNotEmpty().allSatisfy(file -> assertThat(RESOURCES.resolve(file.replaceFirst("^/", "")))
                .isRegularFile());
    }

    @Test
    void every_text_named_in_the_descriptor_exists() {
        List<String> keys = Stream.concat(
                        elements("*").map(element -> element.getAttribute("i18n-name-key")),
                        elements("*")
                                .filter(element -> Set.of("label", "description", "tooltip", "fname")
                                        .contains(element.getTagName()))
                                .map(element -> element.getAttribute("key")))
                .filter(key -> !key.isEmpty())
                .toList();

        assertThat(keys).isNotEmpty().allSatisfy(key -> assertThat(texts).containsKey(key));
    }

    @Test
    void every_key_of_a_module_is_unique_and_prefixed() {
        List<String> keys =
                modules().map(element -> element.getAttribute("key")).toList();

        assertThat(keys).doesNotHaveDuplicates().allSatisfy(key -> assertThat(key)
                .matches("conduct-[a-z][a-z-]*"));
    }

    @Test
    void every_text_named_in_the_code_exists() {
        assertThat(named(KEY)).isNotEmpty().allSatisfy(key -> assertThat(texts).containsKey(key));
    }

    @Test
    void every_reason_and_every_step_has_its_words() {
        Set<String> reasons = named(REASON);
        IncidentCheck.missing(ReportKind.CONDUCT, Incident.knownOnlyBy("", ""))
                .forEach(reason -> reasons.add(reason.code()));

        assertThat(reasons)
                .contains("gate.no-written-notice", "report.topic-missing", "changed-meanwhile")
                .allSatisfy(code -> assertThat(texts).containsKey("conduct.reason." + code));
        assertThat(named(STEP))
                .contains("report.assessed", "restriction.activated")
                .allSatisfy(step -> assertThat(texts).containsKey("conduct.history." + step));
    }

    @Test
    void texts_are_sorted_and_each_is_there_once() throws IOException {
        List<String> keys = Files.readAllLines(RESOURCES.resolve("i18n/conduct.properties")).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();

        assertThat(keys).doesNotHaveDuplicates().isSorted();
    }

    private Stream<Element> elements(String name) {
        return stream(descriptor.getElementsByTagName(name));
    }

    private Stream<Element> modules() {
        return stream(descriptor.getDocumentElement().getChildNodes()).filter(element -> element.hasAttribute("key"));
    }

    private static Stream<Element> stream(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast);
    }

    private static Set<String> named(Pattern pattern) {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> pattern.matcher(read(file)).results().map(found -> found.group(1)))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Document descriptor() {
        try (InputStream in = Files.newInputStream(Path.of("../atlassian-plugin.xml"))) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Properties texts() {
        Properties texts = new Properties();
        try (InputStream in = Files.newInputStream(RESOURCES.resolve("i18n/conduct.properties"))) {
            texts.load(in);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return texts;
    }
}
