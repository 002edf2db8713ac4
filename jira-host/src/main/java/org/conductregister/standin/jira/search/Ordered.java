package org.conductregister.standin.jira.search;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operator.Operator;
import java.util.List;
import java.util.function.Function;

/** A field with an order, as a date: all comparisons but {@code ~}. */
record Ordered(String field, Operator operator, String column) {

    SqlPart than(List<QueryLiteral> values, Function<QueryLiteral, Object> value) {
        if (operator == Operator.IS
                || operator == Operator.IS_NOT
                || values.get(0).isEmpty()) {
            boolean is = operator == Operator.IS || operator == Operator.EQUALS;
            return SqlPart.of(column + (is ? " IS NULL" : " IS NOT NULL"));
        }
        if (operator == Operator.IN || operator == Operator.NOT_IN) {
            SqlPart in = SqlPart.in(column, values.stream().map(value).toList());
            return operator == Operator.IN ? in : in.negated();
        }
        if (operator == Operator.LIKE || operator == Operator.NOT_LIKE) {
            throw Refusals.operator(field, operator);
        }
        String sign = operator == Operator.NOT_EQUALS ? "<>" : operator.getDisplayString();
        return SqlPart.of(column + " " + sign + " ?", value.apply(values.get(0)));
    }
}
