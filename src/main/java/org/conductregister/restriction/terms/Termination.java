package org.conductregister.restriction.terms;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conductregister.policy.TermsKind;
import org.conductregister.verb.Reason;

/**
 * Access to services is ended; the chief officer's alone to approve (R72, R73).
 *
 * @param scope what is ended
 * @param history what was done before, on record; never shown to the customer
 * @param because why nothing less will do; at least one
 */
public record Termination(String scope, String history, Set<Ground> because) implements Terms {

    /** What bears out an end of access. */
    public enum Ground {
        /** Other strategies were tried, and did not work. */
        STRATEGIES_TRIED,
        /** The risk to people is high. */
        HIGH_RISK,
        /** The conduct is against the law. */
        UNLAWFUL
    }

    /** Copies the grounds. */
    public Termination {
        because = because == null ? Set.of() : Set.copyOf(because);
    }

    @Override
    public TermsKind kind() {
        return TermsKind.TERMINATION;
    }

    @Override
    public List<Reason> unmet() {
        return new Unmet()
                .text("scope", scope, "terms.scope-missing")
                .text("history", history, "terms.history-missing")
                .when(because.isEmpty(), "because", "terms.because-missing")
                .reasons();
    }

    @Override
    public Map<String, String> particulars(Names names) {
        return Map.of("scope", scope);
    }
}
