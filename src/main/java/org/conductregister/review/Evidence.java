package org.conductregister.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.conductregister.policy.LetterKind;

/**
 * What happened since the restrictions were imposed, gathered when the review is opened (R103).
 *
 * @param since when the first of them came into force
 * @param reports keys of Conduct report issues about the subject since then, of every kind
 * @param breaches those of them that report a breach of a restriction
 * @param threats those of them that report a threat
 * @param tickets keys of tickets that the subject raised since then
 * @param letters what was sent to the subject since then, oldest first
 * @param against contacts on record since then that were against a restriction and that nobody reported, in order of time
 * @param contacts how often the subject got in touch before and since; null where it was not counted
 */
public record Evidence(
        Instant since,
        List<String> reports,
        List<String> breaches,
        List<String> threats,
        List<String> tickets,
        List<Sent> letters,
        List<Against> against,
        Contacts contacts) {

    /** A contact against a restriction, on this ticket. */
    public record Against(String ticket, LocalDate day) {}

    /** A letter that was sent to the subject. */
    public record Sent(LetterKind kind, LocalDate day) {}

    /**
     * Tickets raised in two stretches of equal length, to judge the effect by (R104).
     *
     * @param days how long either stretch is
     * @param before raised in the stretch that ended when the restrictions began
     * @param since raised in the stretch that began there
     */
    public record Contacts(int days, int before, int since) {

        private static final double DAYS_OF_A_MONTH = 365.25 / 12;

        /** Contacts per month in the stretch before. */
        public double perMonthBefore() {
            return perMonth(before);
        }

        /** Contacts per month since. */
        public double perMonthSince() {
            return perMonth(since);
        }

        private double perMonth(int contacts) {
            return contacts * DAYS_OF_A_MONTH / Math.max(1, days);
        }
    }

    /** Copies the lists; what an earlier version did not gather is empty. */
    public Evidence {
        reports = copy(reports);
        breaches = copy(breaches);
        threats = copy(threats);
        tickets = copy(tickets);
        letters = copy(letters);
        against = copy(against);
    }

    private static <T> List<T> copy(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
