package org.conductregister.fake;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.conductregister.draft.Draft;
import org.conductregister.draft.Drafts;

/** Drafts in memory. They are no part of the register: no rollback undoes them. */
public final class FakeDrafts implements Drafts {

    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    @Override
    public synchronized Optional<Draft> find(String once) {
        return Optional.ofNullable(drafts.get(once));
    }

    @Override
    public synchronized Optional<Draft> newest(String ownerKey, String form) {
        return drafts.values().stream()
                .filter(draft -> draft.ownerKey().equals(ownerKey)
                        && draft.form().equals(form)
                        && draft.sent() == Draft.Sent.NOT)
                .max(Comparator.comparing(Draft::savedAt));
    }

    @Override
    public synchronized void put(Draft draft) {
        drafts.put(draft.once(), draft);
    }

    @Override
    public synchronized void remove(String once) {
        drafts.remove(once);
    }

    @Override
    public synchronized int removeSavedBefore(Instant then) {
        int before = drafts.size();
        drafts.values().removeIf(draft -> draft.savedAt().isBefore(then));
        return before - drafts.size();
    }
}
