package org.conductregister.restriction.terms;

import java.util.List;
import java.util.Map;
import org.conductregister.policy.TermsKind;
import org.conductregister.verb.Reason;

/**
 * What comes in is received, read and filed; it is answered only if it brings significant new information or a new issue
 * (R64).
 *
 * @param matter the matter that this is about; empty for everything
 */
public record ReadAndFile(String matter) implements Terms {
    /** Nothing said is an empty text. */
    public ReadAndFile {
        matter = matter == null ? "" : matter;
    }

    @Override
    public TermsKind kind() {
        return TermsKind.READ_AND_FILE;
    }

    @Override
    public List<Reason> unmet() {
        return new Unmet().optionalLine("matter", matter).reasons();
    }

    @Override
    public Map<String, String> particulars(Names names) {
        return Map.of("matter", matter.isBlank() ? "any matter" : matter);
    }
}
