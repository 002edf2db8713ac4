package org.conductregister.policy;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.conductregister.policy.PolicyProfile.RestrictionType;
import org.conductregister.verb.Reason;
import org.conductregister.verb.Role;

/**
 * What no profile may loosen: restrictions of some kinds belong to one role, need a clause in their letter, or end within
 * a time (R63, R71, R72, R73). And what no profile may say: limits of terms that a type does not have.
 */
public final class TypeRules {

    /** A subject is closed for so long at first, and no longer (R63, R100). */
    public static final Period CLOSED_SUBJECT_AT_MOST = Period.ofMonths(12);

    private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 1);

    private final RestrictionType type;
    private final List<Reason> faults = new ArrayList<>();

    private TypeRules(RestrictionType type) {
        this.type = type;
    }

    /** What is wrong with a type; fields are {@code approver}, {@code demands}, {@code ceiling} and {@code limits}. */
    public static List<Reason> of(RestrictionType type) {
        TypeRules rules = new TypeRules(type);
        if (type.terms() != null) {
            rules.check(type.terms());
            rules.limits(type.terms());
        }
        return List.copyOf(rules.faults);
    }

    private void check(TermsKind kind) {
        switch (kind) {
            case EXPIATION_NOTICE -> approver(Role.AUTHORISED_OFFICER);
            case TERMINATION -> {
                approver(Role.CHIEF_OFFICER);
                demands(Clause.PAYMENT_OBLIGATION);
            }
            case CLOSED_SUBJECT -> {
                demands(Clause.DURATION);
                endsWithin(CLOSED_SUBJECT_AT_MOST);
            }
            default -> {
                // Who approves it, and what its letter says beyond every letter, is the policy's to say.
            }
        }
    }

    private void limits(TermsKind kind) {
        Set<String> fitting = TermsLimits.of(kind);
        type.limits().set().forEach((name, value) -> {
            if (!fitting.contains(name)) {
                String expected = fitting.stream().sorted().collect(Collectors.joining(", "));
                faults.add(
                        fitting.isEmpty()
                                ? Reason.at("limits." + name, "policy.limit-none-fits", kind, value)
                                : Reason.at("limits." + name, "policy.limit-unfit", kind, value, expected));
            }
        });
    }

    private void approver(Role only) {
        if (type.approver() != only) {
            faults.add(Reason.at("approver", "policy.approver-reserved", type.terms(), only));
        }
    }

    private void demands(Clause clause) {
        if (!type.demands().contains(clause)) {
            faults.add(Reason.at("demands", "policy.clause-undemanded", type.terms(), clause));
        }
    }

    private void endsWithin(Period most) {
        if (type.ceiling() != null && ANY_DAY.plus(type.ceiling()).isAfter(ANY_DAY.plus(most))) {
            faults.add(Reason.at(
                    "ceiling", "policy.ceiling-too-long", type.terms(), most.toTotalMonths(), type.ceiling()));
        }
    }
}
