package org.conductregister.jira.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A table of one row. */
@Table("REVIEW_RUN")
interface ReviewRunRow extends RawEntity<Long> {

    /** The id of the one row. */
    long ONLY = 1;

    @NotNull
    @PrimaryKey("ID")
    long getID();

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getJsonText();

    void setJsonText(String text);
}
