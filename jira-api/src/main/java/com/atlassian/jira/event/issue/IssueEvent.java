package com.atlassian.jira.event.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import java.util.Map;

/**
 * Something happened to an issue.
 *
 * <p>Known from: public Jira 11 apps.
 */
public class IssueEvent {
    private final Issue issue;
    private final ApplicationUser user;
    private final Comment comment;
    private final Map<String, Object> params;
    private final Long eventTypeId;
    private final boolean sendMail;
    private final Date time = new Date();

    public IssueEvent(Issue issue, Map<String, Object> params, ApplicationUser user, Long eventTypeId) {
        this(issue, user, null, params, eventTypeId, true);
    }

    public IssueEvent(
            Issue issue,
            ApplicationUser user,
            Comment comment,
            Map<String, Object> params,
            Long eventTypeId,
            boolean sendMail) {
        this.issue = issue;
        this.user = user;
        this.comment = comment;
        this.params = Map.copyOf(params);
        this.eventTypeId = eventTypeId;
        this.sendMail = sendMail;
    }

    public Issue getIssue() {
        return issue;
    }

    public Project getProject() {
        return issue.getProjectObject();
    }

    public ApplicationUser getUser() {
        return user;
    }

    public Comment getComment() {
        return comment;
    }

    public Map<String, Object> getParams() {
        return params;
    }

    public Long getEventTypeId() {
        return eventTypeId;
    }

    public boolean isSendMail() {
        return sendMail;
    }

    public Date getTime() {
        return new Date(time.getTime());
    }
}
