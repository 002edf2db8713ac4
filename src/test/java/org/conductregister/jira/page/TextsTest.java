package org.conductregister.jira.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.conductregister.letter.Particular;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.Occasion;
import org.conductregister.register.CaseFile;
import org.conductregister.report.Decision;
import org.conductregister.report.EndConversation;
import org.conductregister.restriction.Limb;
import org.conductregister.restriction.terms.Terms;
import org.conductregister.review.ReviewDecision;
import org.junit.jupiter.api.Test;

/** Every text that the code or a template asks for stands in the bundle. */
class TextsTest {

    private static final Path SOURCES = Path.of("main");

    private final Properties bundle = bundle();

    @Test
    void every_key_that_is_written_out_in_the_code_exists() {
        Set<String> keys = found("java", "\"(conduct\\.[A-Za-z0-9.-]*[A-Za-z0-9])\"");

        assertThat(keys).hasSizeGreaterThan(60);
        assertThat(missing("", keys, "")).isEmpty();
    }

    @Test
    void every_reason_has_its_sentence() {
        Set<String> codes = found("java", "Reason\\s*\\.of\\(\\s*\"([a-z.-]*[a-z])\"");
        codes.addAll(found("java", "Reason\\s*\\.at\\(\\s*[^,;]+?,\\s*\"([a-z.-]*[a-z])\""));

        codes.addAll(found("java/org/conductregister/restriction/terms", "\"(terms\\.[a-z-]+)\""));

        assertThat(codes).hasSizeGreaterThan(50).contains("terms.deputy-missing");
        assertThat(missing("conduct.reason.", codes, "")).isEmpty();
    }

    @Test
    void every_step_on_record_has_its_words() {
        Set<String> verbs = found("java", "\"((?:appeal|policy|report|letter|restriction|review)\\.[a-z-]+ed)\"");
        verbs.removeIf(name -> bundle.containsKey("conduct.reason." + name));

        assertThat(verbs).contains("report.signed", "restriction.activated", "review.opened");
        assertThat(missing("conduct.history.", verbs, "")).isEmpty();
    }

    @Test
    void every_label_of_a_template_exists() {
        Set<String> labels = found("resources", "\\$text\\.([A-Za-z0-9]+)");

        assertThat(labels).hasSizeGreaterThan(50);
        assertThat(missing("conduct.label.", labels, "")).isEmpty();
    }

    @Test
    void every_field_of_a_form_has_its_label() {
        Set<String> fields = found(
                "java/org/conductregister/jira/page",
                "\\.(?:text|area|user)\\(\\s*(?:prefix \\+ )?\"([a-zA-Z]+)\",\\s*[^\"]");
        fields.addAll(found("java/org/conductregister/jira/page", "add\\(\\s*facts,\\s*\"([a-zA-Z]+)\""));

        assertThat(fields).contains("topic", "signedName");
        assertThat(missing("conduct.form.", fields, "")).isEmpty();
    }

    @Test
    void every_component_of_every_kind_of_terms_has_its_label() {
        List<String> components = Stream.of(Terms.class.getPermittedSubclasses())
                .flatMap(kind -> Stream.of(kind.getRecordComponents()))
                .map(RecordComponent::getName)
                .toList();

        assertThat(components).contains("contactKey", "safetyAssessedOn");
        assertThat(missing("conduct.form.", components, "")).isEmpty();
    }

    @Test
    void every_constant_that_a_page_names_has_its_text() {
        each("conduct.step.", "", CaseFile.Step.values());
        each("conduct.draft.", "", LetterKind.values());
        for (Particular particular : Particular.values()) {
            String key = particular.name().toLowerCase(Locale.ROOT).replace('_', '-');
            assertThat(missing("conduct.particular.", List.of(key), "")).isEmpty();
        }
        for (Occasion occasion : Occasion.values()) {
            String key =
                    "conduct.alert." + occasion.name().toLowerCase(Locale.ROOT).replace('_', '-');
            assertThat(missing(key, List.of(".subject", ".body"), "")).isEmpty();
        }
        for (EndConversation.Warnings warnings : EndConversation.Warnings.values()) {
            assertThat(missing("conduct.history.", List.of(warnings.step()), ""))
                    .isEmpty();
        }
        each("conduct.outcome.", ".help", Decision.OutcomeKind.values());
        each("conduct.limb.", ".help", Limb.values());
        each("conduct.review.", ".help", ReviewDecision.ReviewOutcome.values());
    }

    @Test
    void no_text_has_an_apostrophe_that_message_format_would_swallow() {
        bundle.forEach((key, text) -> assertThat((String) text).as((String) key).doesNotContain("'"));
    }

    @Test
    void no_text_speaks_of_people_otherwise_than_the_policy() {
        Pattern word = Pattern.compile("(?i)\\bcustomers?\\b");
        bundle.forEach((key, text) -> {
            boolean ofJira =
                    ((String) key).matches("conduct\\.(field|install|particular)\\..*|conduct\\.word\\.portal");
            String rest = ((String) text).replaceAll("@(a customer|[Cc]ustomers?)@", "");
            assertThat(ofJira || !word.matcher(rest).find())
                    .as("%s=%s", key, text)
                    .isTrue();
        });
    }

    private void each(String before, String after, Enum<?>... constants) {
        assertThat(missing(before, Stream.of(constants).map(Enum::name).toList(), after))
                .isEmpty();
    }

    private List<String> missing(String before, Collection<String> names, String after) {
        return names.stream()
                .map(name -> before + name + after)
                .filter(key -> !bundle.containsKey(key))
                .toList();
    }

    private static Set<String> found(String folder, String pattern) {
        Pattern wanted = Pattern.compile(pattern);
        Set<String> all = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES.resolve(folder))) {
            files.filter(Files::isRegularFile).map(TextsTest::read).forEach(text -> {
                Matcher matcher = wanted.matcher(text);
                while (matcher.find()) {
                    all.add(matcher.group(1));
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Properties bundle() {
        Properties texts = new Properties();
        try (InputStream in = TextsTest.class.getResourceAsStream("/i18n/conduct.properties");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
