package com.atlassian.jira.issue.comments;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.json.JSONObject;
import java.util.Date;
import java.util.List;
import java.util.Map;

/**
 * Comments; in a service desk the property "sd.public.comment" {"internal":true} hides one from customers.
 *
 * <p>Known from: general knowledge; re-check against 11.3.
 */
public interface CommentManager {
    Comment create(Issue issue, ApplicationUser author, String body, boolean dispatchEvent);

    Comment create(
            Issue issue,
            ApplicationUser author,
            String body,
            String groupLevel,
            Long roleLevelId,
            boolean dispatchEvent);

    Comment create(
            Issue issue,
            ApplicationUser author,
            String body,
            String groupLevel,
            Long roleLevelId,
            Date created,
            Map<String, JSONObject> commentProperties,
            boolean dispatchEvent);

    List<Comment> getComments(Issue issue);

    List<Comment> getCommentsForUser(Issue issue, ApplicationUser user);

    Comment getCommentById(Long commentId);

    ChangeItemBean delete(Comment comment);
}
