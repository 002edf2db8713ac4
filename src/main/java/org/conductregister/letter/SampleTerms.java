package org.conductregister.letter;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.conductregister.policy.Channel;
import org.conductregister.policy.TermsKind;
import org.conductregister.restriction.terms.Appointment;
import org.conductregister.restriction.terms.CautionMarker;
import org.conductregister.restriction.terms.Channels;
import org.conductregister.restriction.terms.ClosedSubject;
import org.conductregister.restriction.terms.ContactTimes;
import org.conductregister.restriction.terms.DirectionToLeave;
import org.conductregister.restriction.terms.ExpiationNotice;
import org.conductregister.restriction.terms.FreeForm;
import org.conductregister.restriction.terms.LegalOrder;
import org.conductregister.restriction.terms.Length;
import org.conductregister.restriction.terms.Premises;
import org.conductregister.restriction.terms.Quota;
import org.conductregister.restriction.terms.ReadAndFile;
import org.conductregister.restriction.terms.SeriousIssues;
import org.conductregister.restriction.terms.SoleContact;
import org.conductregister.restriction.terms.Termination;
import org.conductregister.restriction.terms.Terms;
import org.conductregister.restriction.terms.ThirdParty;
import org.conductregister.restriction.terms.WrittenWarning;

/** Terms of every kind with nothing left out, as a case that never was has them. They are about nobody. */
public final class SampleTerms {

    private static final LocalDate A_DAY = LocalDate.of(2025, 11, 3);
    private static final String LIBRARY = "the library";

    private SampleTerms() {}

    /** Terms of this kind; user keys in them are names already. */
    public static Terms of(TermsKind kind) {
        return switch (kind) {
            case SOLE_CONTACT -> new SoleContact("Robin Reed", "Jo Marsh");
            case CHANNELS -> new Channels(Set.of(Channel.EMAIL, Channel.LETTER));
            case CLOSED_SUBJECT -> new ClosedSubject("the fence on the boundary");
            case READ_AND_FILE -> new ReadAndFile("the fence on the boundary");
            case CONTACT_TIMES ->
                new ContactTimes(Set.of(DayOfWeek.MONDAY), LocalTime.of(9, 0), LocalTime.of(11, 0), ZoneOffset.UTC);
            case LENGTH -> new Length(15, 30, 2);
            case QUOTA -> new Quota(Quota.Counted.REQUESTS, 2, Quota.Per.MONTH, ZoneOffset.UTC);
            case SERIOUS_ISSUES -> new SeriousIssues(A_DAY, "a danger to people, or a loss of money");
            case APPOINTMENT ->
                new Appointment(Set.of("Robin Reed"), Set.of(Appointment.Presence.WITNESS), LIBRARY, A_DAY);
            case PREMISES -> new Premises(List.of(LIBRARY, "the pool"), A_DAY.plusYears(1));
            case DIRECTION_TO_LEAVE ->
                new DirectionToLeave(LIBRARY, OffsetDateTime.parse("2025-11-03T10:30Z"), "Robin Reed");
            case THIRD_PARTY -> new ThirdParty("Sandy Speaker", "sandy@example.org");
            case EXPIATION_NOTICE ->
                new ExpiationNotice("By-law 4, section 7", "EN-1021", "AUD 187.50", "The senior team on 3 November");
            case TERMINATION ->
                new Termination(
                        "calls and visits about the fence",
                        "Three notices, a sole contact and six months in writing only.",
                        Set.of(Termination.Ground.STRATEGIES_TRIED));
            case LEGAL_ORDER ->
                new LegalOrder("the Magistrates Court", "MC-77/2025", A_DAY, "Keep 50 metres away.", null);
            case CAUTION_MARKER -> new CautionMarker("Visit in pairs.");
            case WRITTEN_WARNING -> new WrittenWarning("Speak to staff without insults.");
            case FREE_FORM -> new FreeForm("Two members of staff at every visit.");
        };
    }
}
