package com.atlassian.query.clause;

import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;

/**
 * A field compared with a value.
 *
 * <p>Known from: public Jira 11 apps.
 */
public interface TerminalClause extends Clause {
    Operand getOperand();

    Operator getOperator();
}
