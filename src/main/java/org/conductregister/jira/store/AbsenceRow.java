package org.conductregister.jira.store;

import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What was said last of somebody's absence. */
@Table("ABSENCE")
interface AbsenceRow extends Row {

    /** Whose it is. */
    @NotNull
    @Unique
    String getUserKey();
}
