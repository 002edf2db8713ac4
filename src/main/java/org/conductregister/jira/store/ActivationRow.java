package org.conductregister.jira.store;

import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A version of a policy that was put into force; the row's revision is always 1. */
@Table("ACTIVATION")
interface ActivationRow extends Row {

    /** The activation's number. */
    @NotNull
    @Unique
    int getTurn();
}
