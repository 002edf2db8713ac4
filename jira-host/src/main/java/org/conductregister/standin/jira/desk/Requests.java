package org.conductregister.standin.jira.desk;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.requesttype.RequestType;
import java.util.List;
import java.util.Optional;
import org.conductregister.standin.jira.base.Commits;
import org.conductregister.standin.jira.issue.IssueInput;
import org.conductregister.standin.jira.issue.IssueWork;
import org.conductregister.standin.platform.security.Licences;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests as customers make and see them: an issue with a request type, seen by its reporter and by agents. */
@Component
public final class Requests {

    private final JdbcClient sql;
    private final IssueWork work;
    private final IssueManager issues;
    private final Desks desks;
    private final RequestTypes types;
    private final PermissionManager permissions;
    private final CommentManager comments;
    private final AttachmentManager attachments;
    private final Licences licences;
    private final Commits commits;
    private final Sharing sharing;

    Requests(
            JdbcClient sql,
            IssueWork work,
            IssueManager issues,
            Desks desks,
            RequestTypes types,
            PermissionManager permissions,
            CommentManager comments,
            AttachmentManager attachments,
            Licences licences,
            Commits commits,
            Sharing sharing) {
        this.sql = sql;
        this.work = work;
        this.issues = issues;
        this.desks = desks;
        this.types = types;
        this.permissions = permissions;
        this.comments = comments;
        this.attachments = attachments;
        this.licences = licences;
        this.commits = commits;
        this.sharing = sharing;
    }

    /**
     * Makes a request.
     *
     * @param reporter whom it is from; an agent may make one for a customer
     * @throws RequestRefused with the reason for each field
     */
    public Issue create(RequestType type, ApplicationUser reporter, String summary, String description) {
        IssueInput input = (IssueInput) work.newIssueInputParameters();
        input.setProjectId(desks.getServiceDeskById(type.getPortalId()).getProjectId())
                .setIssueTypeId(Long.toString(type.getIssueTypeId()))
                .setSummary(summary)
                .setDescription(description)
                .setReporterId(reporter.getKey());
        IssueService.CreateValidationResult valid = work.validateCreate(reporter, input, true);
        if (!valid.isValid()) {
            throw new RequestRefused(valid.getErrorCollection());
        }
        return commits.inTransaction(() -> {
            IssueService.IssueResult made = work.create(reporter, valid);
            if (!made.isValid()) {
                throw new RequestRefused(made.getErrorCollection());
            }
            sql.sql("INSERT INTO desk_request (issue_id, request_type_id) VALUES (?, ?)")
                    .params(made.getIssue().getId(), type.getId())
                    .update();
            sharing.begin(made.getIssue(), reporter);
            return made.getIssue();
        });
    }

    /** The request with this key or id, if the user may see it. */
    public Optional<Issue> visible(ApplicationUser user, String keyOrId) {
        Issue issue = keyOrId.matches("\\d{1,18}")
                ? issues.getIssueObject(Long.valueOf(keyOrId))
                : issues.getIssueObject(keyOrId);
        return Optional.ofNullable(issue)
                .filter(each -> types.ofIssue(each.getId()).isPresent())
                .filter(each -> user.equals(each.getReporter())
                        || permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, each, user));
    }

    /** Files that the customer may read: those that customers brought. What an agent attaches stays with the agents. */
    public List<Attachment> attachments(Issue request) {
        return attachments.getAttachments(request).stream()
                .filter(file -> file.getAuthorObject() != null && !licences.isLicensed(file.getAuthorObject()))
                .toList();
    }

    /** Whether the user may read the file: as an agent of the issue's project, or on a request of theirs. */
    public boolean shows(ApplicationUser user, Attachment file) {
        if (permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, file.getIssue(), user)) {
            return true;
        }
        return visible(user, file.getIssueId().toString())
                .filter(request -> attachments(request).stream()
                        .anyMatch(each -> each.getId().equals(file.getId())))
                .isPresent();
    }

    /** The user's own requests, the newest first. */
    public List<Issue> of(ApplicationUser reporter) {
        return issues.getIssueObjects(sql.sql("SELECT i.id FROM jira_issue i JOIN desk_request r ON r.issue_id = i.id"
                        + " WHERE i.reporter = ? ORDER BY i.created DESC, i.id DESC")
                .param(reporter.getKey())
                .query(Long.class)
                .list());
    }

    /** What the user may read of the talk: customers the public comments only. */
    public List<Comment> comments(ApplicationUser user, Issue request) {
        return comments.getCommentsForUser(request, user);
    }
}
