package org.conductregister.jira.store;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

@Table("REPORT")
interface ReportRow extends Row {

    @NotNull
    @Unique
    long getIssueId();

    /** 0 while nobody has said whom the report is about. */
    @Indexed
    @NotNull
    long getSubjectId();

    void setSubjectId(long subjectId);

    @Indexed
    @NotNull
    @StringLength(30)
    String getStateName();

    void setStateName(String stateName);
}
