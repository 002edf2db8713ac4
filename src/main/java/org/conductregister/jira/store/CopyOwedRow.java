package org.conductregister.jira.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That an issued letter's copy is not on its issue yet. */
@Table("COPY_OWED")
interface CopyOwedRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @NotNull
    @Unique
    long getLetterId();

    @NotNull
    long getSinceMillis();

    /** Null before the first failure. */
    @StringLength(StringLength.UNLIMITED)
    String getFailure();

    void setFailure(String failure);
}
