package org.conductregister.standin.jira.issue;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conductregister.standin.jira.base.Commits;
import org.springframework.stereotype.Component;

/** Indexes and publishes what happened to issues, on the caller's thread and after the commit, as Jira does. */
@Component
public final class IssueAnnouncements {

    private record Changed(
            Issue getIssue,
            Optional<ApplicationUser> getAuthor,
            Collection<ChangeItemBean> getChangeItems,
            Optional<Comment> getComment,
            Date getEventTime)
            implements IssueChangedEvent {}

    private final EventPublisher events;
    private final FieldIndex index;
    private final Commits commits;
    private final Clock clock;

    IssueAnnouncements(EventPublisher events, FieldIndex index, Commits commits, Clock clock) {
        this.events = events;
        this.index = index;
        this.commits = commits;
        this.clock = clock;
    }

    /** An event of this type; a comment may be null. */
    public void happened(Long eventType, Issue issue, ApplicationUser user, Comment comment, boolean sendMail) {
        IssueEvent event = new IssueEvent(issue, user, comment, Map.of(), eventType, sendMail);
        commits.afterCommit(() -> {
            if (!EventType.ISSUE_DELETED_ID.equals(eventType)) {
                index.reIndex(issue);
            }
            events.publish(event);
        });
    }

    /** Fields were changed; nothing is said when there are none. */
    public void changed(Issue issue, ApplicationUser user, List<ChangeItemBean> items, Comment comment) {
        if (items.isEmpty()) {
            return;
        }
        IssueChangedEvent event = new Changed(
                issue, Optional.ofNullable(user), items, Optional.ofNullable(comment), Date.from(clock.instant()));
        commits.afterCommit(() -> events.publish(event));
    }
}
