package org.conductregister.jira.page;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conductregister.jira.page.FormBuilder.Choice;
import org.conductregister.jira.people.Staff;
import org.conductregister.jira.text.Wording;
import org.conductregister.policy.Channel;
import org.conductregister.policy.PolicyProfile.RestrictionType;
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

/** The typed parameters of a restriction as fields of a form (R55, R60 to R76). {@link TermsReading} is the way back. */
final class TermsForm {

    private final Wording words;
    private final Moments moments;
    private final Staff staff;

    TermsForm(Wording words, Moments moments, Staff staff) {
        this.words = words;
        this.moments = moments;
        this.staff = staff;
    }

    /** Adds empty fields for terms of this type; where its limits leave one possibility, that is chosen already. */
    void add(FormBuilder form, RestrictionType type) {
        Set<Channel> permitted = type.limits().channels();
        boolean single = type.terms() == TermsKind.CHANNELS && permitted.size() == 1;
        add(form, "", type, single ? new Channels(permitted) : empty(type.terms()));
    }

    /** The terms that such fields say; what is empty or malformed is null in them. */
    Terms read(Reading reading, Input input, String prefix, TermsKind kind) {
        return new TermsReading(reading, input, moments, prefix).terms(kind);
    }

    /**
     * Adds fields that show these terms and offer what their type permits.
     *
     * @param prefix before each field's name, where a form has terms of several restrictions
     */
    void add(FormBuilder form, String prefix, RestrictionType type, Terms terms) {
        Fields fields = new Fields(form, prefix, new PermittedWords(words, type));
        switch (terms.kind()) {
            case SOLE_CONTACT -> fields.of((SoleContact) terms);
            case CHANNELS -> fields.of((Channels) terms);
            case CLOSED_SUBJECT -> fields.line("matter", ((ClosedSubject) terms).matter());
            case READ_AND_FILE -> fields.optional("text", "matter", ((ReadAndFile) terms).matter(), "matterOrAll");
            case CONTACT_TIMES -> fields.of((ContactTimes) terms);
            case LENGTH -> fields.of((Length) terms);
            case QUOTA -> fields.of((Quota) terms);
            case SERIOUS_ISSUES -> fields.of((SeriousIssues) terms);
            case APPOINTMENT -> fields.of((Appointment) terms);
            case PREMISES -> fields.of((Premises) terms);
            case DIRECTION_TO_LEAVE -> fields.of((DirectionToLeave) terms);
            case THIRD_PARTY -> fields.of((ThirdParty) terms);
            case EXPIATION_NOTICE -> fields.of((ExpiationNotice) terms);
            case TERMINATION -> fields.of((Termination) terms);
            case LEGAL_ORDER -> fields.of((LegalOrder) terms);
            case CAUTION_MARKER -> fields.text("instruction", ((CautionMarker) terms).instruction());
            case WRITTEN_WARNING -> fields.text("expectations", ((WrittenWarning) terms).expectations());
            case FREE_FORM -> fields.text("instruction", ((FreeForm) terms).instruction());
        }
    }

    private Terms empty(TermsKind kind) {
        return switch (kind) {
            case SOLE_CONTACT -> new SoleContact("", "");
            case CHANNELS -> new Channels(null);
            case CLOSED_SUBJECT -> new ClosedSubject("");
            case READ_AND_FILE -> new ReadAndFile("");
            case CONTACT_TIMES -> new ContactTimes(null, null, null, moments.zone());
            case LENGTH -> new Length(null, null, null);
            case QUOTA -> new Quota(null, 0, null, moments.zone());
            case SERIOUS_ISSUES -> new SeriousIssues(null, "");
            case APPOINTMENT -> new Appointment(null, null, "", null);
            case PREMISES -> new Premises(null, null);
            case DIRECTION_TO_LEAVE -> new DirectionToLeave("", null, "");
            case THIRD_PARTY -> new ThirdParty("", "");
            case EXPIATION_NOTICE -> new ExpiationNotice("", "", "", "");
            case TERMINATION -> new Termination("", "", null);
            case LEGAL_ORDER -> new LegalOrder("", "", null, "", null);
            case CAUTION_MARKER -> new CautionMarker("");
            case WRITTEN_WARNING -> new WrittenWarning("");
            case FREE_FORM -> new FreeForm("");
        };
    }

    /** Adds the fields of one restriction's terms to a form. */
    private final class Fields {
        private final FormBuilder form;
        private final String prefix;
        private final PermittedWords permitted;

        Fields(FormBuilder form, String prefix, PermittedWords permitted) {
            this.form = form;
            this.prefix = prefix;
            this.permitted = permitted;
        }

