package org.conductregister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conductregister.Office.codes;

import java.time.Period;
import java.util.List;
import java.util.Map;
import org.conductregister.letter.DraftLetter;
import org.conductregister.letter.Letter;
import org.conductregister.letter.Letter.Delivery;
import org.conductregister.letter.RewriteLetter;
import org.conductregister.policy.Clause;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.Occasion;
import org.conductregister.register.CaseFile.Step;
import org.conductregister.register.ViewHealth;
import org.conductregister.report.ConductReport;
import org.conductregister.report.Decision.OutcomeKind;
import org.conductregister.report.Incident.Risk;
import org.conductregister.restriction.BannerEntry;
import org.conductregister.restriction.Limb;
import org.conductregister.restriction.ProposeRestriction;
import org.conductregister.restriction.Restriction;
import org.conductregister.restriction.RestrictionState;
import org.conductregister.restriction.terms.SoleContact;
import org.conductregister.restriction.terms.Terms;
import org.conductregister.review.DecideReview;
import org.conductregister.review.Review;
import org.conductregister.review.ReviewDecision.ReviewOutcome;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What ombudsmen find again and again where restrictions are kept by hand. Here each is refused, or cannot be missed. */
class OmbudsmanStoriesTest {

    private final Office office = new Office();

    @Test
    @Requirement("R53")
    void restrictedWithoutAWarning() {
        ConductReport report = office.assessed("SD-1", Risk.NONE);
        assertThat(codes(office.decided(report, OutcomeKind.RESTRICT, Limb.NOTICE_IGNORED, "writing-only")))
                .contains("gate.no-written-notice");

        ConductReport warned = office.assessed("SD-1", Risk.NONE);
        office.decided(warned, OutcomeKind.WRITTEN_NOTICE, null).orElseThrow();
        office.draft
                .by(office.lead, new DraftLetter.Command(LetterKind.WRITTEN_NOTICE, warned.id(), 0))
                .orElseThrow();
        assertThat(codes(office.decided(report, OutcomeKind.RESTRICT, Limb.NOTICE_IGNORED, "writing-only")))
                .as("a warning that was written but never sent is none")
                .contains("gate.no-written-notice");

        office.register.clock.advance(Period.ofDays(1));
        office.noticeSent("SD-1");
        assertThat(codes(office.decided(report, OutcomeKind.RESTRICT, Limb.NOTICE_IGNORED, "writing-only")))
                .as("nor is one sent after the conduct that is complained of")
                .contains("gate.notice-after-incident");
        assertThat(office.bannerFor("riley").entries()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"INTERNAL_APPEAL", "EXTERNAL_REVIEWER", "REVIEW_DATE"})
    @Requirement({"R80", "R107"})
    void notToldOfTheRightOfReview(Clause right) {
        ConductReport report = office.restrictable("SD-1");
        Restriction writing = office.approved(
                report, "writing-only", Office.writing(), office.today().plusMonths(6));
        Letter draft = office.draft
                .by(office.director, new DraftLetter.Command(LetterKind.RESTRICTION, report.id(), 0))
                .orElseThrow();
        List<String> silent = draft.sections().stream()
                .map(section -> section.clause() == right ? " " : section.text())
                .toList();
        office.rewrite
                .by(office.director, new RewriteLetter.Command(draft.id(), draft.title(), silent))
                .orElseThrow();

        assertThat(codes(office.issue.by(office.director, draft.id(), Delivery.EMAIL)))
                .containsExactly("letter.clause-missing");
        assertThat(codes(office.activate.by(office.director, writing.id()))).contains("gate.letter-missing");
        assertThat(office.register.post.sent())
                .as("the notice alone went out")
                .noneMatch(sent -> sent.letter().kind() == LetterKind.RESTRICTION);
        assertThat(office.bannerFor("riley").entries()).isEmpty();
    }

    @Test
    @Requirement({"R103", "R106", "R125"})
    void theSixMonthReviewNotDone() {
        Restriction one = office.restrictedForSixMonths("SD-1").get(0);
        office.register.clock.advance(Period.ofMonths(6).plusDays(1));
        assertThat(health().dueWithoutReview()).as("though no job has run").isEqualTo(2);
        run();
        assertThat(health().overdueReviews()).isEqualTo(1);
        assertThat(health().heldRestrictions()).isEqualTo(2);
        assertThat(office.register.alerts.told(Occasion.REVIEW_OVERDUE)).hasSize(1);

        office.register.clock.advance(Period.ofDays(10));
        run();
        assertThat(office.register.alerts.told(Occasion.REVIEW_OVERDUE))
                .extracting(told -> told.role())
                .containsExactly(Role.DECIDER, Role.CHIEF_OFFICER);

        office.register.clock.advance(Period.ofDays(20));
        run();
        assertThat(office.bannerFor("riley").entries())
                .as("what nobody reviews ends")
                .isEmpty();
        assertThat(stateOf(one)).isEqualTo(RestrictionState.LAPSED);
        assertThat(waiting(one)).containsExactly(Step.DRAFT_OUTCOME_LETTER);
    }

