package org.conductregister.jira.store;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** What was noticed of a threat; apart from the report, so that nothing reads it by accident (R47). */
@Table("THREAT_CHECKLIST")
interface ThreatChecklistRow extends Row {

    @Indexed
    @NotNull
    long getReportId();
}
