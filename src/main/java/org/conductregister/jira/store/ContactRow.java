package org.conductregister.jira.store;

import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

@Table("CONTACT")
@Indexes(
        @Index(
                name = "subject",
                methodNames = {"getSubjectId", "getAtMillis"}))
interface ContactRow extends Row {

    @NotNull
    long getSubjectId();

    void setSubjectId(long subjectId);

    /** When the contact was, in milliseconds since 1970. */
    @NotNull
    long getAtMillis();

    @Indexed
    @NotNull
    long getIssueId();

    /** What it was taken from: one contact each. */
    @NotNull
    @StringLength(100)
    @Unique
    String getSourceKey();

    void setSourceKey(String sourceKey);
}
