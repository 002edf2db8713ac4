package org.conductregister.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.conductregister.policy.Clause;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.PolicyProfile.LetterTemplate;
import org.conductregister.policy.PolicyProfile.RestrictionType;
import org.conductregister.verb.Reason;

/** Names each clause that a letter lacks, and who demands it: the kind of letter, or a restriction type (R80a). */
public final class LetterLint {

    private LetterLint() {}

    /**
     * Every missing clause.
     *
     * @param types the types of the restrictions that the letter tells of
     */
    public static List<Reason> missing(Letter letter, PolicyProfile policy, List<RestrictionType> types) {
        List<Reason> reasons = new ArrayList<>();
        LetterTemplate template = policy.letters().get(letter.kind());
        Set<Clause> byKind = template.demands();
        for (Clause clause : Clause.values()) {
            if (letter.has(clause)) {
                continue;
            }
            if (byKind.contains(clause)) {
                reasons.add(Reason.at("sections", "letter.clause-missing", clause, letter.kind()));
            }
            types.stream()
                    .filter(type -> type.demands().contains(clause) && !byKind.contains(clause))
                    .forEach(type ->
                            reasons.add(Reason.at("sections", "letter.clause-missing-for-type", clause, type.name())));
        }
        return reasons;
    }
}
