package org.conductregister.standin.jira.comment;

import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.json.JSONObject;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.conductregister.standin.jira.base.Commits;
import org.conductregister.standin.jira.base.Keys;
import org.conductregister.standin.jira.issue.IssueAnnouncements;
import org.conductregister.standin.platform.database.Rows;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Comments. Whether customers see one is said by its property {@code sd.public.comment}. */
@Component
public final class Comments implements CommentManager {

    private record Row(
            Long id, Long issueId, String author, String body, String groupLevel, long created, long updated) {}

    private static final String SELECT =
            "SELECT id, issue_id, author, body, group_level, created, updated FROM jira_comment ";

    private final JdbcClient sql;
    private final UserManager users;
    private final GroupManager groups;
    private final PublicComments publicity;
    private final IssueAnnouncements announcements;
    private final ObjectProvider<IssueManager> issues;
    private final JsonEntityPropertyManager properties;
    private final Commits commits;
    private final Clock clock;

    Comments(
            JdbcClient sql,
            UserManager users,
            GroupManager groups,
            PublicComments publicity,
            IssueAnnouncements announcements,
            ObjectProvider<IssueManager> issues,
            JsonEntityPropertyManager properties,
            Commits commits,
            Clock clock) {
        this.sql = sql;
        this.users = users;
        this.groups = groups;
        this.publicity = publicity;
        this.announcements = announcements;
        this.issues = issues;
        this.properties = properties;
        this.commits = commits;
        this.clock = clock;
    }

    @Override
    public Comment create(Issue issue, ApplicationUser author, String body, boolean dispatchEvent) {
        return create(issue, author, body, null, null, dispatchEvent);
    }

    @Override
    public Comment create(
            Issue issue, ApplicationUser author, String body, String group, Long role, boolean dispatchEvent) {
        return create(issue, author, body, group, role, Date.from(clock.instant()), Map.of(), dispatchEvent);
    }

    @Override
    public Comment create(
            Issue issue,
            ApplicationUser author,
            String body,
            String group,
            Long role,
            Date created,
            Map<String, JSONObject> withProperties,
            boolean dispatchEvent) {
        return commits.inTransaction(() -> {
            long time = created.getTime();
            long id = Keys.insert(sql.sql("INSERT INTO jira_comment (issue_id, author, body, group_level, created,"
                            + " updated) VALUES (?, ?, ?, ?, ?, ?)")
                    .params(Arrays.asList(
                            issue.getId(), author == null ? null : author.getKey(), body, group, time, time)));
            withProperties.forEach((key, value) -> properties.put(PublicComments.ENTITY, id, key, value.toString()));
            sql.sql("UPDATE jira_issue SET updated = ? WHERE id = ?")
                    .params(clock.millis(), issue.getId())
                    .update();
            Comment comment = getCommentById(id);
            if (dispatchEvent) {
                announcements.happened(EventType.ISSUE_COMMENTED_ID, issue, author, comment, true);
            }
            return comment;
        });
    }

    /** Gives the comment another text and announces it. */
    public Comment edit(Comment comment, ApplicationUser editor, String body) {
        return commits.inTransaction(() -> {
            sql.sql("UPDATE jira_comment SET body = ?, updated = ? WHERE id = ?")
                    .params(body, clock.millis(), comment.getId())
                    .update();
            Comment edited = getCommentById(comment.getId());
            announcements.happened(EventType.ISSUE_COMMENT_EDITED_ID, edited.getIssue(), editor, edited, true);
            return edited;
        });
    }

    private Comment comment(Row row, Issue issue) {
        return new StoredComment(
                row.id(),
                issue,
                users.getUserByKey(row.author()),
                row.author(),
                row.body(),
                row.groupLevel(),
                row.created(),
                row.updated());
    }

    @Override
    public List<Comment> getComments(Issue issue) {
        return sql
                .sql(SELECT + "WHERE issue_id = ? ORDER BY created, id")
                .param(issue.getId())
                .query(Rows.of(Row.class))
                .list()
                .stream()
                .map(row -> comment(row, issue))
                .toList();
    }

    @Override
    public List<Comment> getCommentsForUser(Issue issue, ApplicationUser user) {
        boolean all = publicity.seesInternal(issue, user);
        return getComments(issue).stream()
                .filter(comment ->
                        comment.getGroupLevel() == null || groups.isUserInGroup(user, comment.getGroupLevel()))
                .filter(comment -> all || publicity.isPublic(comment))
                .toList();
    }

    @Override
    public Comment getCommentById(Long id) {
        return sql.sql(SELECT + "WHERE id = ?")
                .param(id)
                .query(Rows.of(Row.class))
                .optional()
                .map(row -> comment(row, issues.getObject().getIssueObject(row.issueId())))
                .orElse(null);
    }

    @Override
    public ChangeItemBean delete(Comment comment) {
        return commits.inTransaction(() -> {
            properties.deleteByEntity(PublicComments.ENTITY, comment.getId());
            sql.sql("DELETE FROM jira_comment WHERE id = ?")
                    .param(comment.getId())
                    .update();
            return new ChangeItemBean(
                    ChangeItemBean.STATIC_FIELD, "Comment", comment.getId().toString(), comment.getBody(), null, null);
        });
    }
}
