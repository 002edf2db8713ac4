package org.conductregister.standin.jira.comment;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.comment.ServiceDeskComment;
import com.atlassian.servicedesk.api.comment.ServiceDeskCommentCreateParameters;
import com.atlassian.servicedesk.api.comment.ServiceDeskCommentService;
import java.time.Clock;
import java.util.Date;
import org.springframework.stereotype.Component;

/** Comments as the service desk makes them. */
@Component
final class DeskComments implements ServiceDeskCommentService {

    private record Parameters(ApplicationUser author, String body, Issue issue, boolean isPublic)
            implements ServiceDeskCommentCreateParameters {}

    private record Made(Comment getComment, boolean isPublic) implements ServiceDeskComment {}

    private static final class ParametersBuilder implements ServiceDeskCommentCreateParameters.Builder {
        private ApplicationUser author;
        private String body;
        private Issue issue;
        private boolean isPublic = true;

        @Override
        public ServiceDeskCommentCreateParameters.Builder author(ApplicationUser newAuthor) {
            author = newAuthor;
            return this;
        }

        @Override
        public ServiceDeskCommentCreateParameters.Builder body(String newBody) {
            body = newBody;
            return this;
        }

        @Override
        public ServiceDeskCommentCreateParameters.Builder issue(Issue newIssue) {
            issue = newIssue;
            return this;
        }

        @Override
        public ServiceDeskCommentCreateParameters.Builder publicComment(boolean publicComment) {
            isPublic = publicComment;
            return this;
        }

        @Override
        public ServiceDeskCommentCreateParameters build() {
            return new Parameters(author, body, issue, isPublic);
        }
    }

    private final CommentManager comments;
    private final Clock clock;

    DeskComments(CommentManager comments, Clock clock) {
        this.comments = comments;
        this.clock = clock;
    }

    @Override
    public ServiceDeskCommentCreateParameters.Builder newCreateBuilder() {
        return new ParametersBuilder();
    }

    @Override
    public ServiceDeskComment createServiceDeskComment(
            ApplicationUser user, ServiceDeskCommentCreateParameters parameters) {
        Parameters wanted = (Parameters) parameters;
        Comment made = comments.create(
                wanted.issue(),
                wanted.author(),
                wanted.body(),
                null,
                null,
                Date.from(clock.instant()),
                PublicComments.properties(wanted.isPublic()),
                true);
        return new Made(made, wanted.isPublic());
    }
}
