package org.conductregister.restriction;

import java.time.LocalDate;
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
 */
public record BannerEntry(
        long restrictionId,
        long reportId,
        String type,
        String instruction,
        LocalDate until,
        LocalDate lastDay,
        int severity,
        InForce binding) {

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
        return new BannerEntry(restrictionId, reportId, type, other, until, lastDay, severity, binding);
    }
}
