package org.conductregister.acceptance.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What the XML reports of Surefire and Failsafe tell of the last run.
 *
 * @param passed tests of which at least one invocation ran, and every one passed
 */
record TestReports(Set<TestName> passed) {

    /** A parameterised test adds its parameters and a number to the method's name. */
    private static final Pattern METHOD = Pattern.compile("[\\p{Alpha}_$][\\w$]*");

    TestReports {
        passed = Set.copyOf(passed);
    }

    /** Reads every report in these folders; one that does not exist has none. */
    static TestReports in(List<Path> folders) {
        Set<TestName> passed = new HashSet<>();
        Set<TestName> others = new HashSet<>();
        for (Path folder : folders) {
            for (Path report : reports(folder)) {
                forEachTest(report, test -> (clean(test) ? passed : others).add(nameOf(test, report)));
            }
        }
        passed.removeAll(others);
        return new TestReports(passed);
    }

    private static boolean clean(Element test) {
        return Stream.of("failure", "error", "skipped")
                .allMatch(ending -> test.getElementsByTagName(ending).getLength() == 0);
    }

    private static TestName nameOf(Element test, Path report) {
        Matcher method = METHOD.matcher(test.getAttribute("name"));
        return new TestName(
                typeOf(test.getAttribute("classname"), report),
                method.lookingAt() ? method.group() : test.getAttribute("name"));
    }

    /** For properties the class stands there without its package, which only the name of the file tells. */
    private static String typeOf(String written, Path report) {
        String ofFile = report.getFileName().toString().replaceAll("^TEST-|\\.xml$", "");
        return ofFile.endsWith("." + written) ? ofFile : written;
    }

    private static List<Path> reports(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void forEachTest(Path report, java.util.function.Consumer<Element> use) {
        try {
            NodeList tests = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(report.toFile())
                    .getElementsByTagName("testcase");
            for (int i = 0; i < tests.getLength(); i++) {
                use.accept((Element) tests.item(i));
            }
        } catch (IOException | SAXException | ParserConfigurationException unreadable) {
            throw new IllegalStateException(report + ": " + unreadable, unreadable);
        }
    }
}
