package org.conductregister.standin.platform.security;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;

/** Tells whose name and password these are. */
public interface Credentials {

    /** The active user with that name and password; empty for any other pair. */
    Optional<ApplicationUser> check(String username, String password);
}
