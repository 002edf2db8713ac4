package org.conductregister.standin.jira.search;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operator.Operator;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A field with one of several ids: {@code = != in, not in, is empty, is not empty}. */
record Among(String field, Operator operator, String column) {

    SqlPart in(List<QueryLiteral> values, Function<String, ? extends Collection<?>> resolve) {
        boolean empty = values.stream().anyMatch(QueryLiteral::isEmpty);
        Set<Object> ids = new LinkedHashSet<>();
        for (QueryLiteral value : values) {
            if (!value.isEmpty()) {
                ids.addAll(known(value, resolve));
            }
        }
        SqlPart among = empty && ids.isEmpty()
                ? SqlPart.of(column + " IS NULL")
                : empty
                        ? SqlPart.join("OR", List.of(SqlPart.in(column, ids), SqlPart.of(column + " IS NULL")))
                        : SqlPart.in(column, ids);
        return switch (operator) {
            case EQUALS, IN, IS -> among;
            case NOT_EQUALS, NOT_IN, IS_NOT ->
                SqlPart.join(
                        "AND",
                        empty
                                ? List.of(among.negated())
                                : List.of(among.negated(), SqlPart.of(column + " IS NOT NULL")));
            default -> throw Refusals.operator(field, operator);
        };
    }

    /** Ids that a function of an issue gives are taken as they are. */
    private Collection<?> known(QueryLiteral value, Function<String, ? extends Collection<?>> resolve) {
        boolean issueId = column.equals("i.id")
                && value.getLongValue() != null
                && value.getSourceOperand() instanceof FunctionOperand;
        return issueId ? List.of(value.getLongValue()) : resolve.apply(value.asString());
    }
}
