package org.conductregister.standin.jira.link;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.conductregister.standin.jira.base.Commits;
import org.conductregister.standin.jira.issue.ChangeHistory;
import org.conductregister.standin.platform.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links between issues, with a line in the history of both. */
@Component
public final class Links implements IssueLinkManager {

    private record Row(Long id, Long linkTypeId, Long sourceId, Long destinationId) {}

    private record StoredLink(Row row, IssueLinkType getIssueLinkType, IssueManager issues) implements IssueLink {
        @Override
        public Long getId() {
            return row.id();
        }

        @Override
        public Long getLinkTypeId() {
            return row.linkTypeId();
        }

        @Override
        public Long getSourceId() {
            return row.sourceId();
        }

        @Override
        public Long getDestinationId() {
            return row.destinationId();
        }

        @Override
        public Long getSequence() {
            return null;
        }

        @Override
        public Issue getSourceObject() {
            return issues.getIssueObject(row.sourceId());
        }

        @Override
        public Issue getDestinationObject() {
            return issues.getIssueObject(row.destinationId());
        }
    }

    private static final String SELECT = "SELECT id, link_type_id, source_id, destination_id FROM jira_link ";

    private final JdbcClient sql;
    private final IssueLinkTypeManager types;
    private final IssueManager issues;
    private final ChangeHistory history;
    private final Commits commits;

    Links(JdbcClient sql, IssueLinkTypeManager types, IssueManager issues, ChangeHistory history, Commits commits) {
        this.sql = sql;
        this.types = types;
        this.issues = issues;
        this.history = history;
        this.commits = commits;
    }

    private IssueLink link(Row row) {
        return new StoredLink(row, types.getIssueLinkType(row.linkTypeId()), issues);
    }

    @Override
    public void createIssueLink(Long sourceId, Long destinationId, Long typeId, Long sequence, ApplicationUser user)
            throws CreateException {
        Issue source = issues.getIssueObject(sourceId);
        Issue destination = issues.getIssueObject(destinationId);
        IssueLinkType type = types.getIssueLinkType(typeId);
        if (source == null || destination == null || type == null) {
            throw new CreateException("The issues or the type of the link do not exist");
        }
        if (getIssueLink(sourceId, destinationId, typeId) != null) {
            return;
        }
        commits.inTransaction(() -> {
            sql.sql("INSERT INTO jira_link (link_type_id, source_id, destination_id) VALUES (?, ?, ?)")
                    .params(typeId, sourceId, destinationId)
                    .update();
            tell(source, user, type.getOutward(), destination);
            tell(destination, user, type.getInward(), source);
            return null;
        });
    }

    private void tell(Issue of, ApplicationUser user, String words, Issue other) {
        String text = "This issue " + words + " " + other.getKey();
        history.add(
                of.getId(),
                user,
                List.of(new ChangeItemBean(ChangeItemBean.STATIC_FIELD, "Link", null, null, other.getKey(), text)));
    }

    private List<IssueLink> find(String condition, Object... params) {
        return sql.sql(SELECT + condition + " ORDER BY id").params(params).query(Rows.of(Row.class)).list().stream()
                .map(this::link)
                .toList();
    }

    @Override
    public List<IssueLink> getOutwardLinks(Long sourceIssueId) {
        return find("WHERE source_id = ?", sourceIssueId);
    }

    @Override
    public List<IssueLink> getInwardLinks(Long destinationIssueId) {
        return find("WHERE destination_id = ?", destinationIssueId);
    }

    @Override
    public IssueLink getIssueLink(Long sourceId, Long destinationId, Long typeId) {
        return find("WHERE source_id = ? AND destination_id = ? AND link_type_id = ?", sourceId, destinationId, typeId)
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** The link with this id; null when there is none. */
    public IssueLink byId(Long id) {
        return find("WHERE id = ?", id).stream().findFirst().orElse(null);
    }

    @Override
    public void removeIssueLink(IssueLink link, ApplicationUser user) {
        sql.sql("DELETE FROM jira_link WHERE id = ?").param(link.getId()).update();
    }
}
