package org.conductregister.restriction;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conductregister.letter.Letter;
import org.conductregister.letter.LetterLint;
import org.conductregister.policy.GateRule;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.PolicyProfile.RestrictionType;
import org.conductregister.report.ConductReport;
import org.conductregister.restriction.terms.Terms;
import org.conductregister.verb.Reason;

/**
 * The gate that refuses what is unfair. It never decides; it lists what is unmet, all at once.
 *
 * <p>First half: nobody is restricted unless a written notice was ignored or there is a threat (R53); where the policy
 * asks for no notice of its own, the assessment is enough, and the letter is the first they hear. Second half: no
 * restriction comes into force without an approver, a letter with its clauses, a review date within its ceilings and
 * complete terms within the limits of its type (R60, R77, R80, R99). Where the policy has the customer heard first, nothing is approved or comes into force
 * before that (R56), unless there is a threat: then safety comes first (R9).
 */
public final class ActivationGate {

    private ActivationGate() {}

    /**
     * What keeps restrictions from being decided on this report under this limb (R53). If the chosen limb does not
     * apply, the other one is listed too unless it would have applied.
     *
     * @param rule what the policy asks to have come before
     * @param limb null if none was chosen
     * @param lettersToSubject every letter to the subject, of any case
     */
    public static List<Reason> unmetToRestrict(
            GateRule rule, ConductReport report, Limb limb, List<Letter> lettersToSubject) {
        List<Reason> notice = unmetNotice(report, lettersToSubject);
        List<Reason> threat = unmetThreat(report);
        List<Reason> reasons = new ArrayList<>();
        if (limb == null) {
            reasons.add(Reason.at("limb", "gate.limb-missing"));
        }
        if (limb == Limb.ASSESSMENT && rule == GateRule.NOTICE_FIRST) {
            reasons.add(Reason.at("limb", "gate.assessment-not-enough"));
        }
        boolean applies = limb == Limb.NOTICE_IGNORED && notice.isEmpty()
                || limb == Limb.THREAT && threat.isEmpty()
                || limb == Limb.ASSESSMENT && rule == GateRule.LETTER_FIRST;
        if (!applies) {
            reasons.addAll(notice);
            reasons.addAll(threat);
        }
        return reasons;
    }

    /** The limb that the facts bear out, the ignored notice first; empty if none that this rule knows does. */
    public static Optional<Limb> limbOf(GateRule rule, ConductReport report, List<Letter> lettersToSubject) {
        return Limb.under(rule).stream()
                .filter(limb ->
                        unmetToRestrict(rule, report, limb, lettersToSubject).isEmpty())
                .findFirst();
    }

    /**
     * What keeps a restriction from coming into force.
     *
     * @param type its type in the case's profile
     * @param report the report on which it was decided
     * @param letters the letters of that case
     * @param today the current day in {@code zone}
     */
    public static List<Reason> unmetToActivate(
            Restriction restriction,
            RestrictionType type,
            ConductReport report,
            List<Letter> letters,
            PolicyProfile policy,
            LocalDate today,
            ZoneId zone) {
        List<Reason> reasons = new ArrayList<>();
        if (report.decision() == null || report.decision().limb() == null) {
            reasons.add(Reason.of("gate.limb-missing"));
        }
        if (restriction.approvedBy() == null) {
            reasons.add(Reason.of("gate.not-approved", type.approver()));
        }
        reasons.addAll(PermittedTerms.unmet(type, null, restriction.terms(), today, zone));
        reasons.addAll(unmetEnd(restriction.reviewDate(), restriction.terms()));
        reasons.addAll(unmetConsideration(restriction, report, letters, policy, today, zone));
        Optional<Letter> letter = letters.stream()
                .filter(candidate -> candidate.tellsOf(restriction.id()))
                .findFirst();
        if (letter.isEmpty()) {
            reasons.add(Reason.of("gate.letter-missing"));
            reasons.addAll(unmetReviewDate(restriction.reviewDate(), type, policy, today, today));
        } else {
            LocalDate sent = letter.get().sentAt().atZone(zone).toLocalDate();
            reasons.addAll(LetterLint.missing(letter.get(), policy, List.of(type)));
            reasons.addAll(unmetReviewDate(restriction.reviewDate(), type, policy, sent, today));
        }
        return reasons;
    }

