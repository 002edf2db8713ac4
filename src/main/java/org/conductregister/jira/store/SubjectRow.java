package org.conductregister.jira.store;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

@Table("SUBJECT")
interface SubjectRow extends Row {

    /**
     * What kind of subject; {@value StoredSubjects#MERGED} for one that was merged into another. Null for one that was stored
     * before there were hints, until they are made.
     */
    @Indexed
    @StringLength(30)
    String getKindName();

    void setKindName(String kindName);
}
