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
import org.conductregister.fake.FakeAlerts.Told;
import org.conductregister.policy.AtDate;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.Occasion;
import org.conductregister.register.CaseFile.Step;
import org.conductregister.restriction.Restriction;
import org.conductregister.restriction.RestrictionState;
import org.conductregister.restriction.ReviewDates;
import org.conductregister.review.ReviewDecision.ReviewOutcome;
import org.conductregister.verb.Actor;
import org.conductregister.verb.JournalEntry;
import org.conductregister.verb.Role;
import org.junit.jupiter.api.Test;

/** What becomes of restrictions and their review when the date comes and nobody decides (R103, R106). */
class AtTheDateTest {

    private final Office office = new Office();

    @Test
    @Requirement("R106")
    void whatLapsesIsInForceToTheEndOfItsDateAndNotADayLonger() {
        office.register.policies.use(With.atDate(Office.midMurray(), AtDate.LAPSE));
        List<Restriction> inForce = office.restrictedForSixMonths("SD-1");
        office.register.clock.advance(Period.ofMonths(6));
        run();
        assertThat(office.bannerFor("riley").entries()).as("on the date itself").hasSize(2);

        office.register.clock.advance(Period.ofDays(1));
        run();
        assertThat(office.bannerFor("riley").entries()).isEmpty();
        assertThat(office.register.restrictions.ofReport(inForce.get(0).reportId()))
                .extracting(Restriction::state)
                .containsOnly(RestrictionState.LAPSED);
        assertThat(office.register.alerts.told(Occasion.RESTRICTION_LAPSED))
                .extracting(Told::role)
                .containsExactlyInAnyOrder(Role.ASSESSOR, Role.DECIDER, Role.CHIEF_OFFICER);
        assertThat(history(inForce.get(0).reportId())).contains("restriction.lapsed", "review.closed");
        run();
        assertThat(office.register.alerts.told(Occasion.RESTRICTION_LAPSED)).hasSize(3);
    }

    @Test
    @Requirement({"R103", "R106"})
    void aLapsedReviewIsClosedAndAsksForTheLetterThatSaysSo() {
        office.register.policies.use(With.atDate(Office.midMurray(), AtDate.LAPSE));
        long report = office.restrictedForSixMonths("SD-1").get(0).reportId();
        office.register.clock.advance(Period.ofMonths(6).plusDays(1));
        run();
        Review review = office.register.reviews.ofReport(report).get(0);
        assertThat(review.decision().outcome()).isEqualTo(ReviewOutcome.LAPSED);
        assertThat(office.register.tickets.statusOf(review.issue())).isEqualTo("Decided");
        assertThat(office.register.tickets.notesOn(review.issue())).anyMatch(note -> note.contains("have ended"));
        assertThat(office.viewCase.by(office.lead, report).orElseThrow().waiting())
                .containsExactly(Step.DRAFT_OUTCOME_LETTER);
        assertThat(office.issued(office.director, LetterKind.REVIEW_OUTCOME, report, review.id())
                        .sections())
                .anySatisfy(section -> assertThat(section.text()).contains("not reviewed by their review date"));
    }

    @Test
    @Requirement("R106")
    void whatIsHeldStaysUntilTheLimitIsSaidOnceAndThenEnds() {
        List<Restriction> inForce = office.restrictedForSixMonths("SD-1");
        long report = inForce.get(0).reportId();
        LocalDate due = inForce.get(0).reviewDate();
        office.register.clock.advance(Period.ofMonths(6));
        daysPass(31);
        assertThat(office.today()).isEqualTo(due.plusDays(31));
        assertThat(office.register.alerts.told(Occasion.RESTRICTION_HELD))
                .as("a decider and the chief officer, once")
                .hasSize(2)
                .allSatisfy(told -> assertThat(told.alert().args())
                        .containsExactly(due.toString(), due.plusDays(30).toString()));
        assertThat(office.bannerFor("riley").entries()).isEmpty();
        assertThat(history(report)).containsSubsequence("review.held", "restriction.lapsed", "review.closed");
        assertThat(office.register.reviews.ofReport(report).get(0).isOpen()).isFalse();
    }

    @Test
    @Requirement("R106")
    void onItsLastDayWhatIsHeldIsStillInForceAndCanBeDecided() {
        List<Restriction> inForce = office.restrictedForSixMonths("SD-1");
        office.register.clock.advance(Period.ofMonths(6));
        daysPass(30);
        assertThat(office.bannerFor("riley").entries()).hasSize(2);
        Review review =
                office.register.reviews.ofReport(inForce.get(0).reportId()).get(0);
        office.decideReview
                .by(
                        office.director,
                        new DecideReview.Command(
                                review.id(),
                                ReviewOutcome.CONTINUE,
                                "Yes.",
                                "Still needed.",
                                office.today().plusMonths(6),
                                Map.of()))
                .orElseThrow();
        daysPass(1);
        assertThat(office.bannerFor("riley").entries())
                .as("a decision was made")
                .hasSize(2);
    }

