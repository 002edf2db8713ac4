package org.conductregister.fake;

import java.util.List;
import org.conductregister.threat.ThreatChecklist;
import org.conductregister.threat.ThreatChecklists;

/** Threat checklists in memory. */
public final class FakeThreatChecklists implements ThreatChecklists {

    private final Shelf<ThreatChecklist> shelf;

    FakeThreatChecklists(FakeUnitOfWork unit) {
        this.shelf = new Shelf<>(unit);
    }

    @Override
    public List<ThreatChecklist> ofReport(long reportId) {
        return shelf.where(checklist -> checklist.reportId() == reportId);
    }

    @Override
    public ThreatChecklist add(ThreatChecklist checklist) {
        return shelf.add(checklist::withId);
    }
}
