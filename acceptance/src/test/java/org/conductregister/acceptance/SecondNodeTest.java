package org.conductregister.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes of one cluster on one PostgreSQL. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecondNodeTest {

    private EmbeddedPostgres database;
    private Council one;
    private Council other;

    @BeforeAll
    void open(@TempDir Path data) throws IOException {
        database = EmbeddedPostgres.start();
        String url = database.getJdbcUrl("postgres", "postgres");
        one = Council.start(StandIn.Setup.sharing(data, "one", url), getClass());
        one.conduct("admin").install("COND").expect(200, 201);
        other = Council.start(StandIn.Setup.sharing(data, "other", url), getClass());
    }

    @AfterAll
    void close() throws IOException {
        other.close();
        one.close();
        database.close();
    }

    @Test
    @Requirement("R103")
    void the_job_on_the_second_node_opens_no_other_review() {
        one.active(one.ticketBy("riley", "SD"), one.today().plusDays(3));
        one.controls().run(Council.DAILY_JOB).expect(200);
        int opened = one.reviewTickets().size();
        other.controls().run(Council.DAILY_JOB).expect(200);
        assertThat(other.reviewTickets()).hasSize(opened);
    }

    @Test
    @Requirement("R103")
    void two_nodes_that_run_the_job_at_once_open_one_review_each_due() {
        int before = one.reviewTickets().size();
        for (String customer : List.of("jordan", "taylor", "robin")) {
            one.active(one.ticketBy(customer, "SD"), one.today().plusDays(3));
        }
        CompletableFuture<Answer> first =
                CompletableFuture.supplyAsync(() -> one.controls().run(Council.DAILY_JOB));
        CompletableFuture<Answer> second =
                CompletableFuture.supplyAsync(() -> other.controls().run(Council.DAILY_JOB));
        CompletableFuture.allOf(first, second).join();
        one.controls().run(Council.DAILY_JOB).expect(200);
        assertThat(one.reviewTickets()).hasSize(before + 3);
        assertThat(other.reviewTickets()).hasSize(before + 3);
    }

    @Test
    @Requirement("R91")
    void a_change_on_one_node_shows_in_the_banner_of_the_other_within_a_second() {
        String ticket = one.ticketBy("sam", "PARKS");
        ConductApi reader = other.conduct("agent");
        assertThat(reader.bannerEntries(ticket)).isZero();

        long restriction = one.active(ticket, one.today().plusMonths(3));
        assertThat(entriesWithinASecond(reader, ticket, 1)).isEqualTo(1);

        one.conduct("director").lift(restriction, "It was a misunderstanding.").expect(200);
        assertThat(entriesWithinASecond(reader, ticket, 0)).isZero();
    }

    /** The timer compares every thirty seconds. */
    @Test
    @Requirement({"R91", "R120"})
    void a_change_of_which_the_message_was_lost_shows_within_the_healing_interval() {
        String ticket = one.ticketBy(one.someone(), "PARKS");
        ConductApi reader = other.conduct("agent");
        assertThat(reader.bannerEntries(ticket)).isZero();

        one.controls().cutMessages(true);
        one.active(ticket, one.today().plusMonths(3));
        assertThat(one.controls().cutMessages(false))
                .as("messages lost, so that only the timer can have told")
                .isPositive();

        assertThat(entriesWithin(Duration.ofSeconds(35), reader, ticket, 1)).isEqualTo(1);
    }

    @Test
    @Requirement({"R88", "R91"})
    void a_merge_on_one_node_shows_in_the_banner_of_the_other_within_a_second() {
        String theirs = one.ticketBy(one.someone(), "SD");
        long subject = subjectOf(one.reported(theirs));
        long caller = subjectOf(ConductApi.id(one.conduct("agent")
                .report(one.reporting(theirs)
                        .with("subject", Map.of("name", "Caller", "phone", "+61 8 8569 0177"))
                        .body())));
        one.active(theirs, one.today().plusMonths(3));
        ConductApi reader = other.conduct("agent");
        assertThat(reader.bannerEntries(theirs)).isEqualTo(1);

        // The account goes over to the caller with everything else, and comes back by splitting.
        String merge = ConductApi.ROOT + "subjects/" + caller + "/merge";
        one.visitor("lead")
                .post(merge, Map.of("other", subject, "reason", "She rang."))
                .expect(200);
        assertThat(entriesWithinASecond(reader, theirs, 1)).isEqualTo(1);
        assertThat(other.visitor("lead")
                        .get(ConductApi.ROOT + "subjects/" + subject)
                        .json()
                        .path("id")
                        .asLong())
                .isEqualTo(caller);

        JsonNode merged = other.visitor("lead")
                .get(ConductApi.ROOT + "subjects/" + caller)
                .json();
        List<Map<String, String>> account = new ArrayList<>();
        merged.path("marks").forEach(mark -> {
            if (!mark.path("kind").asText().equals("PHONE")) {
                account.add(Map.of(
                        "kind", mark.path("kind").asText(),
                        "value", mark.path("value").asText()));
            }
        });
        one.visitor("lead")
                .post(
                        ConductApi.ROOT + "subjects/" + caller + "/split",
                        Map.of("into", subject, "marks", account, "reports", List.of(), "reason", "Not her."))
                .expect(200);
        assertThat(entriesWithinASecond(reader, theirs, 0))
                .as("the cases stayed with the caller")
                .isZero();
    }

    private long subjectOf(long report) {
        return one.conduct("lead")
                .caseOf(report)
                .json()
                .path("subject")
                .path("id")
                .asLong();
    }

    private static int entriesWithinASecond(ConductApi reader, String ticket, int wanted) {
        return entriesWithin(Duration.ofSeconds(1), reader, ticket, wanted);
    }

    private static int entriesWithin(Duration time, ConductApi reader, String ticket, int wanted) {
        Instant end = Instant.now().plus(time);
        int shown = reader.bannerEntries(ticket);
        while (shown != wanted && Instant.now().isBefore(end)) {
            shown = reader.bannerEntries(ticket);
        }
        return shown;
    }
}
