package com.atlassian.jira.issue.attachment;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;

/**
 * A file of an issue.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface Attachment {
    Long getId();

    Issue getIssue();

    Long getIssueId();

    String getFilename();

    String getMimetype();

    Long getFilesize();

    Timestamp getCreated();

    ApplicationUser getAuthorObject();

    String getAuthorKey();
}
