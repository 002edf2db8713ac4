package org.conductregister.standin.jira.search;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operator.Operator;
import java.util.List;
import java.util.Locale;

/** A field whose values are rows of their own: labels and custom fields. Texts are compared without regard to case. */
record Rows(String field, Operator operator, String rows, String column) {

    SqlPart match(List<QueryLiteral> values) {
        SqlPart any = SqlPart.of("EXISTS (SELECT 1 FROM " + rows + ")");
        boolean empty = values.stream().allMatch(QueryLiteral::isEmpty);
        return switch (operator) {
            case IS -> any.negated();
            case IS_NOT -> any;
            case EQUALS, IN -> empty ? any.negated() : holds(equal(values));
            case NOT_EQUALS, NOT_IN ->
                empty
                        ? any
                        : SqlPart.join("AND", List.of(any, holds(equal(values)).negated()));
            case LIKE -> holds(Words.like(column, values.get(0).asString()));
            case NOT_LIKE ->
                SqlPart.join(
                        "AND",
                        List.of(
                                any,
                                holds(Words.like(column, values.get(0).asString()))
                                        .negated()));
            default -> throw Refusals.operator(field, operator);
        };
    }

    private SqlPart equal(List<QueryLiteral> values) {
        return SqlPart.in(
                "LOWER(" + column + ")",
                values.stream()
                        .filter(value -> !value.isEmpty())
                        .map(value -> value.asString().toLowerCase(Locale.ROOT))
                        .toList());
    }

    private SqlPart holds(SqlPart condition) {
        return new SqlPart("EXISTS (SELECT 1 FROM " + rows + " AND " + condition.text() + ")", condition.params());
    }
}
