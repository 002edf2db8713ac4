package org.conductregister.restriction;

import java.time.LocalDate;
import java.util.Comparator;
import org.conductregister.restriction.terms.SoleContact;

/**
 * One line of the banner: what to do, and until when (R117). Holds finished text, so that showing it asks nobody but
 * whether a sole contact is still there (see {@link ContactPoints}).
 *
 * @param restrictionId which restriction
 * @param reportId the case, for those who may open it
 * @param type name of the restriction type
 * @param instruction what an agent is to do
 * @param until the review date
 * @param lastDay the last day on which it is in force if nobody decides that review (R106)
 * @param severity orders the lines, the highest first
 * @param binding the terms, for the check of a contact (R118)
 * @param reason why, for those who may see it (R112); null for others
 * @param bearer who on the ticket it is about; null where nobody but one was asked about
 */
public record BannerEntry(
        long restrictionId,
        long reportId,
        String type,
        String instruction,
        LocalDate until,
        LocalDate lastDay,
        int severity,
        InForce binding,
        String reason,
        Bearer bearer) {

    private static final Comparator<BannerEntry> MOST_SEVERE_FIRST = Comparator.comparingInt(BannerEntry::severity)
            .reversed()
            .thenComparing(BannerEntry::until)
            .thenComparingLong(BannerEntry::restrictionId);

    /** The order in which lines are shown (R117). */
    static Comparator<BannerEntry> mostSevereFirst() {
        return MOST_SEVERE_FIRST;
    }

    /** Whether the review date has passed and the line is in force only until somebody decides, or {@link #lastDay}. */
    public boolean isHeld(LocalDate today) {
        return until.isBefore(today);
    }

    /** Whom the contacts go to; null unless they go to one person (R121). */
    public SoleContact contact() {
        return binding.terms() instanceof SoleContact sole ? sole : null;
    }

    /** The same line with this instruction. */
    BannerEntry saying(String other) {
        return new BannerEntry(restrictionId, reportId, type, other, until, lastDay, severity, binding, reason, bearer);
    }

    /** The same line, about this one on the ticket. */
    BannerEntry about(Bearer other) {
        return new BannerEntry(
                restrictionId, reportId, type, instruction, until, lastDay, severity, binding, reason, other);
    }

    /** The same line for those who may not see why. */
    public BannerEntry withoutReason() {
        return reason == null
                ? this
                : new BannerEntry(
                        restrictionId, reportId, type, instruction, until, lastDay, severity, binding, null, bearer);
    }
}
