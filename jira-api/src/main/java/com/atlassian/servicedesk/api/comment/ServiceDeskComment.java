package com.atlassian.servicedesk.api.comment;

import com.atlassian.jira.issue.comments.Comment;

/**
 * A comment and whether customers see it.
 *
 * <p>Known from: the JSM 10.3 API listing.
 */
public interface ServiceDeskComment {
    Comment getComment();

    boolean isPublic();
}