    @Test
    @Requirement("R106")
    void theBannerLeavesOutWhatIsPastItsLastDayThoughNoJobRan() {
        office.restrictedForSixMonths("SD-1");
        office.register.clock.advance(Period.ofMonths(6).plusDays(30));
        office.index.refresh();
        assertThat(office.bannerFor("riley").entries()).hasSize(2);
        office.register.clock.advance(Period.ofDays(1));
        office.index.refresh();
        assertThat(office.bannerFor("riley").entries()).isEmpty();
        office.index.rebuild();
        assertThat(office.bannerFor("riley").entries()).as("and after a start").isEmpty();
    }

    @Test
    @Requirement("R106")
    void aRestrictionWhoseReviewCannotBeOpenedEndsAllTheSame() {
        Restriction one = office.restrictedForSixMonths("SD-1").get(0);
        office.register.clock.advance(Period.ofMonths(6).plusDays(31));
        office.endUndecided.by(Actor.SYSTEM).orElseThrow();
        assertThat(office.register.restrictions.find(one.id()).orElseThrow().state())
                .isEqualTo(RestrictionState.LAPSED);
        assertThat(office.register.alerts.told(Occasion.RESTRICTION_LAPSED)).isNotEmpty();
    }

    @Test
    @Requirement({"R77", "R105"})
    void aBanForGoodHasAReviewDateAndIsReviewedWithinAYear() {
        var report = office.restrictable("SD-1");
        var ban = new org.conductregister.restriction.terms.FreeForm("Banned from the library for good.");
        assertThat(codes(office.propose.by(
                        office.director,
                        new org.conductregister.restriction.ProposeRestriction.Command(
                                report.id(), "other", ban, "It went on.", null))))
                .containsExactly("gate.review-date-missing");
        Restriction banned =
                office.approved(report, "other", ban, office.today().plusMonths(12));
        office.issued(office.director, LetterKind.RESTRICTION, report.id(), 0);
        office.activate.by(office.director, banned.id()).orElseThrow();
        office.register.clock.advance(Period.ofMonths(12));
        run();
        assertThat(office.register.tickets.reviewTickets()).hasSize(1);
    }

    @Test
    @Requirement("R103")
    void eachOverdueStepIsTakenOnceAndInOrder() {
        long report = office.restrictedForSixMonths("SD-1").get(0).reportId();
        office.register.clock.advance(Period.ofMonths(6));
        run();
        assertThat(overdue()).as("not on the date itself").isEmpty();
        daysPass(1);
        assertThat(overdue()).containsExactly(Role.DECIDER);
        daysPass(5);
        assertThat(overdue()).containsExactly(Role.DECIDER);
        daysPass(20);
        assertThat(overdue()).containsExactly(Role.DECIDER, Role.CHIEF_OFFICER);
        Review review = office.register.reviews.ofReport(report).get(0);
        assertThat(review.escalated()).isEqualTo(2);
        assertThat(review.assigneeKey()).isEqualTo("cho-chief");
        assertThat(office.register.tickets.assigneeOf(review.issue())).isEqualTo("cho-chief");
        assertThat(office.register.tickets.priorityRaises(review.issue())).isEqualTo(2);
        assertThat(office.register.tickets.notesOn(review.issue())).anyMatch(note -> note.contains("Chief officer"));
    }

    @Test
    @Requirement({"R103", "R106"})
    void afterFourHundredDaysEachRoleIsToldOnce() {
        office.register.policies.use(With.clocks(Office.midMurray(), clocks -> With.hold(clocks, Period.ofYears(2))));
        office.restrictedForSixMonths("SD-1");
        office.register.clock.advance(Period.ofDays(400));
        run();
        run();
        assertThat(overdue()).containsExactly(Role.DECIDER, Role.CHIEF_OFFICER);
        assertThat(office.register.alerts.told(Occasion.REVIEW_OPENED)).hasSize(1);
        assertThat(office.bannerFor("riley").entries()).as("held, and shown").hasSize(2);
    }

    @Test
    @Requirement("R103")
    void whatWasLiftedMeanwhileIsNobodysOverdueReview() {
        List<Restriction> inForce = office.restrictedForSixMonths("SD-1");
        office.register.clock.advance(Period.ofMonths(6));
        run();
        inForce.forEach(restriction -> office.lift
                .by(office.director, restriction.id(), "It has gone well.")
                .orElseThrow());
        daysPass(10);
        Review review =
                office.register.reviews.ofReport(inForce.get(0).reportId()).get(0);
        assertThat(review.decision().outcome()).isEqualTo(ReviewOutcome.NOTHING_LEFT);
        assertThat(overdue()).isEmpty();
        assertThat(office.viewCase
                        .by(office.lead, inForce.get(0).reportId())
                        .orElseThrow()
                        .waiting())
                .isEmpty();
    }

