package org.conductregister.verb;

import java.util.function.Supplier;

/**
 * Port: all or nothing, one writer at a time in the whole cluster.
 *
 * <p>Writers are people and one job; a few a minute. One writer at a time makes journal numbers follow the order of
 * commits, which is what lets other nodes re-read only what is new.
 */
public interface UnitOfWork {

    /** Runs {@code work} in one transaction; an exception undoes everything and is passed on. */
    <T> T atomically(Supplier<T> work);
}
