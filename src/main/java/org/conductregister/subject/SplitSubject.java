package org.conductregister.subject;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conductregister.register.Records;
import org.conductregister.report.ConductReport;
import org.conductregister.restriction.ActiveRestrictions;
import org.conductregister.restriction.ContactLog;
import org.conductregister.verb.Actor;
import org.conductregister.verb.JournalEntry;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Limits;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;

/**
 * Says that one subject was two: some marks and some cases, each with all that belongs to it, go to a new subject, or back
 * to one that was merged into it. The banner follows with the commit, on every node.
 */
public final class SplitSubject {

    private final Records records;
    private final CaseMoves moves;
    private final ActiveRestrictions index;
    private final Ledger ledger;

    /**
     * What goes where.
     *
     * @param subjectId who was two
     * @param seen the revision that the choice was made on; 0 if none was looked at
     * @param into the subject once merged into it that is to be one again; 0 for a new one
     * @param said kind, name and whom they act for, of a new one; its marks are not looked at
     * @param marks that go; at least one
     * @param reports ids of the reports that go
     * @param reason how it is known; one line
     */
    public record Command(
            long subjectId,
            int seen,
            long into,
            SubjectRef said,
            Set<Identifier> marks,
            Set<Long> reports,
            String reason) {
        /** Copies the sets. */
        public Command {
            marks = Set.copyOf(marks);
            reports = Set.copyOf(reports);
        }
    }

    /** Who stays, as it would be, who goes, and what goes along. */
    public record Preview(Subject stays, Subject goes, CaseMoves.Along along) {}

    /**
     * What a subject that was merged into another brought along.
     *
     * @param marks those that the survivor still has
     * @param reports cases that were its own before
     */
    public record Brought(Subject merged, Set<Identifier> marks, Set<Long> reports) {}

    /**
     * Uses these.
     *
     * @param index this node's
     */
    public SplitSubject(Records records, ContactLog contacts, ActiveRestrictions index, Ledger ledger) {
        this.records = records;
        this.moves = new CaseMoves(records, contacts);
        this.index = index;
        this.ledger = ledger;
    }

    /** The subjects that were merged into this one, with what would go back to each of them. */
    public Outcome<List<Brought>> brought(Actor actor, long subjectId) {
        if (!SubjectLeads.may(actor)) {
            return Outcome.notAllowed("SplitSubject");
        }
        return records.subjects()
                .find(subjectId)
                .map(subject -> Outcome.done(records.subjects().findAll(subject.absorbed()).stream()
                        .filter(merged -> !merged.former().isEmpty())
                        .map(merged -> brought(subject, merged))
                        .toList()))
                .orElseGet(() -> Outcome.notFound("subject"));
    }

