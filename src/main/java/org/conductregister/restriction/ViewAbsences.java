package org.conductregister.restriction;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conductregister.restriction.terms.SoleContact;
import org.conductregister.subject.Subject;
import org.conductregister.subject.Subjects;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.People;

/**
 * Who is away now or will be, with whose sole contact they are and who stands in, and on which days nobody does (R121). For
 * the staff; whose contact somebody is, is told to those who lead, and to the contact and the deputy themselves.
 */
public final class ViewAbsences {

    private final Absences absences;
    private final Restrictions restrictions;
    private final Subjects subjects;
    private final People people;
    private final Ledger ledger;

    /**
     * What there is to know.
     *
     * @param away the soonest first
     * @param unattended sole contacts with days on which nobody takes contacts, the soonest first
     * @param leads whether the reader may say of anybody that they are away
     */
    public record Known(List<Away> away, List<Unattended> unattended, boolean leads) {}

    /**
     * Somebody's days.
     *
     * @param contactOf whose sole contact they are; empty too where the reader may not know
     */
    public record Away(Absence absence, List<Contacted> contactOf) {}

    /**
     * Somebody whose contacts all go to one person.
     *
     * @param reportId the case
     * @param subject their name
     */
    public record Contacted(long reportId, String subject, String contactKey, String deputyKey) {}

    /**
     * Days on which neither contact nor deputy is there.
     *
     * @param contactGone whether the contact's account is gone or deactivated
     * @param deputyGone whether the deputy's is
     */
    public record Unattended(Contacted contacted, Days days, boolean contactGone, boolean deputyGone) {}

    /**
     * Days in a row.
     *
     * @param from the first, not before today
     * @param until the last; null if there is none
     */
    public record Days(LocalDate from, LocalDate until) {

        /** The days that both have; empty if there are none. */
        Optional<Days> and(Days other) {
            LocalDate first = from.isAfter(other.from) ? from : other.from;
            LocalDate last =
                    until == null || (other.until != null && other.until.isBefore(until)) ? other.until : until;
            return last == null || !last.isBefore(first) ? Optional.of(new Days(first, last)) : Optional.empty();
        }
    }

    /** Uses these ports. */
    public ViewAbsences(Absences absences, Restrictions restrictions, Subjects subjects, People people, Ledger ledger) {
        this.absences = absences;
        this.restrictions = restrictions;
        this.subjects = subjects;
        this.people = people;
        this.ledger = ledger;
    }

    /** What this reader may know, as it is today. */
    public Outcome<Known> by(Actor actor) {
        if (!actor.isStaff()) {
            return Outcome.notAllowed("ViewAbsences");
        }
        Map<String, Absence> away = absences.all().stream()
                .filter(absence -> !absence.until().isBefore(ledger.today()))
                .collect(Collectors.toMap(Absence::userKey, Function.identity()));
        List<Contacted> contacts = contacts(actor);
        return Outcome.done(new Known(
                away.values().stream()
                        .sorted(Comparator.comparing(Absence::from).thenComparing(Absence::userKey))
                        .map(absence -> new Away(absence, of(absence.userKey(), contacts)))
                        .toList(),
                contacts.stream()
                        .flatMap(each -> unattended(each, away).stream())
                        .sorted(Comparator.comparing(each -> each.days().from()))
                        .toList(),
                MarkAway.leads(actor)));
    }

    private static List<Contacted> of(String contactKey, List<Contacted> contacts) {
        return contacts.stream()
                .filter(each -> each.contactKey().equals(contactKey))
                .toList();
    }

    private List<Contacted> contacts(Actor actor) {
        List<Restriction> sole = restrictions.active().stream()
                .filter(each -> each.terms() instanceof SoleContact contact && mayKnow(actor, contact))
                .toList();
        Map<Long, String> names =
                subjects
                        .findAll(sole.stream()
                                .map(Restriction::subjectId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Subject::id, Subject::name));
        return sole.stream()
                .map(each -> contacted(each, (SoleContact) each.terms(), names))
                .toList();
    }

    private static boolean mayKnow(Actor actor, SoleContact contact) {
        return MarkAway.leads(actor)
                || contact.contactKey().equals(actor.userKey())
                || contact.deputyKey().equals(actor.userKey());
    }

    private static Contacted contacted(Restriction restriction, SoleContact contact, Map<Long, String> names) {
        return new Contacted(
                restriction.reportId(),
                names.getOrDefault(restriction.subjectId(), ""),
                contact.contactKey(),
                contact.deputyKey());
    }

    private Optional<Unattended> unattended(Contacted each, Map<String, Absence> away) {
        return missing(each.contactKey(), away)
                .flatMap(days -> missing(each.deputyKey(), away).flatMap(days::and))
                .map(days -> new Unattended(each, days, isGone(each.contactKey()), isGone(each.deputyKey())));
    }

    /** The days on which this person takes no contacts, from today. */
    private Optional<Days> missing(String userKey, Map<String, Absence> away) {
        LocalDate today = ledger.today();
        return isGone(userKey)
                ? Optional.of(new Days(today, null))
                : Optional.ofNullable(away.get(userKey))
                        .map(absence ->
                                new Days(absence.from().isBefore(today) ? today : absence.from(), absence.until()));
    }

    private boolean isGone(String userKey) {
        return people.byKey(userKey).isEmpty();
    }
}
