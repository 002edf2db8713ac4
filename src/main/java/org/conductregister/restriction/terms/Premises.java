package org.conductregister.restriction.terms;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conductregister.policy.TermsKind;
import org.conductregister.verb.Reason;

/**
 * A ban from premises (R68). One without an end is reviewed like every other (R77).
 *
 * @param places the premises; empty for all of them
 * @param until the last day; null for a permanent ban
 */
public record Premises(List<String> places, LocalDate until) implements Terms {

    private static final int MOST_PLACES = 100;

    /** Copies the places, without blank ones. */
    public Premises {
        places = places == null
                ? List.of()
                : places.stream()
                        .map(String::strip)
                        .filter(place -> !place.isEmpty())
                        .toList();
    }

    @Override
    public TermsKind kind() {
        return TermsKind.PREMISES;
    }

    @Override
    public List<Reason> unmet() {
        return new Unmet()
                .optionalLine(
                        "places",
                        places.stream()
                                .max(Comparator.comparingInt(String::length))
                                .orElse(""))
                .when(places.size() > MOST_PLACES, "places", "terms.places-many", MOST_PLACES)
                .reasons();
    }

    @Override
    public List<Reason> unmetOn(LocalDate today, ZoneId zone) {
        return new Unmet()
                .and(unmet())
                .when(until != null && until.isBefore(today), "until", "terms.until-past", until)
                .reasons();
    }

    @Override
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(until);
    }

    @Override
    public Map<String, String> particulars(Names names) {
        return Map.of(
                "premises", places.isEmpty() ? "all our premises" : Phrases.or(places),
                "until", until == null ? "with no end date" : "until " + Phrases.day(until));
    }
}
