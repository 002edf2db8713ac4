package org.conductregister.jira.config;

import java.util.function.Supplier;
import org.conductregister.verb.UnitOfWork;

/** Runs a change to see what would come of it, and undoes it. */
final class Rehearsal implements UnitOfWork {

    private final UnitOfWork work;

    Rehearsal(UnitOfWork work) {
        this.work = work;
    }

    @Override
    public <T> T atomically(Supplier<T> change) {
        try {
            return work.atomically(() -> {
                throw new Rehearsed(change.get());
            });
        } catch (Rehearsed over) {
            @SuppressWarnings("unchecked") // what the change handed back
            T result = (T) over.result;
            return result;
        }
    }

    private static final class Rehearsed extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Object result;

        private Rehearsed(Object result) {
            super(null, null, false, false);
            this.result = result;
        }
    }
}
