package org.conductregister.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.conductregister.verb.UnitOfWork;

/**
 * One writer at a time; whatever fails puts every shelf back as it was.
 *
 * <p>A unit in which something failed never commits, even if the failure was caught inside: PostgreSQL gives up the
 * whole transaction there, so the fake does too.
 */
public final class FakeUnitOfWork implements UnitOfWork {

    private final ReentrantLock writer = new ReentrantLock();
    private final List<Shelf<?>> shelves = new ArrayList<>();
    private RuntimeException failure;

    void enlist(Shelf<?> shelf) {
        shelves.add(shelf);
    }

    @Override
    public <T> T atomically(Supplier<T> work) {
        writer.lock();
        try {
            return writer.getHoldCount() == 1 ? outermost(work) : joined(work);
        } finally {
            writer.unlock();
        }
    }

    private <T> T outermost(Supplier<T> work) {
        List<Runnable> undo = shelves.stream().map(Shelf::snapshot).toList();
        failure = null;
        boolean committed = false;
        try {
            T result = joined(work);
            if (failure != null) {
                throw failure;
            }
            committed = true;
            return result;
        } finally {
            if (!committed) {
                undo.forEach(Runnable::run);
            }
        }
    }

    private <T> T joined(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            if (failure == null) {
                failure = e;
            }
            throw e;
        }
    }
}
