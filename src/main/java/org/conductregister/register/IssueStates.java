package org.conductregister.register;

import java.util.Optional;
import org.conductregister.report.ConductReport;

/**
 * The state that the register gives to what a conduct issue stands for, by its constant's name. Tells nothing else, and so
 * asks nobody who they are.
 */
public final class IssueStates {

    private final Records records;

    /** @param records the stores */
    public IssueStates(Records records) {
        this.records = records;
    }

    /** The state of the report, review or appeal that this issue is; empty if the register does not know the issue. */
    public Optional<String> of(long issueId) {
        return records.reports()
                .ofIssue(issueId)
                .map(ConductReport::state)
                .map(Enum::name)
                .or(() -> records.reviews().ofIssue(issueId).map(review -> review.isOpen() ? "OPEN" : "DECIDED"))
                .or(() -> records.appeals().ofIssue(issueId).map(appeal -> appeal.state()
                        .name()));
    }
}
