package org.conductregister.restriction.terms;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conductregister.policy.TermsKind;
import org.conductregister.verb.Reason;

/**
 * An order of a court that is on record (R74). The register does not make it and does not end it.
 *
 * @param court which court
 * @param number the order's number
 * @param made the day on which it was made; not still to come
 * @param conditions what it says
 * @param until the last day; null if the order names none
 */
public record LegalOrder(String court, String number, LocalDate made, String conditions, LocalDate until)
        implements Terms {

    @Override
    public TermsKind kind() {
        return TermsKind.LEGAL_ORDER;
    }

    @Override
    public List<Reason> unmet() {
        return new Unmet()
                .line("court", court, "terms.court-missing")
                .line("number", number, "terms.order-number-missing")
                .when(made == null, "made", "terms.made-missing")
                .text("conditions", conditions, "terms.conditions-missing")
                .when(made != null && until != null && until.isBefore(made), "until", "terms.until-before-made")
                .reasons();
    }

    @Override
    public List<Reason> unmetOn(LocalDate today, ZoneId zone) {
        return new Unmet()
                .and(unmet())
                .past("made", made, today, "terms.day-future")
                .when(until != null && until.isBefore(today), "until", "terms.until-past", until)
                .reasons();
    }

    @Override
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(until);
    }

    @Override
    public Map<String, String> particulars(Names names) {
        return Map.of("court", court, "number", number, "conditions", conditions);
    }
}
