package org.conductregister.threat;

import java.util.List;

/** Port: the checklists of threats, in a place of their own so that no view of a report carries them (R47). */
public interface ThreatChecklists {

    /** Everything recorded for a report, oldest first. */
    List<ThreatChecklist> ofReport(long reportId);

    /** Stores a checklist and gives it an id; it is never changed afterwards. */
    ThreatChecklist add(ThreatChecklist checklist);
}
