package org.conductregister.jira.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One hint of one subject; see {@link org.conductregister.subject.Hints}. */
@Table("SUBJECT_HINT")
interface SubjectHintRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Indexed
    @NotNull
    long getSubjectId();

    @Indexed
    @NotNull
    @StringLength(64)
    String getHintText();
}
