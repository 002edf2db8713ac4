package org.conductregister.standin.jira.search;

import com.atlassian.query.operator.Operator;

/** Says why a query is refused. */
final class Refusals {

    private Refusals() {}

    static JqlProblem operator(String field, Operator operator) {
        return new JqlProblem(
                "The operator '" + operator.getDisplayString() + "' is not supported by the '" + field + "' field.");
    }
}
