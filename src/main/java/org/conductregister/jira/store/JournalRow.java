package org.conductregister.jira.store;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Its id is the entry's number. */
@Table("JOURNAL")
interface JournalRow extends Row {

    /** 0 for steps about no subject. */
    @Indexed
    @NotNull
    long getSubjectId();

    /** 0 for steps on no case. */
    @Indexed
    @NotNull
    long getReportId();

    /** The thing changed and the revision it reached: {@code report/12@3}. */
    @NotNull
    @StringLength(100)
    @Unique
    String getStepKey();
}
