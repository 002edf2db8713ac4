package org.conductregister.draft;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.conductregister.draft.Draft.Sent;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;
import org.conductregister.verb.UnitOfWork;

/**
 * Makes a form that is sent twice (a double click, the back button, a second tab) do its work once: the second time hands
 * back what the first has made.
 */
public final class SendOnce {

    /** After this long, whatever was under way has died. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Stands for the form of what was never saved on its way: it was sent without a script. */
    private static final String UNSAVED = "unsaved";

    private final Drafts drafts;
    private final UnitOfWork work;
    private final Clock clock;

    /** Uses these. */
    public SendOnce(Drafts drafts, UnitOfWork work, Clock clock) {
        this.drafts = drafts;
        this.work = work;
        this.clock = clock;
    }

    /**
     * What {@code file} files.
     *
     * @param once the form's name; null or blank if there was no form
     * @param idOf the id of what was filed
     * @param made what an earlier sending has filed, by its id
     */
    public <T> Outcome<T> by(
            Actor actor,
            String once,
            Supplier<Outcome<T>> file,
            ToLongFunction<T> idOf,
            LongFunction<Outcome<T>> made) {
        if (once == null || once.isBlank()) {
            return file.get();
        }
        Optional<Draft> earlier = work.atomically(() -> claimed(actor, once));
        if (earlier.isPresent()) {
            Draft draft = earlier.get();
            if (!draft.ownerKey().equals(actor.userKey())) {
                return Outcome.notAllowed("SendOnce");
            }
            return draft.sent() == Sent.DONE
                    ? made.apply(draft.reportId())
                    : Outcome.refused(Reason.of("draft.under-way"));
        }
        return carriedOut(once, file, idOf);
    }

    private <T> Outcome<T> carriedOut(String once, Supplier<Outcome<T>> file, ToLongFunction<T> idOf) {
        boolean filed = false;
        try {
            Outcome<T> outcome = file.get();
            if (outcome instanceof Outcome.Done<T> done) {
                mark(once, draft -> draft.sent(Sent.DONE, idOf.applyAsLong(done.value()), clock.instant()));
                filed = true;
            }
            return outcome;
        } finally {
            if (!filed) {
                mark(once, draft -> draft.sent(Sent.NOT, 0, clock.instant()));
            }
        }
    }

    /** What stands in the way; empty if from now on this caller files it. */
    private Optional<Draft> claimed(Actor actor, String once) {
        Optional<Draft> known = drafts.find(once);
        Draft draft = known.orElseGet(() -> Draft.typed(once, actor.userKey(), UNSAVED, Map.of(), clock.instant()));
        boolean others = !draft.ownerKey().equals(actor.userKey());
        boolean alive = draft.sent() == Sent.UNDER_WAY
                && draft.savedAt().isAfter(clock.instant().minus(PATIENCE));
        if (others || alive || draft.sent() == Sent.DONE) {
            return Optional.of(draft);
        }
        drafts.put(draft.sent(Sent.UNDER_WAY, 0, clock.instant()));
        return Optional.empty();
    }

    private void mark(String once, Function<Draft, Draft> next) {
        drafts.find(once).map(next).ifPresent(drafts::put);
    }
}
