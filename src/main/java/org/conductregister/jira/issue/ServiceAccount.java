package org.conductregister.jira.issue;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The account in whose name the app works on issues by itself: the lead of the conduct project, whom an administrator
 * chooses in Jira.
 */
public final class ServiceAccount {

    private final ConductProject project;
    private final JiraAuthenticationContext authentication;

    /** Uses these. */
    public ServiceAccount(ConductProject project, JiraAuthenticationContext authentication) {
        this.project = project;
        this.authentication = authentication;
    }

    /** Runs {@code work} as that account, then becomes again whoever was logged in. */
    public <T> T act(Function<ApplicationUser, T> work) {
        return as(user(), work);
    }

    /** As {@link #act}, for work that hands nothing back. */
    public void run(Consumer<ApplicationUser> work) {
        act(user -> {
            work.accept(user);
            return user;
        });
    }

    /** Runs {@code work} as this user. */
    public <T> T as(ApplicationUser user, Function<ApplicationUser, T> work) {
        ApplicationUser before = authentication.getLoggedInUser();
        authentication.setLoggedInUser(user);
        try {
            return work.apply(user);
        } finally {
            authentication.setLoggedInUser(before);
        }
    }

    private ApplicationUser user() {
        Project conduct = project.require();
        ApplicationUser lead = conduct.getProjectLead();
        if (lead == null || !lead.isActive()) {
            throw new IllegalStateException("the project " + conduct.getKey() + " has no active lead to work as");
        }
        return lead;
    }
}
