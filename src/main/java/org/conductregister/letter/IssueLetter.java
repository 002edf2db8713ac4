package org.conductregister.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.conductregister.alert.Alert;
import org.conductregister.alert.Alerts;
import org.conductregister.appeal.AppealableDecisions;
import org.conductregister.letter.Letter.Delivery;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.Occasion;
import org.conductregister.policy.Policies;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.PolicyProfile.RestrictionType;
import org.conductregister.report.ConductReport;
import org.conductregister.report.ReportBack;
import org.conductregister.report.ReportState;
import org.conductregister.report.Reports;
import org.conductregister.report.Tickets;
import org.conductregister.restriction.ActivateRestriction;
import org.conductregister.restriction.RestrictionState;
import org.conductregister.restriction.Restrictions;
import org.conductregister.review.Review;
import org.conductregister.review.Reviews;
import org.conductregister.subject.Subject;
import org.conductregister.subject.Subjects;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;

/**
 * Issues a letter for good (R85). Refused, with each missing clause named, if it lacks what its kind or its
 * restrictions demand (R80a). The instant of issue is the date sent, from which review clocks count.
 */
public final class IssueLetter {

    private final Letters letters;
    private final Reports reports;
    private final Subjects subjects;
    private final Restrictions restrictions;
    private final Reviews reviews;
    private final AppealableDecisions decisions;
    private final Policies policies;
    private final Out out;
    private final Ledger ledger;

    /**
     * A letter to be issued.
     *
     * @param delivery null is refused; mail needs an address, and a format that can be mailed
     * @param postedOn for a letter that was posted by hand, the day on its stamp; null means today
     */
    public record Command(long letterId, Delivery delivery, LocalDate postedOn) {}

    /** Where an issued letter shows outside the register. */
    public record Out(
            Post post,
            Tickets tickets,
            AttachCopies copies,
            ReportBack back,
            ActivateRestriction activate,
            Alerts alerts) {}

    /** Uses these ports. */
    public IssueLetter(
            Letters letters,
            Reports reports,
            Subjects subjects,
            Restrictions restrictions,
            Reviews reviews,
            AppealableDecisions decisions,
            Policies policies,
            Out out,
            Ledger ledger) {
        this.letters = letters;
        this.reports = reports;
        this.subjects = subjects;
        this.restrictions = restrictions;
        this.reviews = reviews;
        this.decisions = decisions;
        this.policies = policies;
        this.out = out;
        this.ledger = ledger;
    }

    /** The letter issued today; see {@link #by(Actor, Command)}. */
    public Outcome<Letter> by(Actor actor, long letterId, Delivery delivery) {
        return by(actor, new Command(letterId, delivery, null));
    }

    /** The issued letter. A written notice closes its report. */
    public Outcome<Letter> by(Actor actor, Command command) {
        long letterId = command.letterId();
        Optional<Letter> draft = actor.isStaff() ? letters.find(letterId) : Optional.empty();
        if (draft.isEmpty()) {
            return actor.isStaff() ? Outcome.notFound("letter") : Outcome.notAllowed("IssueLetter");
        }
        ConductReport before = reports.find(draft.get().reportId()).orElseThrow();
        if (!LetterRoles.mayWrite(
                before.within(actor),
                draft.get().kind(),
                decisions.heardBy(draft.get().appealId(), policies))) {
            return Outcome.notAllowed("IssueLetter");
        }
        List<Reason> kept = decisions.keepingFromItsLetter(actor, draft.get().appealId());
        if (!kept.isEmpty()) {
            return Outcome.refused(kept);
        }
        Subject subject = subjects.find(draft.get().subjectId()).orElseThrow();
        Outcome<Letter> outcome = ledger.write(actor, page -> {
            Letter letter = letters.find(letterId).orElseThrow();
            List<Reason> reasons = unmet(letter, subject, command);
            if (!reasons.isEmpty()) {
                return Outcome.refused(reasons);
            }
            Letter issued = letter.issued(actor.userKey(), sentAt(command), command.delivery());
            letters.update(issued);
            out.copies().owe(issued);
            page.enter(
                    "letter.issued",
                    issued.subjectId(),
                    issued.reportId(),
                    issued.about(),
                    issued.revision(),
                    issued.title());
            closeReportAfterNotice(page, issued);
            tellOutcome(issued);
            return activated(page, issued);
        });
        if (outcome instanceof Outcome.Done<Letter> done) {
            show(actor, done.value(), subject);
            out.back()
                    .tellIfClosed(
                            actor, before.state(), reports.find(before.id()).orElseThrow());
        }
        return outcome;
    }

