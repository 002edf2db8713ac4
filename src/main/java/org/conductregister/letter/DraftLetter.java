package org.conductregister.letter;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.conductregister.appeal.Appeal;
import org.conductregister.appeal.AppealableDecisions;
import org.conductregister.appeal.Appeals;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.Policies;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.report.ConductReport;
import org.conductregister.report.Decision.OutcomeKind;
import org.conductregister.report.Reports;
import org.conductregister.restriction.Restriction;
import org.conductregister.restriction.RestrictionState;
import org.conductregister.restriction.Restrictions;
import org.conductregister.restriction.terms.Terms;
import org.conductregister.review.Review;
import org.conductregister.review.Reviews;
import org.conductregister.subject.Subject;
import org.conductregister.subject.Subjects;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;
import org.conductregister.verb.Role;

/**
 * Drafts a letter from the policy's template (R78, R80, R82). A restriction letter tells of every approved restriction
 * of the case that is not in force yet. Drafting again replaces the draft that is there.
 */
public final class DraftLetter {

    private final Cases cases;
    private final Letters letters;
    private final AppealableDecisions decisions;
    private final Policies policies;
    private final Terms.Names names;
    private final Addresses addresses;
    private final Ledger ledger;
    private final Clock clock;

    /**
     * A letter to be drafted.
     *
     * @param kind which letter; null is refused
     * @param reportId the case
     * @param reviewId the review that the letter is about; otherwise 0
     * @param appealId the decided appeal or complaint, for its outcome letter; otherwise 0
     * @param manner format and language; null takes those of the subject's last letter (R86)
     */
    public record Command(LetterKind kind, long reportId, long reviewId, long appealId, Letter.Manner manner) {
        /** A letter that tells of no appeal. */
        public Command(LetterKind kind, long reportId, long reviewId, Letter.Manner manner) {
            this(kind, reportId, reviewId, 0, manner);
        }

        /** In the manner of the subject's last letter. */
        public Command(LetterKind kind, long reportId, long reviewId) {
            this(kind, reportId, reviewId, 0, null);
        }
    }

    /** What a letter draws on. */
    public record Cases(
            Reports reports, Subjects subjects, Restrictions restrictions, Reviews reviews, Appeals appeals) {}

    /** Port: addresses that a letter names. */
    @FunctionalInterface
    public interface Addresses {
        /** Where a customer can lodge an appeal, as it can be typed into a browser. */
        String appeal();
    }

