package org.conductregister.standin.ui.access;

/** What was asked for does not exist, or the user may not know that it does. Shown as a page with status 404. */
public final class NotFound extends RuntimeException {

    /** {@code what} completes "could not be found", as "The issue SD-1". */
    public NotFound(String what) {
        super(what + " could not be found, or you are not allowed to see it.");
    }
}
