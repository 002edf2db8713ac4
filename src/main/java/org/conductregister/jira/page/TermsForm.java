package org.conductregister.jira.page;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.conductregister.jira.page.FormBuilder.Choice;
import org.conductregister.jira.people.Staff;
import org.conductregister.jira.text.Wording;
import org.conductregister.policy.Channel;
import org.conductregister.policy.TermsKind;
import org.conductregister.restriction.Terms;

/** The typed parameters of a restriction as fields of a form (R60 to R63), and back. */
final class TermsForm {

    private final Wording words;
    private final Moments moments;
    private final Staff staff;

    TermsForm(Wording words, Moments moments, Staff staff) {
        this.words = words;
        this.moments = moments;
        this.staff = staff;
    }

    /** Adds empty fields for terms of this kind. */
    void add(FormBuilder form, TermsKind kind) {
        switch (kind) {
            case SOLE_CONTACT -> add(form, "", new Terms.SoleContact("", ""));
            case CHANNELS -> add(form, "", new Terms.Channels(null));
            case CLOSED_SUBJECT -> add(form, "", new Terms.ClosedSubject(""));
            case CONTACT_TIMES -> add(form, "", new Terms.ContactTimes(null, null, null, moments.zone()));
            case FREE_FORM -> add(form, "", new Terms.FreeForm(""));
        }
    }

    /**
     * Adds fields that show these terms.
     *
     * @param prefix before each field's name, where a form has terms of several restrictions
     */
    void add(FormBuilder form, String prefix, Terms terms) {
        if (terms instanceof Terms.SoleContact sole) {
            form.user(prefix + "contactKey", staff.usernameOf(sole.contactKey()), true)
                    .user(prefix + "deputyKey", staff.usernameOf(sole.deputyKey()), true);
        } else if (terms instanceof Terms.Channels channels) {
            form.choices(prefix + "allowed", channels(), names(channels.allowed()), true);
        } else if (terms instanceof Terms.ClosedSubject closed) {
            form.text(prefix + "matter", closed.matter(), true);
        } else if (terms instanceof Terms.ContactTimes times) {
            form.choices(prefix + "days", days(), names(times.days()), true)
                    .field("time", prefix + "from", text(times.from()), true, null)
                    .field("time", prefix + "to", text(times.to()), true, null)
                    .field("text", prefix + "zone", text(times.zone()), true, words.text("conduct.form.zone.help"));
        } else if (terms instanceof Terms.FreeForm free) {
            form.area(prefix + "instruction", free.instruction(), true);
        }
    }

    /** The terms that such fields say; what is empty or malformed is null in them. */
    Terms read(Reading reading, Input input, String prefix, TermsKind kind) {
        return switch (kind) {
            case SOLE_CONTACT ->
                new Terms.SoleContact(reading.member(prefix + "contactKey"), reading.member(prefix + "deputyKey"));
            case CHANNELS -> new Terms.Channels(reading.constants(prefix + "allowed", Channel.class));
            case CLOSED_SUBJECT -> new Terms.ClosedSubject(input.text(prefix + "matter"));
            case CONTACT_TIMES ->
                new Terms.ContactTimes(
                        reading.constants(prefix + "days", DayOfWeek.class),
                        reading.time(prefix + "from"),
                        reading.time(prefix + "to"),
                        reading.zone(prefix + "zone"));
            case FREE_FORM -> new Terms.FreeForm(input.text(prefix + "instruction"));
        };
    }

    private List<Choice> channels() {
        return Stream.of(Channel.values())
                .map(channel -> Choice.of(channel.name(), words.word(channel)))
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

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
