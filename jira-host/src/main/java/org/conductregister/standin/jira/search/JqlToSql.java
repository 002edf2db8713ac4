package org.conductregister.standin.jira.search;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.NotClause;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.MultiValueOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operand.SingleValueOperand;
import com.atlassian.query.order.OrderBy;
import com.atlassian.query.order.SearchSort;
import com.atlassian.query.order.SortOrder;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Turns a query into SQL: names into ids, functions into values. */
@Component
final class JqlToSql {

    private static final Map<String, String> SORTS = Map.of(
            "key", "p.project_key %1$s, i.issue_number",
            "project", "p.name",
            "summary", "LOWER(i.summary)",
            "created", "i.created",
            "updated", "i.updated",
            "duedate", "i.due",
            "resolutiondate", "i.resolved",
            "priority", "i.priority",
            "status", "i.status",
            "reporter", "i.reporter");

    private final JqlFields fields;
    private final JqlFunctions functions;

    JqlToSql(JqlFields fields, JqlFunctions functions) {
        this.fields = fields;
        this.functions = functions;
    }

    /** @throws JqlProblem when the query asks for what there is not */
    SqlPart where(Clause clause, ApplicationUser user, boolean override) {
        if (clause == null) {
            return SqlPart.ALWAYS;
        }
        if (clause instanceof TerminalClause terminal) {
            return fields.compare(
                    terminal.getName(),
                    terminal.getOperator(),
                    values(terminal.getOperand(), terminal, user, override));
        }
        if (clause instanceof NotClause not) {
            return where(not.getSubClause(), user, override).negated();
        }
        return SqlPart.join(
                clause.getName(),
                clause.getClauses().stream()
                        .map(each -> where(each, user, override))
                        .toList());
    }

    private List<QueryLiteral> values(Operand operand, TerminalClause clause, ApplicationUser user, boolean override) {
        if (operand instanceof FunctionOperand function) {
            return functions.values(function, clause, user, override);
        }
        if (operand instanceof MultiValueOperand many) {
            return many.getValues().stream()
                    .flatMap(each -> values(each, clause, user, override).stream())
                    .toList();
        }
        if (operand instanceof SingleValueOperand one) {
            return List.of(
                    one.getLongValue() == null
                            ? new QueryLiteral(one, one.getStringValue())
                            : new QueryLiteral(one, one.getLongValue()));
        }
        return List.of(new QueryLiteral(operand));
    }

    /** The order, ended by the id so that pages never overlap. Newest first when the query does not say. */
    String orderBy(OrderBy order) {
        if (order == null || order.getSearchSorts().isEmpty()) {
            return "i.created DESC, i.id DESC";
        }
        return order.getSearchSorts().stream().map(this::sort).collect(Collectors.joining(", ")) + ", i.id";
    }

    private String sort(SearchSort sort) {
        String direction = sort.getSortOrder() == SortOrder.DESC ? "DESC" : "ASC";
        String field = JqlFields.canonical(sort.getField());
        String column = field.equals("assignee") || field.equals("issuetype") || field.equals("resolution")
                ? (field.equals("issuetype") ? "i.issue_type" : "i." + field)
                : SORTS.get(field);
        if (column == null) {
            column = "(SELECT MIN(x.text_value) FROM jira_field_index x WHERE x.issue_id = i.id AND x.field_id = "
                    + fields.customField(sort.getField()).getIdAsLong() + ")";
        }
        return String.format(column, direction) + " " + direction + " NULLS LAST";
    }
}