    /** Uses these ports. */
    public DraftLetter(
            Cases cases,
            Letters letters,
            AppealableDecisions decisions,
            Policies policies,
            Terms.Names names,
            Addresses addresses,
            Ledger ledger,
            Clock clock) {
        this.cases = cases;
        this.letters = letters;
        this.decisions = decisions;
        this.policies = policies;
        this.names = names;
        this.addresses = addresses;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The draft. Written notices are an assessor's, the other letters a decider's. */
    public Outcome<Letter> by(Actor actor, Command command) {
        if (command.kind() == null) {
            return actor.isStaff()
                    ? Outcome.refused(Reason.at("kind", "letter.kind-missing"))
                    : Outcome.notAllowed("DraftLetter");
        }
        Role hearing = decisions.heardBy(command.appealId(), policies);
        if (!LetterRoles.mayWrite(actor, command.kind(), hearing) && !actor.isAny(Role.CHIEF_OFFICER)) {
            return Outcome.notAllowed("DraftLetter");
        }
        return ledger.write(actor, page -> {
            ConductReport report = cases.reports().find(command.reportId()).orElse(null);
            if (report == null) {
                return Outcome.notFound("report");
            }
            if (!LetterRoles.mayWrite(report.within(actor), command.kind(), hearing)) {
                return Outcome.notAllowed("DraftLetter");
            }
            List<Reason> kept = decisions.keepingFromItsLetter(actor, command.appealId());
            if (!kept.isEmpty()) {
                return Outcome.refused(kept);
            }
            Review review = cases.reviews().find(command.reviewId()).orElse(null);
            Appeal appeal = cases.appeals().find(command.appealId()).orElse(null);
            List<Restriction> told = restrictionsFor(command, report, review, appeal);
            List<Reason> reasons = unmet(command, report, review, appeal, told);
            if (!reasons.isEmpty()) {
                return Outcome.refused(reasons);
            }
            Letter letter = save(compose(actor, command, report, review, appeal, told));
            page.enter(
                    "letter.drafted",
                    letter.subjectId(),
                    letter.reportId(),
                    letter.about(),
                    letter.revision(),
                    letter.title());
            return Outcome.done(letter);
        });
    }

    private List<Restriction> restrictionsFor(Command command, ConductReport report, Review review, Appeal appeal) {
        return switch (command.kind()) {
            case WRITTEN_NOTICE, CONCLUDED_MATTER, RIGHTS_STATEMENT -> List.of();
            case APPEAL_OUTCOME ->
                appeal == null || appeal.decision() == null
                        ? List.of()
                        : cases.restrictions().ofReport(report.id()).stream()
                                .filter(restriction ->
                                        appeal.decision().replacements().contains(restriction.id()))
                                .filter(this::isStillWanted)
                                .toList();
            case CONSIDERATION ->
                cases.restrictions().ofReport(report.id()).stream()
                        .filter(restriction -> restriction.state() == RestrictionState.PROPOSED)
                        .toList();
            case RESTRICTION ->
                cases.restrictions().ofReport(report.id()).stream()
                        .filter(restriction -> restriction.state() == RestrictionState.APPROVED)
                        .filter(restriction -> !isOfAnAppeal(restriction))
                        .toList();
            case UPCOMING_REVIEW, REVIEW_OUTCOME ->
                review == null
                        ? List.of()
                        : cases.restrictions().ofReport(report.id()).stream()
                                .filter(restriction -> review.restrictionIds().contains(restriction.id()))
                                .toList();
        };
    }

    private List<Reason> unmet(
            Command command, ConductReport report, Review review, Appeal appeal, List<Restriction> told) {
        List<Reason> reasons = new ArrayList<>();
        switch (command.kind()) {
            case WRITTEN_NOTICE -> {
                if (report.decision() == null || report.decision().outcome() != OutcomeKind.WRITTEN_NOTICE) {
                    reasons.add(Reason.of("letter.no-notice-decided"));
                }
            }
            case RESTRICTION -> {
                if (told.isEmpty()) {
                    reasons.add(Reason.of("letter.nothing-approved"));
                }
            }
            case CONSIDERATION -> {
                if (told.isEmpty()) {
                    reasons.add(Reason.of("letter.nothing-proposed"));
                }
            }
            case UPCOMING_REVIEW -> {
                if (review == null || !review.isOpen() || review.reportId() != report.id()) {
                    reasons.add(Reason.at("reviewId", "letter.no-review-open"));
                }
            }
            case CONCLUDED_MATTER, RIGHTS_STATEMENT -> {
                if (report.decision() == null) {
                    reasons.add(Reason.of("letter.nothing-decided"));
                }
            }
            case APPEAL_OUTCOME -> {
                if (appeal == null || appeal.isOpen() || appeal.reportId() != report.id()) {
                    reasons.add(Reason.at("appealId", "letter.no-appeal-decided"));
                }
            }
            case REVIEW_OUTCOME -> {
                if (review == null || review.isOpen() || review.reportId() != report.id()) {
                    reasons.add(Reason.at("reviewId", "letter.no-review-decided"));
                }
            }
        }
        return reasons;
    }

    private Letter compose(
            Actor actor, Command command, ConductReport report, Review review, Appeal appeal, List<Restriction> told) {
        PolicyProfile policy = policies.of(report.policy());
        PolicyProfile.LetterTemplate template = policy.letters().get(command.kind());
        Subject subject = cases.subjects().find(report.subjectId()).orElseThrow();
        LetterComposer composer = new LetterComposer(policy, names, clock.getZone());
        LetterComposer.Case about = new LetterComposer.Case(
                report, subject, told, review, appeal, addresses.appeal(), names.of(actor.userKey()), ledger.today());
        return new Letter(
                0,
                command.kind(),
                report.id(),
                subject.id(),
                told.stream().map(Restriction::id).collect(Collectors.toSet()),
                review == null ? 0 : review.id(),
                command.appealId(),
                policy.reference(),
                manner(command, subject),
                0,
                composer.title(template, about),
                composer.sections(template, about),
                Letter.State.DRAFT,
                actor.userKey(),
                null,
                null,
                null,
                false,
                1);
    }

    /** New terms are of no use once the restriction that they were to replace has ended. */
    private boolean isStillWanted(Restriction restriction) {
        return restriction.state() == RestrictionState.APPROVED
                && cases.restrictions()
                        .find(restriction.supersedes())
                        .filter(old -> old.state() == RestrictionState.ACTIVE)
                        .isPresent();
    }

    private boolean isOfAnAppeal(Restriction restriction) {
        return cases.appeals().ofReport(restriction.reportId()).stream()
                .anyMatch(appeal -> appeal.replaces(restriction.id()));
    }

    private Letter.Manner manner(Command command, Subject subject) {
        if (command.manner() != null) {
            return command.manner();
        }
        List<Letter> earlier = letters.ofSubject(subject.id());
        return earlier.isEmpty()
                ? Letter.Manner.USUAL
                : earlier.get(earlier.size() - 1).manner();
    }

    private Letter save(Letter fresh) {
        Optional<Letter> earlier = letters.ofReport(fresh.reportId()).stream()
                .filter(letter -> letter.state() == Letter.State.DRAFT
                        && letter.replaces() == 0
                        && letter.kind() == fresh.kind()
                        && letter.reviewId() == fresh.reviewId()
                        && letter.appealId() == fresh.appealId()
                        && letter.restrictionIds().equals(fresh.restrictionIds()))
                .findFirst();
        if (earlier.isEmpty()) {
            return letters.add(fresh);
        }
        Letter again = earlier.get().redrafted(fresh);
        letters.update(again);
        return again;
    }
}
