package org.conductregister.subject;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conductregister.restriction.ActiveRestrictions;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Limits;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;

/**
 * Corrects a subject's name or kind, and adds or takes away marks (R29). What it was before stays on record; the banner
 * follows the marks at once.
 */
public final class AmendSubject {

    private final Subjects subjects;
    private final ActiveRestrictions index;
    private final Ledger ledger;

    /**
     * What is to be different.
     *
     * @param seen the revision that the change was made up on; 0 if none was looked at
     * @param said kind, name and whom a representative acts for, as they are to be from now on; its marks are added to those
     *     that are there
     * @param removed marks to be taken away
     */
    public record Command(long subjectId, int seen, SubjectRef said, Set<Identifier> removed) {
        /** Copies the set. */
        public Command {
            removed = Set.copyOf(removed);
        }
    }

    /** A subject as it is and as it would be. */
    public record Preview(Subject before, Subject after) {}

    /**
     * Uses these.
     *
     * @param index this node's
     */
    public AmendSubject(Subjects subjects, ActiveRestrictions index, Ledger ledger) {
        this.subjects = subjects;
        this.index = index;
        this.ledger = ledger;
    }

    /** What would come of it, or every reason why it would be refused. Changes nothing. */
    public Outcome<Preview> preview(Actor actor, Command command) {
        if (!SubjectLeads.may(actor)) {
            return Outcome.notAllowed("AmendSubject");
        }
        Optional<Subject> found = subjects.find(command.subjectId());
        if (found.isEmpty()) {
            return Outcome.notFound("subject");
        }
        Subject before = found.get();
        Subject after = amended(before, command);
        List<Reason> reasons = wrong(before, after, command);
        return reasons.isEmpty() ? Outcome.done(new Preview(before, after)) : Outcome.refused(reasons);
    }

    /** The subject as it is from now on. */
    public Outcome<Subject> by(Actor actor, Command command) {
        if (!SubjectLeads.may(actor)) {
            return Outcome.notAllowed("AmendSubject");
        }
        Outcome<Subject> outcome =
                ledger.write(actor, page -> preview(actor, command).map(preview -> {
                    Subject after = preview.after();
                    subjects.update(after);
                    String detail = Limits.shortened(difference(preview.before(), after));
                    page.enter("subject.amended", after.id(), 0, after.about(), after.revision(), detail);
                    return after;
                }));
        if (outcome instanceof Outcome.Done<Subject>) {
            index.refresh();
        }
        return outcome;
    }

    private static Subject amended(Subject before, Command command) {
        SubjectRef said = command.said();
        Set<Identifier> marks = new LinkedHashSet<>(before.identifiers());
        marks.removeAll(command.removed());
        marks.addAll(said.identifiers());
        String actsFor = SubjectRef.isSaid(said.actsFor()) ? said.actsFor().strip() : null;
        return before.amended(
                said.kind() == null ? before.kind() : said.kind(),
                SubjectRef.isSaid(said.name()) ? said.name().strip() : "",
                actsFor,
                marks);
    }

    private List<Reason> wrong(Subject before, Subject after, Command command) {
        List<Reason> reasons = new ArrayList<>(SubjectLeads.unchangeable(before, command.seen()));
        reasons.addAll(SubjectCheck.unreadable(command.said()));
        reasons.addAll(SubjectCheck.wrong(after.kind(), after.identifiers(), after.actsFor()));
        if (after.name().isEmpty()) {
            reasons.add(Reason.at("name", "subject.name-missing"));
        }
        if (after.identifiers().isEmpty()) {
            reasons.add(Reason.at("removed", "subject.no-mark-left"));
        }
        if (SubjectCheck.accounts(after.identifiers()) > 1) {
            reasons.add(Reason.at("account", "subject.second-account"));
        }
        for (Identifier mark : command.removed()) {
            if (!before.identifiers().contains(mark)) {
                reasons.add(Reason.at("removed", "subject.mark-not-theirs", mark.value()));
            }
        }
        for (Identifier mark : command.said().identifiers()) {
            subjects.carrying(mark)
                    .filter(owner -> owner.id() != before.id())
                    .ifPresent(owner -> reasons.add(
                            Reason.at(SubjectCheck.field(mark), "subject.mark-taken", mark.value(), owner.name())));
        }
        if (reasons.isEmpty() && isSame(before, after)) {
            reasons.add(Reason.of("subject.nothing-changed"));
        }
        return reasons;
    }

    private static boolean isSame(Subject before, Subject after) {
        return before.kind() == after.kind()
                && before.name().equals(after.name())
                && Objects.equals(before.actsFor(), after.actsFor())
                && before.identifiers().equals(after.identifiers());
    }

    /** In one line: the new name, what was added, what was taken away. */
    private static String difference(Subject before, Subject after) {
        Stream<String> name = before.name().equals(after.name())
                ? Stream.empty()
                : Stream.of(before.name() + " \u2192 " + after.name());
        return Stream.of(
                        name,
                        signed("+ ", after.identifiers(), before.identifiers()),
                        signed("\u2212 ", before.identifiers(), after.identifiers()))
                .flatMap(parts -> parts)
                .collect(Collectors.joining("; "));
    }

    private static Stream<String> signed(String sign, Set<Identifier> these, Set<Identifier> withoutThose) {
        return these.stream()
                .filter(mark -> !withoutThose.contains(mark))
                .sorted(Comparator.comparing(Identifier::kind).thenComparing(Identifier::value))
                .map(mark -> sign + mark.value());
    }
}
