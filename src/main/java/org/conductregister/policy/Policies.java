package org.conductregister.policy;

/** Port: the profiles that are loaded. */
public interface Policies {

    /** The profile that new cases begin under; there always is one. */
    PolicyProfile active();

    /**
     * The version that a case began under and keeps.
     *
     * @param reference {@link PolicyProfile#reference()}
     * @throws IllegalStateException if that version is not kept; versions are never thrown away
     */
    PolicyProfile of(String reference);
}
