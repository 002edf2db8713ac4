package org.conductregister.restriction;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.conductregister.policy.Channel;
import org.conductregister.restriction.Finding.Code;
import org.conductregister.restriction.terms.Channels;
import org.conductregister.restriction.terms.ContactTimes;
import org.conductregister.restriction.terms.Length;
import org.conductregister.restriction.terms.Premises;
import org.conductregister.restriction.terms.Quota;
import org.conductregister.restriction.terms.Quota.Counted;
import org.conductregister.restriction.terms.Terms;

/** The part of {@link ContactCheck} that facts answer: channel, hours, length, number, premises (R60, R61, R65, R68, R69). */
final class HowAndWhen {

    private HowAndWhen() {}

    static List<Finding> of(InForce binding, Contact contact, Circumstances around) {
        Terms terms = binding.terms();
        if (terms instanceof Channels channels) {
            return channel(binding, channels, contact);
        }
        if (terms instanceof ContactTimes times) {
            return hours(binding, times, contact);
        }
        if (terms instanceof Length length) {
            return length(binding, length, contact);
        }
        if (terms instanceof Quota quota) {
            return number(binding, quota, contact, around.earlier());
        }
        return terms instanceof Premises premises ? premises(binding, premises, contact, around) : List.of();
    }

    private static List<Finding> channel(InForce binding, Channels channels, Contact contact) {
        return Collections.disjoint(channels.allowed(), contact.possible())
                ? List.of(
                        Finding.of(binding, Code.WRONG_CHANNEL, sorted(contact.possible()), sorted(channels.allowed())))
                : List.of();
    }

    private static List<Finding> hours(InForce binding, ContactTimes times, Contact contact) {
        if (!contact.isBySubject() || isWithin(times, contact.at().atZone(times.zone()))) {
            return List.of();
        }
        Code code = contact.isLive() ? Code.OUTSIDE_HOURS : Code.WRITTEN_OUTSIDE_HOURS;
        return List.of(Finding.of(binding, code, sorted(times.days()), times.from(), times.to(), times.zone()));
    }

    private static boolean isWithin(ContactTimes times, ZonedDateTime there) {
        return times.days().contains(there.getDayOfWeek())
                && !there.toLocalTime().isBefore(times.from())
                && there.toLocalTime().isBefore(times.to());
    }

    private static List<Finding> length(InForce binding, Length length, Contact contact) {
        List<Finding> found = new ArrayList<>();
        boolean meeting = contact.channel() == Channel.IN_PERSON || contact.channel() == Channel.HOME_VISIT;
        if (contact.channel() == Channel.TELEPHONE && isOver(contact.minutes(), length.callMinutes())) {
            found.add(Finding.of(binding, Code.CALL_TOO_LONG, contact.minutes(), length.callMinutes()));
        }
        if (meeting && isOver(contact.minutes(), length.meetingMinutes())) {
            found.add(Finding.of(binding, Code.MEETING_TOO_LONG, contact.minutes(), length.meetingMinutes()));
        }
        if (isOver(contact.pages(), length.letterPages())) {
            found.add(Finding.of(binding, Code.LETTER_TOO_LONG, contact.pages(), length.letterPages()));
        }
        return found;
    }

    private static boolean isOver(Integer actual, Integer most) {
        return actual != null && most != null && actual > most;
    }

    private static List<Finding> number(InForce binding, Quota quota, Contact contact, List<Contact> earlier) {
        if (!isCounted(quota, contact)) {
            return List.of();
        }
        LocalDate period = periodOf(quota, contact);
        long number = 1
                + earlier.stream()
                        .filter(other -> isCounted(quota, other) && !other.emergency())
                        .filter(other -> !other.at().isBefore(binding.from()))
                        .filter(other -> periodOf(quota, other).equals(period))
                        .count();
        return number > quota.atMost()
                ? List.of(Finding.of(binding, Code.QUOTA_USED, number, quota.counted(), quota.per(), quota.atMost()))
                : List.of();
    }

    /** A ticket that a colleague wrote is the subject's request; the contact is the call that it was written about. */
    private static boolean isCounted(Quota quota, Contact contact) {
        return quota.counted() == Counted.REQUESTS ? contact.isRequest() : contact.isBySubject();
    }

    /** The first day of the period, by the days of the quota's zone: a day with a change of the clocks is a day. */
    private static LocalDate periodOf(Quota quota, Contact contact) {
        LocalDate day = contact.at().atZone(quota.zone()).toLocalDate();
        return switch (quota.per()) {
            case DAY -> day;
            case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.with(TemporalAdjusters.firstDayOfYear());
        };
    }

    private static List<Finding> premises(InForce binding, Premises premises, Contact contact, Circumstances around) {
        LocalDate day = contact.at().atZone(around.zone()).toLocalDate();
        if (contact.channel() != Channel.IN_PERSON || premises.until() != null && day.isAfter(premises.until())) {
            return List.of();
        }
        return premises.places().isEmpty()
                ? List.of(Finding.of(binding, Code.BANNED_PREMISES))
                : List.of(Finding.of(binding, Code.WHICH_PREMISES, premises.places()));
    }

    private static <T extends Enum<T>> List<T> sorted(Set<T> constants) {
        return constants.stream().sorted().toList();
    }
}
