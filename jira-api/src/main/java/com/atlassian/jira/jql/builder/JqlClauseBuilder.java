package com.atlassian.jira.jql.builder;

import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.operator.Operator;

/**
 * Builds the condition of a query; conditions are joined by the connective named before them.
 *
 * <p>Known from: public Jira 11 apps (and, endWhere, buildQuery); older Jira versions for the rest, re-check.
 */
public interface JqlClauseBuilder {
    JqlQueryBuilder endWhere();

    Query buildQuery();

    Clause buildClause();

    JqlClauseBuilder and();

    JqlClauseBuilder project(Long... pids);

    JqlClauseBuilder issueType(String... types);

    JqlClauseBuilder reporterUser(String... userNames);

    JqlClauseBuilder addStringCondition(String clauseName, String... clauseValues);

    JqlClauseBuilder addNumberCondition(String clauseName, Operator operator, Long clauseValue);
}
