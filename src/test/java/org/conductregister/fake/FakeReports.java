package org.conductregister.fake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.conductregister.report.ConductReport;
import org.conductregister.report.ReportState;
import org.conductregister.report.Reports;

/** Reports in memory. */
public final class FakeReports implements Reports {

    private final FakeUnitOfWork unit;
    private final Shelf<ConductReport> shelf;

    FakeReports(FakeUnitOfWork unit) {
        this.unit = unit;
        this.shelf = new Shelf<>(unit);
    }

    @Override
    public Optional<ConductReport> find(long id) {
        return shelf.find(id);
    }

    @Override
    public Optional<ConductReport> ofIssue(long issueId) {
        return shelf.where(report -> report.issue().id() == issueId).stream().findFirst();
    }

    @Override
    public List<ConductReport> ofSubject(long subjectId) {
        return shelf.where(report -> report.subjectId() == subjectId);
    }

    @Override
    public List<ConductReport> newest(int offset, int limit, ReportState... states) {
        List<ReportState> wanted = List.of(states);
        return shelf.where(report -> wanted.isEmpty() || wanted.contains(report.state())).stream()
                .sorted(Comparator.comparingLong(ConductReport::id).reversed())
                .skip(offset)
                .limit(limit)
                .toList();
    }

    @Override
    public ConductReport add(ConductReport report) {
        return unit.atomically(() -> {
            if (ofIssue(report.issue().id()).isPresent()) {
                throw new AlreadyRegistered(report.issue().id(), null);
            }
            return shelf.add(report::withId);
        });
    }

    @Override
    public void update(ConductReport report) {
        unit.atomically(() -> {
            shelf.replace(report.id(), report, ConductReport::revision, report.about());
            return report;
        });
    }
}
