package org.conductregister.policy;

/** Port: the profiles that are loaded. */
public interface Policies {

    /** The profile that new cases begin under; there always is one. */
    PolicyProfile active();
}
