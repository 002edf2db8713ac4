package org.conductregister.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One register under one policy after another: each is put into force over REST, and takes a customer from the report to the
 * end of the restriction by its own rules. Cases in flight keep the policy that they began under.
 */
class EveryPolicyByRestTest {

    private static final String PROFILES = ConductApi.ROOT + "policy/profiles";

    /** What differs from policy to policy on the way. */
    private record Rules(
            String id,
            String category,
            boolean noticeFirst,
            boolean heardFirst,
            int months,
            String type,
            String letter) {}

    private static final List<Rules> ALL = List.of(
            new Rules("mid-murray-2023", "behaviours", true, false, 6, "writing-only", "the Chief Executive Officer"),
            new Rules("lethbridge-2024", "behaviours", false, true, 12, "channels", "the City Manager"),
            new Rules("nova-scotia-2019", "rude", false, false, 6, "writing-only", "the Chief Administrative Officer"),
            new Rules("uk-council-2024", "aggressive-abusive", false, false, 6, "writing-only", "the Chief Executive"),
            new Rules(
                    "managed-contact-register", "towards-people", false, false, 12, "channels", "the Chief Executive"));

    @TempDir
    Path data;

    @Test
    @Requirement({"R1", "R17", "R53", "R56", "R80", "R94", "R95", "R101", "R103", "R104"})
    void fivePoliciesOneAfterAnother() {
        try (Council council = Council.open(data, EveryPolicyByRestTest.class)) {
            JsonNode shelf = council.visitor("admin").get(PROFILES).json();
            assertThat(texts(shelf.path("policies"), "id")).containsExactlyElementsOf(ids());
            for (Rules rules : ALL) {
                activate(council, rules.id() + "@1");
                runs(council, rules);
            }
            caseInFlightKeepsItsPolicy(council);
        }
    }

    private static void runs(Council council, Rules rules) {
        ConductApi agent = council.conduct("agent");
        ConductApi director = council.conduct("director");
        String ticket = council.ticketBy(council.someone(), "SD");
        speaks(council, rules, ticket);
        long report = decided(council, rules, ticket);
        String due = council.today().plusMonths(rules.months()).toString();
        String late = council.today()
                .plusMonths(rules.months() == 6 && rules.id().startsWith("uk") ? 6 : 12)
                .plusDays(1)
                .toString();
        assertThat(director.propose(report, rules.type(), Council.WRITING, "In writing.", late)
                        .reasonCodes())
                .as(rules.id())
                .contains("gate.review-date-too-late");
        long restriction =
                ConductApi.id(director.propose(report, rules.type(), Council.WRITING, "In writing it goes well.", due));
        if (rules.heardFirst()) {
            hear(council, report, restriction);
            threatWaitsForNothing(council, rules);
        }
        director.approve(restriction).expect(200, 201);
        director.send("RESTRICTION", report, 0);
        director.activate(restriction).expect(200, 201);
        assertThat(agent.bannerEntries(ticket)).as(rules.id()).isEqualTo(1);
        JsonNode told = director.caseOf(report).json();
        assertThat(letter(told, "RESTRICTION")).contains(rules.letter()).doesNotContain("${");
        oversight(council, rules, report);

        council.controls().advance("P" + rules.months() + "M");
        council.controls().run(Council.DAILY_JOB).expect(200);
        council.controls().run(Council.DAILY_JOB).expect(200);
        JsonNode reviews = council.reviewsOf(report);
        assertThat(reviews).as(rules.id()).hasSize(1);
        assertThat(reviews.path(0).path("due").asText()).isEqualTo(due);
        long review = reviews.path(0).path("id").asLong();
        director.decideReview(
                        review, Map.of("outcome", "LIFT", "effective", "It was.", "reason", "All quiet since then."))
                .expect(200, 201);
        director.send("REVIEW_OUTCOME", report, review);
        assertThat(agent.bannerEntries(ticket)).as(rules.id()).isZero();
    }

    /** The report form explains the policy's words (R17), and speaks of people as the policy does. */
    private static void speaks(Council council, Rules rules, String ticket) {
        String form = council.visitor("agent")
                .get("/plugins/servlet/conduct/report?issueKey=" + ticket)
                .text();
        assertThat(form.contains("Forum shopping"))
                .as(rules.id())
                .isEqualTo(List.of("mid-murray-2023", "lethbridge-2024").contains(rules.id()));
        assertThat(form)
                .contains(
                        rules.id().equals("managed-contact-register")
                                ? "Individuals never see a report"
                                : "Customers never see a report")
                .doesNotContain("@customer");
    }

    private static long decided(Council council, Rules rules, String ticket) {
        ConductApi lead = council.conduct("lead");
        long report = reported(council, rules, ticket);
        if (!rules.noticeFirst()) {
            lead.decide(report, "RESTRICT", "What the assessment says.", "ASSESSMENT", List.of(rules.type()))
                    .expect(200, 201);
            return report;
        }
        assertThat(lead.decide(report, "RESTRICT", "Enough.", "ASSESSMENT", List.of(rules.type()))
                        .reasonCodes())
                .contains("gate.assessment-not-enough", "gate.no-written-notice");
        lead.decide(report, "WRITTEN_NOTICE", "Say what we expect first.", null, List.of())
                .expect(200, 201);
        lead.send("WRITTEN_NOTICE", report, 0);
        council.controls().advance("P7D");
        long again = reported(council, rules, ticket);
        lead.decide(again, "RESTRICT", "The notice was ignored.", "NOTICE_IGNORED", List.of(rules.type()))
                .expect(200, 201);
        return again;
    }

