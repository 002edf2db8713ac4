package org.conductregister.jira.store;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

@Table("REVIEW")
interface ReviewRow extends Row {

    @Indexed
    @NotNull
    long getReportId();

    /** 0 between the claim and the issue's creation; never null, so that those few are found by the index. */
    @Indexed
    @NotNull
    long getIssueId();

    void setIssueId(long issueId);

    /** The due date as days since 1970 while the review is open; otherwise null. */
    @Indexed
    Long getOpenDueDay();

    void setOpenDueDay(Long openDueDay);

    /** 1 while it is decided and no letter has told so; otherwise null, so that those few are found by the index. */
    @Indexed
    Long getOwesLetter();

    void setOwesLetter(Long owesLetter);
}
