package org.conductregister.draft;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Limits;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;

/** Keeps what a member of staff has typed, brings it back to them, and throws it away when they ask. */
public final class KeepDraft {

    /** Characters in all fields of a draft together. */
    static final int MOST = 12 * Limits.TEXT;

    private static final String NAME = "[0-9a-zA-Z-]{8,60}";

    private final Drafts drafts;
    private final Clock clock;

    /** Uses these. */
    public KeepDraft(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /** The draft as it is kept from now on. One that was sent already is left alone, and refused. */
    public Outcome<Draft> save(Actor actor, String once, String form, Map<String, List<String>> fields) {
        if (!actor.isStaff()) {
            return Outcome.notAllowed("KeepDraft");
        }
        if (once == null || !once.matches(NAME) || form == null || form.isBlank() || form.length() > Limits.LINE) {
            return Outcome.refused(Reason.of("draft.nameless"));
        }
        Optional<Draft> before = drafts.find(once);
        if (before.isPresent() && !before.get().ownerKey().equals(actor.userKey())) {
            return Outcome.notAllowed("KeepDraft");
        }
        if (before.isPresent() && before.get().sent() != Draft.Sent.NOT) {
            return Outcome.refused(Reason.of("draft.already-sent"));
        }
        int size = fields.values().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
        if (size > MOST) {
            return Outcome.refused(Reason.of("text.too-long", size, MOST));
        }
        Draft draft = Draft.typed(once, actor.userKey(), form, fields, clock.instant());
        drafts.put(draft);
        return Outcome.done(draft);
    }

    /** The actor's own newest unsent draft of this form. */
    public Optional<Draft> newest(Actor actor, String form) {
        return actor.isStaff() ? drafts.newest(actor.userKey(), form) : Optional.empty();
    }

    /** Throws the actor's own draft away; one that is not theirs, or sent, stays. */
    public void discard(Actor actor, String once) {
        drafts.find(once)
                .filter(draft -> draft.ownerKey().equals(actor.userKey()) && draft.sent() == Draft.Sent.NOT)
                .ifPresent(draft -> drafts.remove(draft.once()));
    }
}
