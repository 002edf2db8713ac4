package org.conductregister.jira.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.conductregister.jira.store.Samples.report;

import org.conductregister.report.ConductReport;
import org.conductregister.report.Incident;
import org.conductregister.report.ReportState;
import org.conductregister.report.Reports;
import org.conductregister.verb.Journal.Conflict;
import org.junit.jupiter.api.Test;

/** What every {@link org.conductregister.report.Reports} keeps to, whatever it is kept in. */
abstract class ReportsContract {

    private final Reports reports;

    ReportsContract(Storage storage) {
        reports = storage.open().reports();
    }

    @Test
    void aReportIsFoundAsItWasFiled() {
        ConductReport filed = reports.add(report(101, 0));

        assertThat(filed.id()).isPositive();
        assertThat(filed).isEqualTo(report(101, 0).withId(filed.id()));
        assertThat(reports.find(filed.id())).contains(filed);
        assertThat(reports.ofIssue(101)).contains(filed);
        assertThat(reports.ofIssue(102)).isEmpty();
    }

    @Test
    void everyCharacterOfAReportIsKept() {
        String text = "quotes \" ' `, \\ backslash, \u0000 null, \t tab, Zoë, \u6f22\u5b57, \ud83d\ude20 "
                + "long ".repeat(50_000)
                + "end";
        ConductReport bare = report(101, 5);
        ConductReport filed = reports.add(bare.saying(5, null, Incident.knownOnlyBy("topic", text), bare.signOff()));

        assertThat(reports.find(filed.id()).orElseThrow().incident().behaviour())
                .isEqualTo(text);
    }

    @Test
    void anIssueIsOneReportOnly() {
        ConductReport first = reports.add(report(101, 5));

        assertThatThrownBy(() -> reports.add(report(101, 6))).isInstanceOf(Reports.AlreadyRegistered.class);
        assertThat(reports.newest(0, 10)).containsExactly(first);
    }

    @Test
    void theReportsAboutASubjectComeOldestFirstFromTheMomentTheSubjectIsKnown() {
        ConductReport nameless = reports.add(report(101, 0));
        ConductReport second = reports.add(report(102, 5));
        reports.add(report(103, 6));
        ConductReport named = nameless.saying(5, nameless.ticket(), nameless.incident(), nameless.signOff());

        assertThat(reports.ofSubject(5)).containsExactly(second);
        reports.update(named);
        assertThat(reports.ofSubject(5)).containsExactly(named, second);
    }

    @Test
    void theNewestReportsComeFirstPageByPage() {
        ConductReport one = reports.add(report(101, 5));
        ConductReport two = reports.add(report(102, 5));
        ConductReport three = reports.add(report(103, 5));

        assertThat(reports.newest(0, 2)).containsExactly(three, two);
        assertThat(reports.newest(2, 2)).containsExactly(one);
        assertThat(reports.newest(3, 2)).isEmpty();
        assertThat(reports.newest(0, 0)).isEmpty();
    }

    @Test
    void pagesCountOnlyTheStatesAskedFor() {
        ConductReport one = reports.add(report(101, 5));
        ConductReport two = reports.add(report(102, 5)).assessed(Samples.assessment());
        reports.update(two);
        ConductReport three = reports.add(report(103, 5));

        assertThat(reports.newest(0, 10, ReportState.UNDER_ASSESSMENT)).containsExactly(two);
        assertThat(reports.newest(1, 10, ReportState.SUBMITTED)).containsExactly(one);
        assertThat(reports.newest(0, 10, ReportState.SUBMITTED, ReportState.UNDER_ASSESSMENT))
                .containsExactly(three, two, one);
    }

    @Test
    void anUpdateReplacesExactlyTheRevisionBeforeIt() {
        ConductReport filed = reports.add(report(101, 5));
        ConductReport next = filed.assessed(Samples.assessment());
        reports.update(next);

        assertThat(reports.find(filed.id())).contains(next);
        assertThatThrownBy(() -> reports.update(next)).isInstanceOf(Conflict.class);
        assertThatThrownBy(
                        () -> reports.update(next.assessed(Samples.assessment()).assessed(Samples.assessment())))
                .as("a revision skipped")
                .isInstanceOf(Conflict.class);
        assertThat(reports.find(filed.id())).contains(next);
    }

    @Test
    void whatIsNotOnTheRegisterCannotBeUpdated() {
        ConductReport unknown = report(101, 5).withId(987_654_321).assessed(Samples.assessment());

        assertThatThrownBy(() -> reports.update(unknown)).isInstanceOf(Conflict.class);
    }
}
