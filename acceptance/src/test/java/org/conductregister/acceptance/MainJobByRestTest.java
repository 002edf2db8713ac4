package org.conductregister.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole story, as somebody would script it who integrates the register with other systems. */
class MainJobByRestTest {

    @Test
    @Requirement({"R27", "R50", "R52", "R53", "R62", "R61", "R80", "R85", "R90", "R91", "R103", "R104", "R117"})
    void a_report_becomes_a_notice_a_restriction_a_banner_a_review_and_is_lifted(@TempDir Path data) {
        try (Council council = Council.open(data, getClass())) {
            ConductApi agent = council.conduct("agent");
            ConductApi lead = council.conduct("lead");
            ConductApi director = council.conduct("director");
            String first = council.ticketBy("riley", "SD");

            long warned = council.assessed(council.reported(first));
            assertThat(lead.decide(warned, "RESTRICT", "Enough.", "NOTICE_IGNORED", List.of("writing-only"))
                            .reasonCodes())
                    .containsExactlyInAnyOrder("gate.no-written-notice", "gate.no-threat");
            lead.decide(warned, "WRITTEN_NOTICE", "Say what we expect first.", null, List.of())
                    .expect(200, 201);
            Answer draft = lead.draft("WRITTEN_NOTICE", warned, 0);
            assertThat(draft.json().path("state").asText()).isEqualTo("DRAFT");
            Answer issued = lead.issue(ConductApi.id(draft), "EMAIL");
            assertThat(issued.json().path("state").asText()).isEqualTo("ISSUED");
            assertThat(issued.json().path("sentAt").asText())
                    .startsWith(council.today().toString());
            assertThat(council.controls().outbox().toString()).contains("riley.marsh@example.org");

            council.controls().advance("P7D");
            long again = council.assessed(council.reported(first));
            lead.decide(again, "RESTRICT", "The notice was ignored.", "NOTICE_IGNORED", List.of("sole-contact"))
                    .expect(200, 201);
            String due = council.today().plusMonths(6).toString();
            Map<String, ?> contact = Map.of("kind", "SOLE_CONTACT", "contactKey", "agent", "deputyKey", "agent2");
            long sole = ConductApi.id(lead.propose(again, "sole-contact", contact, "One voice.", due));
            long writing = ConductApi.id(
                    lead.propose(again, "writing-only", Council.WRITING, "It goes well in writing.", due));
            director.approve(sole).expect(200, 201);
            director.approve(writing).expect(200, 201);
            assertThat(agent.bannerEntries(first)).isZero();
            director.send("RESTRICTION", again, 0);
            director.activate(sole).expect(200, 201);
            director.activate(writing).expect(200, 201);

            String elsewhere = council.ticketBy("riley", "PARKS");
            String stranger = council.ticketBy("casey", "SD");
            JsonNode banner = agent.banner(elsewhere).json();
            assertThat(texts(banner.path("entries"), "type")).containsExactly("Writing only", "Sole contact");
            assertThat(texts(banner.path("entries"), "until")).containsOnly(due);
            assertThat(banner.path("entries").path(1).path("instruction").asText())
                    .contains("Avery Quinn", "Blake Sutton");
            assertThat(agent.bannerEntries(first)).isEqualTo(2);
            assertThat(agent.bannerEntries(stranger)).isZero();

            council.controls().advance("P6M");
            council.controls().run(Council.DAILY_JOB).expect(200);
            council.controls().run(Council.DAILY_JOB).expect(200);
            assertThat(council.reviewTickets()).hasSize(1);
            JsonNode reviews = council.reviewsOf(again);
            assertThat(reviews).hasSize(1);
            JsonNode review = reviews.path(0);
            assertThat(review.path("due").asText()).isEqualTo(due);
            assertThat(review.path("assigneeKey").asText()).isEqualTo("director");
            assertThat(review.path("evidence").toString()).contains(elsewhere).doesNotContain(stranger);
            JsonNode ticket = council.jira("director")
                    .issue(council.reviewTickets().get(0))
                    .path("fields");
            assertThat(ticket.path("duedate").asText()).isEqualTo(due);
            assertThat(ticket.path("assignee").path("name").asText()).isEqualTo("director");
            assertThat(ticket.path("description").asText()).contains(elsewhere);
            assertThat(ticket.path("issuelinks").toString()).contains("\"COND-2\"");

            long number = review.path("id").asLong();
            director.decideReview(
                            number,
                            Map.of(
                                    "outcome", "LIFT",
                                    "effective", "Yes, it has been quiet.",
                                    "reason", "No further reports in six months."))
                    .expect(200, 201);
            assertThat(agent.bannerEntries(first)).isZero();
            assertThat(agent.bannerEntries(elsewhere)).isZero();
            director.send("REVIEW_OUTCOME", again, number);

            JsonNode told = director.caseOf(again).json();
            assertThat(texts(told.path("history"), "verb"))
                    .containsSubsequence(
                            "report.signed",
                            "report.assessed",
                            "report.decided",
                            "letter.drafted",
                            "letter.issued",
                            "report.closed",
                            "report.registered",
                            "report.signed",
                            "report.assessed",
                            "report.decided",
                            "restriction.proposed",
                            "restriction.approved",
                            "letter.issued",
                            "restriction.activated",
                            "review.opened",
                            "review.decided",
                            "restriction.lifted",
                            "letter.issued");
            assertThat(texts(told.path("restrictions"), "state")).containsOnly("LIFTED");
        }
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> each.path(field).asText())
                .toList();
    }
}