    @Test
    @Requirement({"R62", "R121"})
    void theSoleContactAbsentAndNobodyInTheirPlace() {
        ConductReport report = office.restrictable("SD-1");
        Terms alone = new SoleContact(office.lead.userKey(), null);
        assertThat(codes(office.propose.by(
                        office.director,
                        new ProposeRestriction.Command(
                                report.id(),
                                "sole-contact",
                                alone,
                                "One voice.",
                                office.today().plusMonths(6)))))
                .containsExactly("terms.deputy-missing");
    }

    @Test
    @Requirement({"R121", "R125"})
    void theSoleContactGone() {
        Restriction contact = office.restrictedForSixMonths("SD-1").get(0);
        assertThat(instruction(contact)).startsWith("Contact point: Lee Lead (deputy Ann Agent)");
        assertThat(health().contactsGone()).isEmpty();

        office.register.people.remove(office.lead.userKey());
        assertThat(instruction(contact))
                .as("at once, without any change to the register")
                .startsWith("Contact point: Ann Agent, the deputy;")
                .contains("no longer active");
        assertThat(health().isWell()).isFalse();
        assertThat(health().contactsGone()).singleElement().satisfies(gone -> {
            assertThat(gone.restrictionId()).isEqualTo(contact.id());
            assertThat(gone.caseKey()).isEqualTo("COND-2");
            assertThat(gone.instead()).contains("Ann Agent, the deputy");
        });

        office.register.people.remove(office.agent.userKey());
        assertThat(instruction(contact)).contains("nobody at present").contains("Ask a team lead");
    }

    @Test
    @Requirement("R104")
    void liftingDelayed() {
        List<Restriction> inForce = office.restrictedForSixMonths("SD-1");
        office.register.clock.advance(Period.ofMonths(6));
        run();
        Review review =
                office.register.reviews.ofReport(inForce.get(0).reportId()).get(0);
        office.decideReview
                .by(
                        office.director,
                        new DecideReview.Command(
                                review.id(), ReviewOutcome.LIFT, "Yes.", "It is quiet.", null, Map.of()))
                .orElseThrow();

        assertThat(office.bannerFor("riley").entries()).as("from this moment").isEmpty();
        assertThat(inForce).allMatch(each -> stateOf(each) == RestrictionState.LIFTED);
        assertThat(waiting(inForce.get(0))).containsExactly(Step.DRAFT_OUTCOME_LETTER);
        assertThat(health().outcomesUntold()).isEqualTo(1);
        Letter letter = office.draft
                .by(office.director, new DraftLetter.Command(LetterKind.REVIEW_OUTCOME, review.reportId(), review.id()))
                .orElseThrow();
        assertThat(waiting(inForce.get(0))).containsExactly(Step.ISSUE_OUTCOME_LETTER);
        assertThat(health().outcomesUntold()).as("a draft tells nobody").isEqualTo(1);
        office.issue.by(office.director, letter.id(), Delivery.EMAIL).orElseThrow();
        assertThat(waiting(inForce.get(0))).isEmpty();
        assertThat(health().outcomesUntold()).isZero();
    }

    @Test
    @Requirement({"R104", "R125"})
    void liftingBetweenTwoReviewsIsAtOnceToo() {
        office.restrictedForSixMonths("SD-1").forEach(each -> office.lift
                .by(office.director, each.id(), "It has gone well.")
                .orElseThrow());
        assertThat(office.bannerFor("riley").entries()).isEmpty();
        assertThat(health().nextDue()).as("nothing is in force").isEmpty();
    }

    private String instruction(Restriction restriction) {
        return office
                .viewBanner
                .by(office.deputy, List.of(org.conductregister.subject.Identifier.user("riley")))
                .orElseThrow()
                .entries()
                .stream()
                .filter(entry -> entry.restrictionId() == restriction.id())
                .map(BannerEntry::instruction)
                .findFirst()
                .orElseThrow();
    }

    private RestrictionState stateOf(Restriction restriction) {
        return office.register.restrictions.find(restriction.id()).orElseThrow().state();
    }

    private List<Step> waiting(Restriction of) {
        return office.viewCase.by(office.director, of.reportId()).orElseThrow().waiting();
    }

    private ViewHealth.Health health() {
        return office.viewHealth.by(office.director).orElseThrow();
    }

    private void run() {
        assertThat(office.daily.by(Actor.SYSTEM).orElseThrow().failures()).isEmpty();
    }
}
