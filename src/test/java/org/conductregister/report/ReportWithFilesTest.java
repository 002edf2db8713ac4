package org.conductregister.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conductregister.Office.codes;

import java.util.List;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.policy.ReportKind;
import org.conductregister.report.AttachToReport.Upload;
import org.conductregister.report.Incident.Risk;
import org.conductregister.verb.Actor;
import org.conductregister.verb.JournalEntry;
import org.conductregister.verb.Outcome;
import org.junit.jupiter.api.Test;

@Requirement("R38")
class ReportWithFilesTest {

    private static final String ONCE = "0a1b2c3d-form";
    private static final List<Upload> LETTER = List.of(file("letter.txt", 1));
    private static final List<Upload> NOTHING_IN_IT = List.of(file("letter.txt", 0));

    private final Office office = new Office();

    private static Upload file(String name, int size) {
        return new Upload(name, "text/plain", new byte[size], size);
    }

    private Outcome<ReportWithFiles.Taken> file(Actor actor, String signature, List<Upload> files) {
        FileConductReport.Command command = new FileConductReport.Command(
                "SD-1", null, office.abuse(Risk.NONE), signature, ReportKind.CONDUCT, ONCE);
        return office.withFiles.file(actor, command, files);
    }

    private Outcome<ReportWithFiles.Taken> complete(Actor actor, ConductReport report, List<Upload> files) {
        CompleteReport.Command command =
                new CompleteReport.Command(report.id(), "SD-1", null, office.abuse(Risk.NONE), "");
        return office.withFiles.complete(actor, command, ONCE, files);
    }

    private List<String> attached(ConductReport report) {
        return office.register.journal.ofReport(report.id()).stream()
                .filter(step -> step.verb().equals("report.attached"))
                .map(JournalEntry::detail)
                .toList();
    }

    @Test
    void theFilesOfAFormGoWithItsReportAndTwiceSentTheyGoOnce() {
        ReportWithFiles.Taken taken = file(office.agent, "Ann Agent", LETTER).orElseThrow();
        assertThat(file(office.agent, "Ann Agent", LETTER).orElseThrow()).isEqualTo(taken);
        assertThat(taken.trouble()).isNull();
        assertThat(attached(taken.report())).containsExactly("letter.txt");
        assertThat(office.register.reports.newest(0, 10)).hasSize(1);
    }

    @Test
    void whatIsWrongWithTheFilesIsToldWithTheRestBeforeAnythingIsFiled() {
        assertThat(codes(file(office.agent, "", NOTHING_IN_IT)))
                .containsExactly("report.signature-missing", "attachment.empty");
        assertThat(codes(file(office.agent, "Ann Agent", NOTHING_IN_IT))).containsExactly("attachment.empty");
        assertThat(office.register.reports.newest(0, 10)).isEmpty();
        assertThat(file(office.agent, "Ann Agent", List.of()).orElseThrow().trouble())
                .isNull();
    }

    @Test
    void aReportStandsIfJiraTakesNoFileAndTheSameFormMayBringItAgain() {
        office.register.tickets.refuseFiles(true);
        ReportWithFiles.Taken taken = file(office.agent, "Ann Agent", LETTER).orElseThrow();
        assertThat(taken.trouble()).contains("the disk is full");
        assertThat(attached(taken.report())).isEmpty();
        office.register.tickets.refuseFiles(false);
        assertThat(file(office.agent, "Ann Agent", LETTER).orElseThrow().trouble())
                .isNull();
        assertThat(attached(taken.report())).containsExactly("letter.txt");
    }

    @Test
    void aReportIsCompletedWithFilesByThoseWhoMayCompleteItAlone() {
        ConductReport report = office.filed("SD-1", Risk.NONE);
        assertThat(codes(complete(office.agent, report, NOTHING_IN_IT)))
                .containsExactly("report.signature-missing", "attachment.empty");
        assertThat(complete(office.director, report, NOTHING_IN_IT)).isInstanceOf(Outcome.NotFound.class);
        assertThat(complete(office.director, report, LETTER)).isInstanceOf(Outcome.NotAllowed.class);
        assertThat(attached(report)).isEmpty();
        CompleteReport.Command signed =
                new CompleteReport.Command(report.id(), "SD-1", null, office.abuse(Risk.NONE), "Ann Agent");
        office.withFiles.complete(office.lead, signed, ONCE, LETTER).orElseThrow();
        assertThat(attached(report)).containsExactly("letter.txt");
    }
}
