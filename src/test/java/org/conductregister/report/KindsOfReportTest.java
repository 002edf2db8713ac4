package org.conductregister.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conductregister.Office.codes;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.fake.FakeAlerts.Told;
import org.conductregister.policy.Channel;
import org.conductregister.policy.Occasion;
import org.conductregister.policy.ReportKind;
import org.conductregister.register.Referral;
import org.conductregister.report.Incident.Risk;
import org.conductregister.restriction.Restriction;
import org.conductregister.subject.SubjectRef;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Role;
import org.junit.jupiter.api.Test;

/** Four kinds of reports: what each must say, to whom it goes, who is told. */
class KindsOfReportTest {

    private static final SubjectRef NOBODY_KNOWS = new SubjectRef(null, null, null);

    private final Office office = new Office();
    private final Instant now = office.register.clock.instant();

    private Outcome<ConductReport> file(ReportKind kind, SubjectRef subject, Incident incident) {
        return office.file.by(
                office.agent, new FileConductReport.Command("SD-1", subject, incident, "Ann Agent", kind, null));
    }

    private Incident bare() {
        return Incident.begun(now, Channel.TELEPHONE, "Rates").withBehaviour("Shouted.");
    }

    private static Incident involving(Incident of, Incident.Involved involved, Set<Long> breached) {
        return new Incident(
                of.occurredAt(),
                of.channel(),
                of.outsideHours(),
                of.place(),
                involved,
                of.topic(),
                of.behaviour(),
                of.tried(),
                of.afterwards(),
                of.categories(),
                of.background(),
                of.impact(),
                of.safety(),
                of.ending(),
                breached);
    }

    @Test
    @Requirement({"R8", "R11", "R25", "R35"})
    void aReportOfConductSaysWhatWasTriedAndTheInformalStepsOrWhyThereWereNone() {
        assertThat(codes(file(ReportKind.CONDUCT, null, bare())))
                .containsExactly("report.category-missing", "report.tried-missing", "report.informal-missing");
        Incident excused = office.abuse(Risk.NONE);
        Incident.Background why =
                new Incident.Background("", "My manager was away.", Incident.Considered.NOT_KNOWN, null, null);
        Incident told = new Incident(
                now,
                Channel.TELEPHONE,
                true,
                "",
                null,
                "Rates",
                "Shouted.",
                "Explained.",
                "",
                excused.categories(),
                why,
                null,
                null,
                null,
                null);
        Incident kept = file(ReportKind.CONDUCT, null, told).orElseThrow().incident();
        assertThat(kept.background()).isEqualTo(why);
        assertThat(kept.outsideHours()).isTrue();
    }

