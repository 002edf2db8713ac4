package org.conductregister.jira.store;

import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** The index over state and id lets all restrictions in force be read in stretches, each where the last one ended. */
@Indexes(
        @Index(
                name = "state",
                methodNames = {"getStateName", "getID"}))
@Table("RESTRICTION")
interface RestrictionRow extends Row {

    @Indexed
    @NotNull
    long getReportId();

    @Indexed
    @NotNull
    long getSubjectId();

    void setSubjectId(long subjectId);

    @NotNull
    @StringLength(30)
    String getStateName();

    void setStateName(String stateName);

    /**
     * The review date as days since 1970, only while the restriction is in force and no review is open; otherwise null.
     * So the index over it holds what can fall due, and looking costs what is due.
     */
    @Indexed
    Long getDueDay();

    void setDueDay(Long dueDay);
}
