package org.conductregister.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is put into whichever form, sent twice or by two at once: it is taken, or refused in words with everything typed
 * still there. Never a failure, never done twice, never a piece of somebody's text as part of the page. The forms are found
 * on the pages, so that a new one is tried too.
 */
@ExtendWith(OneHouse.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryFormTest {

    private static final String HOSTILE =
            "</textarea><script>alert(1)</script>\"'<img src=x onerror=alert(2)>${7*7}#set";
    private static final String ENDLESS = "x".repeat(100_000);
    private static final String LONG_LINE = "x".repeat(5_000);
    private static final Set<String> DATES = Set.of("date", "datetime-local", "time");

    /** What somebody puts into a field that takes text, and into one that takes a day or a time. */
    private enum Mood {
        EMPTY("", ""),
        ENDLESS_TEXT(ENDLESS, ENDLESS),
        HOSTILE_MARKUP(HOSTILE, HOSTILE),
        NO_SUCH_DAY("words", "2026-02-30"),
        FAR_AWAY("words", "9999-12-31");

        private final String text;
        private final String day;

        Mood(String text, String day) {
            this.text = text;
            this.day = day;
        }

        private String into(Element control, String kind) {
            if (DATES.contains(kind)) {
                return day;
            }
            return switch (kind) {
                case "textarea" -> text;
                // Tomcat takes two megabytes of a form; thirty endless lines at once would be more.
                case "text", "number" -> this == ENDLESS_TEXT ? LONG_LINE : text;
                case "radio", "checkbox" -> this == EMPTY ? null : control.val();
                default -> null;
            };
        }
    }

    private final Set<String> carriedOut = new TreeSet<>();
    private int forms;
    private Council council;
    private EveryPage moods;
    private EveryPage twice;

    @BeforeAll
    void everyKindOfCase(Council shared, Browser browser) {
        council = shared;
        moods = new EveryPage(council);
        twice = new EveryPage(council);
    }

    /** A form of the policies would change the policy under every other test of this house. */
    static Stream<EveryPage.Page> pages() {
        return EveryPage.all().filter(page -> !page.path().equals("/conduct/policies"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothing_that_is_typed_breaks_a_form_or_is_lost(EveryPage.Page page) {
        Visitor visitor = council.visitor(moods.filled(page.user()));
        String path = moods.address(page);
        for (FilledForm found : FilledForm.on(path, visitor.get(path).expect(200))) {
            // What was refused has changed nothing: the form can be sent again as it was found.
            Optional<FilledForm> form = again(visitor, path, found.id());
            for (Mood mood : Mood.values()) {
                if (form.isPresent()) {
                    Answer answer = form.get().with(mood::into).sentBy(visitor);
                    isTakenOrRefused(form.get(), answer, path + " " + found.id() + " " + mood);
                    form = answer.status() == 422 ? form : again(visitor, path, found.id());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_form_that_is_sent_twice_is_done_once_and_the_second_of_two_is_told_and_loses_nothing(EveryPage.Page page) {
        Visitor visitor = council.visitor(twice.filled(page.user()));
        String path = twice.address(page);
        boolean ofCase = path.contains("/conduct/case?");
        for (FilledForm found : FilledForm.on(path, visitor.get(path).expect(200))) {
            Optional<FilledForm> first = again(visitor, path, found.id());
            if (first.isEmpty()) {
                continue;
            }
            String what = path + " " + found.id();
            String one = "One of form " + ++forms;
            Answer done = first.get()
                    .with((control, kind) -> sensible(control, kind, one))
                    .sentBy(visitor);
            isTakenOrRefused(first.get(), done, what);
            if (done.status() != 303) {
                continue;
            }
            carriedOut.add(found.id().replaceAll("\\d+", "N"));
            int steps = ofCase ? steps(path) : 0;
            Answer back = first.get().sentBy(visitor);
            isTakenOrRefused(first.get(), back, what + " sent twice");
            FilledForm second = first.get().elsewhere();
            Answer others = second.with((control, kind) -> sensible(control, kind, "Another of form " + forms))
                    .sentBy(visitor);
            isTakenOrRefused(second, others, what + " by a second person");
            if (ofCase) {
                assertThat(List.of(back.status(), others.status())).as(what).containsOnly(422);
                assertThat(steps(path)).as(what + " is done once").isEqualTo(steps);
                assertThat(others.text()).as(what + " tells what changed").contains("conduct-meanwhile");
            }
            if (back.status() == 303) {
                assertThat(location(back)).as(what + " twice comes to the same").isEqualTo(location(done));
            }
            assertThat(others.status() == 303 && second.saysSomething() && isOneReport(done, others))
                    .as(what + ": other words of the same form are swallowed")
                    .isFalse();
        }
    }

    /** Absences that the forms entered would change what other tests see on a ticket. */
    @AfterAll
    void everybodyIsBack() {
        for (JsonNode away :
                council.visitor("lead").get(ConductApi.ROOT + "absences").json()) {
            council.visitor("lead")
                    .delete(ConductApi.ROOT + "absences/" + away.path("userKey").asText())
                    .expect(200);
        }
    }

    @AfterAll
    void enoughWasCarriedOutForThisToMeanSomething() {
        assertThat(carriedOut)
                .contains(
                        "report", "threat", "ended", "assess", "propose-other", "plan", "appeal-complain", "complaint")
                .hasSizeGreaterThan(15);
    }

    /** The same form on the page as it is now; empty once the page no longer has it. */
    private static Optional<FilledForm> again(Visitor visitor, String path, String id) {
        return FilledForm.on(path, visitor.get(path).expect(200)).stream()
                .filter(form -> form.id().equals(id))
                .findFirst();
    }

    private static void isTakenOrRefused(FilledForm form, Answer answer, String what) {
        assertThat(answer.status()).as(what).isIn(200, 302, 303, 403, 404, 409, 413, 422);
        assertThat(answer.text()).as(what).doesNotContain("<script>alert(1)", "<img src=x", "\tat org.", "Exception:");
        if (answer.status() == 422) {
            Document refused = Jsoup.parse(answer.text());
            assertThat(form.lostFrom(refused))
                    .as(what + ": was typed and is lost")
                    .isEmpty();
            assertThat(refused.select("[role=alert]"))
                    .as(what + " tells no reason")
                    .isNotEmpty();
        }
    }

    /** What a person would put there: what stands there already, or else something that fits. */
    private String sensible(Element control, String kind, String who) {
        if (kind.equals("select")) {
            return control.select("option[selected]").stream()
                    .findFirst()
                    .or(() -> control.select("option").stream()
                            .filter(option -> !option.val().isEmpty())
                            .findFirst())
                    .map(Element::val)
                    .orElse("");
        }
        if (kind.equals("radio") || kind.equals("checkbox")) {
            boolean chosen = !control.closest("form")
                    .select("[name=" + control.attr("name") + "][checked]")
                    .isEmpty();
            return !chosen || control.hasAttr("checked") ? control.val() : null;
        }
        if (kind.equals("textarea")) {
            return who + " wrote this about " + control.attr("name");
        }
        if (!control.val().isEmpty() || kind.equals("datetime-local")) {
            return control.val();
        }
        return switch (kind) {
            case "date" -> council.today().plusDays(60).toString();
            case "time" -> "10:00";
            case "number" -> "1";
            default -> line(control, who);
        };
    }

    private static String line(Element control, String who) {
        if (control.hasAttr("list")) {
            return "lead";
        }
        return FilledForm.isRequired(control) ? who + " Person" : "";
    }

    private int steps(String path) {
        return council.visitor("lead")
                .get(ConductApi.ROOT + "reports/" + path.replaceAll(".*id=", ""))
                .json()
                .path("history")
                .size();
    }

    /** Whether both lead to the same report, or the same conversation. */
    private static boolean isOneReport(Answer one, Answer other) {
        return location(one).matches(".*[?&](filed|told|reportId)=.*")
                && location(one).equals(location(other));
    }

    private static String location(Answer answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
