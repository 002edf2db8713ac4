package org.conductregister.standin.jira.issue;

import com.atlassian.jira.entity.property.EntityPropertyType;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.json.JSONObject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.conductregister.standin.jira.base.Commits;
import org.conductregister.standin.jira.project.Projects;
import org.springframework.stereotype.Component;

/** Creates, updates, moves through the workflow and deletes issues: rows, history, comment and event belong together. */
@Component
final class IssueChanges {

    private final IssueTable table;
    private final Projects projects;
    private final Transitions transitions;
    private final ChangeWords words;
    private final ChangeHistory history;
    private final IssueAnnouncements announcements;
    private final CommentManager comments;
    private final JsonEntityPropertyManager properties;
    private final Commits commits;
    private final Clock clock;

    IssueChanges(
            IssueTable table,
            Projects projects,
            Transitions transitions,
            ChangeWords words,
            ChangeHistory history,
            IssueAnnouncements announcements,
            CommentManager comments,
            JsonEntityPropertyManager properties,
            Commits commits,
            Clock clock) {
        this.table = table;
        this.projects = projects;
        this.transitions = transitions;
        this.words = words;
        this.history = history;
        this.announcements = announcements;
        this.comments = comments;
        this.properties = properties;
        this.commits = commits;
        this.clock = clock;
    }

    /** Creates the issue with its properties in one transaction. @throws WorkflowRefusal when a validator refuses */
    StoredIssue create(ApplicationUser user, StoredIssue issue, Map<String, JSONObject> withProperties) {
        return commits.inTransaction(() -> {
            Transition creation = transitions.creation(issue, user);
            long now = clock.millis();
            issue.set(IssueFields.CREATED, now);
            issue.set(IssueFields.UPDATED, now);
            issue.set(IssueFields.CREATOR, user == null ? null : user.getKey());
            issue.setStatusId(creation.targetStatus());
            issue.set(IssueFields.NUMBER, projects.nextNumber(issue.getProjectId()));
            StoredIssue created = table.byId(table.insert(issue));
            putProperties(created, withProperties);
            creation.runFunctions(created);
            if (!created.changed().isEmpty()) {
                table.update(created);
            }
            StoredIssue result = table.byId(created.getId());
            announcements.happened(creation.eventType(EventType.ISSUE_CREATED_ID), result, user, null, true);
            return result;
        });
    }

    private void putProperties(Issue issue, Map<String, JSONObject> values) {
        values.forEach((key, value) -> properties.put(
                EntityPropertyType.ISSUE_PROPERTY.getDbEntityName(), issue.getId(), key, value.toString()));
    }

    /** Stores what was set on the issue, with an optional comment. */
    StoredIssue update(
            ApplicationUser user, StoredIssue issue, String comment, EventDispatchOption event, boolean sendMail) {
        return update(user, issue, comment, Map.of(), event, sendMail);
    }

    StoredIssue update(
            ApplicationUser user,
            StoredIssue issue,
            String comment,
            Map<String, JSONObject> withProperties,
            EventDispatchOption event,
            boolean sendMail) {
        return commits.inTransaction(() -> {
            List<ChangeItemBean> items = store(user, issue);
            putProperties(issue, withProperties);
            Comment said = comment(user, issue, comment);
            StoredIssue result = table.byId(issue.getId());
            announcements.changed(result, user, items, said);
            if (event.isEventBeingSent() && (!items.isEmpty() || said != null)) {
                announcements.happened(event.getEventTypeId(), result, user, said, sendMail);
            }
            return result;
        });
    }

    private List<ChangeItemBean> store(ApplicationUser user, StoredIssue issue) {
        if (issue.changed().contains(IssueFields.RESOLUTION)) {
            issue.set(IssueFields.RESOLVED, issue.getResolutionId() == null ? null : (Object) clock.millis());
        }
        List<ChangeItemBean> items = words.of(issue);
        if (!items.isEmpty()) {
            issue.set(IssueFields.UPDATED, clock.millis());
            history.add(issue.getId(), user, items);
        }
        table.update(issue);
        return items;
    }

    private Comment comment(ApplicationUser user, Issue issue, String text) {
        return text == null || text.isBlank() ? null : comments.create(issue, user, text, false);
    }

    /** Makes the transition. @throws WorkflowRefusal when a validator or post-function refuses; nothing is changed then */
    StoredIssue transition(ApplicationUser user, StoredIssue issue, Transition transition, String comment) {
        return commits.inTransaction(() -> {
            issue.setStatusId(transition.targetStatus());
            transition.runFunctions(issue);
            List<ChangeItemBean> items = store(user, issue);
            Comment said = comment(user, issue, comment);
            StoredIssue result = table.byId(issue.getId());
            announcements.changed(result, user, items, said);
            announcements.happened(transition.eventType(EventType.ISSUE_GENERICEVENT_ID), result, user, said, true);
            return result;
        });
    }

    void delete(ApplicationUser user, Issue issue, EventDispatchOption event, boolean sendMail) {
        commits.inTransaction(() -> {
            table.delete(issue.getId());
            if (event.isEventBeingSent()) {
                announcements.happened(EventType.ISSUE_DELETED_ID, issue, user, null, sendMail);
            }
            return null;
        });
    }
}
