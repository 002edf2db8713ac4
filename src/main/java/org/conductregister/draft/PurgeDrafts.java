package org.conductregister.draft;

import java.time.Clock;
import java.time.Duration;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Role;

/** Throws away what was typed a month ago and never sent. For the app itself, once a day. */
public final class PurgeDrafts {

    private static final Duration KEPT = Duration.ofDays(30);

    private final Drafts drafts;
    private final Clock clock;

    /** Uses these. */
    public PurgeDrafts(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /** How many were thrown away. */
    public Outcome<Integer> by(Actor actor) {
        if (!actor.isAny(Role.SYSTEM)) {
            return Outcome.notAllowed("PurgeDrafts");
        }
        return Outcome.done(drafts.removeSavedBefore(clock.instant().minus(KEPT)));
    }
}
