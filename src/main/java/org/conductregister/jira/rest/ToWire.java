package org.conductregister.jira.rest;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.conductregister.jira.rest.wire.AppealWire;
import org.conductregister.jira.rest.wire.HandlingWire;
import org.conductregister.jira.rest.wire.IncidentWire;
import org.conductregister.jira.rest.wire.TermsOut;
import org.conductregister.jira.rest.wire.Views;
import org.conductregister.jira.text.Wording;
import org.conductregister.letter.Letter;
import org.conductregister.register.CaseFile;
import org.conductregister.register.SubjectFile;
import org.conductregister.report.ConductReport;
import org.conductregister.report.Decision;
import org.conductregister.restriction.Banner;
import org.conductregister.restriction.Restriction;
import org.conductregister.review.Review;
import org.conductregister.review.ReviewDecision;
import org.conductregister.subject.AmendSubject;
import org.conductregister.subject.CaseMoves;
import org.conductregister.subject.Identifier;
import org.conductregister.subject.MergeSubjects;
import org.conductregister.subject.SplitSubject;
import org.conductregister.subject.Subject;
import org.conductregister.subject.SuggestSubjects;
import org.conductregister.verb.JournalEntry;
import org.conductregister.verb.Reason;

/** Turns the domain's records into those that go over the wire. */
public final class ToWire {

    private final Wording words;

    /** @param words puts reasons into sentences */
    public ToWire(Wording words) {
        this.words = words;
    }

    Views.Why reason(Reason reason) {
        return new Views.Why(reason.code(), words.of(reason), reason.field());
    }

    List<Views.Why> reasons(List<Reason> reasons) {
        return reasons.stream().map(this::reason).toList();
    }

    Views.Banner banner(Banner banner) {
        return new Views.Banner(
                banner.available(),
                banner.entries().stream()
                        .map(entry -> new Views.Line(
                                entry.instruction(),
                                entry.type(),
                                entry.until(),
                                entry.lastDay(),
                                entry.severity(),
                                entry.restrictionId(),
                                entry.bearer() == null
                                        ? null
                                        : new Views.Bearer(
                                                entry.bearer().as(),
                                                entry.bearer().name()),
                                entry.reason()))
                        .toList());
    }

    Views.Report report(ConductReport report) {
        return new Views.Report(
                report.id(),
                report.issue().key(),
                report.ticket() == null ? null : report.ticket().key(),
                number(report.subjectId()),
                report.state(),
                report.reporterKey(),
                report.filedAt(),
                report.policy(),
                report.kind(),
                IncidentWire.of(report.incident()),
                report.signOff() == null
                        ? null
                        : new Views.Signature(
                                report.signOff().userKey(),
                                report.signOff().name(),
                                report.signOff().at()),
                report.assessment() == null ? null : report.assessment().answers(),
                decision(report.decision()),
                reasons(report.missing()));
    }

    Views.Case file(CaseFile file) {
        return new Views.Case(
                report(file.report()),
                file.subject() == null ? null : person(file.subject()),
                file.waiting(),
                file.whole() ? HandlingWire.of(file.report().handling()) : null,
                file.letters().stream().map(this::letter).toList(),
                file.restrictions().stream().map(this::restriction).toList(),
                file.reviews().stream().map(this::review).toList(),
                file.earlier().stream().map(ConductReport::id).toList(),
                file.history().stream().map(ToWire::entry).toList());
    }

    Views.Person person(Subject subject) {
        return new Views.Person(
                subject.id(),
                subject.kind(),
                subject.name(),
                subject.userKey(),
                subject.email(),
                subject.phone(),
                subject.address(),
                subject.organisation(),
                subject.actsFor(),
                subject.identifiers().stream()
                        .sorted(Comparator.comparing(Identifier::kind).thenComparing(Identifier::value))
                        .map(mark -> new Views.Mark(mark.kind(), mark.value()))
                        .toList(),
                subject.revision());
    }

