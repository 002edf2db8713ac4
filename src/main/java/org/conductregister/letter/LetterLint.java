package org.conductregister.letter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.conductregister.policy.Clause;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.PolicyProfile.RestrictionType;
import org.conductregister.verb.Reason;

/** Names each clause that a letter lacks, and who demands it: the kind of letter, or a restriction type (R80a). */
public final class LetterLint {

    /** What an appeal's outcome letter says only where it imposes new terms. */
    static final Set<Clause> OF_NEW_TERMS = Set.of(Clause.ACTION, Clause.DURATION, Clause.REVIEW_DATE);

    /** The letters that impose a restriction: what its type demands stands there, and not where one asks or reminds. */
    private static final Set<LetterKind> IMPOSING = EnumSet.of(LetterKind.RESTRICTION, LetterKind.APPEAL_OUTCOME);

    private LetterLint() {}

    /**
     * Every missing clause.
     *
     * @param types the types of the restrictions that the letter tells of
     */
    public static List<Reason> missing(Letter letter, PolicyProfile policy, List<RestrictionType> types) {
        List<Reason> reasons = new ArrayList<>();
        Set<Clause> byKind = demandedByKind(letter, policy);
        for (Clause clause : Clause.values()) {
            if (letter.has(clause)) {
                continue;
            }
            if (byKind.contains(clause)) {
                reasons.add(Reason.at("sections", "letter.clause-missing", clause, letter.kind()));
            }
            types.stream()
                    .filter(type -> IMPOSING.contains(letter.kind()))
                    .filter(type -> type.demands().contains(clause) && !byKind.contains(clause))
                    .forEach(type ->
                            reasons.add(Reason.at("sections", "letter.clause-missing-for-type", clause, type.name())));
        }
        return reasons;
    }

    /** New terms after an appeal need what a restriction letter needs, except what the customer was told before (R83). */
    private static Set<Clause> demandedByKind(Letter letter, PolicyProfile policy) {
        Set<Clause> demanded = EnumSet.noneOf(Clause.class);
        demanded.addAll(policy.letters().get(letter.kind()).demands());
        if (letter.kind() == LetterKind.APPEAL_OUTCOME
                && !letter.restrictionIds().isEmpty()) {
            policy.letters().get(LetterKind.RESTRICTION).demands().stream()
                    .filter(OF_NEW_TERMS::contains)
                    .forEach(demanded::add);
        }
        return demanded;
    }
}