        void of(Channels terms) {
            form.choices(
                    prefix + "allowed",
                    choices(permitted.offered()),
                    names(terms.allowed()),
                    true,
                    permitted.channels());
        }

        void of(SoleContact terms) {
            member("contactKey", terms.contactKey());
            member("deputyKey", terms.deputyKey());
        }

        void of(ContactTimes terms) {
            form.choices(prefix + "days", days(), names(terms.days()), true);
            required("time", "from", terms.from());
            required("time", "to", terms.to());
            zone(terms.zone());
        }

        void of(Length terms) {
            length("callMinutes", terms.callMinutes(), words.text("conduct.form.callMinutes.help"));
            length("meetingMinutes", terms.meetingMinutes(), "");
            length("letterPages", terms.letterPages(), "");
        }

        void of(Quota terms) {
            form.field(
                    "number",
                    prefix + "atMost",
                    terms.atMost() == 0 ? "" : written(terms.atMost()),
                    true,
                    permitted.quota());
            one("counted", Quota.Counted.values(), terms.counted());
            one("per", Quota.Per.values(), terms.per());
            zone(terms.zone());
        }

        void of(SeriousIssues terms) {
            required("date", "advisedOn", terms.advisedOn());
            text("examples", terms.examples());
        }

        void of(Appointment terms) {
            String known =
                    terms.staffKeys().stream().map(staff::usernameOf).sorted().collect(Collectors.joining(", "));
            optional("text", "staffKeys", known, "staffKeys");
            options("presence", Appointment.Presence.values(), terms.presence(), false);
            line("meetingPlace", terms.meetingPlace());
            required("date", "safetyAssessedOn", terms.safetyAssessedOn());
        }

        void of(Premises terms) {
            optional("area", "places", String.join("\n", terms.places()), "places");
            optional("date", "until", terms.until(), "until");
        }

        void of(DirectionToLeave terms) {
            line("premises", terms.premises());
            OffsetDateTime given = terms.given();
            Instant at = given == null ? null : given.toInstant();
            required("datetime", "given", moments.toField(at));
            member("byKey", terms.byKey());
        }

        void of(ThirdParty terms) {
            line("thirdParty", terms.thirdParty());
            line("reach", terms.reach());
        }

        void of(ExpiationNotice terms) {
            line("byLaw", terms.byLaw());
            line("noticeNumber", terms.noticeNumber());
            line("fee", terms.fee());
            text("consulted", terms.consulted());
        }

        void of(Termination terms) {
            text("scope", terms.scope());
            text("history", terms.history());
            options("because", Termination.Ground.values(), terms.because(), true);
        }

        void of(LegalOrder terms) {
            line("court", terms.court());
            line("number", terms.number());
            required("date", "made", terms.made());
            text("conditions", terms.conditions());
            optional("date", "until", terms.until(), "untilOrder");
        }

        void length(String name, Integer most, String help) {
            String line = (help + " " + permitted.least(name)).strip();
            form.field("number", prefix + name, written(most), false, line.isEmpty() ? null : line);
        }

        void line(String name, String value) {
            form.text(prefix + name, value, true);
        }

        void text(String name, String value) {
            form.area(prefix + name, value, true);
        }

        void required(String kind, String name, Object value) {
            form.field(kind, prefix + name, written(value), true, null);
        }

        /** @param help key of a line of guidance under {@code conduct.form.<help>.help}, or null */
        void optional(String kind, String name, Object value, String help) {
            String line = help == null ? null : words.text("conduct.form." + help + ".help");
            form.field(kind, prefix + name, written(value), false, line);
        }

        void zone(ZoneId zone) {
            form.field("text", prefix + "zone", written(zone), true, words.text("conduct.form.zone.help"));
        }

        void member(String name, String key) {
            form.user(prefix + name, staff.usernameOf(key), true);
        }

        void one(String name, Enum<?>[] all, Enum<?> chosen) {
            form.choice("radios", prefix + name, choices(all), chosen == null ? "" : chosen.name(), true);
        }

        void options(String name, Enum<?>[] all, Set<? extends Enum<?>> chosen, boolean required) {
            form.choices(prefix + name, choices(all), names(chosen), required);
        }
    }

    private List<Choice> choices(Enum<?>... constants) {
        return Stream.of(constants)
                .map(constant -> Choice.of(constant.name(), words.word(constant)))
                .toList();
    }

    private List<Choice> days() {
        return Stream.of(DayOfWeek.values())
                .map(day -> Choice.of(day.name(), moments.dayOfWeek(day)))
                .toList();
    }

    private static List<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toList();
    }

    private static String written(Object value) {
        return value == null ? "" : value.toString();
    }
}
