package org.conductregister.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conductregister.Office.codes;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.policy.Factor;
import org.conductregister.policy.ReportKind;
import org.conductregister.register.CaseFile.Step;
import org.conductregister.report.Decision.OutcomeKind;
import org.conductregister.report.Incident.Risk;
import org.conductregister.restriction.Limb;
import org.conductregister.subject.SubjectRef;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Outcome;
import org.junit.jupiter.api.Test;

class ReportStoriesTest {

    private final Office office = new Office();

    @Test
    @Requirement({"R28", "R31", "R33", "R35"})
    void aReportThatSaysNothingIsRefusedWithEverythingThatIsMissingAndNoIssueIsMade() {
        Outcome<ConductReport> outcome = office.file.by(
                office.agent, new FileConductReport.Command(null, null, Incident.knownOnlyBy("", ""), " "));
        assertThat(codes(outcome))
                .containsExactlyInAnyOrder(
                        "report.when-missing",
                        "report.channel-missing",
                        "report.topic-missing",
                        "report.behaviour-missing",
                        "report.tried-missing",
                        "report.informal-missing",
                        "report.category-missing",
                        "report.subject-missing",
                        "report.signature-missing");
        assertThat(office.register.reports.newest(0, 10)).isEmpty();
    }

    @Test
    @Requirement("R28")
    void nobodyReportsTheFuture() {
        Incident tomorrow = Office.incident(office.register.clock.instant().plus(Duration.ofDays(1)), Risk.NONE);
        assertThat(codes(office.file.by(
                        office.agent, new FileConductReport.Command("SD-1", null, tomorrow, "Ann Agent"))))
                .containsExactly("report.when-in-future");
    }

    @Test
    @Requirement("R29")
    void anIssueMadeInJiraItselfBecomesAReportThatAsksForTheRest() {
        IssueRef issue = new IssueRef(77, "COND-77");
        RegisterReportIssue.Command command = new RegisterReportIssue.Command(
                issue, null, office.agent.userKey(), "Shouting", "At the counter", office.register.clock.instant());
        ConductReport report = office.registerIssue.by(Actor.SYSTEM, command).orElseThrow();
        assertThat(office.registerIssue.by(Actor.SYSTEM, command).orElseThrow())
                .as("the second time changes nothing")
                .isEqualTo(report);
        assertThat(office.viewCase.by(office.lead, report.id()).orElseThrow().waiting())
                .containsExactly(Step.COMPLETE_REPORT);
        assertThat(codes(office.assess.by(office.lead, report.id(), Office.allFactors())))
                .contains("report.subject-missing", "report.signature-missing");

        office.complete
                .by(
                        office.agent,
                        new CompleteReport.Command(
                                report.id(),
                                null,
                                new SubjectRef("riley", "riley@example.org", "Riley Rhodes"),
                                office.abuse(Risk.NONE),
                                "Ann Agent"))
                .orElseThrow();
        assertThat(office.viewCase.by(office.lead, report.id()).orElseThrow().waiting())
                .containsExactly(Step.ASSESS);
    }

    @Test
    @Requirement("R50")
    void factorsAreAnsweredOneAfterAnotherAndNoneIsForgotten() {
        ConductReport report = office.filed("SD-1", Risk.NONE);
        office.assess.by(office.lead, report.id(), Map.of(Factor.HISTORY, "First report."));
        ConductReport assessed = office.assess
                .by(office.lead, report.id(), Map.of(Factor.PRIOR_CONDUCT, "None."))
                .orElseThrow();
        assertThat(assessed.assessment().answers()).containsOnlyKeys(Factor.HISTORY, Factor.PRIOR_CONDUCT);
        assertThat(codes(office.decided(report, OutcomeKind.NO_ACTION, null))).hasSize(Factor.values().length - 2);
    }

    @Test
    @Requirement("R52")
    void noFurtherActionClosesTheReportAtOnce() {
        ConductReport report = office.assessed("SD-1", Risk.NONE);
        ConductReport decided =
                office.decided(report, OutcomeKind.NO_ACTION, null).orElseThrow();
        assertThat(decided.state()).isEqualTo(ReportState.CLOSED);
        assertThat(office.register.tickets.statusOf(report.issue())).isEqualTo("Closed");
    }

