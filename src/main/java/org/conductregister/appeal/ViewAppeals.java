package org.conductregister.appeal;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.conductregister.letter.Letter;
import org.conductregister.register.Records;
import org.conductregister.subject.Identifier;
import org.conductregister.subject.KnownSubjects;
import org.conductregister.subject.Subject;
import org.conductregister.subject.SubjectRef;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Role;

/**
 * Shows appeals: to those who lead a case what waits, and to a customer what they may appeal and what came of it. A
 * customer is shown nothing that a letter did not tell them (R112).
 */
public final class ViewAppeals {

    private final Records records;
    private final AppealableDecisions decisions;

    /** An appeal with whose it is; the subject may be null. */
    public record Row(Appeal appeal, Subject subject) {}

    /**
     * A decision as the customer knows it.
     *
     * @param letterId the letter by which it was told, last
     * @param title of that letter
     * @param sentAt when it was sent
     * @param appeal what the customer has lodged against it; null if nothing yet
     * @param answered whether the outcome letter was sent
     */
    public record Told(long letterId, String title, Instant sentAt, Appeal appeal, boolean answered) {
        /** What was lodged and how far it is, as texts name it: {@code appeal.received}. Not to be asked before. */
        public String standing() {
            String state = answered ? "answered" : appeal.consideredBy() != null ? "considered" : "received";
            return appeal.kind().name().toLowerCase(Locale.ROOT) + "." + state;
        }
    }

    /**
     * What a customer may use.
     *
     * @param decisions that can be or were appealed, the newest first
     * @param complaints lodged so far, the newest first
     * @param mayComplain whether a complaint has a case to belong to
     */
    public record Own(List<Told> decisions, List<Told> complaints, boolean mayComplain) {
        /** Copies both lists. */
        public Own {
            decisions = List.copyOf(decisions);
            complaints = List.copyOf(complaints);
        }

        /** Whether one of the decisions was told by this letter. */
        public boolean has(long letterId) {
            return decisions.stream().anyMatch(told -> told.letterId() == letterId);
        }
    }

    /** @param records the stores */
    public ViewAppeals(Records records) {
        this.records = records;
        this.decisions = new AppealableDecisions(records);
    }

    /** What waits for a decision, oldest first. */
    public Outcome<List<Row>> open(Actor actor) {
        return actor.isAny(Role.ASSESSOR, Role.DECIDER, Role.CHIEF_OFFICER)
                ? Outcome.done(records.appeals().open().stream()
                        .map(appeal -> new Row(
                                appeal,
                                records.subjects().find(appeal.subjectId()).orElse(null)))
                        .toList())
                : Outcome.notAllowed("ViewAppeals");
    }

    /** One appeal, for those who lead a case. */
    public Outcome<Appeal> one(Actor actor, long id) {
        if (!actor.isAny(Role.ASSESSOR, Role.DECIDER, Role.CHIEF_OFFICER)) {
            return Outcome.notAllowed("ViewAppeals");
        }
        return records.appeals().find(id).map(Outcome::done).orElseGet(() -> Outcome.notFound("appeal"));
    }

    /** What whoever is logged in may use for themself; empty for somebody who never had a letter. */
    public Own own(Actor actor) {
        return actor.userKey().isBlank() ? of(Optional.empty()) : of(subject(actor.userKey()));
    }

    /**
     * What this customer may use, for anybody on the staff who lodges it for them (R111). It tells what letters there were,
     * and nothing of why (R112).
     */
    public Outcome<Own> ofCustomer(Actor actor, SubjectRef customer) {
        return actor.isStaff()
                ? Outcome.done(of(new KnownSubjects(records.subjects()).find(customer)))
                : Outcome.notAllowed("ViewAppeals");
    }

    private Optional<Subject> subject(String userKey) {
        return userKey == null || userKey.isBlank()
                ? Optional.empty()
                : records.subjects().carrying(Identifier.user(userKey));
    }

    private Own of(Optional<Subject> subject) {
        if (subject.isEmpty()) {
            return new Own(List.of(), List.of(), false);
        }
        long id = subject.get().id();
        List<Letter> letters = records.letters().ofSubject(id);
        List<Appeal> lodged = records.appeals().ofSubject(id);
        List<Told> told = decisions.ofSubject(id).stream()
                .map(letter -> told(letter, lodged, letters))
                .sorted((one, other) -> other.sentAt().compareTo(one.sentAt()))
                .toList();
        List<Told> complaints = lodged.stream()
                .filter(appeal -> appeal.kind() == Appeal.Kind.COMPLAINT)
                .map(appeal -> new Told(0, "", appeal.lodging().at(), appeal, isAnswered(appeal, letters)))
                .sorted((one, other) -> other.sentAt().compareTo(one.sentAt()))
                .toList();
        return new Own(told, complaints, letters.stream().anyMatch(letter -> letter.state() == Letter.State.ISSUED));
    }

    private Told told(Letter letter, List<Appeal> lodged, List<Letter> letters) {
        long decision = decisions.first(letter).id();
        Appeal appeal = lodged.stream()
                .filter(other -> other.letterId() == decision)
                .findFirst()
                .orElse(null);
        return new Told(
                letter.id(), letter.title(), letter.sentAt(), appeal, appeal != null && isAnswered(appeal, letters));
    }

    private static boolean isAnswered(Appeal appeal, List<Letter> letters) {
        return letters.stream()
                .anyMatch(letter -> letter.appealId() == appeal.id() && letter.state() == Letter.State.ISSUED);
    }
}
