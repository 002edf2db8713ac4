package org.conductregister.restriction.terms;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.conductregister.policy.TermsKind;
import org.conductregister.verb.Reason;

/**
 * Only specific, substantial and serious issues are dealt with, after the customer was first advised to limit the focus
 * (R65).
 *
 * @param advisedOn the day on which the customer was advised; not still to come
 * @param examples what would be such an issue
 */
public record SeriousIssues(LocalDate advisedOn, String examples) implements Terms {

    @Override
    public TermsKind kind() {
        return TermsKind.SERIOUS_ISSUES;
    }

    @Override
    public List<Reason> unmet() {
        return new Unmet()
                .when(advisedOn == null, "advisedOn", "terms.advised-missing")
                .text("examples", examples, "terms.examples-missing")
                .reasons();
    }

    @Override
    public List<Reason> unmetOn(LocalDate today, ZoneId zone) {
        return new Unmet()
                .and(unmet())
                .past("advisedOn", advisedOn, today, "terms.day-future")
                .reasons();
    }

    @Override
    public Map<String, String> particulars(Names names) {
        return Map.of("examples", examples, "advisedOn", Phrases.day(advisedOn));
    }
}