    private Brought brought(Subject survivor, Subject merged) {
        Set<Identifier> marks = new LinkedHashSet<>(merged.former());
        marks.retainAll(survivor.identifiers());
        Set<Long> once = Stream.concat(Stream.of(merged.id()), merged.absorbed().stream())
                .flatMap(id -> records.journal().ofSubject(id).stream())
                .map(JournalEntry::reportId)
                .collect(Collectors.toSet());
        Set<Long> reports = records.reports().ofSubject(survivor.id()).stream()
                .map(ConductReport::id)
                .filter(once::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Brought(merged, marks, reports);
    }

    /** What would come of it, or every reason but a missing explanation why it would be refused. Changes nothing. */
    public Outcome<Preview> preview(Actor actor, Command command) {
        return prepared(actor, command, List.of());
    }

    /** The subject that it goes to, as it is from now on. */
    public Outcome<Subject> by(Actor actor, Command command) {
        if (!SubjectLeads.may(actor)) {
            return Outcome.notAllowed("SplitSubject");
        }
        Outcome<Subject> outcome =
                ledger.write(actor, page -> prepared(actor, command, SubjectLeads.unexplained(command.reason()))
                        .map(preview -> split(preview, command.reason().strip(), page)));
        if (outcome instanceof Outcome.Done<Subject>) {
            index.refresh();
        }
        return outcome;
    }

    private Outcome<Preview> prepared(Actor actor, Command command, List<Reason> also) {
        if (!SubjectLeads.may(actor)) {
            return Outcome.notAllowed("SplitSubject");
        }
        Optional<Subject> found = records.subjects().find(command.subjectId());
        if (found.isEmpty()) {
            return Outcome.notFound("subject");
        }
        Subject whole = found.get();
        Optional<Subject> earlier = records.subjects().find(command.into());
        List<ConductReport> theirs = records.reports().ofSubject(whole.id());
        List<Reason> reasons = wrong(whole, earlier, theirs, command);
        reasons.addAll(also);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        Subject goes = earlier.map(merged -> merged.revived(command.marks(), whole))
                .orElseGet(() -> fresh(command.said(), command.marks()));
        List<ConductReport> moved = theirs.stream()
                .filter(report -> command.reports().contains(report.id()))
                .toList();
        return Outcome.done(new Preview(whole.without(command.marks(), goes), goes, moves.along(moved)));
    }

    private static Subject fresh(SubjectRef said, Set<Identifier> marks) {
        String actsFor = SubjectRef.isSaid(said.actsFor()) ? said.actsFor().strip() : null;
        return new Subject(0, kindOf(said), said.name().strip(), marks, actsFor, 0, Set.of(), Set.of(), 1);
    }

    private static Subject.Kind kindOf(SubjectRef said) {
        return said.kind() == null ? Subject.Kind.PERSON : said.kind();
    }

    private Subject split(Preview preview, String reason, Ledger.Page page) {
        Subject stays = preview.stays();
        records.subjects().update(stays);
        Subject goes = preview.goes();
        if (goes.id() == 0) {
            goes = records.subjects().add(goes);
        } else {
            records.subjects().update(goes);
        }
        moves.move(preview.along().cases(), stays, goes, page);
        Set<String> once = records.journal().ofSubject(goes.id()).stream()
                .map(JournalEntry::about)
                .collect(Collectors.toSet());
        moves.moveContacts(stays, goes, contact -> once.contains(contact.about()));
        page.enter(
                "subject.split",
                stays.id(),
                0,
                stays.about(),
                stays.revision(),
                Limits.shortened(goes.name() + ": " + reason));
        page.enter(
                "subject.split-off",
                goes.id(),
                0,
                goes.about(),
                goes.revision(),
                Limits.shortened(stays.name() + ": " + reason));
        return goes;
    }

    private List<Reason> wrong(Subject whole, Optional<Subject> earlier, List<ConductReport> theirs, Command command) {
        List<Reason> reasons = new ArrayList<>(SubjectLeads.unchangeable(whole, command.seen()));
        if (command.into() != 0
                && earlier.filter(merged -> isPartOf(merged, whole)).isEmpty()) {
            reasons.add(Reason.at("into", "subject.not-merged-into", whole.name()));
        } else if (command.into() == 0) {
            reasons.addAll(wrongInNew(command));
        }
        if (command.marks().isEmpty()) {
            reasons.add(Reason.at("marks", "subject.split-nothing"));
        }
        for (Identifier mark : command.marks()) {
            if (!whole.identifiers().contains(mark)) {
                reasons.add(Reason.at("marks", "subject.mark-not-theirs", mark.value()));
            }
        }
        if (!whole.isMerged() && command.marks().containsAll(whole.identifiers())) {
            reasons.add(Reason.at("marks", "subject.no-mark-left"));
        }
        Set<Long> unknown = new HashSet<>(command.reports());
        theirs.forEach(report -> unknown.remove(report.id()));
        unknown.stream().sorted().forEach(id -> reasons.add(Reason.at("reports", "subject.case-not-theirs", id)));
        return reasons;
    }

    private static boolean isPartOf(Subject merged, Subject whole) {
        return merged.isMerged() && whole.absorbed().contains(merged.id());
    }

    private static List<Reason> wrongInNew(Command command) {
        SubjectRef said = command.said();
        List<Reason> reasons = new ArrayList<>();
        if (said == null || !SubjectRef.isSaid(said.name())) {
            reasons.add(Reason.at("name", "subject.name-missing"));
        }
        if (said != null) {
            reasons.addAll(SubjectCheck.wrong(kindOf(said), command.marks(), said.actsFor()));
            if (SubjectRef.isSaid(said.name())) {
                reasons.addAll(Limits.lines(Map.of("name", said.name())));
            }
        }
        return reasons;
    }
}
