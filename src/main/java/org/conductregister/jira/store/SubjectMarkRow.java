package org.conductregister.jira.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One identifier of one subject. */
@Table("SUBJECT_MARK")
interface SubjectMarkRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Indexed
    @NotNull
    long getSubjectId();

    /** See {@link MarkKey}. */
    @NotNull
    @StringLength(64)
    @Unique
    String getMarkKey();
}
