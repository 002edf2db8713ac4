package org.conductregister.standin.ui.form;

import java.util.List;

/**
 * One field of a form.
 *
 * @param kind text, textarea, select, date or file; without meaning when {@code contentHtml} is given
 * @param options what can be chosen or is suggested
 * @param list whether {@code options} are suggestions for free text
 * @param error why the value was refused; null when it was not
 * @param description a sentence under the field; may be null
 * @param contentHtml the control as a field type rendered it; null for the host's own controls
 */
public record FieldInput(
        String id,
        String label,
        String kind,
        String value,
        List<Option> options,
        boolean list,
        boolean required,
        String error,
        String description,
        String contentHtml) {

    /** Something to choose. */
    public record Option(String value, String label, boolean chosen) {}

    static FieldInput text(String id, String label, String kind, String value) {
        return new FieldInput(id, label, kind, value, List.of(), false, false, null, null, null);
    }

    static FieldInput select(String id, String label, List<Option> options) {
        return new FieldInput(id, label, "select", null, options, false, false, null, null, null);
    }

    static FieldInput suggesting(String id, String label, String value, List<Option> options) {
        return new FieldInput(id, label, "text", value, options, true, false, null, null, null);
    }

    static FieldInput rendered(String id, String label, String contentHtml) {
        return new FieldInput(id, label, "html", null, List.of(), false, false, null, null, contentHtml);
    }

    FieldInput required(boolean wanted) {
        return new FieldInput(id, label, kind, value, options, list, wanted, error, description, contentHtml);
    }

    FieldInput refused(String reason) {
        return new FieldInput(id, label, kind, value, options, list, required, reason, description, contentHtml);
    }

    FieldInput called(String name, String explanation) {
        return new FieldInput(id, name, kind, value, options, list, required, error, explanation, contentHtml);
    }
}