    @Test
    @Requirement({"R101", "R104"})
    void whatTheCustomerSaysIsKeptInTheirWordsUntilTheDecision() {
        long report = office.restrictedForSixMonths("SD-1").get(0).reportId();
        office.register.clock.advance(Period.ofMonths(6));
        run();
        Review review = office.register.reviews.ofReport(report).get(0);
        assertThat(codes(office.recordView.by(office.lead, review.id(), " "))).containsExactly("review.view-missing");
        assertThat(office.recordView.by(office.agent, review.id(), "No."))
                .isInstanceOf(org.conductregister.verb.Outcome.NotAllowed.class);
        office.recordView.by(office.lead, review.id(), "I write calmly now.").orElseThrow();
        office.recordView.by(office.lead, review.id(), "And I need the phone.").orElseThrow();
        assertThat(office.register.reviews.find(review.id()).orElseThrow().views())
                .extracting(CustomerView::text)
                .containsExactly("I write calmly now.", "And I need the phone.");
        assertThat(history(report)).contains("review.view-recorded");
    }

    @Test
    @Requirement({"R103", "R104"})
    void theTicketCarriesBreachesLettersContactsAndTheChecklist() {
        office.restrictedForSixMonths("SD-1");
        office.register.clock.advance(Period.ofMonths(3));
        office.register.tickets.raise("SD-9", "Again", "riley", "Riley Rhodes", "riley@example.org");
        office.register.clock.advance(Period.ofMonths(3));
        run();
        assertThat(office.register.tickets.reviewTickets().get(0).description())
                .contains("Breaches of a restriction since then: None", "Tickets raised since then: 1 (SD-9)")
                .contains("0.2 a month since, 0.2 a month in the 181 days before")
                .contains("Were the restrictions effective?");
    }

    /**
     * Whatever happens in whatever order, nothing stays in force past its last day without a decision: neither on record
     * once the round has run, nor in the banner even if it has not.
     */
    @Property(tries = 60)
    @Requirement({"R99", "R106"})
    void noRestrictionOutlivesItsCeilingWithoutADecision(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 200) Integer> pauses,
            @ForAll @Size(min = 12, max = 12) List<@IntRange(max = 3) Integer> acts,
            @ForAll boolean lapse) {
        Office some = new Office();
        if (lapse) {
            some.register.policies.use(With.atDate(Office.midMurray(), AtDate.LAPSE));
        }
        some.restrictedForSixMonths("SD-1");
        for (int i = 0; i < pauses.size(); i++) {
            some.register.clock.advance(Period.ofDays(pauses.get(i)));
            some.index.refresh();
            assertThat(some.bannerFor("riley").entries())
                    .allSatisfy(line -> assertThat(line.lastDay()).isAfterOrEqualTo(some.today()));
            if (acts.get(i) > 0) {
                some.daily.by(Actor.SYSTEM).orElseThrow();
                assertNothingOutlives(some);
            }
            if (acts.get(i) == 3) {
                continueIfOpen(some);
            }
        }
    }

    private static void assertNothingOutlives(Office some) {
        var policy = some.register.policies.active();
        assertThat(some.register.restrictions.active()).allSatisfy(restriction -> {
            LocalDate last = ReviewDates.lastDay(
                    restriction, policy.restrictionType(restriction.typeKey()).orElseThrow(), policy);
            assertThat(last).isAfterOrEqualTo(some.today());
        });
    }

    private static void continueIfOpen(Office some) {
        some.register.reviews.openUntil(some.today().plusDays(14)).forEach(review -> some.decideReview
                .by(
                        some.director,
                        new DecideReview.Command(
                                review.id(),
                                ReviewOutcome.CONTINUE,
                                "Yes.",
                                "Still needed.",
                                some.today().plusMonths(7),
                                Map.of()))
                .orElseThrow());
    }

    private List<Role> overdue() {
        return office.register.alerts.told(Occasion.REVIEW_OVERDUE).stream()
                .map(Told::role)
                .toList();
    }

    private List<String> history(long report) {
        return office.register.journal.ofReport(report).stream()
                .map(JournalEntry::verb)
                .toList();
    }

    private void daysPass(int days) {
        for (int i = 0; i < days; i++) {
            office.register.clock.advance(Period.ofDays(1));
            run();
        }
    }

    private void run() {
        assertThat(office.daily.by(Actor.SYSTEM).orElseThrow().failures()).isEmpty();
    }
}
