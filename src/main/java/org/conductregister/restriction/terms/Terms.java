package org.conductregister.restriction.terms;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conductregister.policy.TermsKind;
import org.conductregister.verb.Reason;

/**
 * The typed parameters of a restriction (R55, R60 to R76). A record may hold anything that was typed: {@link #unmet()}
 * says what is wrong with it, all at once.
 */
public sealed interface Terms
        permits SoleContact,
                Channels,
                ClosedSubject,
                ReadAndFile,
                ContactTimes,
                Length,
                Quota,
                SeriousIssues,
                Appointment,
                Premises,
                DirectionToLeave,
                ThirdParty,
                ExpiationNotice,
                Termination,
                LegalOrder,
                CautionMarker,
                WrittenWarning,
                FreeForm {

    /** Looks a person's name up by user key; used to put names into sentences. */
    @FunctionalInterface
    interface Names {
        /** The display name, or the key itself if nobody has it. */
        String of(String userKey);
    }

    /** Which kind of terms these are. */
    TermsKind kind();

    /** Everything that keeps these terms from being imposed on any day; empty if nothing does. */
    List<Reason> unmet();

    /**
     * Everything that keeps these terms from being imposed on this day: beside {@link #unmet()}, what they say has happened
     * must have happened, and what they say ends must not have ended.
     *
     * @param zone in which {@code today} is meant
     */
    default List<Reason> unmetOn(LocalDate today, ZoneId zone) {
        return unmet();
    }

    /** The last day that these terms name for themselves; empty if they name none. A review is due by then (R77). */
    default Optional<LocalDate> lastDay() {
        return Optional.empty();
    }

    /**
     * The particulars that the restriction type's wording may name, by placeholder.
     *
     * @throws RuntimeException if something is {@link #unmet()}
     */
    Map<String, String> particulars(Names names);
}
