package org.conductregister.jira.store;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

@Table("REFERRAL")
interface ReferralRow extends Row {

    @Indexed
    @NotNull
    long getReportId();
}
