package com.atlassian.jira.jql.builder;

import com.atlassian.query.Query;
import com.atlassian.query.clause.AndClause;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.TerminalClauseImpl;
import com.atlassian.query.operand.MultiValueOperand;
import com.atlassian.query.operand.SingleValueOperand;
import com.atlassian.query.operator.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

final class ClauseBuilder implements JqlClauseBuilder {
    private final JqlQueryBuilder parent;
    private final List<Clause> clauses = new ArrayList<>();

    ClauseBuilder(JqlQueryBuilder parent) {
        this.parent = parent;
    }

    @Override
    public JqlQueryBuilder endWhere() {
        return parent;
    }

    @Override
    public Query buildQuery() {
        return parent.buildQuery();
    }

    @Override
    public Clause buildClause() {
        if (clauses.isEmpty()) {
            return null;
        }
        return clauses.size() == 1 ? clauses.get(0) : new AndClause(clauses);
    }

    @Override
    public JqlClauseBuilder and() {
        return this;
    }

    @Override
    public JqlClauseBuilder project(Long... pids) {
        return add("project", Stream.of(pids).map(SingleValueOperand::new).toList());
    }

    @Override
    public JqlClauseBuilder issueType(String... types) {
        return addStringCondition("issuetype", types);
    }

    @Override
    public JqlClauseBuilder reporterUser(String... userNames) {
        return addStringCondition("reporter", userNames);
    }

    @Override
    public JqlClauseBuilder addStringCondition(String clauseName, String... clauseValues) {
        return add(
                clauseName, Stream.of(clauseValues).map(SingleValueOperand::new).toList());
    }

    @Override
    public JqlClauseBuilder addNumberCondition(String clauseName, Operator operator, Long clauseValue) {
        clauses.add(new TerminalClauseImpl(clauseName, operator, new SingleValueOperand(clauseValue)));
        return this;
    }

    private JqlClauseBuilder add(String name, List<SingleValueOperand> values) {
        clauses.add(
                values.size() == 1
                        ? new TerminalClauseImpl(name, Operator.EQUALS, values.get(0))
                        : new TerminalClauseImpl(name, Operator.IN, new MultiValueOperand(values)));
        return this;
    }
}
