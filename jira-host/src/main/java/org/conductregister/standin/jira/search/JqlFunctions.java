package org.conductregister.standin.jira.search;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.conductregister.standin.platform.plugin.Module;
import org.conductregister.standin.platform.plugin.PluginModules;
import org.springframework.stereotype.Component;

/** The functions of JQL: some of Jira's own, and the {@code jql-function} modules of the apps. */
@Component
final class JqlFunctions {

    private record Described(String getFunctionName, boolean isList, String getCompleteKey)
            implements JqlFunctionModuleDescriptor {}

    private record Asking(ApplicationUser getApplicationUser, boolean isSecurityOverriden)
            implements QueryCreationContext {}

    private final PluginModules modules;
    private final JqlTimes times;
    private final Map<String, JqlFunction> made = new ConcurrentHashMap<>();

    JqlFunctions(PluginModules modules, JqlTimes times) {
        this.modules = modules;
        this.times = times;
    }

    private Optional<JqlFunction> find(String name) {
        return modules.of("jql-function").stream()
                .filter(module -> module.text("fname").orElse("").equalsIgnoreCase(name))
                .findFirst()
                .map(module -> made.computeIfAbsent(module.completeKey(), key -> make(module)));
    }

    private static JqlFunction make(Module module) {
        JqlFunction function = (JqlFunction) module.create();
        function.init(new Described(
                module.text("fname").orElseThrow(),
                module.text("list").map(Boolean::parseBoolean).orElse(false),
                module.completeKey()));
        return function;
    }

    /** What the function gives. @throws JqlProblem when it does not exist or refuses its arguments */
    List<QueryLiteral> values(FunctionOperand operand, TerminalClause clause, ApplicationUser user, boolean override) {
        Optional<QueryLiteral> own = own(operand, user);
        if (own.isPresent()) {
            return List.of(own.get());
        }
        JqlFunction function = find(operand.getName())
                .orElseThrow(() -> new JqlProblem("Unable to find JQL function '" + operand.getDisplayString() + "'."));
        int given = operand.getArgs().size();
        if (given < function.getMinimumNumberOfExpectedArguments()) {
            throw new JqlProblem("Function '" + operand.getName() + "' expected at least "
                    + function.getMinimumNumberOfExpectedArguments() + " arguments but received " + given + ".");
        }
        MessageSet messages = function.validate(user, operand, clause);
        if (messages != null && messages.hasAnyErrors()) {
            throw new JqlProblem(String.join(" ", messages.getErrorMessages()));
        }
        return function.getValues(new Asking(user, override), operand, clause);
    }

    private Optional<QueryLiteral> own(FunctionOperand operand, ApplicationUser user) {
        String shift = operand.getArgs().isEmpty() ? "" : operand.getArgs().get(0);
        Long literal =
                switch (operand.getName().toLowerCase(Locale.ROOT)) {
                    case "now" -> times.now();
                    case "startofday" -> times.startOfDay(shift);
                    case "endofday" -> times.endOfDay(shift);
                    default -> null;
                };
        if (operand.getName().equalsIgnoreCase("currentUser")) {
            return Optional.of(user == null ? new QueryLiteral(operand) : new QueryLiteral(operand, user.getKey()));
        }
        return Optional.ofNullable(literal).map(value -> new QueryLiteral(operand, value));
    }
}
