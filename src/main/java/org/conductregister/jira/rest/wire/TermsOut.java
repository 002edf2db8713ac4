package org.conductregister.jira.rest.wire;

import java.util.Collection;
import java.util.List;
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

/** Terms as they go out in a call's answer. */
public final class TermsOut {

    private TermsOut() {}

    /** These terms. */
    public static TermsWire of(Terms terms) {
        return switch (terms.kind()) {
            case SOLE_CONTACT -> of((SoleContact) terms);
            case CHANNELS -> of((Channels) terms);
            case CLOSED_SUBJECT -> of((ClosedSubject) terms);
            case READ_AND_FILE -> of((ReadAndFile) terms);
            case CONTACT_TIMES -> of((ContactTimes) terms);
            case LENGTH -> of((Length) terms);
            case QUOTA -> of((Quota) terms);
            case SERIOUS_ISSUES -> of((SeriousIssues) terms);
            case APPOINTMENT -> of((Appointment) terms);
            case PREMISES -> of((Premises) terms);
            case DIRECTION_TO_LEAVE -> of((DirectionToLeave) terms);
            case THIRD_PARTY -> of((ThirdParty) terms);
            case EXPIATION_NOTICE -> of((ExpiationNotice) terms);
            case TERMINATION -> of((Termination) terms);
            case LEGAL_ORDER -> of((LegalOrder) terms);
            case CAUTION_MARKER -> of((CautionMarker) terms);
            case WRITTEN_WARNING -> of((WrittenWarning) terms);
            case FREE_FORM -> of((FreeForm) terms);
        };
    }

    private static TermsWire of(SoleContact terms) {
        return new TermsWire.SoleContact(terms.contactKey(), terms.deputyKey());
    }

    private static TermsWire of(Channels terms) {
        return new TermsWire.Channels(sorted(terms.allowed()));
    }

    private static TermsWire of(ClosedSubject terms) {
        return new TermsWire.ClosedSubject(terms.matter());
    }

    private static TermsWire of(ReadAndFile terms) {
        return new TermsWire.ReadAndFile(terms.matter());
    }

    private static TermsWire of(ContactTimes terms) {
        return new TermsWire.ContactTimes(sorted(terms.days()), terms.from(), terms.to(), terms.zone());
    }

    private static TermsWire of(Length terms) {
        return new TermsWire.Length(terms.callMinutes(), terms.meetingMinutes(), terms.letterPages());
    }

    private static TermsWire of(Quota terms) {
        return new TermsWire.Quota(terms.counted(), terms.atMost(), terms.per(), terms.zone());
    }

    private static TermsWire of(SeriousIssues terms) {
        return new TermsWire.SeriousIssues(terms.advisedOn(), terms.examples());
    }

    private static TermsWire of(Appointment terms) {
        return new TermsWire.Appointment(
                sorted(terms.staffKeys()), sorted(terms.presence()), terms.meetingPlace(), terms.safetyAssessedOn());
    }

    private static TermsWire of(Premises terms) {
        return new TermsWire.Premises(terms.places(), terms.until());
    }

    private static TermsWire of(DirectionToLeave terms) {
        return new TermsWire.DirectionToLeave(terms.premises(), terms.given(), terms.byKey());
    }

    private static TermsWire of(ThirdParty terms) {
        return new TermsWire.ThirdParty(terms.thirdParty(), terms.reach());
    }

    private static TermsWire of(ExpiationNotice terms) {
        return new TermsWire.ExpiationNotice(terms.byLaw(), terms.noticeNumber(), terms.fee(), terms.consulted());
    }

    private static TermsWire of(Termination terms) {
        return new TermsWire.Termination(terms.scope(), terms.history(), sorted(terms.because()));
    }

    private static TermsWire of(LegalOrder terms) {
        return new TermsWire.LegalOrder(terms.court(), terms.number(), terms.made(), terms.conditions(), terms.until());
    }

    private static TermsWire of(CautionMarker terms) {
        return new TermsWire.CautionMarker(terms.instruction());
    }

    private static TermsWire of(WrittenWarning terms) {
        return new TermsWire.WrittenWarning(terms.expectations());
    }

    private static TermsWire of(FreeForm terms) {
        return new TermsWire.FreeForm(terms.instruction());
    }

    private static <T extends Comparable<? super T>> List<T> sorted(Collection<T> all) {
        return all.stream().sorted().toList();
    }
}
