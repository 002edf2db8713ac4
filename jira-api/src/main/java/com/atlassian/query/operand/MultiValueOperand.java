package com.atlassian.query.operand;

import java.util.Collection;
import java.util.List;

/**
 * A list.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public class MultiValueOperand implements Operand {
    private final List<Operand> values;

    public MultiValueOperand(Collection<? extends Operand> values) {
        this.values = List.copyOf(values);
    }

    public List<Operand> getValues() {
        return values;
    }

    @Override
    public String getName() {
        return "MultiValueOperand";
    }

    @Override
    public String getDisplayString() {
        return values.stream()
                .map(Operand::getDisplayString)
                .collect(java.util.stream.Collectors.joining(", ", "(", ")"));
    }
}
