package org.conductregister.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conductregister.Office.codes;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.fake.FakeTickets.Breakdown;
import org.conductregister.review.ReviewDecision.ReviewOutcome;
import org.conductregister.verb.Actor;
import org.junit.jupiter.api.Test;

class OpenDueReviewsTest {

    private final Office office = new Office();

    @Test
    @Requirement("R103")
    void nothingIsOpenedBeforeTheLeadTime() {
        office.restrictedForSixMonths("SD-1");
        office.register.clock.advance(Period.ofMonths(6).minusDays(15));
        assertThat(run().opened()).isZero();
        office.register.clock.advance(Period.ofDays(1));
        assertThat(run().opened()).isEqualTo(1);
    }

    @Test
    @Requirement({"R103", "R106"})
    void aRunCutOffBeforeTheIssueIsSettledByTheNextOne() {
        dueNow();
        office.register.tickets.breakDown(Breakdown.BEFORE_THE_ISSUE);
        assertThat(run().failures()).hasSize(1);
        assertThat(office.viewHealth.by(office.admin).orElseThrow().isWell()).isFalse();
        assertThat(run().settled()).isEqualTo(1);
        assertThat(office.register.tickets.reviewTickets()).hasSize(1);
        assertThat(office.viewHealth.by(office.admin).orElseThrow().isWell()).isTrue();
    }

    @Test
    @Requirement("R103")
    void aRunCutOffAfterTheIssueTakesThatIssue() {
        dueNow();
        office.register.tickets.breakDown(Breakdown.AFTER_THE_ISSUE);
        run();
        assertThat(run().settled()).isEqualTo(1);
        assertThat(office.register.tickets.reviewTickets()).hasSize(1);
        assertThat(office.register.reviews.withoutIssue()).isEmpty();
        Review settled = office.register.reviews.openUntil(office.today()).get(0);
        assertThat(office.register.tickets.reportOf(settled.issue().key()))
                .as("the link that the cut-off run did not make")
                .isEqualTo(office.register
                        .reports
                        .find(settled.reportId())
                        .orElseThrow()
                        .issue()
                        .key());
    }

    @Property(tries = 80)
    @Requirement("R103")
    void howeverOftenItRunsAndBreaksThereIsOneTicketPerDueDate(
            @ForAll @Size(max = 10) List<@IntRange(max = 2) Integer> breakdowns,
            @ForAll @IntRange(min = 1, max = 400) int days) {
        Office some = new Office();
        some.restrictedForSixMonths("SD-1");
        some.register.clock.advance(Period.ofDays(days));
        for (int breakdown : breakdowns) {
            some.register.tickets.breakDown(Breakdown.values()[breakdown]);
            some.openReviews.by(Actor.SYSTEM).orElseThrow();
        }
        some.register.tickets.breakDown(Breakdown.NONE);
        some.openReviews.by(Actor.SYSTEM).orElseThrow();
        LocalDate due = some.register.restrictions.active().get(0).reviewDate();
        boolean reached = !due.minusDays(14).isAfter(some.today());
        assertThat(some.register.tickets.reviewTickets()).hasSize(reached ? 1 : 0);
        assertThat(some.register.reviews.withoutIssue()).isEmpty();
    }

    @Test
    @Requirement("R103")
    void theEvidenceHoldsWhatCameInSinceImpositionOnly() {
        office.restrictedForSixMonths("SD-1");
        office.register.clock.advance(Period.ofMonths(1));
        office.register.tickets.raise("PARKS-7", "Again", "riley", "Riley Rhodes", "riley@example.org");
        var again = office.filed("PARKS-7", org.conductregister.report.Incident.Risk.NONE);
        office.register.clock.advance(Period.ofMonths(5));
        run();
        Evidence evidence =
                office.register.reviews.openUntil(office.today()).get(0).evidence();
        assertThat(evidence.tickets()).containsExactly("PARKS-7");
        assertThat(evidence.reports()).containsExactly(again.issue().key());
    }

    @Test
    @Requirement({"R99", "R104"})
    void continuingNeedsALaterDateWithinTheCeilingAndAnAnswerOnEffect() {
        dueNow();
        run();
        Review open = office.register.reviews.openUntil(office.today()).get(0);
        assertThat(codes(decide(open, ReviewOutcome.CONTINUE, "", open.due())))
                .containsExactly("review.effective-missing", "review.next-too-early");
        assertThat(codes(decide(
                        open, ReviewOutcome.CONTINUE, "Yes.", office.today().plusMonths(13))))
                .containsExactly("gate.review-date-too-late");
        decide(open, ReviewOutcome.CONTINUE, "Yes.", office.today().plusMonths(6))
                .orElseThrow();
        assertThat(codes(decide(open, ReviewOutcome.LIFT, "Yes.", null))).containsExactly("review.already-decided");
        office.register.clock.advance(Period.ofMonths(6));
        assertThat(run().opened()).as("the new date is reviewed in its turn").isEqualTo(1);
    }

    private org.conductregister.verb.Outcome<Review> decide(
            Review review, ReviewOutcome outcome, String effective, LocalDate next) {
        return office.decideReview.by(
                office.director, new DecideReview.Command(review.id(), outcome, effective, "Because.", next, Map.of()));
    }

    private void dueNow() {
        office.restrictedForSixMonths("SD-1");
        office.register.clock.advance(Period.ofMonths(6));
    }

    private OpenDueReviews.Result run() {
        DailyRound.Result result = office.daily.by(Actor.SYSTEM).orElseThrow();
        return new OpenDueReviews.Result(result.run().opened(), result.run().settled(), result.failures());
    }
}
