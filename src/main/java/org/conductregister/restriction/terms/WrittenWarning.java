package org.conductregister.restriction.terms;

import java.util.List;
import java.util.Map;
import org.conductregister.policy.TermsKind;
import org.conductregister.verb.Reason;

/**
 * A written warning, the first rung: nothing is limited, and it is said what is expected (R76).
 *
 * @param expectations what is expected from now on
 */
public record WrittenWarning(String expectations) implements Terms {

    @Override
    public TermsKind kind() {
        return TermsKind.WRITTEN_WARNING;
    }

    @Override
    public List<Reason> unmet() {
        return new Unmet()
                .text("expectations", expectations, "terms.expectations-missing")
                .reasons();
    }

    @Override
    public Map<String, String> particulars(Names names) {
        return Map.of("expectations", expectations);
    }
}
