package org.conductregister.jira.store;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

@Table("CALENDAR_TICKET")
interface CalendarTicketRow extends Row {

    /** What and when, for example {@code SWEEP@2026}. */
    @NotNull
    @StringLength(200)
    @Unique
    String getClaimKey();

    /** 0 between the claim and the issue's creation. */
    @Indexed
    @NotNull
    long getIssueId();

    void setIssueId(long issueId);

    /** The date as days since 1970 while it waits to be done; otherwise null. */
    @Indexed
    Long getOpenDueDay();

    void setOpenDueDay(Long openDueDay);
}
