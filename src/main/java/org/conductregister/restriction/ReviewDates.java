package org.conductregister.restriction;

import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Stream;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.PolicyProfile.RestrictionType;
import org.conductregister.policy.TermsKind;
import org.conductregister.policy.TypeRules;

/**
 * The calendar of a restriction: when a review is proposed, when it must be at the latest, and how long the restriction
 * stays in force if nobody decides (R99 to R101, R106).
 *
 * <p>All of it is counted in days and months of the calendar, never in hours: a day at a change of the clocks counts as
 * a day, and six months after 31 August is the last day of February.
 */
public final class ReviewDates {

    private ReviewDates() {}

    /** The latest review date that type and policy allow (R99, R100), counted from the day the notice was sent (R85). */
    public static LocalDate latest(RestrictionType type, PolicyProfile policy, LocalDate noticeSent) {
        Stream<Period> ceilings = Stream.of(type.ceiling(), policy.clocks().reviewCeiling());
        Stream<Period> own =
                type.terms() == TermsKind.CLOSED_SUBJECT ? Stream.of(TypeRules.CLOSED_SUBJECT_AT_MOST) : Stream.empty();
        return Stream.concat(ceilings, own)
                .map(noticeSent::plus)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /**
     * The review date to propose: the type's own interval, or else the policy's, but never beyond {@link #latest}.
     *
     * @param noticeSent the day from which it counts; today where no letter has gone out yet
     */
    public static LocalDate proposed(RestrictionType type, PolicyProfile policy, LocalDate noticeSent) {
        Period interval = type.interval() == null ? policy.clocks().reviewInterval() : type.interval();
        LocalDate wanted = noticeSent.plus(interval);
        LocalDate latest = latest(type, policy, noticeSent);
        return wanted.isAfter(latest) ? latest : wanted;
    }

    /** The same for a restriction whose terms may name a last day of their own: nothing is held beyond that. */
    public static LocalDate lastDay(Restriction restriction, RestrictionType type, PolicyProfile policy) {
        LocalDate undecided = lastDay(restriction.reviewDate(), type, policy);
        return restriction.terms().lastDay().filter(undecided::isAfter).orElse(undecided);
    }

    /**
     * The last day on which a restriction is in force if nobody decides its review: the review date itself, or for what
     * is held the policy's limit after that (R106).
     */
    public static LocalDate lastDay(LocalDate reviewDate, RestrictionType type, PolicyProfile policy) {
        return switch (type.atDate()) {
            case LAPSE -> reviewDate;
            case HOLD -> reviewDate.plus(policy.clocks().holdAtMost());
        };
    }
}
