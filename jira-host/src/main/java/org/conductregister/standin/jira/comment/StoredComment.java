package org.conductregister.standin.jira.comment;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;

/** A comment. */
record StoredComment(
        Long getId,
        Issue getIssue,
        ApplicationUser getAuthorApplicationUser,
        String getAuthorKey,
        String getBody,
        String getGroupLevel,
        long created,
        long updated)
        implements Comment {

    @Override
    public Date getCreated() {
        return new Date(created);
    }

    @Override
    public Date getUpdated() {
        return new Date(updated);
    }

    @Override
    public Long getRoleLevelId() {
        return null;
    }
}