    Views.SubjectRecord subject(SubjectFile file) {
        return new Views.SubjectRecord(
                person(file.subject()),
                file.merged().stream().map(this::person).toList(),
                file.reports().stream().map(this::report).toList(),
                file.restrictions().stream().map(this::restriction).toList(),
                file.letters().stream().map(this::letter).toList(),
                file.reviews().stream().map(this::review).toList(),
                file.appeals().stream().map(AppealWire::of).toList(),
                file.timeline().stream().map(ToWire::entry).toList());
    }

    Views.Suggested suggested(SuggestSubjects.Suggestion suggestion) {
        return new Views.Suggested(person(suggestion.subject()), suggestion.whys());
    }

    Views.Moved merged(MergeSubjects.Preview preview) {
        return new Views.Moved(person(preview.survivor()), person(preview.other()), along(preview.along()));
    }

    Views.Moved split(SplitSubject.Preview preview) {
        return new Views.Moved(person(preview.stays()), person(preview.goes()), along(preview.along()));
    }

    Views.Corrected corrected(AmendSubject.Preview preview) {
        return new Views.Corrected(person(preview.before()), person(preview.after()));
    }

    private static Views.Along along(CaseMoves.Along along) {
        return new Views.Along(
                along.cases().stream().map(ConductReport::id).toList(),
                along.inForce(),
                along.letters(),
                along.openReviews(),
                along.openAppeals());
    }

    Views.Restriction restriction(Restriction restriction) {
        return new Views.Restriction(
                restriction.id(),
                restriction.reportId(),
                restriction.subjectId(),
                restriction.typeKey(),
                TermsOut.of(restriction.terms()),
                restriction.reason(),
                restriction.state(),
                restriction.reviewDate(),
                restriction.proposedBy(),
                restriction.approvedBy(),
                number(restriction.letterId()),
                restriction.activeFrom(),
                restriction.endedAt(),
                number(restriction.supersedes()));
    }

    Views.SentLetter letter(Letter letter) {
        return new Views.SentLetter(
                letter.id(),
                letter.kind(),
                letter.reportId(),
                letter.subjectId(),
                sorted(letter.restrictionIds()),
                number(letter.reviewId()),
                letter.title(),
                letter.sections().stream()
                        .map(section -> new Views.Section(section.clause(), section.heading(), section.text()))
                        .toList(),
                letter.state(),
                letter.draftedBy(),
                letter.issuedBy(),
                letter.sentAt(),
                letter.delivery(),
                letter.manner(),
                letter.policy(),
                number(letter.replaces()));
    }

    Views.Review review(Review review) {
        return new Views.Review(
                review.id(),
                review.reportId(),
                review.subjectId(),
                sorted(review.restrictionIds()),
                review.due(),
                review.isOpen(),
                review.openedAt(),
                review.assigneeKey(),
                review.evidence() == null
                        ? null
                        : new Views.Evidence(
                                review.evidence().since(),
                                review.evidence().reports(),
                                review.evidence().breaches(),
                                review.evidence().threats(),
                                review.evidence().tickets(),
                                review.evidence().letters(),
                                review.evidence().contacts()),
                review.views(),
                review.escalated(),
                review.held(),
                review.issue() == null ? null : review.issue().key(),
                decision(review.decision()));
    }

    private static Views.Decided decision(Decision decision) {
        return decision == null
                ? null
                : new Views.Decided(
                        decision.outcome(),
                        decision.reason(),
                        decision.limb(),
                        decision.recommended().stream().sorted().toList(),
                        decision.decidedBy(),
                        decision.at());
    }

    private static Views.ReviewDecided decision(ReviewDecision decision) {
        return decision == null
                ? null
                : new Views.ReviewDecided(
                        decision.outcome(),
                        decision.effective(),
                        decision.reason(),
                        decision.nextReview(),
                        decision.decidedBy(),
                        decision.at());
    }

    private static Views.Entry entry(JournalEntry entry) {
        return new Views.Entry(
                entry.number(),
                entry.at(),
                entry.actorKey(),
                entry.actorName(),
                entry.verb(),
                entry.about(),
                entry.detail());
    }

    private static Long number(long id) {
        return id == 0 ? null : id;
    }

    private static List<Long> sorted(Collection<Long> ids) {
        return ids.stream().sorted().toList();
    }
}
