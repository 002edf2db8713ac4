package org.conductregister.restriction.terms;

import java.util.List;
import java.util.Map;
import org.conductregister.policy.TermsKind;
import org.conductregister.verb.Reason;

/**
 * A matter that is closed: it is not discussed, and what comes in on it is read and filed (R63).
 *
 * @param matter in a few words, as the agent should recognise it
 */
public record ClosedSubject(String matter) implements Terms {

    @Override
    public TermsKind kind() {
        return TermsKind.CLOSED_SUBJECT;
    }

    @Override
    public List<Reason> unmet() {
        return new Unmet().line("matter", matter, "terms.matter-missing").reasons();
    }

    @Override
    public Map<String, String> particulars(Names names) {
        return Map.of("matter", matter);
    }
}
