package org.conductregister.verb;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.conductregister.verb.Outcome.Done;

/**
 * Writes to the register: a change and its journal entry are one unit of work, so that state and history cannot
 * disagree (R90). What is not {@link Done} leaves nothing behind.
 */
public final class Ledger {

    private final UnitOfWork work;
    private final Journal journal;
    private final AuditTrail audit;
    private final Clock clock;

    /** Port: is told of each step after it is committed. */
    @FunctionalInterface
    public interface AuditTrail {
        /** One committed step; must not throw. */
        void committed(JournalEntry entry);
    }

    /** @param clock the only source of time */
    public Ledger(UnitOfWork work, Journal journal, AuditTrail audit, Clock clock) {
        this.work = work;
        this.journal = journal;
        this.audit = audit;
        this.clock = clock;
    }

    /** The current instant. */
    public Instant now() {
        return clock.instant();
    }

    /** The current day, in the clock's zone. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The first instant of a day, in the clock's zone; where the clocks change at midnight, the first one that exists. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    /** The clock's zone, in which days are counted. */
    public ZoneId zone() {
        return clock.getZone();
    }

    /** The day of an instant, in the clock's zone. */
    public LocalDate dayOf(Instant instant) {
        return instant.atZone(clock.getZone()).toLocalDate();
    }

    /**
     * Runs one change. A change that somebody else made first is refused as {@code changed-meanwhile}; any other
     * exception undoes the change and is passed on.
     */
    public <T> Outcome<T> write(Actor actor, Function<Page, Outcome<T>> change) {
        Page page = new Page(actor);
        try {
            Outcome<T> outcome = work.atomically(() -> {
                page.entries.clear();
                Outcome<T> result = change.apply(page);
                if (!(result instanceof Done<T>)) {
                    throw new Undone(result);
                }
                return result;
            });
            page.entries.forEach(audit::committed);
            return outcome;
        } catch (Undone undone) {
            @SuppressWarnings("unchecked")
            Outcome<T> result = (Outcome<T>) undone.outcome;
            return result;
        } catch (Journal.Conflict conflict) {
            return Outcome.refused(Reason.of("changed-meanwhile"));
        }
    }

    /** Where the steps of one change are entered. */
    public final class Page {
        private final Actor actor;
        private final List<JournalEntry> entries = new ArrayList<>();

        private Page(Actor actor) {
            this.actor = actor;
        }

        /** Enters a step; see {@link JournalEntry} for the parameters. */
        public void enter(String verb, long subjectId, long reportId, String about, int revision, String detail) {
            JournalEntry entry = JournalEntry.of(now(), actor, verb, subjectId, reportId, about, revision, detail);
            journal.append(entry);
            entries.add(entry);
        }
    }

    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Outcome<?> outcome;

        private Undone(Outcome<?> outcome) {
            super(null, null, false, false);
            this.outcome = outcome;
        }
    }
}
