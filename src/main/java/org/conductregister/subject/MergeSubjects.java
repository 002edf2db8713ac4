package org.conductregister.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conductregister.register.Records;
import org.conductregister.restriction.ActiveRestrictions;
import org.conductregister.restriction.ContactLog;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Limits;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;

/**
 * Says that two subjects are one (R51, R88): all cases and marks of the one go to the other, which survives. The merged one
 * keeps its number, which leads to the survivor, and its steps; {@link SplitSubject} can make it a subject of its own again.
 * The banner follows with the commit, on every node.
 */
public final class MergeSubjects {

    private final Records records;
    private final CaseMoves moves;
    private final ActiveRestrictions index;
    private final Ledger ledger;

    /**
     * Which two are one.
     *
     * @param survivorId whose record goes on
     * @param otherId who turned out to be the survivor
     * @param reason how that is known; one line
     */
    public record Command(long survivorId, long otherId, String reason) {}

    /** The survivor as it would be, the other as it is, and what goes from one to the other. */
    public record Preview(Subject survivor, Subject other, CaseMoves.Along along) {}

    /**
     * Uses these.
     *
     * @param index this node's
     */
    public MergeSubjects(Records records, ContactLog contacts, ActiveRestrictions index, Ledger ledger) {
        this.records = records;
        this.moves = new CaseMoves(records, contacts);
        this.index = index;
        this.ledger = ledger;
    }

    /** What would come of it, or every reason why it would be refused. Changes nothing; asks for no reason yet. */
    public Outcome<Preview> preview(Actor actor, long survivorId, long otherId) {
        if (!SubjectLeads.may(actor)) {
            return Outcome.notAllowed("MergeSubjects");
        }
        Optional<Subject> survivor = records.subjects().find(survivorId);
        Optional<Subject> other = records.subjects().find(otherId);
        if (survivor.isEmpty()) {
            return Outcome.notFound("subject");
        }
        if (other.isEmpty()) {
            return Outcome.refused(Reason.at("other", "subject.unknown", otherId));
        }
        List<Reason> reasons = wrong(survivor.get(), other.get());
        return reasons.isEmpty()
                ? Outcome.done(new Preview(
                        survivor.get().absorbing(other.get()),
                        other.get(),
                        moves.along(records.reports().ofSubject(otherId))))
                : Outcome.refused(reasons);
    }

    /** The survivor as it is from now on. */
    public Outcome<Subject> by(Actor actor, Command command) {
        if (!SubjectLeads.may(actor)) {
            return Outcome.notAllowed("MergeSubjects");
        }
        Outcome<Subject> outcome = ledger.write(actor, page -> {
            Outcome<Preview> previewed = preview(actor, command.survivorId(), command.otherId());
            List<Reason> unexplained = SubjectLeads.unexplained(command.reason());
            if (!unexplained.isEmpty() && !(previewed instanceof Outcome.NotFound<Preview>)) {
                List<Reason> all = new ArrayList<>();
                if (previewed instanceof Outcome.Refused<Preview> refused) {
                    all.addAll(refused.reasons());
                }
                all.addAll(unexplained);
                return Outcome.refused(all);
            }
            return previewed.map(preview -> merge(preview, command.reason().strip(), page));
        });
        if (outcome instanceof Outcome.Done<Subject>) {
            index.refresh();
        }
        return outcome;
    }

    private Subject merge(Preview preview, String reason, Ledger.Page page) {
        Subject survivor = preview.survivor();
        Subject merged = preview.other().mergedInto(survivor);
        records.subjects().update(merged);
        records.subjects().update(survivor);
        moves.move(preview.along().cases(), preview.other(), survivor, page);
        moves.moveContacts(preview.other(), survivor, contact -> true);
        page.enter(
                "subject.merged-into",
                merged.id(),
                0,
                merged.about(),
                merged.revision(),
                Limits.shortened(survivor.name() + ": " + reason));
        page.enter(
                "subject.merged",
                survivor.id(),
                0,
                survivor.about(),
                survivor.revision(),
                Limits.shortened(merged.name() + ": " + reason));
        return survivor;
    }

    private static List<Reason> wrong(Subject survivor, Subject other) {
        List<Reason> reasons = new ArrayList<>();
        if (survivor.id() == other.id()) {
            return List.of(Reason.at("other", "subject.merge-self"));
        }
        reasons.addAll(SubjectLeads.unchangeable(survivor, 0));
        reasons.addAll(SubjectLeads.unchangeable(other, 0));
        if (isSomebody(survivor) != isSomebody(other) || !isSomebody(survivor) && survivor.kind() != other.kind()) {
            reasons.add(Reason.at("other", "subject.merge-kinds", survivor.name(), other.name()));
        }
        if (survivor.userKey() != null && other.userKey() != null) {
            reasons.add(Reason.at("other", "subject.merge-two-accounts", survivor.name(), other.name()));
        }
        return reasons;
    }

    /** A representative is a person too; neither is a group or a house. */
    private static boolean isSomebody(Subject subject) {
        return subject.kind() == Subject.Kind.PERSON || subject.kind() == Subject.Kind.REPRESENTATIVE;
    }
}
