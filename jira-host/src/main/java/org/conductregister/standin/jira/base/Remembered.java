package org.conductregister.standin.jira.base;

import com.atlassian.cache.CachedReference;

/** A value kept in memory until something changes it. */
public final class Remembered<T> {

    private final CachedReference<T> reference;
    private final Commits commits;

    Remembered(CachedReference<T> reference, Commits commits) {
        this.reference = reference;
        this.commits = commits;
    }

    /** The value; never null. */
    public T get() {
        return reference.get();
    }

    /** The next reader loads it anew: at once, and again when the running transaction has ended. */
    public void forget() {
        reference.reset();
        commits.afterEnd(reference::reset);
    }
}
