package org.conductregister.restriction.terms;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.conductregister.policy.TermsKind;
import org.conductregister.verb.Reason;

/**
 * Contact only at these times (R60).
 *
 * @param days at least one
 * @param from inclusive
 * @param to exclusive; later than {@code from}
 * @param zone the zone in which the hours are meant
 */
public record ContactTimes(Set<DayOfWeek> days, LocalTime from, LocalTime to, ZoneId zone) implements Terms {
    /** Copies the days. */
    public ContactTimes {
        days = days == null ? Set.of() : Set.copyOf(days);
    }

    @Override
    public TermsKind kind() {
        return TermsKind.CONTACT_TIMES;
    }

    @Override
    public List<Reason> unmet() {
        return new Unmet()
                .when(days.isEmpty(), "days", "terms.days-missing")
                .when(from == null || to == null || !from.isBefore(to), "from", "terms.hours-wrong")
                .when(zone == null, "zone", "terms.zone-missing")
                .reasons();
    }

    @Override
    public Map<String, String> particulars(Names names) {
        String list = days.stream()
                .sorted()
                .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
                .collect(Collectors.joining(", "));
        return Map.of("days", list, "from", from.toString(), "to", to.toString(), "zone", zone.getId());
    }
}
