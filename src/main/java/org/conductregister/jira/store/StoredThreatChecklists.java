package org.conductregister.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import net.java.ao.DBParam;
import org.conductregister.threat.ThreatChecklist;
import org.conductregister.threat.ThreatChecklists;

/** Threat checklists in a table of their own. */
public final class StoredThreatChecklists implements ThreatChecklists {

    private final ClusterUnitOfWork unit;
    private final Documents<ThreatChecklistRow, ThreatChecklist> documents;

    /** @param unit in which every write happens */
    public StoredThreatChecklists(ActiveObjects ao, ObjectMapper json, ClusterUnitOfWork unit) {
        this.unit = unit;
        this.documents =
                new Documents<>(ao, json, ThreatChecklistRow.class, ThreatChecklist.class, ThreatChecklist::withId);
    }

    @Override
    public List<ThreatChecklist> ofReport(long reportId) {
        return documents.oldestFirst("REPORT_ID = ?", reportId);
    }

    @Override
    public ThreatChecklist add(ThreatChecklist checklist) {
        return unit.atomically(
                () -> checklist.withId(documents.insert(checklist, 1, new DBParam("REPORT_ID", checklist.reportId()))));
    }
}
