package org.conductregister.restriction.terms;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.conductregister.policy.TermsKind;
import org.conductregister.verb.Reason;

/**
 * A direction to leave premises, which somebody was given: a recorded event (R67).
 *
 * @param premises which premises
 * @param given when, in the time of the place; not still to come
 * @param byKey who gave it, by user key
 */
public record DirectionToLeave(String premises, OffsetDateTime given, String byKey) implements Terms {

    @Override
    public TermsKind kind() {
        return TermsKind.DIRECTION_TO_LEAVE;
    }

    @Override
    public List<Reason> unmet() {
        return new Unmet()
                .line("premises", premises, "terms.premises-missing")
                .when(given == null, "given", "terms.given-missing")
                .when(Unmet.blank(byKey), "byKey", "terms.by-missing")
                .reasons();
    }

    @Override
    public List<Reason> unmetOn(LocalDate today, ZoneId zone) {
        LocalDate day = given == null ? null : given.atZoneSameInstant(zone).toLocalDate();
        return new Unmet()
                .and(unmet())
                .past("given", day, today, "terms.day-future")
                .reasons();
    }

    @Override
    public Map<String, String> particulars(Names names) {
        return Map.of(
                "premises",
                premises,
                "given",
                Phrases.day(given.toLocalDate()) + ", " + given.toLocalTime().truncatedTo(ChronoUnit.MINUTES));
    }
}
