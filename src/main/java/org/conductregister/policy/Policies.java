package org.conductregister.policy;

import java.util.List;

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

    /** The profiles that the app brings; the first is in force as long as nobody has activated another. */
    List<PolicyProfile> shipped();
}
