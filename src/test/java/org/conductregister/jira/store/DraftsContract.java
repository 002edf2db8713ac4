package org.conductregister.jira.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conductregister.jira.store.Samples.NOW;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.conductregister.draft.Draft;
import org.conductregister.draft.Drafts;
import org.junit.jupiter.api.Test;

/** What every {@link Drafts} keeps to, whatever it is kept in. */
abstract class DraftsContract {

    private static final Map<String, List<String>> TYPED = Map.of(
            "behaviour",
            List.of("Zo\u00eb \ud83d\ude20 \u0000 " + "long ".repeat(20_000)),
            "ending",
            List.of("warned", "ended"));

    private final Drafts drafts;

    DraftsContract(Storage storage) {
        drafts = storage.open().drafts();
    }

    private static Draft typed(String once, String owner, int minute) {
        return Draft.typed(once, owner, "report/0/SD-1", TYPED, NOW.plus(Duration.ofMinutes(minute)));
    }

    @Test
    void aDraftComesBackAsItWasTyped() {
        drafts.put(typed("one", "agent", 0));

        assertThat(drafts.find("one")).contains(typed("one", "agent", 0));
        assertThat(drafts.find("two")).isEmpty();
    }

    @Test
    void eachHasTheirOwnAndTheNewestOfThemComesBack() {
        drafts.put(typed("one", "agent", 0));
        drafts.put(typed("two", "agent", 5));
        drafts.put(typed("three", "agent2", 9));
        drafts.put(typed("one", "agent", 2));

        assertThat(drafts.newest("agent", "report/0/SD-1")).contains(typed("two", "agent", 5));
        assertThat(drafts.newest("agent", "report/0/SD-2")).isEmpty();
        assertThat(drafts.newest("lead", "report/0/SD-1")).isEmpty();
    }

    @Test
    void whatWasSentDoesNotComeBack() {
        Draft draft = typed("one", "agent", 0);
        drafts.put(draft);
        Draft sent = new Draft("one", "agent", draft.form(), Map.of(), NOW, Draft.Sent.DONE, 16);
        drafts.put(sent);

        assertThat(drafts.newest("agent", draft.form())).isEmpty();
        assertThat(drafts.find("one")).contains(sent);
    }

    @Test
    void oneIsRemovedAloneAndOldOnesTogether() {
        drafts.put(typed("one", "agent", 0));
        drafts.put(typed("two", "agent", 10));
        drafts.put(typed("three", "agent", 20));
        drafts.remove("three");
        drafts.remove("unknown");

        assertThat(drafts.removeSavedBefore(NOW.plus(Duration.ofMinutes(10)))).isEqualTo(1);
        assertThat(drafts.find("one")).isEmpty();
        assertThat(drafts.find("two")).isPresent();
        assertThat(drafts.find("three")).isEmpty();
    }
}
