package org.conductregister.standin.ui.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.servicedesk.api.comment.ServiceDeskCommentService;
import org.conductregister.standin.ui.frame.VisibleProjects;
import org.conductregister.standin.ui.page.Message;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds a comment: in a service desk an internal note or a reply that the customer reads. */
@Controller
class AddComment {

    private final IssueInView issues;
    private final CommentManager comments;
    private final ServiceDeskCommentService serviceDeskComments;

    AddComment(IssueInView issues, CommentManager comments, ServiceDeskCommentService serviceDeskComments) {
        this.issues = issues;
        this.comments = comments;
        this.serviceDeskComments = serviceDeskComments;
    }

    @PostMapping("/secure/AddComment.jspa")
    String add(
            @RequestParam Long id,
            @RequestParam String comment,
            @RequestParam(defaultValue = "true") boolean internal,
            RedirectAttributes next) {
        Issue issue = issues.withId(id, ProjectPermissions.ADD_COMMENTS);
        if (comment.isBlank()) {
            Message.refused(next, "The comment is empty.");
        } else if (VisibleProjects.serviceDesk(issue.getProjectObject())) {
            serviceDeskComments.createServiceDeskComment(
                    issues.user(),
                    serviceDeskComments
                            .newCreateBuilder()
                            .author(issues.user())
                            .body(comment)
                            .issue(issue)
                            .publicComment(!internal)
                            .build());
        } else {
            comments.create(issue, issues.user(), comment, true);
        }
        return "redirect:/browse/" + issue.getKey();
    }
}
