package org.conductregister.jira.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.conductregister.jira.page.Field.Option;
import org.conductregister.jira.text.Wording;
import org.conductregister.verb.JournalEntry;
import org.conductregister.verb.Reason;

/**
 * Builds a form: first as the register has it, and after a refusal as it was typed, with each reason at its field.
 * Labels stand in the bundle under {@code conduct.form.<name>}.
 */
final class FormBuilder {

    private final Wording words;
    private final String id;
    private final String action;
    private final Input typed;
    private final List<Reason> reasons;
    private final List<Form.Hidden> hidden = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();
    private String intro;
    private String sentTo;
    private boolean primary = true;
    private boolean open = true;
    private String about = "";

    /** @param refused the refusal of this very form, or null */
    FormBuilder(Wording words, String id, String action, Refusal refused) {
        this.words = words;
        this.id = id;
        this.action = action;
        boolean mine = refused != null && refused.formId().equals(id);
        this.typed = mine ? refused.typed() : null;
        this.reasons = mine ? refused.reasons() : List.of();
    }

    /**
     * A form that was refused.
     *
     * @param changes what happened to the case since the form's page was made (see {@link Meanwhile}); empty if that is
     *     not why
     */
    record Refusal(String formId, Input typed, List<Reason> reasons, List<JournalEntry> changes) {

        /** Refused for these reasons. */
        Refusal(String formId, Input typed, List<Reason> reasons) {
            this(formId, typed, reasons, List.of());
        }

        /** Held back because the case has changed. */
        static Refusal changed(Input typed, List<JournalEntry> changes) {
            return new Refusal(typed.text("form"), typed, List.of(Reason.of("changed-since")), changes);
        }
    }

    FormBuilder hidden(String name, Object value) {
        hidden.add(new Form.Hidden(name, String.valueOf(value)));
        return this;
    }

    /** Lets the form carry files. */
    FormBuilder withFilesTo(String address) {
        this.sentTo = address;
        return this;
    }

    FormBuilder intro(String text) {
        this.intro = text;
        return this;
    }

    /** Shown folded and without emphasis. */
    FormBuilder secondary() {
        this.primary = false;
        this.open = typed != null;
        return this;
    }

    /** Says in the labels of the fields that follow what they are about; an empty text ends it. */
    FormBuilder about(String what) {
        this.about = what.isEmpty() ? "" : what + ": ";
        return this;
    }

    FormBuilder text(String name, String value, boolean required) {
        return field("text", name, value, required, null);
    }

    FormBuilder user(String name, String value, boolean required) {
        return field("user", name, value, required, null);
    }

    FormBuilder area(String name, String value, boolean required) {
        return field("area", name, value, required, null);
    }

    /** A text field with sentences that may be taken into it, and need not be. */
    FormBuilder area(String name, String value, boolean required, List<String> suggestions) {
        List<Option> options = suggestions.stream()
                .map(each -> new Option("", each, each, null, List.of(), null, false))
                .toList();
        fields.add(new Field(
                "area", fieldId(name), name, label(name), null, kept(name, value), required, error(name), options));
        return this;
    }

    /** A text field with a label and guidance of its own. */
    FormBuilder area(String name, String label, String help, String value, boolean required) {
        fields.add(new Field(
                "area", fieldId(name), name, label, help, kept(name, value), required, error(name), List.of()));
        return this;
    }

    FormBuilder field(String kind, String name, String value, boolean required, String help) {
        fields.add(new Field(
                kind, fieldId(name), name, label(name), help, kept(name, value), required, error(name), List.of()));
        return this;
    }

    /** A heading over the fields that follow; its text stands under {@code conduct.form.<name>}. */
    FormBuilder heading(String name) {
        return mark("heading", name, "");
    }

    /** Begins a part that is folded away unless {@code unfolded}, or unless what was typed is shown again. */
    FormBuilder fold(String name, boolean unfolded) {
        return mark("fold", name, unfolded || typed != null ? "open" : "");
    }

