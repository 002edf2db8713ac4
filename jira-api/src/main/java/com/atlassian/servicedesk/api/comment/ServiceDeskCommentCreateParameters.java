package com.atlassian.servicedesk.api.comment;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;

/**
 * A comment to be made.
 *
 * <p>Known from: the JSM 10.3 API listing.
 */
public interface ServiceDeskCommentCreateParameters {
    /** Builds the parameters. */
    interface Builder {
        Builder author(ApplicationUser author);

        Builder body(String body);

        Builder issue(Issue issue);

        Builder publicComment(boolean publicComment);

        ServiceDeskCommentCreateParameters build();
    }
}
