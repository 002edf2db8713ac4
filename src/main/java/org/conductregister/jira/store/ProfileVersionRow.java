package org.conductregister.jira.store;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A version of a policy profile; the row's revision is the version's number. */
@Table("PROFILE_VERSION")
interface ProfileVersionRow extends Row {

    @Indexed
    @NotNull
    String getProfileId();

    @NotNull
    @Unique
    String getVersionKey();
}
