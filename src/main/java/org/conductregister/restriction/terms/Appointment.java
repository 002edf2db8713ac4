package org.conductregister.restriction.terms;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conductregister.policy.TermsKind;
import org.conductregister.verb.Reason;

/**
 * The customer is seen by appointment only (R66). Somebody is named, or it is said who must be present.
 *
 * @param staffKeys who meets the customer, by user key; empty for whoever is on duty
 * @param presence what is arranged so that nobody meets the customer alone; may be empty
 * @param meetingPlace where
 * @param safetyAssessedOn the day on which the safety of staff was assessed; not still to come
 */
public record Appointment(
        Set<String> staffKeys, Set<Presence> presence, String meetingPlace, LocalDate safetyAssessedOn)
        implements Terms {

    /** Who is there beside the member of staff. */
    public enum Presence {
        /** Somebody who listens and takes notes. */
        WITNESS("a witness"),
        /** Never one member of staff alone. */
        TWO_STAFF("two members of staff"),
        /** A security guard. */
        GUARD("a security guard");

        private final String words;

        Presence(String words) {
            this.words = words;
        }
    }

    /** Copies both sets. */
    public Appointment {
        staffKeys = staffKeys == null ? Set.of() : Set.copyOf(staffKeys);
        presence = presence == null ? Set.of() : Set.copyOf(presence);
    }

    @Override
    public TermsKind kind() {
        return TermsKind.APPOINTMENT;
    }

    @Override
    public List<Reason> unmet() {
        return new Unmet()
                .when(staffKeys.isEmpty() && presence.isEmpty(), "presence", "terms.presence-missing")
                .line("meetingPlace", meetingPlace, "terms.place-missing")
                .when(safetyAssessedOn == null, "safetyAssessedOn", "terms.safety-missing")
                .reasons();
    }

    @Override
    public List<Reason> unmetOn(LocalDate today, ZoneId zone) {
        return new Unmet()
                .and(unmet())
                .past("safetyAssessedOn", safetyAssessedOn, today, "terms.day-future")
                .reasons();
    }

    @Override
    public Map<String, String> particulars(Names names) {
        List<String> staff = staffKeys.stream().map(names::of).sorted().toList();
        return Map.of(
                "staff", staffKeys.isEmpty() ? "a member of staff" : Phrases.or(staff),
                "presence",
                        presence.isEmpty()
                                ? "nobody else"
                                : Phrases.and(presence.stream()
                                        .sorted()
                                        .map(each -> each.words)
                                        .toList()),
                "place", meetingPlace);
    }
}
