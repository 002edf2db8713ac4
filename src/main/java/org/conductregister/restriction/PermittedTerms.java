package org.conductregister.restriction;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.conductregister.policy.Channel;
import org.conductregister.policy.PolicyProfile.RestrictionType;
import org.conductregister.policy.TermsLimits;
import org.conductregister.restriction.terms.Channels;
import org.conductregister.restriction.terms.Length;
import org.conductregister.restriction.terms.Quota;
import org.conductregister.restriction.terms.Terms;
import org.conductregister.verb.Reason;

/**
 * Which terms a restriction type permits. Every verb that proposes terms, puts them into force or decides on new ones
 * asks this, so that no way leads to terms that contradict the type's name and its letter, or that restrict more harshly
 * than the policy does (R60, R61, R69).
 */
public final class PermittedTerms {

    private final RestrictionType type;
    private final List<Reason> reasons = new ArrayList<>();

    private PermittedTerms(RestrictionType type) {
        this.type = type;
    }

    /**
     * What keeps terms from being imposed as a restriction of this type on this day, all of it at once.
     *
     * @param type as the case's version of the policy has it
     * @param field where terms of another kind are at fault
     * @param terms null is refused
     * @param zone in which {@code today} is meant
     */
    public static List<Reason> unmet(RestrictionType type, String field, Terms terms, LocalDate today, ZoneId zone) {
        if (terms == null || terms.kind() != type.terms()) {
            return List.of(Reason.at(field, "restriction.terms-differ", type.terms()));
        }
        List<Reason> reasons = new ArrayList<>(terms.unmetOn(today, zone));
        reasons.addAll(beyond(type, terms));
        return reasons;
    }

    /** In which way terms of the type's kind go beyond its limits, naming what is permitted; empty if they do not. */
    public static List<Reason> beyond(RestrictionType type, Terms terms) {
        PermittedTerms permitted = new PermittedTerms(type);
        if (terms instanceof Channels channels) {
            permitted.check(channels);
        } else if (terms instanceof Length length) {
            permitted.check(length);
        } else if (terms instanceof Quota quota) {
            permitted.check(quota);
        }
        return List.copyOf(permitted.reasons);
    }

    private void check(Channels terms) {
        Set<Channel> permitted = type.limits().channels();
        Set<Channel> others = terms.allowed().stream()
                .filter(channel -> !permitted.contains(channel))
                .collect(Collectors.toSet());
        if (!permitted.isEmpty() && !others.isEmpty()) {
            reasons.add(
                    Reason.at("allowed", "terms.channels-not-permitted", type.name(), names(permitted), names(others)));
        }
    }

    private void check(Length terms) {
        TermsLimits limits = type.limits();
        atLeast("callMinutes", limits.callMinutes(), terms.callMinutes());
        atLeast("meetingMinutes", limits.meetingMinutes(), terms.meetingMinutes());
        atLeast("letterPages", limits.letterPages(), terms.letterPages());
    }

    private void atLeast(String field, Integer least, Integer value) {
        if (least != null && value != null && value < least) {
            reasons.add(Reason.at(field, "terms.shorter-than-permitted", type.name(), least, value));
        }
    }

    private void check(Quota terms) {
        Integer perYear = type.limits().perYear();
        if (perYear != null
                && terms.per() != null
                && terms.atMost() < terms.per().least(perYear)) {
            reasons.add(Reason.at(
                    "atMost",
                    "terms.fewer-than-permitted",
                    type.name(),
                    terms.per().least(perYear),
                    terms.per(),
                    perYear,
                    terms.atMost()));
        }
    }

    private static String names(Collection<Channel> channels) {
        return channels.stream().sorted().map(Channel::name).collect(Collectors.joining(", "));
    }
}
