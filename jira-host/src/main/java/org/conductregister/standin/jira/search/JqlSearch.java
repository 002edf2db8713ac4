package org.conductregister.standin.jira.search;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Searches by JQL, in the database. */
@Component
public final class JqlSearch implements SearchService {

    private static final String FROM = " FROM jira_issue i JOIN jira_project p ON p.id = i.project_id WHERE ";

    private final JdbcClient sql;
    private final JqlToSql translation;
    private final IssueManager issues;
    private final PermissionManager permissions;

    JqlSearch(JdbcClient sql, JqlToSql translation, IssueManager issues, PermissionManager permissions) {
        this.sql = sql;
        this.translation = translation;
        this.issues = issues;
        this.permissions = permissions;
    }

    @Override
    public ParseResult parseQuery(ApplicationUser searcher, String query) {
        MessageSet errors = new MessageSetImpl();
        try {
            return new ParseResult(JqlParser.parse(query == null ? "" : query), errors);
        } catch (JqlProblem problem) {
            errors.addErrorMessage(problem.getMessage());
            return new ParseResult(null, errors);
        }
    }

    @Override
    public MessageSet validateQuery(ApplicationUser searcher, Query query) {
        MessageSet errors = new MessageSetImpl();
        try {
            translation.where(query.getWhereClause(), searcher, false);
            translation.orderBy(query.getOrderByClause());
        } catch (JqlProblem problem) {
            errors.addErrorMessage(problem.getMessage());
        }
        return errors;
    }

    @Override
    public SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter<?> pager)
            throws SearchException {
        return find(condition(searcher, query, false), query, pager);
    }

    @Override
    public SearchResults<Issue> searchOverrideSecurity(ApplicationUser searcher, Query query, PagerFilter<?> pager)
            throws SearchException {
        return find(condition(searcher, query, true), query, pager);
    }

    private SqlPart condition(ApplicationUser searcher, Query query, boolean override) throws SearchException {
        try {
            SqlPart wanted = translation.where(query.getWhereClause(), searcher, override);
            return override ? wanted : SqlPart.join("AND", List.of(visible(searcher), wanted));
        } catch (JqlProblem problem) {
            throw new SearchException(problem.getMessage());
        }
    }

    private SqlPart visible(ApplicationUser searcher) {
        return SqlPart.in(
                "i.project_id",
                permissions.getProjects(ProjectPermissions.BROWSE_PROJECTS, searcher).stream()
                        .map(Project::getId)
                        .toList());
    }

    private SearchResults<Issue> find(SqlPart condition, Query query, PagerFilter<?> pager) throws SearchException {
        List<Object> params = new ArrayList<>(condition.params());
        params.add(pager.getMax() < 0 ? Integer.MAX_VALUE : pager.getMax());
        params.add(pager.getStart());
        List<Long> ids = sql.sql(
                        "SELECT i.id" + FROM + condition.text() + " ORDER BY " + order(query) + " LIMIT ? OFFSET ?")
                .params(params)
                .query(Long.class)
                .list();
        return new SearchResults<>(issues.getIssueObjects(ids), pager.getStart(), (int) count(condition));
    }

    private String order(Query query) throws SearchException {
        try {
            return translation.orderBy(query.getOrderByClause());
        } catch (JqlProblem problem) {
            throw new SearchException(problem.getMessage());
        }
    }

    private long count(SqlPart condition) {
        return sql.sql("SELECT COUNT(*)" + FROM + condition.text())
                .params(new ArrayList<>(condition.params()))
                .query(Long.class)
                .single();
    }

    @Override
    public long searchCount(ApplicationUser searcher, Query query) throws SearchException {
        return count(condition(searcher, query, false));
    }

    @Override
    public long searchCountOverrideSecurity(ApplicationUser searcher, Query query) throws SearchException {
        return count(condition(searcher, query, true));
    }

    @Override
    public String getJqlString(Query query) {
        return JqlText.of(query);
    }
}
