package org.conductregister.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A year in which nobody decides anything, on the stand-in's clock, seen from outside: what lapses, what is held and for
 * how long, who is told, and which tickets the calendar opens. Each day's job runs twice, and everything comes once. On
 * a stand-in of its own, since it counts every mail and ticket there is.
 */
class WhenNobodyDecidesTest {

    private static final Map<String, ?> CLOSED = Map.of("kind", "CLOSED_SUBJECT", "matter", "The rates of 2023");

    private Council council;

    @Test
    @Requirement({"R2", "R102", "R103", "R106", "R117", "R125"})
    void the_clock_does_what_the_policy_says_and_does_it_once(@TempDir Path data) {
        try (Council open = Council.open(data, getClass())) {
            council = open;
            // The shipped policy names dates of its own; so the year is given.
            noon(LocalDate.of(2026, 11, 23));
            LocalDate due = council.today().plusMonths(6);
            String held = council.ticketBy("riley", "SD");
            String lapsing = council.ticketBy("casey", "SD");
            long writing = council.active(held, due);
            closed(lapsing, due);
            council.active(council.ticketBy("jordan", "SD"), council.today().plusMonths(12));

            dayComes(due);
            assertThat(council.reviewTickets()).hasSize(2);
            assertThat(mails("A restriction is up for review")).hasSize(2).containsOnly(address("director"));
            assertThat(entries(held)).hasSize(1);
            assertThat(entries(lapsing)).as("in force to the end of its date").hasSize(1);
            assertThat(page(held)).contains("in force, to be reviewed by");

            dayComes(due.plusDays(1));
            assertThat(entries(lapsing)).as("it lapses").isEmpty();
            assertThat(mails("A restriction has lapsed"))
                    .containsExactlyInAnyOrder(address("lead"), address("director"), address("chief"));
            assertThat(entries(held)).singleElement().satisfies(line -> {
                assertThat(line.path("until").asText()).isEqualTo(due.toString());
                assertThat(line.path("lastDay").asText())
                        .isEqualTo(due.plusDays(30).toString());
            });
            assertThat(page(held)).contains("held until").doesNotContain("to be reviewed by");
            assertThat(mails("A restriction is held past"))
                    .containsExactlyInAnyOrder(address("director"), address("chief"));
            assertThat(mails("A review is overdue")).containsExactly(address("director"));
            JsonNode health = council.conduct("admin").health().json();
            assertThat(health.path("heldRestrictions").asInt()).isEqualTo(1);
            assertThat(health.path("overdueReviews").asInt()).isEqualTo(1);
            assertThat(health.path("outcomesUntold").asInt())
                    .as("the lapsed review owes its letter")
                    .isEqualTo(1);

            dayComes(due.plusDays(7));
            assertThat(mails("A review is overdue")).containsExactlyInAnyOrder(address("director"), address("chief"));

            dayComes(due.plusDays(30));
            assertThat(entries(held)).as("its last day").hasSize(1);
            dayComes(due.plusDays(31));
            assertThat(entries(held)).isEmpty();
            assertThat(council.visitor("director")
                            .get(ConductApi.ROOT + "restrictions/" + writing)
                            .json()
                            .path("state")
                            .asText())
                    .isEqualTo("LAPSED");
            assertThat(mails("A review is overdue")).hasSize(2);
            assertThat(mails("A restriction is held past")).hasSize(2);
            assertThat(mails("A restriction has lapsed")).hasSize(6);

            assertThat(tickets("Yearly sweep")).isEmpty();
            dayComes(LocalDate.of(due.getYear(), 7, 1));
            assertThat(tickets("Yearly sweep")).hasSize(1);
            assertThat(mails("A date of the policy has come")).containsExactly(address("director"));
            assertThat(council.conduct("admin")
                            .health()
                            .json()
                            .path("openCalendarTickets")
                            .asInt())
                    .isEqualTo(1);

            dayComes(LocalDate.of(2027, 12, 16));
            int before = tickets("").size();
            dayComes(LocalDate.of(2027, 12, 17));
            assertThat(tickets(""))
                    .as("the review of the policy itself, and nothing else")
                    .hasSize(before + 1);
            assertThat(tickets("Unreasonable Customer Conduct Procedure")).hasSize(1);
            assertThat(mails("A date of the policy has come")).hasSize(2);
        }
    }

    private void closed(String ticket, LocalDate review) {
        long report = council.decidedToRestrict(ticket, "closed-subject");
        long restriction = ConductApi.id(council.conduct("lead")
                .propose(report, "closed-subject", CLOSED, "It has been answered three times.", review.toString()));
        council.conduct("director").approve(restriction).expect(200, 201);
        council.conduct("director").send("RESTRICTION", report, 0);
        council.conduct("director").activate(restriction).expect(200, 201);
    }

    /** Noon of that day; the job runs, and once more. */
    private void dayComes(LocalDate day) {
        noon(day);
        council.controls().run(Council.DAILY_JOB).expect(200);
        council.controls().run(Council.DAILY_JOB).expect(200);
    }

    private void noon(LocalDate day) {
        council.controls()
                .setClock(day.atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant());
    }

    private List<JsonNode> entries(String ticket) {
        return list(council.conduct("agent").banner(ticket).json().path("entries"));
    }

    private String page(String ticket) {
        return council.visitor("agent").get("/browse/" + ticket).expect(200).text();
    }

    /** To whom mails with this subject went. */
    private List<String> mails(String subject) {
        return list(council.controls().outbox()).stream()
                .filter(mail -> mail.path("subject").asText().startsWith(subject))
                .map(mail -> mail.path("to").asText())
                .toList();
    }

    private String address(String user) {
        return council.visitor("admin")
                .get("/rest/api/2/user?username=" + user)
                .json()
                .path("emailAddress")
                .asText();
    }

    /** Tickets of the type Restriction review with these words in the summary. */
    private List<String> tickets(String words) {
        return council.reviewTickets().stream()
                .filter(key -> council.jira("director")
                        .issue(key)
                        .path("fields")
                        .path("summary")
                        .asText()
                        .contains(words))
                .toList();
    }

    private static List<JsonNode> list(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false).toList();
    }
}
