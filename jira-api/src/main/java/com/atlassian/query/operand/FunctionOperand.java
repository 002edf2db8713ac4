package com.atlassian.query.operand;

import java.util.Collection;
import java.util.List;

/**
 * A function call.
 *
 * <p>Known from: public Jira 11 apps.
 */
public class FunctionOperand implements Operand {
    private final String name;
    private final List<String> args;

    public FunctionOperand(String name) {
        this(name, List.of());
    }

    public FunctionOperand(String name, Collection<String> args) {
        this.name = name;
        this.args = List.copyOf(args);
    }

    public List<String> getArgs() {
        return args;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDisplayString() {
        return name
                + args.stream()
                        .map(arg -> '"' + arg + '"')
                        .collect(java.util.stream.Collectors.joining(", ", "(", ")"));
    }
}
