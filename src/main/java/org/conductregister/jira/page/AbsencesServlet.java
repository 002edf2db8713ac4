package org.conductregister.jira.page;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.conductregister.jira.people.Staff;
import org.conductregister.restriction.Absence;
import org.conductregister.restriction.MarkAway;
import org.conductregister.restriction.ViewAbsences;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;

/**
 * Who is away (R121): everybody on the staff says it of themselves; those who lead see it of all, enter and end it for
 * anybody, and are told where nobody stands in.
 */
public final class AbsencesServlet extends ConductServlet {

    private static final long serialVersionUID = 1L;
    private static final Set<String> DONE = Set.of("away", "back");

    private final transient MarkAway away;
    private final transient ViewAbsences absences;
    private final transient Staff staff;
    private final transient AbsencesView view;

    /** Uses these. */
    @Inject
    public AbsencesServlet(PageParts parts, MarkAway away, ViewAbsences absences, Staff staff, Ledger ledger) {
        super(parts);
        this.away = away;
        this.absences = absences;
        this.staff = staff;
        this.view = new AbsencesView(parts, staff, ledger);
    }

    @Override
    Answer show(Visit visit) {
        return page(visit, List.of());
    }

    @Override
    Answer take(Visit visit) {
        if (!visit.genuine()) {
            return page(visit, List.of(Reason.of("form-expired")));
        }
        boolean back = "back".equals(visit.input().text("action"));
        Outcome<Absence> outcome = back ? away.back(visit.actor(), named(visit.input(), "key")) : said(visit);
        // Whoever ends an absence that somebody has ended already, or ends it twice, has what they want.
        if (outcome instanceof Outcome.Done<Absence> || (back && outcome instanceof Outcome.NotFound<Absence>)) {
            return new Answer.Sent(parts().links().page("absences?done=" + (back ? "back" : "away")));
        }
        return outcome instanceof Outcome.Refused<Absence> refused ? page(visit, refused.reasons()) : undone(outcome);
    }

    private Outcome<Absence> said(Visit visit) {
        Reading reading = new Reading(visit.input(), staff);
        LocalDate from = reading.day("from");
        LocalDate until = reading.day("until");
        boolean other = AbsencesView.OTHER.equals(visit.input().text("action"));
        String who = other ? member(visit.input().text("user")) : null;
        return reading.unlessMalformed(() -> away.by(visit.actor(), new MarkAway.Command(who, from, until)));
    }

    /** Whoever is not on the staff is left to the verb to refuse, with all else that is wrong. */
    private String member(String typed) {
        return staff.memberKey(typed).orElse(typed);
    }

    private static String named(Input input, String name) {
        return input.has(name) ? input.text(name) : null;
    }

    private Answer page(Visit visit, List<Reason> reasons) {
        Outcome<ViewAbsences.Known> known = absences.by(visit.actor());
        if (!(known instanceof Outcome.Done<ViewAbsences.Known> done)) {
            return undone(known);
        }
        String said = visit.input().text("done");
        FormBuilder.Refusal refused =
                reasons.isEmpty() ? null : new FormBuilder.Refusal(visit.input().text("form"), visit.input(), reasons);
        AbsencesView.AbsencesPage page =
                view.of(visit, done.value(), refused, refused == null && DONE.contains(said) ? said : null);
        return refused == null ? Answer.shown("absences", page) : Answer.refused("absences", page);
    }
}