    @Test
    @Requirement("R35")
    void unknownCategoriesAreNamed() {
        ConductReport report = office.filed("SD-1", Risk.NONE);
        assertThat(codes(office.categorise.by(office.lead, report.id(), Set.of("nonsense", "demands"))))
                .containsExactly("report.category-unknown");
    }

    @Test
    @Requirement("R53")
    void recommendingByTypeAloneFindsTheLimbThatTheFactsBearOut() {
        ConductReport calm = office.assessed("SD-1", Risk.NONE);
        assertThat(codes(office.recommend.by(office.lead, calm.id(), Set.of("writing-only"), "Why.")))
                .containsExactly("gate.limb-missing", "gate.no-written-notice", "gate.no-threat");
        ConductReport threat = office.assessed("SD-1", Risk.INCREASING);
        assertThat(office.recommend
                        .by(office.lead, threat.id(), Set.of("writing-only"), "Why.")
                        .orElseThrow()
                        .decision()
                        .limb())
                .isEqualTo(Limb.THREAT);
    }

    @Test
    @Requirement("R112")
    void theEmployeeWhoReportedSeesTheReportAndNotTheRecord() {
        ConductReport report = office.restrictable("SD-1");
        var file = office.viewCase.by(office.agent, report.id()).orElseThrow();
        assertThat(file.whole()).isFalse();
        assertThat(file.history()).isEmpty();
        assertThat(file.earlier()).isEmpty();
        assertThat(file.waiting()).isEmpty();
    }

    @Test
    @Requirement({"R58", "R112"})
    void theEmployeeWhoReportedIsToldWhatCameOfItAndNotWhy() {
        ConductReport report = office.restrictable("SD-1");
        office.drawIn
                .by(office.lead, report.id(), "The person knows a councillor.")
                .orElseThrow();
        ConductReport whole =
                office.viewCase.by(office.lead, report.id()).orElseThrow().report();
        ConductReport told =
                office.viewCase.by(office.agent, report.id()).orElseThrow().report();
        assertThat(whole.assessment()).isNotNull();
        assertThat(told.assessment()).isNull();
        assertThat(whole.handling()).isNotEqualTo(Handling.NONE);
        assertThat(told.handling()).isEqualTo(Handling.NONE);
        assertThat(told.decision())
                .isEqualTo(new Decision(
                        whole.decision().outcome(),
                        null,
                        null,
                        Set.of(),
                        null,
                        whole.decision().at()));
        assertThat(told.incident()).isEqualTo(whole.incident());
    }

    @Test
    void theSecondOfTwoPeopleIsToldThatSomethingChanged() {
        ConductReport report = office.filed("SD-1", Risk.NONE);
        Outcome<ConductReport> second = office.ledger.write(office.lead, page -> {
            office.register.reports.update(report.assessed(new Assessment("lee-lead", Office.allFactors())));
            office.register.reports.update(report.assessed(new Assessment("other", Map.of())));
            return Outcome.done(report);
        });
        assertThat(codes(second)).containsExactly("changed-meanwhile");
        assertThat(office.register.reports.find(report.id()).orElseThrow().state())
                .as("nothing of it stays")
                .isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void theSecondOfTwoWhoCompleteAReportIsToldAndMaySendAgain() {
        ConductReport report = office.filed("SD-1", Risk.NONE);
        int seen = report.revision();
        office.complete
                .by(office.agent, completion(report, "Shouted and left.", seen))
                .orElseThrow();
        Outcome<ConductReport> second = office.complete.by(office.lead, completion(report, "Shouted.", seen));
        assertThat(codes(second)).containsExactly("report.changed-since");
        ConductReport now = office.register.reports.find(report.id()).orElseThrow();
        assertThat(now.incident().behaviour()).isEqualTo("Shouted and left.");
        assertThat(office.complete
                        .by(office.lead, completion(report, "Shouted.", now.revision()))
                        .orElseThrow()
                        .incident()
                        .behaviour())
                .isEqualTo("Shouted.");
    }

    private CompleteReport.Command completion(ConductReport report, String behaviour, int seen) {
        Incident incident = office.abuse(Risk.NONE).withBehaviour(behaviour);
        return new CompleteReport.Command(report.id(), "SD-1", null, incident, "Somebody", ReportKind.CONDUCT, seen);
    }
}
