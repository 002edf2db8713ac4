package org.conductregister.restriction.terms;

import java.util.List;
import java.util.Map;
import org.conductregister.policy.TermsKind;
import org.conductregister.verb.Reason;

/**
 * Anything else, in words (R55).
 *
 * @param instruction what an agent is to do
 */
public record FreeForm(String instruction) implements Terms {

    @Override
    public TermsKind kind() {
        return TermsKind.FREE_FORM;
    }

    @Override
    public List<Reason> unmet() {
        return new Unmet()
                .text("instruction", instruction, "terms.instruction-missing")
                .reasons();
    }

    @Override
    public Map<String, String> particulars(Names names) {
        return Map.of("instruction", instruction);
    }
}