    /** New terms after an appeal are in force from the letter that tells of them, or the letter does not go out (R83). */
    private Outcome<Letter> activated(Ledger.Page page, Letter issued) {
        Outcome<Letter> outcome = Outcome.done(issued);
        if (issued.kind() == LetterKind.APPEAL_OUTCOME) {
            for (long restriction : issued.restrictionIds().stream().sorted().toList()) {
                outcome = outcome.then(
                        same -> out.activate().within(page, restriction).map(active -> same));
            }
        }
        return outcome;
    }

    private List<Reason> unmet(Letter letter, Subject subject, Command command) {
        if (letter.state() != Letter.State.DRAFT) {
            return List.of(Reason.of("letter.already-issued"));
        }
        PolicyProfile policy = policies.of(letter.policy());
        List<RestrictionType> types = letter.restrictionIds().stream()
                .sorted()
                .map(id -> restrictions.find(id).orElseThrow())
                .map(restriction ->
                        policy.restrictionType(restriction.typeKey()).orElse(null))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<Reason> reasons = new ArrayList<>(LetterLint.missing(letter, policy, types));
        reasons.addAll(unmetNewTerms(letter));
        reasons.addAll(LetterLength.unmet(letter.sections()));
        reasons.addAll(unmetDelivery(letter, subject, command));
        return reasons;
    }

    private List<Reason> unmetNewTerms(Letter letter) {
        boolean outdated = letter.kind() == LetterKind.APPEAL_OUTCOME
                && letter.restrictionIds().stream()
                        .map(id -> restrictions.find(id).orElseThrow().supersedes())
                        .flatMap(id -> restrictions.find(id).stream())
                        .anyMatch(old -> old.state() != RestrictionState.ACTIVE);
        return outdated ? List.of(Reason.of("letter.new-terms-outdated")) : List.of();
    }

    private List<Reason> unmetDelivery(Letter letter, Subject subject, Command command) {
        List<Reason> reasons = new ArrayList<>();
        if (command.delivery() == null) {
            reasons.add(Reason.at("delivery", "letter.delivery-missing"));
        } else if (command.delivery() == Delivery.EMAIL) {
            if (subject.email() == null) {
                reasons.add(Reason.at("delivery", "letter.no-address", subject.name()));
            }
            if (letter.manner().format().isMadeOutside()) {
                reasons.add(Reason.at(
                        "delivery", "letter.format-by-post", letter.manner().format()));
            }
        } else if (command.postedOn() != null && command.postedOn().isAfter(ledger.today())) {
            reasons.add(Reason.at("postedOn", "letter.posted-in-future", command.postedOn()));
        }
        return reasons;
    }

    /** A letter posted on an earlier day counts from the end of that day, in the customer's favour (R85). */
    private Instant sentAt(Command command) {
        boolean earlier = command.delivery() == Delivery.POST
                && command.postedOn() != null
                && command.postedOn().isBefore(ledger.today());
        return earlier ? ledger.startOf(command.postedOn().plusDays(1)).minusSeconds(1) : ledger.now();
    }

    /** The step on record is the letter's. */
    private void tellOutcome(Letter issued) {
        if (issued.kind() == LetterKind.REVIEW_OUTCOME) {
            reviews.find(issued.reviewId())
                    .filter(Review::owesLetter)
                    .ifPresent(owing -> reviews.update(owing.toldByLetter()));
        }
    }

    private void closeReportAfterNotice(Ledger.Page page, Letter issued) {
        ConductReport report = reports.find(issued.reportId()).orElseThrow();
        if (issued.kind() == LetterKind.WRITTEN_NOTICE && report.state() == ReportState.DECIDED) {
            ConductReport closed = report.closed();
            reports.update(closed);
            page.enter(
                    "report.closed",
                    closed.subjectId(),
                    closed.id(),
                    closed.about(),
                    closed.revision(),
                    issued.title());
        }
    }

    private void show(Actor actor, Letter issued, Subject subject) {
        if (issued.kind() == LetterKind.APPEAL_OUTCOME) {
            issued.restrictionIds().stream()
                    .flatMap(id -> restrictions.find(id).stream())
                    .forEach(out.activate()::show);
        }
        // First the copy: whatever the mail does, it catches its own failures and leaves the letter issued.
        out.copies().attach(actor, issued.id());
        if (issued.delivery() == Delivery.EMAIL) {
            out.post().send(issued, subject.email());
        }
        ConductReport report = reports.find(issued.reportId()).orElseThrow();
        out.alerts().tell(policies.of(issued.policy()), Alert.of(Occasion.LETTER_ISSUED, report.issue()));
        if (report.state() == ReportState.CLOSED) {
            out.tickets().mirror(report.issue(), "Closed");
        }
    }
}
