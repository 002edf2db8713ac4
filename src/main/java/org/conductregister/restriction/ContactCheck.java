package org.conductregister.restriction;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.conductregister.restriction.Finding.Code;

/**
 * This contact against the terms in force (R118): wrong channel, outside the hours, not the sole contact, a closed
 * subject. Pure: the same question has the same answer.
 *
 * <p>It says what is, and asks where a person must judge. An emergency is always answered (R119).
 */
public final class ContactCheck {

    private ContactCheck() {}

    /**
     * What is known beside terms and contact.
     *
     * @param earlier the contacts of the same subject before this one, in any project; those entered in error are left out
     * @param away who cannot take contacts at the moment, by user key (R121)
     * @param confirmed by restriction, what a person said of a closed matter: that it is this one, or that it is not
     */
    public record Circumstances(List<Contact> earlier, Set<String> away, Map<Long, Boolean> confirmed) {
        /** Nothing is known. */
        public static final Circumstances NONE = new Circumstances(List.of(), Set.of(), Map.of());

        /** Copies all three. */
        public Circumstances {
            earlier = List.copyOf(earlier);
            away = Set.copyOf(away);
            confirmed = Map.copyOf(confirmed);
        }
    }

    /** The verdict on a contact. */
    public static Verdict of(Collection<InForce> terms, Contact contact, Circumstances around) {
        if (contact.emergency()) {
            return new Verdict(Verdict.Advice.ANSWER_NOW, List.of());
        }
        List<Finding> findings = new ArrayList<>();
        for (InForce binding : terms) {
            findings.addAll(against(binding, contact, around));
        }
        return Verdict.of(findings);
    }

    private static List<Finding> against(InForce binding, Contact contact, Circumstances around) {
        Terms terms = binding.terms();
        // What the subject did before the terms were in force was not against them; where it goes now still matters.
        boolean bound = !contact.at().isBefore(binding.from());
        if (terms instanceof Terms.Channels channels) {
            return bound ? channel(binding, channels, contact) : List.of();
        }
        if (terms instanceof Terms.ContactTimes times) {
            return bound ? hours(binding, times, contact) : List.of();
        }
        if (terms instanceof Terms.SoleContact sole) {
            return soleContact(binding, sole, contact, around);
        }
        if (terms instanceof Terms.ClosedSubject closed) {
            return closedSubject(binding, closed, contact, around);
        }
        return List.of();
    }

    private static List<Finding> channel(InForce binding, Terms.Channels channels, Contact contact) {
        return Collections.disjoint(channels.allowed(), contact.possible())
                ? List.of(Finding.of(binding, Code.WRONG_CHANNEL, names(contact.possible()), names(channels.allowed())))
                : List.of();
    }

    private static List<Finding> hours(InForce binding, Terms.ContactTimes times, Contact contact) {
        if (!contact.isBySubject() || isWithin(times, contact.at().atZone(times.zone()))) {
            return List.of();
        }
        Code code = contact.isLive() ? Code.OUTSIDE_HOURS : Code.WRITTEN_OUTSIDE_HOURS;
        return List.of(Finding.of(binding, code, names(times.days()), times.from(), times.to(), times.zone()));
    }

    private static boolean isWithin(Terms.ContactTimes times, ZonedDateTime there) {
        return times.days().contains(there.getDayOfWeek())
                && !there.toLocalTime().isBefore(times.from())
                && there.toLocalTime().isBefore(times.to());
    }

    private static List<Finding> soleContact(
            InForce binding, Terms.SoleContact sole, Contact contact, Circumstances around) {
        boolean away = around.away().contains(sole.contactKey());
        String turn = away ? sole.deputyKey() : sole.contactKey();
        if (contact.withKey() == null) {
            return List.of(Finding.of(binding, Code.FOR_THE_SOLE_CONTACT, turn));
        }
        boolean right =
                contact.withKey().equals(sole.contactKey()) || contact.withKey().equals(turn);
        return right ? List.of() : List.of(Finding.of(binding, Code.NOT_THE_SOLE_CONTACT, contact.withKey(), turn));
    }

    private static List<Finding> closedSubject(
            InForce binding, Terms.ClosedSubject closed, Contact contact, Circumstances around) {
        Boolean said = around.confirmed().get(binding.restrictionId());
        if (said != null) {
            return said ? List.of(Finding.of(binding, Code.CLOSED_SUBJECT, closed.matter())) : List.of();
        }
        return MatterLikeness.isLikely(closed.matter(), contact.matter())
                ? List.of(Finding.of(binding, Code.CLOSED_SUBJECT_LIKELY, closed.matter()))
                : List.of();
    }

    private static String names(Set<? extends Enum<?>> constants) {
        return constants.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }
}
