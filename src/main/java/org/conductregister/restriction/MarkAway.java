package org.conductregister.restriction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.People;
import org.conductregister.verb.Reason;
import org.conductregister.verb.Role;

/**
 * Says from when until when somebody on the staff is away, so that their deputy is shown (R121). Anybody on the staff says
 * it of themselves, those who lead of anybody.
 */
public final class MarkAway {

    private final Absences absences;
    private final People people;
    private final Ledger ledger;

    /**
     * Days away.
     *
     * @param userKey null for whoever says it
     * @param from the first day; null for today
     * @param until the last day
     */
    public record Command(String userKey, LocalDate from, LocalDate until) {}

    /** Uses these ports. */
    public MarkAway(Absences absences, People people, Ledger ledger) {
        this.absences = absences;
        this.people = people;
        this.ledger = ledger;
    }

    /** The absence on record; it takes the place of what was said of the person before. */
    public Outcome<Absence> by(Actor actor, Command command) {
        String who = command.userKey() == null ? actor.userKey() : command.userKey();
        if (!may(actor, who)) {
            return Outcome.notAllowed("MarkAway");
        }
        LocalDate from = command.from() == null ? ledger.today() : command.from();
        List<Reason> reasons = unmet(who, from, command.until());
        return reasons.isEmpty()
                ? put(actor, who, from, command.until(), "absence.recorded")
                : Outcome.refused(reasons);
    }

    /** Says that the person is back, from today. */
    public Outcome<Absence> back(Actor actor, String userKey) {
        String who = userKey == null ? actor.userKey() : userKey;
        if (!may(actor, who)) {
            return Outcome.notAllowed("MarkAway");
        }
        LocalDate today = ledger.today();
        return absences.of(who)
                .filter(absence -> !absence.until().isBefore(today))
                .map(absence -> put(actor, who, earlier(absence.from(), today), today.minusDays(1), "absence.ended"))
                .orElseGet(() -> Outcome.notFound("absence"));
    }

    /** Who is away now or will be, the soonest first; for the staff. */
    public Outcome<List<Absence>> known(Actor actor) {
        if (!actor.isStaff()) {
            return Outcome.notAllowed("MarkAway");
        }
        return Outcome.done(absences.all().stream()
                .filter(absence -> !absence.until().isBefore(ledger.today()))
                .sorted(java.util.Comparator.comparing(Absence::from).thenComparing(Absence::userKey))
                .toList());
    }

    private static boolean may(Actor actor, String who) {
        return actor.isStaff() && who.equals(actor.userKey())
                || actor.isAny(Role.ASSESSOR, Role.DECIDER, Role.CHIEF_OFFICER);
    }

    private List<Reason> unmet(String who, LocalDate from, LocalDate until) {
        List<Reason> reasons = new ArrayList<>();
        if (people.byKey(who).isEmpty()) {
            reasons.add(Reason.at("user", "terms.user-unknown", who));
        }
        if (until == null) {
            reasons.add(Reason.at("until", "absence.until-missing"));
        } else if (until.isBefore(from) || until.isBefore(ledger.today())) {
            reasons.add(Reason.at("until", "absence.until-wrong", until));
        }
        return reasons;
    }

    private Outcome<Absence> put(Actor actor, String who, LocalDate from, LocalDate until, String verb) {
        return ledger.write(actor, page -> {
            int revision = absences.of(who).map(Absence::revision).orElse(0) + 1;
            Absence absence = new Absence(who, from, until, revision);
            absences.put(absence);
            page.enter(verb, 0, 0, absence.about(), revision, from + " - " + until);
            return Outcome.done(absence);
        });
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other.minusDays(1);
    }
}
