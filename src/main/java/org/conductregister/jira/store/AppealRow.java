package org.conductregister.jira.store;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

@Table("APPEAL")
interface AppealRow extends Row {

    @Indexed
    @NotNull
    long getReportId();

    @Indexed
    @NotNull
    long getSubjectId();

    void setSubjectId(long subjectId);

    /** 0 until there is an issue; never null, so that those few are found by the index. */
    @Indexed
    @NotNull
    long getIssueId();

    void setIssueId(long issueId);

    @Indexed
    @NotNull
    boolean isUndecided();

    void setUndecided(boolean undecided);
}
