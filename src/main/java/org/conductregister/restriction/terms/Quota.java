package org.conductregister.restriction.terms;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.conductregister.policy.TermsKind;
import org.conductregister.verb.Reason;

/**
 * At most so many requests or contacts in a period (R60, R65). Periods are those of the calendar; a week begins on Monday.
 *
 * @param counted what is counted
 * @param atMost 1 or more
 * @param per in which period
 * @param zone in which a period begins and ends
 */
public record Quota(Counted counted, int atMost, Per per, ZoneId zone) implements Terms {

    private static final int MOST = 1_000;

    /** What a quota counts. */
    public enum Counted {
        /** New tickets: what a customer asks for. */
        REQUESTS,
        /** Every contact, through whatever channel. */
        CONTACTS
    }

    /** The period of a quota, by the calendar. */
    public enum Per {
        DAY(365),
        WEEK(52),
        MONTH(12),
        YEAR(1);

        private final int inYear;

        Per(int inYear) {
            this.inYear = inYear;
        }

        /** The least number in this period that makes no fewer than {@code perYear} in a year. */
        public int least(int perYear) {
            return (perYear + inYear - 1) / inYear;
        }
    }

    @Override
    public TermsKind kind() {
        return TermsKind.QUOTA;
    }

    @Override
    public List<Reason> unmet() {
        return new Unmet()
                .when(counted == null, "counted", "terms.counted-missing")
                .when(atMost < 1 || atMost > MOST, "atMost", "terms.number-range", atMost, 1, MOST)
                .when(per == null, "per", "terms.per-missing")
                .when(zone == null, "zone", "terms.zone-missing")
                .reasons();
    }

    @Override
    public Map<String, String> particulars(Names names) {
        String many = counted.name().toLowerCase(Locale.ROOT);
        return Map.of(
                "number", String.valueOf(atMost),
                "counted", atMost == 1 ? many.substring(0, many.length() - 1) : many,
                "per", per.name().toLowerCase(Locale.ROOT));
    }
}
