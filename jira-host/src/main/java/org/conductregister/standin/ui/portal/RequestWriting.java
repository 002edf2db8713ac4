package org.conductregister.standin.ui.portal;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.servicedesk.api.comment.ServiceDeskCommentService;
import com.atlassian.servicedesk.api.requesttype.RequestType;
import java.util.Optional;
import org.conductregister.standin.jira.desk.RequestRefused;
import org.conductregister.standin.jira.desk.Requests;
import org.conductregister.standin.ui.form.Submitted;
import org.springframework.stereotype.Component;

/** What customers do: ask for something, and reply. */
@Component
class RequestWriting {

    private final Requests requests;
    private final ServiceDeskCommentService comments;

    RequestWriting(Requests requests, ServiceDeskCommentService comments) {
        this.requests = requests;
        this.comments = comments;
    }

    /** Empty when it was refused, with the reasons in {@code errors}. */
    Optional<Issue> create(ApplicationUser customer, RequestType type, Submitted typed, ErrorCollection errors) {
        try {
            return Optional.of(requests.create(
                    type,
                    customer,
                    typed.first("summary").orElse(""),
                    typed.first("description").orElse("")));
        } catch (RequestRefused refusal) {
            errors.addErrorCollection(refusal.errors());
            return Optional.empty();
        }
    }

    /** Adds a public comment. */
    void reply(ApplicationUser author, Issue request, String text) {
        comments.createServiceDeskComment(
                author,
                comments.newCreateBuilder()
                        .author(author)
                        .body(text)
                        .issue(request)
                        .publicComment(true)
                        .build());
    }
}
