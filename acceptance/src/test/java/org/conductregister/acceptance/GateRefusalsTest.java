package org.conductregister.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the gate refuses, it refuses over REST too: with the code of every unmet condition, all at once. */
@ExtendWith(OneHouse.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GateRefusalsTest {

    private Council council;
    private ConductApi lead;
    private ConductApi director;

    /** Without a history. */
    private String customer;

    private String ticket;

    @BeforeAll
    void meet(Council shared) {
        council = shared;
        lead = council.conduct("lead");
        director = council.conduct("director");
        nextCustomer();
    }

    @BeforeEach
    void something() {
        ticket = council.ticketBy(customer, "SD");
    }

    /** What was done to this customer has left a history that other tests must not have. */
    private void nextCustomer() {
        customer = council.someone();
    }

    @Test
    @Requirement("R53")
    void without_a_notice_and_without_a_threat_nobody_is_restricted() {
        long report = council.assessed(council.reported(ticket));
        refused(
                lead.decide(report, "RESTRICT", "Enough.", "NOTICE_IGNORED", List.of("writing-only")),
                "gate.no-written-notice",
                "gate.no-threat");
        refused(
                lead.decide(report, "RESTRICT", "Enough.", "THREAT", List.of("writing-only")),
                "gate.no-written-notice",
                "gate.no-threat");
        refused(
                lead.decide(report, "RESTRICT", "Enough.", null, List.of("writing-only")),
                "gate.limb-missing",
                "gate.no-written-notice",
                "gate.no-threat");
        assertThat(director.caseOf(report).json().path("state").asText()).isEqualTo("UNDER_ASSESSMENT");
    }

    @Test
    @Requirement("R53")
    void a_notice_sent_after_the_incident_was_not_ignored() {
        String before = council.controls().now().minusSeconds(7200).toString();
        council.noticed(ticket);
        nextCustomer();
        long late = council.assessed(ConductApi.id(council.conduct("agent")
                .report(council.reporting(ticket).with("occurredAt", before).body())));
        refused(
                lead.decide(late, "RESTRICT", "Enough.", "NOTICE_IGNORED", List.of("writing-only")),
                "gate.notice-after-incident",
                "gate.no-threat");
    }

    @Test
    @Requirement("R53")
    void the_limb_that_applied_is_on_record() {
        long report = council.decidedToRestrict(ticket, "writing-only");
        nextCustomer();
        assertThat(director.caseOf(report).json().path("decision").path("limb").asText())
                .isEqualTo("THREAT");
    }

    @Test
    @Requirement({"R50", "R52"})
    void nothing_is_decided_before_every_factor_is_answered() {
        long report = council.reported(ticket);
        refused(lead.decide(report, "NO_ACTION", "Nothing in it.", null, List.of()), "report.not-assessed");
        lead.assess(report, Map.of("HISTORY", "None.")).expect(200, 201);
        Answer answer = lead.decide(report, "NO_ACTION", "", null, List.of());
        assertThat(answer.reasonCodes()).hasSize(Council.FACTORS.size()).contains("decision.reason-missing");
        assertThat(answer.reasonCodes().stream().filter("assessment.factor-unanswered"::equals))
                .hasSize(Council.FACTORS.size() - 1);
        council.assessed(report);
        refused(lead.decide(report, null, "Nothing in it.", null, List.of()), "decision.outcome-missing");
    }

    @Test
    @Requirement("R52")
    void restrictions_are_recommended_by_type() {
        long report = council.assessed(council.threatReported(ticket));
        refused(lead.decide(report, "RESTRICT", "A threat.", "THREAT", List.of()), "decision.recommendation-missing");
        refused(lead.decide(report, "RESTRICT", "A threat.", "THREAT", List.of("exile")), "restriction.type-unknown");
    }

    Stream<Arguments> reports() {
        return Stream.of(
                Arguments.of("occurredAt", null, "report.when-missing"),
                Arguments.of("occurredAt", "2199-01-01T00:00:00Z", "report.when-in-future"),
                Arguments.of("channel", null, "report.channel-missing"),
                Arguments.of("topic", " ", "report.topic-missing"),
                Arguments.of("behaviour", null, "report.behaviour-missing"),
                Arguments.of("tried", null, "report.tried-missing"),
                Arguments.of("categories", List.of(), "report.category-missing"),
                Arguments.of("categories", List.of("nosiness"), "report.category-unknown"),
                Arguments.of("signedName", "", "report.signature-missing"),
                Arguments.of("ticketKey", "SD-99999", "report.ticket-unknown,report.subject-missing"));
    }

    @ParameterizedTest
    @MethodSource("reports")
    @Requirement({"R28", "R31", "R33", "R34", "R35"})
    void a_report_that_says_too_little_is_not_filed(String field, Object value, String codes) {
        int before = council.jira("director").search("project = COND").size();
        refused(
                council.conduct("agent")
                        .report(council.reporting(ticket).with(field, value).body()),
                codes.split(","));
        assertThat(council.jira("director").search("project = COND")).hasSize(before);
    }

    Stream<Arguments> terms() {
        return Stream.of(
                terms("sole-contact", "SOLE_CONTACT", Map.of("deputyKey", "agent"), "terms.contact-missing"),
                terms("sole-contact", "SOLE_CONTACT", Map.of("contactKey", "agent"), "terms.deputy-missing"),
                terms(
                        "sole-contact",
                        "SOLE_CONTACT",
                        Map.of("contactKey", "agent", "deputyKey", "agent"),
                        "terms.deputy-is-contact"),
                terms("writing-only", "CHANNELS", Map.of("allowed", List.of()), "terms.channels-missing"),
                terms(
                        "writing-only",
                        "CHANNELS",
                        Map.of("allowed", List.of("EMAIL", "TELEPHONE", "IN_PERSON")),
                        "terms.channels-not-permitted"),
                terms("closed-subject", "CLOSED_SUBJECT", Map.of("matter", " "), "terms.matter-missing"),
                terms(
                        "contact-times",
                        "CONTACT_TIMES",
                        Map.of("days", List.of(), "from", "11:00", "to", "09:00"),
                        "terms.days-missing",
                        "terms.hours-wrong",
                        "terms.zone-missing"),
                terms("other", "FREE_FORM", Map.of("instruction", ""), "terms.instruction-missing"),
                terms("sole-contact", "FREE_FORM", Map.of("instruction", "Wave."), "restriction.terms-differ"),
                terms("exile", "FREE_FORM", Map.of("instruction", "Go."), "restriction.type-unknown"));
    }

    private static Arguments terms(String type, String kind, Map<String, ?> values, String... codes) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("kind", kind);
        return Arguments.of(type, all, codes);
    }

    @ParameterizedTest
    @MethodSource("terms")
    @Requirement({"R60", "R61", "R62", "R63", "R55"})
    void a_restriction_without_complete_terms_is_not_proposed(String type, Map<String, ?> terms, String... codes) {
        long report = council.decidedToRestrict(ticket, "writing-only");
        String review = council.today().plusMonths(3).toString();
        refused(lead.propose(report, type, terms, "It helps.", review), codes);
    }

    @Test
    @Requirement({"R77", "R99"})
    void a_review_date_lies_ahead_and_within_twelve_months() {
        long report = council.decidedToRestrict(ticket, "writing-only");
        String today = council.today().toString();
        String tooLate = council.today().plusMonths(12).plusDays(1).toString();
        String justInTime = council.today().plusMonths(12).toString();
        refused(lead.propose(report, "writing-only", Council.WRITING, "It helps.", today), "gate.review-date-past");
        refused(
                lead.propose(report, "writing-only", Council.WRITING, "It helps.", tooLate),
                "gate.review-date-too-late");
        refused(lead.propose(report, "writing-only", Council.WRITING, "It helps.", null), "gate.review-date-missing");
        refused(lead.propose(report, "writing-only", Council.WRITING, " ", justInTime), "restriction.reason-missing");
        lead.propose(report, "writing-only", Council.WRITING, "It helps.", justInTime)
                .expect(200, 201);
    }

    @Test
    void nothing_is_imposed_on_a_report_that_was_not_decided_for_it() {
        long report = council.assessed(council.reported(ticket));
        String review = council.today().plusMonths(3).toString();
        refused(lead.propose(report, "writing-only", Council.WRITING, "It helps.", review), "restriction.not-decided");
    }

    @Test
    @Requirement({"R80", "R80a", "R85"})
    void nothing_comes_into_force_without_an_approver_and_a_letter_with_its_clauses() {
        long report = council.decidedToRestrict(ticket, "writing-only");
        nextCustomer();
        long restriction = council.proposed(report, council.today().plusMonths(3));
        refused(director.activate(restriction), "gate.not-approved", "gate.letter-missing");
        refused(director.draft("RESTRICTION", report, 0), "letter.nothing-approved");
        director.approve(restriction).expect(200, 201);
        refused(director.activate(restriction), "gate.letter-missing");

        Answer draft = director.draft("RESTRICTION", report, 0);
        long letter = ConductApi.id(draft);
        List<String> texts = new ArrayList<>();
        for (JsonNode section : draft.json().path("sections")) {
            String clause = section.path("clause").asText();
            boolean blank = clause.equals("REVIEW_DATE") || clause.equals("EXTERNAL_REVIEWER");
            texts.add(blank ? "" : section.path("text").asText());
        }
        director.rewrite(letter, draft.json().path("title").asText(), texts).expect(200);
        refused(director.issue(letter, "EMAIL"), "letter.clause-missing", "letter.clause-missing");
        assertThat(director.issue(letter, "EMAIL").text()).contains("Review from outside");
        refused(director.activate(restriction), "gate.letter-missing");
        assertThat(council.conduct("agent").bannerEntries(ticket)).isZero();

        director.send("RESTRICTION", report, 0);
        director.activate(restriction).expect(200);
        refused(director.activate(restriction), "restriction.not-approved");
        refused(director.issue(letter, "EMAIL"), "letter.already-issued");
        assertThat(council.conduct("agent").bannerEntries(ticket)).isEqualTo(1);
        refused(director.lift(restriction, " "), "restriction.reason-missing");
        director.lift(restriction, "It was a misunderstanding.").expect(200);
        refused(director.lift(restriction, "Again."), "restriction.not-active");
    }

    @Test
    @Requirement({"R78", "R85"})
    void a_notice_is_written_only_where_it_was_decided() {
        long report = council.assessed(council.reported(ticket));
        refused(lead.draft("WRITTEN_NOTICE", report, 0), "letter.no-notice-decided");
        refused(director.draft("REVIEW_OUTCOME", report, 0), "letter.no-review-decided");
        lead.decide(report, "WRITTEN_NOTICE", "Say what we expect.", null, List.of())
                .expect(200);
        long letter = ConductApi.id(lead.draft("WRITTEN_NOTICE", report, 0));
        refused(lead.issue(letter, null), "letter.delivery-missing");
    }

    @Test
    @Requirement("R104")
    void a_review_asks_whether_it_was_effective_and_why() {
        long restriction = council.active(ticket, council.today().plusDays(3));
        nextCustomer();
        council.controls().run(Council.DAILY_JOB).expect(200);
        long review = 0;
        String until = council.today().plusDays(3).toString();
        for (JsonNode open : director.reviews(until).json().path("values")) {
            if (open.path("restrictionIds").path(0).asLong() == restriction) {
                review = open.path("id").asLong();
            }
        }
        refused(
                director.decideReview(review, Map.of()),
                "review.effective-missing",
                "review.reason-missing",
                "review.outcome-missing");
        refused(
                director.decideReview(
                        review,
                        Map.of("outcome", "CONTINUE", "effective", "Partly.", "reason", "Go on.", "nextReview", until)),
                "review.next-too-early");
    }

    private static void refused(Answer answer, String... codes) {
        assertThat(answer.status()).as(answer.request() + "\n" + answer.text()).isEqualTo(422);
        assertThat(answer.reasonCodes()).as(answer.text()).containsExactlyInAnyOrder(codes);
        Arrays.stream(codes).forEach(code -> assertThat(answer.text()).doesNotContain("conduct.reason." + code));
    }
}
