package org.conductregister.standin.jira.search;

import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.NotClause;
import com.atlassian.query.clause.OrClause;
import com.atlassian.query.clause.TerminalClause;
import java.util.stream.Collectors;

/** Writes a query as JQL again. */
final class JqlText {

    private JqlText() {}

    static String of(Query query) {
        String where = query.getWhereClause() == null ? "" : clause(query.getWhereClause());
        String order = query.getOrderByClause() == null
                ? ""
                : query.getOrderByClause().getSearchSorts().stream()
                        .map(sort -> name(sort.getField()) + " " + sort.getSortOrder())
                        .collect(Collectors.joining(", "));
        return order.isEmpty() ? where : (where + " ORDER BY " + order).trim();
    }

    private static String clause(Clause clause) {
        if (clause instanceof TerminalClause terminal) {
            return name(terminal.getName()) + " " + terminal.getOperator().getDisplayString() + " "
                    + terminal.getOperand().getDisplayString();
        }
        if (clause instanceof NotClause not) {
            return "NOT (" + clause(not.getSubClause()) + ")";
        }
        return clause.getClauses().stream()
                .map(each -> each instanceof OrClause ? "(" + clause(each) + ")" : clause(each))
                .collect(Collectors.joining(" " + clause.getName() + " "));
    }

    private static String name(String field) {
        return field.contains(" ") ? '"' + field + '"' : field;
    }
}
