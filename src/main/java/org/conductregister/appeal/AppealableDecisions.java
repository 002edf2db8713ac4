package org.conductregister.appeal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.conductregister.letter.Letter;
import org.conductregister.policy.Clause;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.Policies;
import org.conductregister.register.Records;
import org.conductregister.report.ConductReport;
import org.conductregister.restriction.Restriction;
import org.conductregister.review.Review;
import org.conductregister.subject.Identifier;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;
import org.conductregister.verb.Role;

/**
 * The decisions that can be appealed, each known by the letter that told of it: what a letter promises is what can be
 * used (R107). A letter issued again tells of the decision of the first.
 */
public final class AppealableDecisions {

    private static final Set<LetterKind> TELL_OF_A_DECISION = Set.of(
            LetterKind.WRITTEN_NOTICE, LetterKind.RESTRICTION, LetterKind.REVIEW_OUTCOME, LetterKind.CONCLUDED_MATTER);

    private final Records records;

    /** @param records the stores */
    public AppealableDecisions(Records records) {
        this.records = records;
    }

    /** Whether this letter was issued, tells of a decision, and says that it can be appealed. */
    public static boolean isAppealable(Letter letter) {
        return letter.state() == Letter.State.ISSUED
                && TELL_OF_A_DECISION.contains(letter.kind())
                && letter.has(Clause.INTERNAL_APPEAL);
    }

    /**
     * A letter for whoever objects to what it tells of.
     *
     * @param own whether they are the customer whom it is to, and can appeal it
     */
    record Opened(Letter letter, boolean own) {}

    /** The letter as this person has it: any of them for the staff, their own for customers; others' are not there. */
    Outcome<Opened> open(Actor actor, long letterId) {
        return records.letters()
                .find(letterId)
                .map(letter -> new Opened(letter, isAppealableBy(actor, letter)))
                .filter(opened -> opened.own() || actor.isStaff())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.notFound("letter"));
    }

    private boolean isAppealableBy(Actor actor, Letter letter) {
        return isAppealable(letter)
                && !actor.userKey().isBlank()
                && records.subjects()
                        .carrying(Identifier.user(actor.userKey()))
                        .filter(subject -> subject.id() == letter.subjectId())
                        .isPresent();
    }

    /** What can be, or was, appealed by a subject: of each decision the letter issued last, oldest decision first. */
    public List<Letter> ofSubject(long subjectId) {
        return lastOfEach(records.letters().ofSubject(subjectId));
    }

    /** The same for one case. */
    public List<Letter> ofReport(long reportId) {
        return lastOfEach(records.letters().ofReport(reportId));
    }

    private List<Letter> lastOfEach(Collection<Letter> letters) {
        Map<Long, Letter> byFirst = new LinkedHashMap<>();
        letters.stream()
                .filter(AppealableDecisions::isAppealable)
                .forEach(letter -> byFirst.put(first(letter).id(), letter));
        return List.copyOf(byFirst.values());
    }

    /** The first of the letters that told of the same decision: its id is the decision's. */
    public Letter first(Letter letter) {
        Letter earliest = letter;
        while (earliest.replaces() != 0) {
            earliest = records.letters().find(earliest.replaces()).orElseThrow();
        }
        return earliest;
    }

    /** Every issued letter that told of this decision. */
    List<Letter> telling(Letter decision) {
        long first = first(decision).id();
        return records.letters().ofReport(decision.reportId()).stream()
                .filter(letter -> letter.state() == Letter.State.ISSUED)
                .filter(letter -> first(letter).id() == first)
                .toList();
    }

    /** The restrictions that the letter tells of, and those that a later change put in their place. */
    public List<Restriction> restingOn(Letter decision) {
        Set<Long> resting = new LinkedHashSet<>(decision.restrictionIds());
        List<Restriction> all = new ArrayList<>();
        for (Restriction restriction : records.restrictions().ofReport(decision.reportId())) {
            if (resting.contains(restriction.id()) || resting.contains(restriction.supersedes())) {
                resting.add(restriction.id());
                all.add(restriction);
            }
        }
        return all;
    }

    /**
     * The role that hears this appeal or complaint; of one that is not there, the role that hears appeals by the policy in
     * force, so that nobody else learns that it is not there.
     */
    public Role heardBy(long appealId, Policies policies) {
        return records.appeals()
                .find(appealId)
                .map(appeal -> appeal.heardBy(policies.of(
                        records.reports().find(appeal.reportId()).orElseThrow().policy())))
                .orElseGet(() -> policies.active().process().appealBy());
    }

    /** Whether this person holds the role that hears this appeal or complaint; see {@link #heardBy}. */
    public boolean isHeardBy(Actor actor, long appealId, Policies policies) {
        return actor.isAny(heardBy(appealId, policies));
    }

    /**
     * What keeps this person from writing the letter about an appeal: a part in the decision that was appealed (R107).
     * Nothing keeps whoever decided the appeal, though new terms of theirs rest on the decision now.
     *
     * @param appealId 0 for a letter about no appeal, from which nobody is kept
     */
    public List<Reason> keepingFromItsLetter(Actor actor, long appealId) {
        Appeal appeal = records.appeals().find(appealId).orElse(null);
        if (appeal == null
                || appeal.decision() != null && appeal.decision().decidedBy().equals(actor.userKey())) {
            return List.of();
        }
        return records.letters()
                .find(appeal.letterId())
                .map(decision -> partsOf(actor, decision))
                .orElse(List.of());
    }

    /**
     * Every part that this person had in the decision: who had any may not hear the appeal (R107). Making a proposal or a
     * draft decides nothing.
     */
    public List<Reason> partsOf(Actor actor, Letter decision) {
        List<Reason> parts = new ArrayList<>();
        String key = actor.userKey();
        ConductReport report = records.reports().find(decision.reportId()).orElseThrow();
        boolean ofReport = decision.kind() != LetterKind.REVIEW_OUTCOME;
        if (ofReport
                && report.decision() != null
                && key.equals(report.decision().decidedBy())) {
            parts.add(Reason.of("appeal.you-decided-the-report"));
        }
        if (restingOn(decision).stream().anyMatch(restriction -> key.equals(restriction.approvedBy()))) {
            parts.add(Reason.of("appeal.you-approved-the-restriction"));
        }
        if (records.reviews()
                .find(decision.reviewId())
                .map(Review::decision)
                .filter(review -> key.equals(review.decidedBy()))
                .isPresent()) {
            parts.add(Reason.of("appeal.you-decided-the-review"));
        }
        if (telling(decision).stream()
                .map(Letter::issuedBy)
                .filter(Objects::nonNull)
                .anyMatch(key::equals)) {
            parts.add(Reason.of("appeal.you-issued-the-letter"));
        }
        return parts;
    }
}
