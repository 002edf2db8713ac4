package org.conductregister.threat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conductregister.Office.codes;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.policy.Channel;
import org.conductregister.policy.ReportKind;
import org.conductregister.report.ConductReport;
import org.conductregister.report.FileConductReport;
import org.conductregister.report.Incident;
import org.conductregister.subject.SubjectRef;
import org.conductregister.verb.Outcome;
import org.junit.jupiter.api.Test;

class ThreatStoriesTest {

    private final Office office = new Office();
    private final Instant now = office.register.clock.instant();

    static ThreatChecklist heard(String words, Instant at, Trait... traits) {
        return new ThreatChecklist(
                0,
                0,
                words,
                new ThreatChecklist.Threat("a bomb", "at noon", "the hall", "a timer", "the rates", "a bag"),
                Set.of(traits),
                new ThreatChecklist.Voice("", "like Riley", "northern", ""),
                new ThreatChecklist.Appearance("", "", "", "", "", "", ""),
                new ThreatChecklist.Contact(at, "2 minutes", "Ann Agent", "555 1", "withheld", "a dog", "Lee"),
                null,
                null);
    }

    private FileConductReport.Command report(String once) {
        Incident incident =
                Incident.begun(now, Channel.TELEPHONE, "Threat: Telephone").withBehaviour("See the checklist.");
        return new FileConductReport.Command(
                null, new SubjectRef(null, null, null), incident, "Ann Agent", ReportKind.THREAT, once);
    }

    private ConductReport filed() {
        return office.fileThreat
                .by(office.agent, report("a-form-name"), heard("It goes off at noon.", now, Trait.LOUD, Trait.ACCENT))
                .orElseThrow();
    }

    @Test
    @Requirement({"R41", "R42", "R43", "R44", "R46"})
    void whatWasNoticedIsKeptAsItWasRecorded() {
        ConductReport report = filed();
        ThreatChecklist kept = office.readThreat
                .by(office.reader, report.id())
                .orElseThrow()
                .checklists()
                .get(0);
        assertThat(kept)
                .isEqualTo(heard("It goes off at noon.", now, Trait.LOUD, Trait.ACCENT)
                        .recorded(report.id(), office.agent.userKey(), now)
                        .withId(kept.id()));
        assertThat(kept.of(Trait.Group.LOUDNESS)).containsExactly(Trait.LOUD);
    }

    @Test
    @Requirement({"R47", "R112", "R113"})
    void theEvidenceTierAloneReadsItAndEachReadingIsOnRecord() {
        ConductReport report = filed();
        for (var actor : java.util.List.of(office.agent, office.lead, office.director, office.chief, office.admin)) {
            assertThat(office.readThreat.by(actor, report.id())).isInstanceOf(Outcome.NotAllowed.class);
            assertThat(office.readThreat.count(actor, report.id())).isZero();
        }
        office.readThreat.by(office.reader, report.id()).orElseThrow();
        office.readThreat.by(office.reader, report.id()).orElseThrow();
        assertThat(office.register.journal.ofReport(report.id()))
                .filteredOn(step -> step.verb().equals("threat.read"))
                .extracting(step -> step.actorKey())
                .containsExactly(office.reader.userKey(), office.reader.userKey());
    }

    @Test
    @Requirement("R47")
    void nothingOfItIsInTheReportItsIssueOrItsCase() {
        ConductReport report = filed();
        assertThat(report.toString()).doesNotContain("noon", "northern");
        assertThat(office.viewCase.by(office.lead, report.id()).orElseThrow().toString())
                .doesNotContain("noon", "northern");
    }

    @Test
    @Requirement("R24")
    void aFormThatTheBrowserLoadedAnewIsTheSameThreatAndAnotherCallIsAnotherThreat() {
        ConductReport first = filed();
        office.register.clock.advance(Duration.ofMinutes(1));
        ThreatChecklist anew = heard("It goes off at noon.", now.plusSeconds(60), Trait.LOUD, Trait.ACCENT);
        assertThat(office.fileThreat
                        .by(office.agent, report("another-form"), anew)
                        .orElseThrow()
                        .id())
                .isEqualTo(first.id());
        assertThat(office.readThreat.by(office.reader, first.id()).orElseThrow().checklists())
                .hasSize(1);
        ConductReport second = office.fileThreat
                .by(office.agent, report("third-form"), heard("There is a second one.", now, Trait.LOUD, Trait.ACCENT))
                .orElseThrow();
        assertThat(second.id()).isNotEqualTo(first.id());
    }

    @Test
    void theSameFormSentTwiceIsOneReportAndOneChecklist() {
        ConductReport first = filed();
        assertThat(filed().id()).isEqualTo(first.id());
        assertThat(office.readThreat.count(office.reader, first.id())).isEqualTo(1);
        assertThat(office.register.reports.newest(0, 10)).hasSize(1);
    }

    @Test
    @Requirement("R44")
    void whoRemembersMoreRecordsItBesideUntilTheReportIsWeighed() {
        ConductReport report = filed();
        office.recordThreat
                .by(office.agent, report.id(), heard("He said it twice.", now))
                .orElseThrow();
        assertThat(office.readThreat
                        .by(office.reader, report.id())
                        .orElseThrow()
                        .checklists())
                .extracting(ThreatChecklist::words)
                .containsExactly("It goes off at noon.", "He said it twice.");
        office.assess.by(office.lead, report.id(), Office.allFactors()).orElseThrow();
        assertThat(codes(office.recordThreat.by(office.agent, report.id(), heard("More.", now))))
                .containsExactly("threat.already-weighed");
        assertThat(office.recordThreat.by(office.reader, report.id(), heard("From the recording.", now)))
                .isInstanceOf(Outcome.Done.class);
        assertThat(office.recordThreat.by(office.lead, report.id(), heard("Mine.", now)))
                .isInstanceOf(Outcome.NotFound.class);
    }

    @Test
    void anEmptyChecklistATimeToComeAndAFloodAreRefusedBeforeAnythingIsFiled() {
        ThreatChecklist empty = new ThreatChecklist(
                0,
                0,
                " ",
                new ThreatChecklist.Threat("", "", "", "", "", ""),
                Set.of(),
                new ThreatChecklist.Voice(null, null, null, null),
                new ThreatChecklist.Appearance("", "", "", "", "", "", ""),
                new ThreatChecklist.Contact(null, "", "", "", "", "", ""),
                null,
                null);
        assertThat(codes(office.fileThreat.by(office.agent, report("a-form-name"), empty)))
                .containsExactly("threat.nothing-noticed");
        assertThat(codes(office.fileThreat.by(
                        office.agent,
                        report("a-form-name"),
                        heard("x".repeat(100_000), now.plus(Duration.ofHours(1))))))
                .containsExactlyInAnyOrder("threat.when-in-future", "text.too-long");
        assertThat(office.register.reports.newest(0, 10)).isEmpty();
    }

    @Test
    void aCustomerFilesNothing() {
        assertThat(office.fileThreat.by(office.customer, report("a-form-name"), heard("x", now)))
                .isInstanceOf(Outcome.NotAllowed.class);
        assertThat(office.keepDraft.save(office.customer, "a-form-name", "report", Map.of()))
                .isInstanceOf(Outcome.NotAllowed.class);
    }
}