    private static long reported(Council council, Rules rules, String ticket) {
        Map<String, ?> body = council.reporting(ticket)
                .with("categories", List.of(rules.category()))
                .body();
        return council.assessed(ConductApi.id(council.conduct("agent").report(body)));
    }

    private static void hear(Council council, long report, long restriction) {
        ConductApi lead = council.conduct("lead");
        ConductApi director = council.conduct("director");
        assertThat(director.approve(restriction).reasonCodes()).containsExactly("gate.consideration-missing");
        long letter = ConductApi.id(lead.draft("CONSIDERATION", report, 0));
        assertThat(director.approve(restriction).reasonCodes())
                .as("a draft tells nobody")
                .containsExactly("gate.consideration-missing");
        String title = "We are considering restrictions";
        assertThat(council.controls().outbox().toString()).doesNotContain(title);
        Answer told = lead.issue(letter, "EMAIL").expect(200, 201);
        assertThat(told.json().path("state").asText()).isEqualTo("ISSUED");
        assertThat(council.controls().outbox().toString()).as("in writing").contains(title);
        assertThat(director.approve(restriction).reasonCodes()).containsExactly("gate.answer-awaited");
        lead.handle(
                        report,
                        "answers",
                        Map.of("answer", "I was in pain.", "on", council.today().toString(), "channel", "TELEPHONE"))
                .expect(200, 201);
        JsonNode answers = director.caseOf(report).json().path("handling").path("answers");
        assertThat(texts(answers, "answer")).containsExactly("I was in pain.");
    }

    /** Whoever made a threat is neither warned that restrictions come, nor waited for. */
    private static void threatWaitsForNothing(Council council, Rules rules) {
        String ticket = council.ticketBy(council.someone(), "SD");
        Map<String, ?> body = council.reporting(ticket)
                .with("categories", List.of(rules.category()))
                .with("risk", "IMMINENT")
                .body();
        long report = council.assessed(ConductApi.id(council.conduct("agent").report(body)));
        council.conduct("lead")
                .decide(report, "RESTRICT", "A threat was made.", "THREAT", List.of(rules.type()))
                .expect(200, 201);
        ConductApi director = council.conduct("director");
        String due = council.today().plusMonths(rules.months()).toString();
        long restriction =
                ConductApi.id(director.propose(report, rules.type(), Council.WRITING, "In writing it goes well.", due));
        director.approve(restriction).expect(200, 201);
        director.send("RESTRICTION", report, 0);
        director.activate(restriction).expect(200, 201);
        assertThat(council.conduct("agent").bannerEntries(ticket)).isEqualTo(1);
        council.conduct("director")
                .lift(restriction, "To go on with the other one.")
                .expect(200, 201);
    }

    private static void oversight(Council council, Rules rules, long report) {
        ConductApi chief = council.conduct("chief");
        Map<String, ?> council1 =
                Map.of("number", 1, "told", true, "on", council.today().toString(), "remark", "In camera.");
        Answer answer = chief.handle(report, "oversight", council1);
        if (!rules.id().equals("nova-scotia-2019")) {
            assertThat(answer.reasonCodes()).containsExactly("oversight.no-such-duty");
            return;
        }
        answer.expect(200, 201);
        assertThat(answer.json().path("oversight").path(0).path("body").asText())
                .isEqualTo("Municipal Council");
        assertThat(council.controls().outbox().toString()).contains("Somebody outside has to be told");
    }

    private static void caseInFlightKeepsItsPolicy(Council council) {
        activate(council, "nova-scotia-2019@1");
        String ticket = council.ticketBy(council.someone(), "SD");
        Rules before = ALL.get(2);
        long report = decided(council, before, ticket);
        activate(council, "uk-council-2024@1");

        ConductApi director = council.conduct("director");
        String due = council.today().plusMonths(9).toString();
        long restriction = ConductApi.id(director.propose(report, "writing-only", Council.WRITING, "In writing.", due));
        director.approve(restriction).expect(200, 201);
        director.send("RESTRICTION", report, 0);
        director.activate(restriction).expect(200, 201);
        assertThat(letter(director.caseOf(report).json(), "RESTRICTION"))
                .contains("Dealing with Difficult Customers Policy");
        activate(council, "mid-murray-2023@1");
    }

    private static void activate(Council council, String reference) {
        council.visitor("admin")
                .post(PROFILES + "/activate", Map.of("reference", reference, "why", "To see it run."))
                .expect(200, 201, 422);
        assertThat(council.visitor("admin").get(PROFILES).json().path("inForce").asText())
                .isEqualTo(reference);
    }

    private static String letter(JsonNode told, String kind) {
        return StreamSupport.stream(told.path("letters").spliterator(), false)
                .filter(letter -> letter.path("kind").asText().equals(kind))
                .findFirst()
                .orElseThrow()
                .toString();
    }

    private static List<String> ids() {
        return ALL.stream().map(Rules::id).toList();
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> each.path(field).asText())
                .toList();
    }
}
