package org.conductregister.restriction.terms;

import java.util.List;
import java.util.Map;
import org.conductregister.policy.TermsKind;
import org.conductregister.verb.Reason;

/**
 * A caution for whoever meets a person or visits a property, for example to go in pairs (R75).
 *
 * @param instruction what staff are to do
 */
public record CautionMarker(String instruction) implements Terms {

    @Override
    public TermsKind kind() {
        return TermsKind.CAUTION_MARKER;
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
