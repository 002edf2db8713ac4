package org.conductregister.standin.ui.portal;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.requesttype.RequestType;
import java.util.List;
import java.util.Optional;
import org.conductregister.standin.jira.comment.PublicComments;
import org.conductregister.standin.jira.desk.RequestTypes;
import org.conductregister.standin.jira.desk.Requests;
import org.conductregister.standin.ui.access.NotFound;
import org.conductregister.standin.ui.list.StatusTone;
import org.conductregister.standin.ui.page.Times;
import org.springframework.stereotype.Component;

/** What a request shows to its customer. An issue without a request type is no request, and nothing internal is shown. */
@Component
public class PortalRequests {

    private final Requests requests;
    private final RequestTypes types;
    private final Portals portals;
    private final CommentManager comments;
    private final PublicComments publicity;

    PortalRequests(
            Requests requests, RequestTypes types, Portals portals, CommentManager comments, PublicComments publicity) {
        this.requests = requests;
        this.types = types;
        this.portals = portals;
        this.comments = comments;
        this.publicity = publicity;
    }

    /** The request, for its reporter and for agents of its project. @throws NotFound for anybody else */
    Issue withKey(ApplicationUser user, Portal portal, String key) {
        return requests.visible(user, key)
                .filter(issue -> issue.getProjectObject().getKey().equals(portal.projectKey()))
                .orElseThrow(() -> new NotFound("The request"));
    }

    /** Where the customer sees the request; empty when it is none, or not theirs. */
    public Optional<String> addressFor(ApplicationUser user, String key) {
        return requests.visible(user, key).map(portals::addressOf);
    }

    /** One request in a customer's list. */
    record Line(String key, String href, String summary, String status, String tone, String service, String created) {}

    /** The requests that the customer made, the latest first. */
    List<Line> of(ApplicationUser customer) {
        return requests.of(customer).stream().map(this::line).toList();
    }

    private Line line(Issue issue) {
        return new Line(
                issue.getKey(),
                portals.addressOf(issue),
                issue.getSummary(),
                issue.getStatus().getName(),
                StatusTone.of(issue.getStatus()),
                issue.getProjectObject().getName(),
                Times.text(issue.getCreated()));
    }

    Optional<RequestType> type(Issue issue) {
        return types.ofIssue(issue.getId());
    }

    /** Public comments, the oldest first. */
    List<Comment> comments(Issue issue) {
        return comments.getComments(issue).stream()
                .filter(comment -> comment.getGroupLevel() == null)
                .filter(publicity::isPublic)
                .toList();
    }

    List<Attachment> attachments(Issue issue) {
        return requests.attachments(issue);
    }
}
