package org.conductregister.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A review is opened exactly once, however the process ends (R103, R106). Twenty times and more a restriction falls due,
 * the daily job begins, and the process gets SIGKILL before one of its SQL statements. After a restart the next run
 * leaves exactly one review ticket.
 */
class KilledWhileOpeningReviewsTest {

    private static final int SEEDS = 20;
    private static final int MOST_EXTRA_SEEDS = 12;

    /** How far the killed run had come, in the order of the run. */
    private enum Reached {
        NOTHING,
        CLAIM,
        TICKET,
        RECORD
    }

    private final TreeMap<Integer, Reached> tried = new TreeMap<>();
    private final List<Long> reports = new ArrayList<>();
    private final Random random = new Random(20261122);

    private Path data;
    private Council council;

    @Test
    @Requirement({"R103", "R106"})
    void whenever_the_process_dies_there_is_one_review_ticket_in_the_end(@TempDir Path folder) {
        data = folder;
        council = Council.open(data, getClass());
        try {
            // By day, so that no run of the scheduler itself comes in between.
            council.controls().setClock(council.controls().now().plus(Duration.ofDays(1)));
            fallDue();
            long before = council.controls().statements();
            council.controls().run(Council.DAILY_JOB).expect(200);
            int length = (int) (council.controls().statements() - before);
            assertThat(length).isGreaterThan(SEEDS);
            System.out.println("A run that opens one review takes about " + length + " statements.");

            for (int seed = 0; seed < SEEDS; seed++) {
                dieAndRecover(1 + (int) (length * (seed + random.nextDouble()) / SEEDS));
            }
            for (int extra = 0; extra < MOST_EXTRA_SEEDS && !sawBothGaps(); extra++) {
                dieAndRecover(betweenStates(tried.containsValue(Reached.CLAIM) ? Reached.TICKET : Reached.CLAIM));
            }
            assertThat(tried.values())
                    .as("died at least once after the claim, and once after the ticket was made")
                    .contains(Reached.CLAIM, Reached.TICKET);
            assertEachCaseHasOneTicket();
        } finally {
            council.close();
        }
    }

    private void dieAndRecover(int statement) {
        long report = fallDue();
        int ticketsBefore = council.reviewTickets().size();
        council.controls().killBeforeStatement(statement);
        boolean died = runIsCutOff();
        if (died) {
            assertThat(council.standIn().awaitEnd(Duration.ofSeconds(20))).isEqualTo(137);
        } else {
            council.standIn().kill();
        }
        council.close();
        council = Council.start(StandIn.Setup.alone(data), getClass());
        Reached reached = reached(report, ticketsBefore);
        tried.put(statement, reached);

        Answer run = council.controls().run(Council.DAILY_JOB).expect(200);
        assertThat(council.reviewTickets())
                .as("killed before statement " + statement + ", having reached " + reached + "; then " + run.text())
                .hasSize(ticketsBefore + 1);
        JsonNode reviews = council.reviewsOf(report);
        assertThat(reviews).hasSize(1);
        assertThat(council.reviewTickets())
                .contains(reviews.path(0).path("issueKey").asText());
        System.out.println("killed before statement " + statement + (died ? "" : " (of no run)") + ": had reached "
                + reached + ", one ticket after the restart");
    }

    /** One more restriction whose review is due. */
    private long fallDue() {
        LocalDate due = council.today().plusDays(3);
        long report = council.decidedToRestrict(council.ticketBy("jordan", "SD"), "writing-only");
        long restriction = council.proposed(report, due);
        council.conduct("director").approve(restriction).expect(200, 201);
        council.conduct("director").send("RESTRICTION", report, 0);
        council.conduct("director").activate(restriction).expect(200, 201);
        reports.add(report);
        return report;
    }

    private boolean runIsCutOff() {
        try {
            council.controls().run(Council.DAILY_JOB);
            return false;
        } catch (UncheckedIOException died) {
            return true;
        }
    }

    private Reached reached(long report, int ticketsBefore) {
        JsonNode reviews = council.reviewsOf(report);
        if (!reviews.path(0).path("issueKey").asText("").isEmpty()) {
            return Reached.RECORD;
        }
        if (council.reviewTickets().size() > ticketsBefore) {
            return Reached.TICKET;
        }
        return reviews.isEmpty() ? Reached.NOTHING : Reached.CLAIM;
    }

    private boolean sawBothGaps() {
        return tried.containsValue(Reached.CLAIM) && tried.containsValue(Reached.TICKET);
    }

    /** Halfway between the last statement known to be before a state and the first known to be at or after it. */
    private int betweenStates(Reached state) {
        int low = 1;
        for (var each : tried.entrySet()) {
            if (each.getValue().compareTo(state) >= 0) {
                return low + Math.max(1, (each.getKey() - low) / 2);
            }
            low = each.getKey();
        }
        return low + 1;
    }

    private void assertEachCaseHasOneTicket() {
        List<String> tickets = council.reviewTickets();
        List<String> recorded = reports.stream()
                .map(council::reviewsOf)
                .peek(reviews -> assertThat(reviews).hasSize(1))
                .map(reviews -> reviews.path(0).path("issueKey").asText())
                .toList();
        assertThat(recorded).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(tickets);
        System.out.println(reports.size() + " reviews fell due, " + tickets.size() + " review tickets.");
    }
}
