package org.conductregister.jira.store;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

@Table("LETTER")
interface LetterRow extends Row {

    @Indexed
    @NotNull
    long getReportId();

    @Indexed
    @NotNull
    long getSubjectId();

    void setSubjectId(long subjectId);
}
