package com.atlassian.jira.issue.comments;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;

/**
 * A comment.
 *
 * <p>Known from: public Jira 11 apps.
 */
public interface Comment {
    Long getId();

    Issue getIssue();

    ApplicationUser getAuthorApplicationUser();

    String getAuthorKey();

    String getBody();

    Date getCreated();

    Date getUpdated();

    String getGroupLevel();

    Long getRoleLevelId();
}
