package org.conductregister.standin.ui.access;

/** The user may not do this. Shown as a page with status 403. */
public final class Forbidden extends RuntimeException {

    public Forbidden(String explanation) {
        super(explanation);
    }
}