    @Test
    @Requirement({"R23", "R37"})
    void violenceAndThreatsAreReportableWhateverWasNotTried() {
        Incident.Safety violence =
                new Incident.Safety(Risk.NONE, true, false, true, "P-8", "S-9", "The counter's glass", "A child");
        ConductReport report = file(
                        ReportKind.CONDUCT,
                        null,
                        bare().withCategories(Set.of("behaviours")).withSafety(violence))
                .orElseThrow();
        assertThat(report.missing()).isEmpty();
        assertThat(report.incident().safety()).isEqualTo(violence);
        assertThat(office.register.alerts.told(Occasion.THREAT))
                .extracting(Told::role)
                .containsExactlyInAnyOrder(Role.ASSESSOR, Role.DECIDER);
        assertThat(file(
                        ReportKind.CONDUCT,
                        null,
                        bare().withCategories(Set.of("behaviours")).withSafety(Incident.Safety.of(Risk.ONGOING))))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    @Requirement({"R39", "R40"})
    void aReportGoesToTheHolderOfTheRoleInThePolicyAndIsToldOnce() {
        ConductReport report = office.filed("SD-1", Risk.NONE);
        assertThat(office.register.tickets.assigneeOf(report.issue())).isEqualTo(office.lead.userKey());
        assertThat(office.register.alerts.told(Occasion.REPORT_FILED))
                .extracting(Told::role)
                .containsExactly(Role.ASSESSOR);
        assertThat(office.register.journal.ofReport(report.id()))
                .anyMatch(step ->
                        step.verb().equals("report.routed") && step.detail().equals("Lee Lead"));
        office.complete
                .by(
                        office.agent,
                        new CompleteReport.Command(report.id(), "SD-1", null, office.abuse(Risk.NONE), "Ann Agent"))
                .orElseThrow();
        assertThat(office.register.alerts.told(Occasion.REPORT_FILED)).hasSize(1);
    }

    @Test
    @Requirement({"R39", "R110"})
    void anElectedMembersNoticeNamesThemAndGoesToTheChiefOfficer() {
        assertThat(codes(file(ReportKind.ELECTED_MEMBER, null, bare())))
                .containsExactly("report.elected-member-missing");
        Incident notice = involving(bare(), new Incident.Involved(null, "", "Cr Bell", ""), null);
        ConductReport report = file(ReportKind.ELECTED_MEMBER, null, notice).orElseThrow();
        assertThat(office.register.tickets.assigneeOf(report.issue())).isEqualTo(office.chief.userKey());
        assertThat(office.register.alerts.told(Occasion.REPORT_FILED))
                .extracting(Told::role)
                .contains(Role.CHIEF_OFFICER);
    }

    @Test
    @Requirement({"R24", "R40"})
    void aThreatNeedsNoNameAndItsReportCanBeWeighed() {
        ConductReport report = file(ReportKind.THREAT, NOBODY_KNOWS, bare()).orElseThrow();
        assertThat(report.subjectId()).isZero();
        assertThat(report.missing()).isEmpty();
        assertThat(office.register.alerts.told(Occasion.THREAT)).hasSize(2);
        assertThat(codes(file(ReportKind.CONDUCT, NOBODY_KNOWS, bare()))).doesNotContain("report.subject-missing");
        assertThat(codes(office.file.by(
                        office.agent,
                        new FileConductReport.Command(null, NOBODY_KNOWS, bare(), "Ann", ReportKind.BREACH, null))))
                .contains("report.subject-missing");
    }

    @Test
    @Requirement("R40")
    void aBreachNamesRestrictionsInForceAndIsRefusedWhereThereAreNone() {
        assertThat(codes(file(ReportKind.BREACH, null, bare()))).containsExactly("report.nothing-in-force");
        Restriction restriction = office.restrictedForSixMonths("SD-1").get(1);
        office.register.clock.advance(Duration.ofDays(1));
        assertThat(codes(file(ReportKind.BREACH, null, bare()))).containsExactly("report.breached-missing");
        assertThat(codes(file(ReportKind.BREACH, null, involving(bare(), null, Set.of(99L)))))
                .containsExactly("report.not-in-force");
        ConductReport report = file(ReportKind.BREACH, null, involving(bare(), null, Set.of(restriction.id())))
                .orElseThrow();
        assertThat(report.incident().breached()).containsExactly(restriction.id());
        assertThat(office.register.tickets.assigneeOf(report.issue())).isEqualTo(office.lead.userKey());
    }

    @Test
    @Requirement({"R23", "R97"})
    void policeAttendanceIsToldOnceEvenIfItIsAddedLater() {
        ConductReport report = office.filed("SD-1", Risk.NONE);
        assertThat(office.register.alerts.told(Occasion.POLICE_ATTENDED)).isEmpty();
        Incident police = office.abuse(Risk.NONE)
                .withSafety(new Incident.Safety(Risk.NONE, false, true, false, "P-1", "", "", ""));
        for (int i = 0; i < 2; i++) {
            office.complete
                    .by(office.agent, new CompleteReport.Command(report.id(), "SD-1", null, police, "Ann Agent"))
                    .orElseThrow();
        }
        assertThat(office.register.alerts.told(Occasion.POLICE_ATTENDED))
                .extracting(Told::role)
                .containsExactlyInAnyOrder(Role.ASSESSOR, Role.DECIDER);
    }

    @Test
    @Requirement({"R20", "R21"})
    void anEndedConversationSaysWhenAndTheTimesFit() {
        Incident ended = office.abuse(Risk.NONE).withEnding(new Incident.Ending(true, true, true, null));
        assertThat(codes(file(ReportKind.CONDUCT, null, ended))).containsExactly("report.ended-when-missing");
        assertThat(codes(file(
                        ReportKind.CONDUCT,
                        null,
                        office.abuse(Risk.NONE)
                                .withEnding(new Incident.Ending(true, true, true, now.minusSeconds(1))))))
                .containsExactly("report.ended-before-it-began");
        assertThat(codes(file(
                        ReportKind.CONDUCT,
                        null,
                        office.abuse(Risk.NONE)
                                .withEnding(new Incident.Ending(true, true, true, now.plusSeconds(60))))))
                .containsExactly("report.ended-in-future");
        assertThat(file(
                        ReportKind.CONDUCT,
                        null,
                        office.abuse(Risk.NONE).withEnding(new Incident.Ending(true, true, true, now))))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    @Requirement("R28")
    void aYearThatCannotBeIsRefused() {
        assertThat(codes(file(
                        ReportKind.CONDUCT, null, Office.incident(Instant.parse("0202-01-05T10:00:00Z"), Risk.NONE))))
                .containsExactly("report.when-too-old");
    }

    @Test
    @Requirement("R35")
    void examplesAndLinkedTicketsMustExist() {
        Incident.Background odd = new Incident.Background(
                "Called back.", "", null, Set.of("Whistling", "Abuse or insults"), Set.of("SD-2", "SD-99"));
        Incident of = office.abuse(Risk.NONE);
        Incident incident = new Incident(
                of.occurredAt(),
                of.channel(),
                false,
                "",
                null,
                of.topic(),
                of.behaviour(),
                of.tried(),
                "",
                of.categories(),
                odd,
                null,
                null,
                null,
                null);
        assertThat(codes(file(ReportKind.CONDUCT, null, incident)))
                .containsExactly("report.ticket-unknown", "report.example-unknown");
    }

    @Test
    void nobodyTypesAHundredThousandCharacters() {
        String flood = "x".repeat(100_000);
        Incident incident = office.abuse(Risk.NONE).withBehaviour(flood).at(flood);
        assertThat(codes(file(ReportKind.CONDUCT, null, incident))).containsExactly("text.too-long", "text.too-long");
        assertThat(office.register.reports.newest(0, 10)).isEmpty();
    }

    @Test
    @Requirement("R39")
    void anIssueMadeInJiraItselfGoesToAnAssessorAtOnceAndElsewhereOnceItsKindIsKnown() {
        IssueRef issue = new IssueRef(77, "COND-77");
        ConductReport report = office.registerIssue
                .by(
                        org.conductregister.verb.Actor.SYSTEM,
                        new RegisterReportIssue.Command(issue, null, office.agent.userKey(), "Shouting", "Loud", now))
                .orElseThrow();
        assertThat(office.register.tickets.assigneeOf(issue)).isEqualTo(office.lead.userKey());
        office.complete
                .by(
                        office.agent,
                        new CompleteReport.Command(
                                report.id(),
                                "SD-1",
                                null,
                                involving(bare(), new Incident.Involved(null, "", "Cr Bell", ""), null),
                                "Ann Agent",
                                ReportKind.ELECTED_MEMBER))
                .orElseThrow();
        assertThat(office.register.tickets.assigneeOf(issue)).isEqualTo(office.chief.userKey());
    }

    @Test
    @Requirement("R26")
    void whatTheDeciderSawOfTheInteractionsToDateStaysAsItWas() {
        ConductReport report = office.restrictable("SD-1");
        Referral kept = office.summarise.kept(office.director, report.id()).get(0);
        assertThat(kept.subject()).isEqualTo("Riley Rhodes");
        assertThat(kept.asOf()).isEqualTo(office.register.clock.instant());
        assertThat(kept.tickets()).extracting(Referral.Line::key).containsExactly("SD-1");
        assertThat(kept.reports()).extracting(Referral.Line::state).containsExactly("WRITTEN_NOTICE");
        assertThat(kept.letters()).extracting(Referral.Line::state).containsExactly("WRITTEN_NOTICE");

        office.register.clock.advance(Duration.ofDays(2));
        office.register.tickets.raise("SD-9", "Again", "riley", "Riley Rhodes", "riley@example.org");
        assertThat(office.summarise.by(office.lead, report.id()).orElseThrow().tickets())
                .extracting(Referral.Line::key)
                .containsExactly("SD-1", "SD-9");
        assertThat(office.summarise.kept(office.director, report.id())).containsExactly(kept);
        assertThat(office.summarise.by(office.agent, report.id())).isInstanceOf(Outcome.NotAllowed.class);
        assertThat(office.summarise.kept(office.agent, report.id())).isEmpty();
    }

    @Test
    void nobodyIsWrittenToOrRestrictedWhoIsNotKnown() {
        ConductReport threat = file(ReportKind.THREAT, NOBODY_KNOWS, bare()).orElseThrow();
        office.assess.by(office.lead, threat.id(), Office.allFactors()).orElseThrow();
        assertThat(codes(office.decided(threat, Decision.OutcomeKind.WRITTEN_NOTICE, null)))
                .containsExactly("report.subject-missing");
        assertThat(office.decided(threat, Decision.OutcomeKind.NO_ACTION, null)).isInstanceOf(Outcome.Done.class);
    }

    private static AttachToReport.Upload upload(String name, long size) {
        return new AttachToReport.Upload(name, "text/plain", new byte[] {1}, size);
    }

    @Test
    @Requirement("R38")
    void copiesOfCorrespondenceAreKeptWithTheReportAndNoneTakesAnothersPlace() {
        ConductReport report = office.filed("SD-1", Risk.NONE);
        var files = java.util.List.of(upload("C:\\post\\letter.txt", 1), upload("../letter.txt", 1));
        office.attach.by(office.agent, report.id(), files).orElseThrow();
        office.attach.by(office.lead, report.id(), files).orElseThrow();
        assertThat(office.register.journal.ofReport(report.id()))
                .filteredOn(step -> step.verb().equals("report.attached"))
                .extracting(step -> step.detail())
                .containsExactly("letter.txt", "2-letter.txt", "3-letter.txt", "4-letter.txt");
        assertThat(codes(office.attach.by(
                        office.agent,
                        report.id(),
                        java.util.Collections.nCopies(6, upload("a", AttachToReport.MOST_BYTES + 1L)))))
                .contains("attachment.too-many", "attachment.too-large");
        assertThat(codes(office.attach.by(office.agent, report.id(), java.util.List.of())))
                .containsExactly("attachment.none");
        assertThat(codes(office.attach.by(office.agent, report.id(), java.util.List.of(upload("a", 0)))))
                .containsExactly("attachment.empty");
        assertThat(office.attach.by(office.customer, report.id(), files)).isInstanceOf(Outcome.NotAllowed.class);
        assertThat(office.attach.by(office.reader, report.id(), files)).isInstanceOf(Outcome.NotFound.class);
    }
}