    /** Ends it. */
    FormBuilder endFold() {
        fields.add(new Field("endfold", "", "", "", null, "", false, null, List.of()));
        return this;
    }

    /** A sentence between the fields. */
    FormBuilder note(String name, String sentence) {
        return mark("note", name, sentence);
    }

    /** One box to tick; ticked, it sends its own name. */
    FormBuilder flag(String name, boolean ticked) {
        String label = words.text("conduct.form." + name);
        boolean chosen = typed == null ? ticked : typed.has(name);
        Option option = new Option(fieldId(name) + "-box", name, label, null, List.of(), null, chosen);
        fields.add(new Field("flag", fieldId(name), name, label, null, "", false, error(name), List.of(option)));
        return this;
    }

    private FormBuilder mark(String kind, String name, String value) {
        String label = kind.equals("note") ? "" : label(name);
        fields.add(new Field(kind, fieldId(name), name, label, null, value, false, null, List.of()));
        return this;
    }

    /** One of several, as radio buttons or a list. */
    FormBuilder choice(String kind, String name, List<Choice> choices, String value, boolean required) {
        return options(kind, name, choices, Set.of(kept(name, value)), required, null);
    }

    /** Any number of several. */
    FormBuilder choices(String name, List<Choice> choices, Collection<String> values, boolean required) {
        return choices(name, choices, values, required, null);
    }

    /** The same with guidance; null for none. */
    FormBuilder choices(String name, List<Choice> choices, Collection<String> values, boolean required, String help) {
        Set<String> chosen = typed == null ? Set.copyOf(values) : typed.set(name);
        return options("checkboxes", name, choices, chosen, required, help);
    }

    Form build(String titleKey, String submitKey) {
        return new Form(
                id,
                action,
                sentTo,
                titleKey == null ? null : words.text(titleKey),
                intro,
                words.text(submitKey),
                primary,
                open,
                List.copyOf(hidden),
                List.copyOf(fields),
                errors());
    }

    /**
     * A choice before it is known whether it is chosen.
     *
     * @param under see {@link Option}
     */
    record Choice(String value, String label, String help, List<String> examples, String under) {

        /** One that stands for itself. */
        Choice(String value, String label, String help, List<String> examples) {
            this(value, label, help, examples, null);
        }

        static Choice of(String value, String label) {
            return new Choice(value, label, null, List.of());
        }
    }

    private FormBuilder options(
            String kind, String name, List<Choice> choices, Set<String> chosen, boolean required, String help) {
        List<Option> options = choices.stream()
                .map(choice -> new Option(
                        fieldId(name) + "-" + choice.value().replaceAll("[^A-Za-z0-9_-]+", "-"),
                        choice.value(),
                        choice.label(),
                        choice.help(),
                        choice.examples(),
                        choice.under(),
                        chosen.contains(choice.value())))
                .toList();
        String label = label(name);
        fields.add(new Field(kind, fieldId(name), name, label, help, "", required, error(name), options));
        return this;
    }

    private List<Form.ErrorLine> errors() {
        Set<String> names = fields.stream().map(Field::name).collect(Collectors.toSet());
        return reasons.stream()
                .map(reason -> new Form.ErrorLine(
                        words.of(reason), names.contains(reason.field()) ? fieldId(reason.field()) : null))
                .toList();
    }

    private String kept(String name, String value) {
        return typed == null ? value == null ? "" : value : typed.text(name);
    }

    private String error(String name) {
        String all = reasons.stream()
                .filter(reason -> name.equals(reason.field()))
                .map(words::of)
                .collect(Collectors.joining(" "));
        return all.isEmpty() ? null : all;
    }

    private String label(String name) {
        return about + words.text("conduct.form." + plain(name));
    }

    private String fieldId(String name) {
        return id + "-" + name;
    }

    /** The name without the number of the thing that it belongs to: {@code terms12.matter} is labelled as matter. */
    private static String plain(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
