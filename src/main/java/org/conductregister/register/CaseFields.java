package org.conductregister.register;

import java.util.List;
import java.util.Optional;
import org.conductregister.report.ConductReport;
import org.conductregister.subject.Subject;

/** What a conduct issue's own fields show of the register. The issue's project decides who sees the issue at all. */
public final class CaseFields {

    private final Records records;

    /**
     * The fields of one Conduct report issue.
     *
     * @param reportId the report
     * @param categories keys of its categories, sorted
     * @param subject whom it is about; empty while unknown
     * @param policy the version of the profile that the case keeps
     * @param restrictionTypes keys of the types recommended or imposed, sorted, each once
     */
    public record Fields(
            long reportId,
            String policy,
            List<String> categories,
            Optional<Subject> subject,
            List<String> restrictionTypes) {}

    /** @param records the stores */
    public CaseFields(Records records) {
        this.records = records;
    }

    /** The fields of this issue; empty if it is no conduct report. */
    public Optional<Fields> of(long issueId) {
        return records.reports()
                .ofIssue(issueId)
                .map(report -> new Fields(
                        report.id(),
                        report.policy(),
                        report.incident().categories().stream().sorted().toList(),
                        records.subjects().find(report.subjectId()),
                        restrictionTypes(report)));
    }

    private List<String> restrictionTypes(ConductReport report) {
        List<String> imposed = records.restrictions().ofReport(report.id()).stream()
                .map(restriction -> restriction.typeKey())
                .distinct()
                .sorted()
                .toList();
        if (!imposed.isEmpty() || report.decision() == null) {
            return imposed;
        }
        return report.decision().recommended().stream().sorted().toList();
    }
}
