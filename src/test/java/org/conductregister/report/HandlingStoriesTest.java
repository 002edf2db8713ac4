package org.conductregister.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conductregister.Office.codes;

import java.util.List;
import java.util.Set;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.fake.FakeAlerts.Told;
import org.conductregister.letter.DraftLetter;
import org.conductregister.letter.Letter;
import org.conductregister.letter.Letter.Delivery;
import org.conductregister.letter.RewriteLetter;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.Occasion;
import org.conductregister.report.Decision.OutcomeKind;
import org.conductregister.report.Handling.Stage;
import org.conductregister.report.Incident.Risk;
import org.conductregister.restriction.Limb;
import org.conductregister.restriction.ProposeRestriction;
import org.conductregister.restriction.RestrictionState;
import org.conductregister.verb.Outcome;
import org.junit.jupiter.api.Test;

/** How a case is handled besides being weighed: who is brought in, what is planned, and who is told. */
class HandlingStoriesTest {

    private final Office office = new Office();

    @Test
    @Requirement("R48")
    void theChiefOfficerIsDrawnInWithAReasonAndTold() {
        ConductReport report = office.filed("SD-1", Risk.NONE);
        ConductReport drawn = office.drawIn
                .by(office.lead, report.id(), "The person is a councillor's brother.")
                .orElseThrow();
        assertThat(drawn.handling().chief().by()).isEqualTo(office.lead.userKey());
        assertThat(office.register.alerts.told(Occasion.CHIEF_OFFICER_DRAWN_IN)).hasSize(1);
        assertThat(codes(office.drawIn.by(office.lead, report.id(), "Again.")))
                .containsExactly("chief.already-drawn-in");
    }

    @Test
    @Requirement("R48")
    void withoutAReasonTheChiefOfficerIsLeftAlone() {
        ConductReport report = office.filed("SD-1", Risk.NONE);
        assertThat(codes(office.drawIn.by(office.lead, report.id(), " "))).containsExactly("chief.reason-missing");
        assertThat(office.register.alerts.told(Occasion.CHIEF_OFFICER_DRAWN_IN)).isEmpty();
    }

    @Test
    @Requirement("R48")
    void onceDrawnInTheChiefOfficerTakesTheWholeCaseToItsEnd() {
        ConductReport report = office.filed("SD-1", Risk.IMMINENT);
        assertThat(office.assess.by(office.chief, report.id(), Office.allFactors()))
                .isInstanceOf(Outcome.NotAllowed.class);
        office.drawIn.by(office.director, report.id(), "Danger.").orElseThrow();
        office.assess.by(office.chief, report.id(), Office.allFactors()).orElseThrow();
        office.decide
                .by(
                        office.chief,
                        new DecideReport.Command(
                                report.id(), OutcomeKind.RESTRICT, "Danger.", Limb.THREAT, Set.of("writing-only")))
                .orElseThrow();
        long restriction = office.propose
                .by(
                        office.chief,
                        new ProposeRestriction.Command(
                                report.id(),
                                "writing-only",
                                Office.writing(),
                                "Danger.",
                                office.today().plusMonths(6)))
                .orElseThrow()
                .id();
        office.approve.by(office.chief, restriction).orElseThrow();
        office.issued(office.chief, LetterKind.RESTRICTION, report.id(), 0);
        assertThat(office.activate.by(office.chief, restriction).orElseThrow().state())
                .isEqualTo(RestrictionState.ACTIVE);
    }

    @Test
    @Requirement("R48")
    void theChiefOfficerDrawnIntoOneCaseHasNoMoreToSayInAnother() {
        office.drawIn
                .by(office.lead, office.filed("SD-1", Risk.NONE).id(), "Look.")
                .orElseThrow();
        ConductReport other = office.assessed("SD-2", Risk.NONE);
        assertThat(office.decide.by(
                        office.chief, new DecideReport.Command(other.id(), OutcomeKind.NO_ACTION, "x", null, Set.of())))
                .isInstanceOf(Outcome.NotAllowed.class);
        office.decided(other, OutcomeKind.WRITTEN_NOTICE, null).orElseThrow();
        Letter notice = office.draft
                .by(office.lead, new DraftLetter.Command(LetterKind.WRITTEN_NOTICE, other.id(), 0))
                .orElseThrow();
        assertThat(office.rewrite.by(office.chief, new RewriteLetter.Command(notice.id(), "x", List.of())))
                .isInstanceOf(Outcome.NotAllowed.class);
        assertThat(office.issue.by(office.chief, notice.id(), Delivery.EMAIL)).isInstanceOf(Outcome.NotAllowed.class);
    }

    @Test
    @Requirement("R48")
    void beingDrawnInMakesNobodyElseAChiefOfficer() {
        ConductReport report = office.filed("SD-1", Risk.NONE);
        office.drawIn.by(office.lead, report.id(), "Look.").orElseThrow();
        assertThat(office.assess.by(office.director, report.id(), Office.allFactors()))
                .isInstanceOf(Outcome.NotAllowed.class);
    }

    @Test
    @Requirement("R57")
    void stagesThatPeopleTookAreRecordedWithNameDayAndNote() {
        ConductReport report = office.filed("SD-1", Risk.NONE);
        office.recordEscalation
                .by(office.lead, stage(report, Stage.LINE_MANAGER))
                .orElseThrow();
        ConductReport escalated = office.recordEscalation
                .by(office.director, stage(report, Stage.TEAMS_TOLD))
                .orElseThrow();
        assertThat(escalated.handling().escalation())
                .extracting(Handling.Escalation::stage)
                .containsExactly(Stage.LINE_MANAGER, Stage.TEAMS_TOLD);
        assertThat(escalated.handling().escalation().get(0).with()).isEqualTo("Mo Manager");
        assertThat(codes(office.recordEscalation.by(office.lead, stage(report, Stage.LINE_MANAGER))))
                .containsExactly("escalation.already-recorded");
    }

