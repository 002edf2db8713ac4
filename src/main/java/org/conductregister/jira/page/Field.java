package org.conductregister.jira.page;

import java.util.List;

/**
 * One field of a form, ready to be shown.
 *
 * @param kind which control: see {@code field.vm}
 * @param help a line of guidance, or null
 * @param error what is wrong with it, or null
 * @param options for choices; otherwise empty
 */
record Field(
        String kind,
        String id,
        String name,
        String label,
        String help,
        String value,
        boolean required,
        String error,
        List<Option> options) {

    /**
     * One choice.
     *
     * @param help a line of guidance, or null
     * @param examples more lines of it; may be empty
     * @param under the value of the choice, in another field, that this one belongs to; null if it stands for itself
     */
    record Option(
            String id, String value, String label, String help, List<String> examples, String under, boolean chosen) {}
}
