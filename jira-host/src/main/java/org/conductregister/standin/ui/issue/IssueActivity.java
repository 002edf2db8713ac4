package org.conductregister.standin.ui.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.conductregister.standin.jira.comment.PublicComments;
import org.conductregister.standin.jira.issue.ChangeHistory;
import org.conductregister.standin.ui.frame.VisibleProjects;
import org.conductregister.standin.ui.page.Addresses;
import org.conductregister.standin.ui.page.Link;
import org.conductregister.standin.ui.page.Person;
import org.conductregister.standin.ui.page.Times;
import org.springframework.stereotype.Component;

/** What was said about an issue, and what was changed. */
@Component
class IssueActivity {

    private static final Person NOBODY = new Person("", "Anonymous", "?");

    private final CommentManager comments;
    private final PublicComments publicity;
    private final ChangeHistory history;
    private final PermissionManager permissions;

    IssueActivity(
            CommentManager comments, PublicComments publicity, ChangeHistory history, PermissionManager permissions) {
        this.comments = comments;
        this.publicity = publicity;
        this.history = history;
        this.permissions = permissions;
    }

    /** A comment; {@code internal} ones are hidden from the customer. */
    record Said(Long id, boolean internal, Person author, String moment, String created, String body) {}

    /** Fields changed together. */
    record Changed(Person author, String moment, String created, List<Item> items) {}

    /** One changed field; null before or after means that it was empty. */
    record Item(String field, String before, String after) {}

    record Activity(
            List<Link> tabs,
            boolean showsHistory,
            boolean serviceDesk,
            boolean mayComment,
            String commentHref,
            List<Said> comments,
            List<Changed> history) {}

    Activity of(Issue issue, ApplicationUser user, boolean showsHistory) {
        String here = Addresses.issue(issue);
        return new Activity(
                List.of(
                        Link.to("comment-tabpanel", "Comments", here).current(!showsHistory),
                        Link.to("changehistory-tabpanel", "History", here + "?page=history#activitymodule")
                                .current(showsHistory)),
                showsHistory,
                VisibleProjects.serviceDesk(issue.getProjectObject()),
                permissions.hasPermission(ProjectPermissions.ADD_COMMENTS, issue, user),
                Addresses.at("/secure/AddComment.jspa?id=" + issue.getId()),
                showsHistory ? List.of() : comments(issue, user),
                showsHistory ? history(issue) : List.of());
    }

    private List<Said> comments(Issue issue, ApplicationUser user) {
        return comments.getCommentsForUser(issue, user).stream().map(this::said).toList();
    }

    private Said said(Comment comment) {
        return new Said(
                comment.getId(),
                !publicity.isPublic(comment),
                author(comment.getAuthorApplicationUser()),
                Times.iso(comment.getCreated()),
                Times.text(comment.getCreated()),
                comment.getBody());
    }

    private List<Changed> history(Issue issue) {
        return history.of(issue).stream()
                .map(change -> new Changed(
                        author(change.author()),
                        change.created().toString(),
                        Times.text(change.created()),
                        change.items().stream()
                                .map(item -> new Item(item.getField(), item.getFromString(), item.getToString()))
                                .toList()))
                .toList();
    }

    private static Person author(ApplicationUser user) {
        return user == null ? NOBODY : Person.of(user);
    }
}
