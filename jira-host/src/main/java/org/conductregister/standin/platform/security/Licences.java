package org.conductregister.standin.platform.security;

import com.atlassian.jira.user.ApplicationUser;

/** Tells agents from portal customers, who hold no licence. */
public interface Licences {

    /** Whether the user may use the product itself. Never called with null. */
    boolean isLicensed(ApplicationUser user);
}