    @Test
    @Requirement("R57")
    void whatTheRegisterKnowsByItselfNobodyRecords() {
        ConductReport report = office.filed("SD-1", Risk.NONE);
        for (Stage stage : Set.of(Stage.DOCUMENTED, Stage.LETTER, Stage.RECORD)) {
            assertThat(codes(office.recordEscalation.by(office.lead, stage(report, stage))))
                    .containsExactly("escalation.follows-from-facts");
        }
    }

    @Test
    @Requirement("R57")
    void aStageWithoutItsParticularsIsRefusedWithAllThatIsMissing() {
        ConductReport report = office.filed("SD-1", Risk.NONE);
        assertThat(codes(office.recordEscalation.by(
                        office.lead, new RecordEscalation.Command(report.id(), null, "", null, null))))
                .containsExactly("escalation.stage-missing", "escalation.with-missing", "value.day-missing");
        assertThat(codes(office.recordEscalation.by(
                        office.lead,
                        new RecordEscalation.Command(
                                report.id(), Stage.AGREED, "Mo", office.today().plusDays(1), ""))))
                .containsExactly("value.day-in-future");
    }

    @Test
    @Requirement("R59")
    void anActionIsPlannedWithOwnerAndDayBecomesOverdueAndIsDone() {
        ConductReport report = office.filed("SD-1", Risk.NONE);
        Handling planned = office.plan
                .by(office.lead, action(report, "Offer an appointment in writing"))
                .orElseThrow()
                .handling();
        assertThat(planned.plan()).hasSize(1);
        assertThat(planned.plan().get(0).isOverdue(office.today().plusDays(7))).isFalse();
        assertThat(planned.plan().get(0).isOverdue(office.today().plusDays(8))).isTrue();
        Handling done = office.completeAction
                .by(office.director, new CompleteAction.Command(report.id(), 1, "Sent."))
                .orElseThrow()
                .handling();
        assertThat(done.plan().get(0).done().by()).isEqualTo(office.director.userKey());
        assertThat(done.plan().get(0).isOverdue(office.today().plusYears(1))).isFalse();
        assertThat(codes(office.completeAction.by(office.lead, new CompleteAction.Command(report.id(), 1, "Again."))))
                .containsExactly("action.already-done");
        assertThat(codes(office.completeAction.by(office.lead, new CompleteAction.Command(report.id(), 2, ""))))
                .containsExactly("action.unknown");
    }

    @Test
    @Requirement("R59")
    void theSameActionIsPlannedOnceAndAnUnknownOwnerOrAPastDayIsRefused() {
        ConductReport report = office.filed("SD-1", Risk.NONE);
        office.plan.by(office.lead, action(report, "Call back")).orElseThrow();
        assertThat(codes(office.plan.by(office.lead, action(report, " Call back "))))
                .containsExactly("action.already-planned");
        assertThat(codes(office.plan.by(
                        office.lead,
                        new PlanAction.Command(
                                report.id(), "", "nobody", office.today().minusDays(1)))))
                .containsExactly("action.what-missing", "terms.user-unknown", "action.due-past");
        assertThat(codes(office.plan.by(office.lead, new PlanAction.Command(report.id(), "x", null, null))))
                .containsExactly("action.owner-missing", "value.day-missing");
    }

    @Test
    @Requirement("R58")
    void theEmployeeWhoReportedIsToldOfTheDecisionAndOfItsBeingCarriedOut() {
        office.noticeSent("SD-1");
        assertThat(office.register.alerts.told(Occasion.OUTCOME))
                .extracting(Told::userKey)
                .containsExactly(office.agent.userKey(), office.agent.userKey());
    }

    @Test
    @Requirement("R58")
    void withNoFurtherActionTheyAreToldOnce() {
        ConductReport report = office.assessed("SD-1", Risk.NONE);
        office.decided(report, OutcomeKind.NO_ACTION, null).orElseThrow();
        assertThat(office.register.alerts.told(Occasion.OUTCOME)).hasSize(1);
    }

    @Test
    @Requirement("R58")
    void aRefusedDecisionTellsNobody() {
        ConductReport report = office.filed("SD-1", Risk.NONE);
        office.decided(report, OutcomeKind.NO_ACTION, null);
        assertThat(office.register.alerts.told(Occasion.OUTCOME)).isEmpty();
    }

    @Test
    @Requirement("R94")
    void oversightIsToldAsSoonAsAccessIsLimited() {
        ConductReport report = office.restrictable("SD-1");
        assertThat(office.register.alerts.told(Occasion.ACCESS_LIMITED)).isEmpty();
        long restriction = office.approved(
                        report, "writing-only", Office.writing(), office.today().plusMonths(6))
                .id();
        office.issued(office.director, LetterKind.RESTRICTION, report.id(), 0);
        office.activate.by(office.director, restriction).orElseThrow();
        assertThat(office.register.alerts.told(Occasion.ACCESS_LIMITED))
                .hasSameSizeAs(office.register.policies.active().alerts().get(Occasion.ACCESS_LIMITED))
                .isNotEmpty();
    }

    private RecordEscalation.Command stage(ConductReport report, Stage stage) {
        return new RecordEscalation.Command(report.id(), stage, "Mo Manager", office.today(), "Talked it over.");
    }

    private PlanAction.Command action(ConductReport report, String what) {
        return new PlanAction.Command(
                report.id(), what, office.agent.userKey(), office.today().plusDays(7));
    }
}
