package org.conductregister.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How much a person may write into one field: more than anybody types, less than what breaks a page or a letter. */
public final class Limits {

    /** Characters in a text of several lines; just below Jira's own limit for a description. */
    public static final int TEXT = 30_000;

    /** Characters in a line: a title, a name, a place. */
    public static final int LINE = 250;

    private Limits() {}

    /** A reason for each text, by field, that is longer than {@link #TEXT}; null counts as empty. */
    public static List<Reason> texts(Map<String, String> byField) {
        return longer(byField, TEXT);
    }

    /** A reason for each line, by field, that is longer than {@link #LINE}; null counts as empty. */
    public static List<Reason> lines(Map<String, String> byField) {
        return longer(byField, LINE);
    }

    /** The beginning of a text, for a line of the journal. */
    public static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LINE ? line : line.substring(0, LINE - 1) + "\u2026";
    }

    private static List<Reason> longer(Map<String, String> byField, int most) {
        List<Reason> reasons = new ArrayList<>();
        byField.forEach((field, text) -> {
            if (text != null && text.length() > most) {
                reasons.add(Reason.at(field, "text.too-long", text.length(), most));
            }
        });
        return reasons;
    }
}
