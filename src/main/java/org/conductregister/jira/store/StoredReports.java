package org.conductregister.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.conductregister.report.ConductReport;
import org.conductregister.report.ReportState;
import org.conductregister.report.Reports;

/** Reports in the register's tables. */
public final class StoredReports implements Reports {

    private final ClusterUnitOfWork unit;
    private final Documents<ReportRow, ConductReport> documents;

    /** @param unit in which every write happens */
    public StoredReports(ActiveObjects ao, ObjectMapper json, ClusterUnitOfWork unit) {
        this.unit = unit;
        this.documents = new Documents<>(ao, json, ReportRow.class, ConductReport.class, ConductReport::withId);
    }

    @Override
    public Optional<ConductReport> find(long id) {
        return documents.find(id);
    }

    @Override
    public Optional<ConductReport> ofIssue(long issueId) {
        return documents.first("ISSUE_ID = ?", issueId);
    }

    @Override
    public List<ConductReport> ofSubject(long subjectId) {
        return documents.oldestFirst("SUBJECT_ID = ?", subjectId);
    }

    @Override
    public List<ConductReport> newest(int offset, int limit, ReportState... states) {
        if (limit == 0) {
            return List.of(); // on Oracle and SQL Server a limit of 0 would mean none
        }
        return documents.read(inAnyOf(states).order("ID DESC").offset(offset).limit(limit));
    }

    private static Query inAnyOf(ReportState... states) {
        if (states.length == 0) {
            return Documents.everything();
        }
        Object[] names = Arrays.stream(states).map(Enum::name).toArray();
        return Documents.query("STATE_NAME IN (" + Batches.marks(names.length) + ")", names);
    }

    @Override
    public ConductReport add(ConductReport report) {
        long issueId = report.issue().id();
        return unit.atomically(() -> report.withId(Collision.explained(
                () -> documents.insert(
                        report,
                        report.revision(),
                        new DBParam("ISSUE_ID", issueId),
                        new DBParam("SUBJECT_ID", report.subjectId()),
                        new DBParam("STATE_NAME", report.state().name())),
                cause -> ofIssue(issueId).map(other -> new AlreadyRegistered(issueId, cause)))));
    }

    @Override
    public void update(ConductReport report) {
        unit.atomically(() -> {
            documents.replace(report.id(), report.revision(), report.about(), report, row -> {
                row.setSubjectId(report.subjectId());
                row.setStateName(report.state().name());
            });
            return report;
        });
    }
}
