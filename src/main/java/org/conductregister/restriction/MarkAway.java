package org.conductregister.restriction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.People;
import org.conductregister.verb.Reason;
import org.conductregister.verb.Role;

/**
 * Says from when until when somebody on the staff is away, so that their deputy is shown (R121). Anybody on the staff says
 * it of themselves, those who lead of anybody on it. No absence ends later than a year from today: whoever is gone for longer
 * needs somebody else in their place.
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

    /**
     * The absence on record; it takes the place of what was said of the person before. The same days once more change
     * nothing.
     */
    public Outcome<Absence> by(Actor actor, Command command) {
        String who = command.userKey() == null ? actor.userKey() : command.userKey();
        if (!may(actor, who)) {
            return Outcome.notAllowed("MarkAway");
        }
        LocalDate from = command.from() == null ? ledger.today() : command.from();
        List<Reason> reasons = unmet(actor, who, from, command.until());
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

    /** Whether this actor may say it of anybody. */
    static boolean leads(Actor actor) {
        return actor.isAny(Role.ASSESSOR, Role.DECIDER, Role.CHIEF_OFFICER);
    }

    private static boolean may(Actor actor, String who) {
        return actor.isStaff() && who.equals(actor.userKey()) || leads(actor);
    }

    private List<Reason> unmet(Actor actor, String who, LocalDate from, LocalDate until) {
        List<Reason> reasons = new ArrayList<>();
        if (who.isBlank()) {
            reasons.add(Reason.at("user", "absence.user-missing"));
        } else if (!who.equals(actor.userKey()) && !people.isStaff(who)) {
            reasons.add(Reason.at("user", "terms.user-unknown", who));
        }
        if (until == null) {
            reasons.add(Reason.at("until", "absence.until-missing"));
        } else if (until.isBefore(from) || until.isBefore(ledger.today())) {
            reasons.add(Reason.at("until", "absence.until-wrong", until));
        } else if (until.isAfter(ledger.today().plusYears(1))) {
            reasons.add(Reason.at("until", "absence.until-far", until));
        }
        return reasons;
    }

    private Outcome<Absence> put(Actor actor, String who, LocalDate from, LocalDate until, String verb) {
        return ledger.write(actor, page -> {
            Optional<Absence> before = stored(who);
            if (before.filter(same -> same.from().equals(from) && same.until().equals(until))
                    .isPresent()) {
                return Outcome.done(before.get());
            }
            int revision = before.map(Absence::revision).orElse(0) + 1;
            Absence absence = new Absence(who, from, until, revision);
            absences.put(absence);
            page.enter(verb, 0, 0, absence.about(), revision, from + " - " + until);
            return Outcome.done(absence);
        });
    }

    /** What is on record and not what this node remembers, since a second click may follow the first at once. */
    private Optional<Absence> stored(String who) {
        return absences.all().stream()
                .filter(absence -> absence.userKey().equals(who))
                .findFirst();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other.minusDays(1);
    }
}
