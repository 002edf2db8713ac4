package org.conductregister.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conductregister.Office.codes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.fake.FakeAlerts.Told;
import org.conductregister.letter.DraftLetter;
import org.conductregister.letter.IssueLetter;
import org.conductregister.letter.Letter;
import org.conductregister.letter.Letter.Delivery;
import org.conductregister.policy.Clause;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.Occasion;
import org.conductregister.report.ConductReport;
import org.conductregister.report.Decision.OutcomeKind;
import org.conductregister.report.EndConversation;
import org.conductregister.report.Incident.Risk;
import org.conductregister.restriction.Limb;
import org.conductregister.restriction.ProposeRestriction;
import org.conductregister.restriction.Restriction;
import org.conductregister.restriction.terms.ClosedSubject;
import org.conductregister.restriction.terms.Terms;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Role;
import org.junit.jupiter.api.Test;

/** Every clock that the policies set, one test each; the edges of their dates are in the other tests of this package. */
class ClocksTest {

    private final Office office = new Office();

    @Test
    @Requirement("R21")
    void theDepartmentHeadIsToldOfAnEndedConversationAtOnce() {
        Instant ended = office.register.clock.instant();
        var step = office.endConversation
                .by(
                        office.agent,
                        new EndConversation.Command("call-1", "SD-1", true, EndConversation.Warnings.TWICE, null))
                .orElseThrow();
        assertThat(step.at()).isEqualTo(ended);
        assertThat(office.register.alerts.told(Occasion.CONVERSATION_ENDED))
                .as("before anything else happens, and by no job")
                .extracting(Told::role)
                .containsExactly(Role.ASSESSOR);
    }

    @Test
    @Requirement("R24")
    void theManagerIsToldOfAThreatAtOnceAndThePolicesNumberIsAtHand() {
        office.filed("SD-1", Risk.IMMINENT);
        assertThat(office.register.alerts.told(Occasion.THREAT))
                .extracting(Told::role)
                .containsExactlyInAnyOrder(Role.ASSESSOR, Role.DECIDER);
        assertThat(office.register.policies.active().frontLine().emergencyNumber())
                .isNotBlank();
    }

    @Test
    @Requirement("R94")
    void councilIsToldWhenAccessIsLimitedAndNotBefore() {
        ConductReport report = threat("closed-subject");
        Restriction closed = imposed(report, office.today().plusMonths(6));
        assertThat(office.register.alerts.told(Occasion.ACCESS_LIMITED)).isEmpty();
        office.activate.by(office.director, closed.id()).orElseThrow();
        assertThat(office.register.alerts.told(Occasion.ACCESS_LIMITED))
                .extracting(Told::role)
                .containsExactly(Role.CHIEF_OFFICER);
    }

    @Test
    @Requirement({"R85", "R99"})
    void theTwelveMonthsBeginWhenTheFirstNoticeWasSentAndNotWhenItWasEntered() {
        ConductReport report = threat("closed-subject");
        LocalDate today = office.today();
        Restriction closed = approved(report, today.plusMonths(12));
        Letter letter = office.draft
                .by(office.director, new DraftLetter.Command(LetterKind.RESTRICTION, report.id(), 0))
                .orElseThrow();
        office.issue
                .by(office.director, new IssueLetter.Command(letter.id(), Delivery.POST, today.minusDays(3)))
                .orElseThrow();
        assertThat(codes(office.activate.by(office.director, closed.id())))
                .as("it was in the post three days before")
                .containsExactly("gate.review-date-too-late");
    }

    @Test
    @Requirement("R100")
    void aSubjectMatterIsClosedForTwelveMonthsAtMost() {
        ConductReport report = threat("closed-subject");
        assertThat(codes(office.propose.by(
                        office.director,
                        closing(report, office.today().plusMonths(12).plusDays(1)))))
                .containsExactly("gate.review-date-too-late");
        Restriction closed = imposed(report, office.today().plusMonths(12));
        office.activate.by(office.director, closed.id()).orElseThrow();
        office.register.clock.advance(Period.ofMonths(12).plusDays(1));
        run();
        assertThat(office.bannerFor("riley").entries()).isEmpty();
    }

    @Test
    @Requirement("R101")
    void theLettersStateTheReviewDateAndTheChanceToBeHeard() {
        ConductReport report = threat("closed-subject");
        LocalDate review = LocalDate.parse("2026-07-05");
        Restriction closed = imposed(report, review);
        office.activate.by(office.director, closed.id()).orElseThrow();
        assertThat(text(restrictionLetter(report), Clause.REVIEW_DATE))
                .contains("5 July 2026")
                .contains("what happened in between")
                .contains("tell you the outcome in writing");

        office.register.clock.set(Instant.parse("2026-06-22T10:00:00Z"));
        run();
        Review open = office.register.reviews.ofReport(report.id()).get(0);
        Letter upcoming = office.issued(office.director, LetterKind.UPCOMING_REVIEW, report.id(), open.id());
        assertThat(text(upcoming, Clause.REVIEW_DATE)).contains("5 July 2026");
        assertThat(text(upcoming, Clause.CHANCE_TO_BE_HEARD))
                .contains("by 5 July 2026")
                .contains("in any way that suits you");
    }

    @Test
    @Requirement({"R2", "R102"})
    void theSweepIsYearlyAndThePolicyIsReviewedAtLeastEveryFourYears() {
        var policy = office.register.policies.active();
        assertThat(policy.clocks().sweepOn()).isNotNull();
        LocalDate first = policy.header().nextReview();
        assertThat(first.plus(policy.header().reviewPeriod())).isBeforeOrEqualTo(first.plusYears(4));
        assertThat(policy.clocks().reviewInterval()).isEqualTo(Period.ofMonths(6));
    }

    /** To close a matter until this date. */
    static ProposeRestriction.Command closing(ConductReport report, LocalDate review) {
        Terms matter = new ClosedSubject("The rates of 2023");
        return new ProposeRestriction.Command(report.id(), "closed-subject", matter, "It was answered.", review);
    }

    private ConductReport threat(String type) {
        ConductReport report = office.assessed("SD-1", Risk.IMMINENT);
        return office.decided(report, OutcomeKind.RESTRICT, Limb.THREAT, type).orElseThrow();
    }

    private Restriction approved(ConductReport report, LocalDate review) {
        Restriction proposed =
                office.propose.by(office.director, closing(report, review)).orElseThrow();
        return office.approve.by(office.director, proposed.id()).orElseThrow();
    }

    private Restriction imposed(ConductReport report, LocalDate review) {
        Restriction approved = approved(report, review);
        office.issued(office.director, LetterKind.RESTRICTION, report.id(), 0);
        return approved;
    }

    private Letter restrictionLetter(ConductReport report) {
        return office.register.letters.ofReport(report.id()).stream()
                .filter(letter -> letter.kind() == LetterKind.RESTRICTION)
                .findFirst()
                .orElseThrow();
    }

    private static String text(Letter letter, Clause clause) {
        return letter.sections().stream()
                .filter(section -> section.clause() == clause)
                .map(org.conductregister.policy.PolicyProfile.Section::text)
                .findFirst()
                .orElseThrow();
    }

    private void run() {
        assertThat(office.daily.by(Actor.SYSTEM).orElseThrow().failures()).isEmpty();
    }
}
