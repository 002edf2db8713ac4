package org.conductregister.jira.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conductregister.jira.store.Samples.NOW;

import java.util.Set;
import org.conductregister.threat.ThreatChecklist;
import org.conductregister.threat.ThreatChecklists;
import org.conductregister.threat.Trait;
import org.junit.jupiter.api.Test;

/** What every {@link ThreatChecklists} keeps to, whatever it is kept in. */
abstract class ThreatChecklistsContract {

    private final ThreatChecklists checklists;

    ThreatChecklistsContract(Storage storage) {
        checklists = storage.open().threats();
    }

    private static ThreatChecklist of(long reportId) {
        return new ThreatChecklist(
                0,
                reportId,
                "\"Zo\u00eb\", he said. \ud83d\ude20 \u0000",
                new ThreatChecklist.Threat("a bomb", "at noon", "the hall", "a timer", "", "a bag"),
                Set.of(Trait.LOUD, Trait.TRAFFIC),
                new ThreatChecklist.Voice("", "", "northern", null),
                new ThreatChecklist.Appearance("", "", "", "", "", "", ""),
                new ThreatChecklist.Contact(NOW, "2 minutes", "Ann", "1", "2", "", ""),
                "agent",
                NOW);
    }

    @Test
    void everyRecordingIsKeptAsItWas() {
        ThreatChecklist one = checklists.add(of(7));
        ThreatChecklist two = checklists.add(of(7));
        checklists.add(of(8));

        assertThat(one.id()).isPositive();
        assertThat(one).isEqualTo(of(7).withId(one.id()));
        assertThat(checklists.ofReport(7)).containsExactly(one, two);
        assertThat(checklists.ofReport(9)).isEmpty();
    }
}
