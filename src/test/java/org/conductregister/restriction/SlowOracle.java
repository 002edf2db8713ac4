package org.conductregister.restriction;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.conductregister.policy.Channel;
import org.conductregister.restriction.terms.Appointment;
import org.conductregister.restriction.terms.Channels;
import org.conductregister.restriction.terms.ClosedSubject;
import org.conductregister.restriction.terms.ContactTimes;
import org.conductregister.restriction.terms.Length;
import org.conductregister.restriction.terms.Premises;
import org.conductregister.restriction.terms.Quota;
import org.conductregister.restriction.terms.Quota.Counted;
import org.conductregister.restriction.terms.SeriousIssues;
import org.conductregister.restriction.terms.SoleContact;
import org.conductregister.restriction.terms.Terms;

/**
 * The check once more, slow and obvious: a wall clock that is walked minute by minute, days that are counted one by one,
 * every contact looked at. It shares no rule with {@link ContactCheck}, and no calendar with {@code java.time} beyond what
 * a zone's offset is at an instant.
 */
final class SlowOracle {

    private static final int[] MONTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final int DAY = 24 * 60;

    private SlowOracle() {}

    /** What a wall clock and a wall calendar show. */
    record Wall(int year, int month, int dayOfMonth, int dayOfWeek, int dayNumber, int minuteOfDay) {}

    /** Reads the wall in this zone by walking there from midnight of 1 January 2000, a Saturday. */
    static Wall wall(Instant at, ZoneId zone) {
        long minutes = (at.getEpochSecond() + zone.getRules().getOffset(at).getTotalSeconds()) / 60 - 946_684_800L / 60;
        int year = 2000;
        int month = 1;
        int dayOfMonth = 1;
        int dayOfWeek = 6;
        int dayNumber = 0;
        while (minutes >= DAY) {
            minutes -= DAY;
            dayNumber++;
            dayOfWeek = dayOfWeek == 7 ? 1 : dayOfWeek + 1;
            boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            int days = MONTHS[month - 1] + (month == 2 && leap ? 1 : 0);
            if (dayOfMonth < days) {
                dayOfMonth++;
            } else {
                dayOfMonth = 1;
                month = month == 12 ? 1 : month + 1;
                year = month == 1 ? year + 1 : year;
            }
        }
        return new Wall(year, month, dayOfMonth, dayOfWeek, dayNumber, (int) minutes);
    }

    /** Whether these terms, for themselves, are against the contact ("no"), silent ("yes") or for a person ("ask"). */
    static String answer(
            Terms terms, Instant from, Contact contact, List<Contact> earlier, Set<String> away, ZoneId zone) {
        if (contact.emergency()) {
            return "yes";
        }
        if (terms instanceof SoleContact sole) {
            List<String> right = new ArrayList<>(List.of(sole.contactKey()));
            if (away.contains(sole.contactKey())) {
                right.add(sole.deputyKey());
            }
            return contact.withKey() == null ? "ask" : right.contains(contact.withKey()) ? "yes" : "no";
        }
        if (contact.at().compareTo(from) < 0) {
            return "yes";
        }
        if (terms instanceof Channels channels) {
            boolean may = false;
            for (Channel channel : contact.possible()) {
                may = may || channels.allowed().contains(channel);
            }
            return may ? "yes" : "no";
        }
        if (terms instanceof ContactTimes times) {
            return contact.origin() == Contact.Origin.RAISED_FOR || isOpen(times, contact.at()) ? "yes" : "no";
        }
        if (terms instanceof Quota quota) {
            return isCounted(quota, contact) && used(quota, from, contact, earlier) >= quota.atMost() ? "no" : "yes";
        }
        if (terms instanceof Length length) {
            Channel channel = contact.channel();
            boolean call = channel == Channel.TELEPHONE && isMore(contact.minutes(), length.callMinutes());
            boolean meeting = (channel == Channel.IN_PERSON || channel == Channel.HOME_VISIT)
                    && isMore(contact.minutes(), length.meetingMinutes());
            return call || meeting || isMore(contact.pages(), length.letterPages()) ? "no" : "yes";
        }
        if (terms instanceof Premises premises) {
            return contact.channel() != Channel.IN_PERSON || isOver(premises, contact.at(), zone)
                    ? "yes"
                    : premises.places().isEmpty() ? "no" : "ask";
        }
        if (terms instanceof Appointment appointment) {
            boolean wrongStaff = !appointment.staffKeys().isEmpty()
                    && contact.withKey() != null
                    && !appointment.staffKeys().contains(contact.withKey());
            return contact.channel() != Channel.IN_PERSON ? "yes" : wrongStaff ? "no" : "ask";
        }
        if (terms instanceof SeriousIssues) {
            return contact.origin() == Contact.Origin.COMMENT ? "yes" : "ask";
        }
        if (terms instanceof ClosedSubject closed) {
            return contact.matter().equals(closed.matter()) ? "ask" : "yes";
        }
        throw new IllegalArgumentException(terms.toString());
    }

    /** Walks over every minute of that day's hours and looks whether the wall shows the contact's. */
    private static boolean isOpen(ContactTimes times, Instant at) {
        Wall wall = wall(at, times.zone());
        boolean open = false;
        for (int minute = 0; minute < DAY; minute++) {
            boolean hours = minute >= times.from().toSecondOfDay() / 60
                    && minute < times.to().toSecondOfDay() / 60;
            open = open || hours && minute == wall.minuteOfDay();
        }
        return open && times.days().contains(DayOfWeek.of(wall.dayOfWeek()));
    }

    private static boolean isCounted(Quota quota, Contact contact) {
        return switch (contact.origin()) {
            case REQUEST -> true;
            case RAISED_FOR -> quota.counted() == Counted.REQUESTS;
            case COMMENT, RECORDED -> quota.counted() == Counted.CONTACTS;
        };
    }

    private static int used(Quota quota, Instant from, Contact contact, List<Contact> earlier) {
        Wall now = wall(contact.at(), quota.zone());
        int used = 0;
        for (Contact other : earlier) {
            Wall then = wall(other.at(), quota.zone());
            boolean same =
                    switch (quota.per()) {
                        case DAY -> now.dayNumber() == then.dayNumber();
                        // The days back to the Monday of either.
                        case WEEK -> now.dayNumber() - now.dayOfWeek() == then.dayNumber() - then.dayOfWeek();
                        case MONTH -> now.year() == then.year() && now.month() == then.month();
                        case YEAR -> now.year() == then.year();
                    };
            if (same
                    && isCounted(quota, other)
                    && !other.emergency()
                    && other.at().compareTo(from) >= 0) {
                used++;
            }
        }
        return used;
    }

    private static boolean isMore(Integer actual, Integer most) {
        return actual != null && most != null && actual > most;
    }

    private static boolean isOver(Premises premises, Instant at, ZoneId zone) {
        if (premises.until() == null) {
            return false;
        }
        Wall day = wall(at, zone);
        int last = premises.until().getYear() * 10_000
                + premises.until().getMonthValue() * 100
                + premises.until().getDayOfMonth();
        return day.year() * 10_000 + day.month() * 100 + day.dayOfMonth() > last;
    }
}
