package org.conductregister.jira.jql;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.Collection;
import java.util.List;
import org.conductregister.verb.Outcome;

/**
 * A function of JQL that asks the register. What it cannot answer it says while the query is validated; whoever is not
 * staff gets nothing and is told nothing (R112).
 */
abstract class RegisterFunction extends AbstractJqlFunction {

    private final Queried queried;
    private final int least;
    private final int most;
    private final JiraDataType type;

    /**
     * @param least how many arguments it must have
     * @param most how many it can have
     * @param type what it gives
     */
    RegisterFunction(Queried queried, int least, int most, JiraDataType type) {
        this.queried = queried;
        this.least = least;
        this.most = most;
        this.type = type;
    }

    /** The answer to a call with as many arguments as it can have. */
    abstract Outcome<? extends Collection<?>> answer(ApplicationUser searcher, List<String> arguments);

    /** What is wrong with the arguments; null if nothing is. */
    String wrong(List<String> arguments) {
        return null;
    }

    Queried queried() {
        return queried;
    }

    @Override
    public final MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = new MessageSetImpl();
        List<String> arguments = operand.getArgs();
        String wrong = isFit(arguments)
                ? wrong(arguments)
                : queried.text("conduct.jql.arguments." + most, getFunctionName(), arguments.size());
        if (wrong == null) {
            wrong = queried.refusal(answer(searcher, arguments));
        }
        if (wrong != null) {
            messages.addErrorMessage(wrong);
        }
        return messages;
    }

    @Override
    public final List<QueryLiteral> getValues(
            QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        List<String> arguments = operand.getArgs();
        if (!isFit(arguments) || wrong(arguments) != null) {
            return List.of();
        }
        return answer(context.getApplicationUser(), arguments) instanceof Outcome.Done<? extends Collection<?>> done
                ? done.value().stream()
                        .map(value -> value instanceof Long id
                                ? new QueryLiteral(operand, id)
                                : new QueryLiteral(operand, value.toString()))
                        .toList()
                : List.of();
    }

    @Override
    public final int getMinimumNumberOfExpectedArguments() {
        return least;
    }

    @Override
    public final JiraDataType getDataType() {
        return type;
    }

    private boolean isFit(List<String> arguments) {
        return arguments.size() >= least && arguments.size() <= most;
    }
}
