package org.conductregister.jira.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;

/** What every table of records has in common. */
interface Row extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** Counts the steps of the record; an update must be exactly one ahead. */
    @NotNull
    int getRevision();

    void setRevision(int revision);

    /** The record as JSON, except for the id, which the database gives after this is written. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getJsonText();

    void setJsonText(String text);
}
