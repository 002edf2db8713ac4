package org.conductregister.jira.page;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.OffsetDateTime;
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

/** Terms from the fields of a form. What is empty or malformed is null in them. */
final class TermsReading {

    private static final String ANY_TIME = "2026-07-06T09:30";

    private final Reading reading;
    private final Input input;
    private final Moments moments;
    private final String prefix;

    /** @param prefix before each field's name */
    TermsReading(Reading reading, Input input, Moments moments, String prefix) {
        this.reading = reading;
        this.input = input;
        this.moments = moments;
        this.prefix = prefix;
    }

    /** Terms of this kind. */
    Terms terms(TermsKind kind) {
        return switch (kind) {
            case SOLE_CONTACT -> new SoleContact(member("contactKey"), member("deputyKey"));
            case CHANNELS -> new Channels(reading.constants(prefix + "allowed", Channel.class));
            case CLOSED_SUBJECT -> new ClosedSubject(text("matter"));
            case READ_AND_FILE -> new ReadAndFile(text("matter"));
            case CONTACT_TIMES -> contactTimes();
            case LENGTH -> new Length(number("callMinutes"), number("meetingMinutes"), number("letterPages"));
            case QUOTA -> quota();
            case SERIOUS_ISSUES -> new SeriousIssues(reading.day(prefix + "advisedOn"), text("examples"));
            case APPOINTMENT -> appointment();
            case PREMISES -> new Premises(text("places").lines().toList(), reading.day(prefix + "until"));
            case DIRECTION_TO_LEAVE -> new DirectionToLeave(text("premises"), given(), member("byKey"));
            case THIRD_PARTY -> new ThirdParty(text("thirdParty"), text("reach"));
            case EXPIATION_NOTICE ->
                new ExpiationNotice(text("byLaw"), text("noticeNumber"), text("fee"), text("consulted"));
            case TERMINATION ->
                new Termination(
                        text("scope"),
                        text("history"),
                        reading.constants(prefix + "because", Termination.Ground.class));
            case LEGAL_ORDER -> legalOrder();
            case CAUTION_MARKER -> new CautionMarker(text("instruction"));
            case WRITTEN_WARNING -> new WrittenWarning(text("expectations"));
            case FREE_FORM -> new FreeForm(text("instruction"));
        };
    }

    private Terms contactTimes() {
        return new ContactTimes(
                reading.constants(prefix + "days", DayOfWeek.class),
                reading.time(prefix + "from"),
                reading.time(prefix + "to"),
                reading.zone(prefix + "zone"));
    }

    private Terms quota() {
        Integer atMost = number("atMost");
        return new Quota(
                reading.constant(prefix + "counted", Quota.Counted.class),
                atMost == null ? 0 : atMost,
                reading.constant(prefix + "per", Quota.Per.class),
                reading.zone(prefix + "zone"));
    }

    private Terms appointment() {
        return new Appointment(
                reading.members(prefix + "staffKeys"),
                reading.constants(prefix + "presence", Appointment.Presence.class),
                text("meetingPlace"),
                reading.day(prefix + "safetyAssessedOn"));
    }

    private Terms legalOrder() {
        return new LegalOrder(
                text("court"),
                text("number"),
                reading.day(prefix + "made"),
                text("conditions"),
                reading.day(prefix + "until"));
    }

    private OffsetDateTime given() {
        Instant at = reading.parsed(prefix + "given", moments::fromField, "value.date-time", ANY_TIME);
        return at == null ? null : at.atZone(moments.zone()).toOffsetDateTime();
    }

    private String text(String name) {
        return input.text(prefix + name);
    }

    private String member(String name) {
        return reading.member(prefix + name);
    }

    private Integer number(String name) {
        return reading.number(prefix + name);
    }
}