    /**
     * What keeps a restriction from being imposed where the policy has the customer heard first (R56): no issued letter
     * told that it is being considered, or there is no answer yet and the time for one has not passed. Nothing is waited
     * for where restrictions were decided on a threat: safety comes first (R9). A restriction that takes another one's
     * place was heard with that one's review.
     *
     * @param letters the letters of the case
     * @param today the current day in {@code zone}
     */
    public static List<Reason> unmetConsideration(
            Restriction restriction,
            ConductReport report,
            List<Letter> letters,
            PolicyProfile policy,
            LocalDate today,
            ZoneId zone) {
        if (!policy.process().considerationNotice() || restriction.supersedes() != 0 || isOnThreat(report)) {
            return List.of();
        }
        List<Letter> told = letters.stream()
                .filter(letter -> letter.kind() == LetterKind.CONSIDERATION
                        && letter.state() == Letter.State.ISSUED
                        && letter.restrictionIds().contains(restriction.id()))
                .toList();
        if (told.isEmpty()) {
            return List.of(Reason.of("gate.consideration-missing"));
        }
        boolean answered = report.handling().answers().stream()
                .anyMatch(answer -> told.stream().anyMatch(letter -> letter.id() == answer.letterId()));
        LocalDate lastDay = told.stream()
                .map(letter -> letter.sentAt().atZone(zone).toLocalDate())
                .min(LocalDate::compareTo)
                .orElseThrow()
                .plus(policy.process().answerPeriod());
        return answered || today.isAfter(lastDay) ? List.of() : List.of(Reason.of("gate.answer-awaited", lastDay));
    }

    private static boolean isOnThreat(ConductReport report) {
        return report.decision() != null && report.decision().limb() == Limb.THREAT;
    }

    /**
     * What is wrong with a review date (R77, R99).
     *
     * @param date null is refused: every restriction has one, a permanent one too
     * @param noticeSent the day from which the ceilings count
     */
    public static List<Reason> unmetReviewDate(
            LocalDate date, RestrictionType type, PolicyProfile policy, LocalDate noticeSent, LocalDate today) {
        if (date == null) {
            return List.of(Reason.at("reviewDate", "gate.review-date-missing"));
        }
        List<Reason> reasons = new ArrayList<>();
        if (!date.isAfter(today)) {
            reasons.add(Reason.at("reviewDate", "gate.review-date-past", date));
        }
        LocalDate latest = ReviewDates.latest(type, policy, noticeSent);
        if (date.isAfter(latest)) {
            reasons.add(Reason.at("reviewDate", "gate.review-date-too-late", date, latest));
        }
        return reasons;
    }

    /**
     * What is wrong with a review date of terms that end by themselves: they are reviewed by their last day, so that what
     * is shown as in force is in force (R77).
     *
     * @param date null is no fault here
     * @param terms null is no fault here
     */
    public static List<Reason> unmetEnd(LocalDate date, Terms terms) {
        return date == null || terms == null
                ? List.of()
                : terms.lastDay()
                        .filter(date::isAfter)
                        .map(last -> List.of(Reason.at("reviewDate", "gate.review-after-end", date, last)))
                        .orElse(List.of());
    }

    private static List<Reason> unmetNotice(ConductReport report, List<Letter> letters) {
        List<Letter> notices = letters.stream()
                .filter(letter -> letter.kind() == LetterKind.WRITTEN_NOTICE && letter.isInForce())
                .toList();
        if (notices.isEmpty()) {
            return List.of(Reason.at("limb", "gate.no-written-notice"));
        }
        // People write times down to the minute, so a notice sent within the same minute came first.
        Instant occurred = report.incident().occurredAt();
        boolean ignored = occurred != null
                && notices.stream()
                        .map(notice -> notice.sentAt().truncatedTo(ChronoUnit.MINUTES))
                        .anyMatch(sent -> !sent.isAfter(occurred));
        return ignored ? List.of() : List.of(Reason.at("limb", "gate.notice-after-incident"));
    }

    private static List<Reason> unmetThreat(ConductReport report) {
        return report.incident().risk().isThreat() ? List.of() : List.of(Reason.at("limb", "gate.no-threat"));
    }
}
