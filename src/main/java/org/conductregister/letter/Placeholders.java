package org.conductregister.letter;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.commons.text.StringSubstitutor;

/** The one way in which {@code ${name}} in a policy's text is found and filled. */
final class Placeholders {

    private static final Pattern NAMED = Pattern.compile("\\$\\{([^${}]*)}");
    private static final Pattern WHOLE = Pattern.compile("(?<!\\$)\\$\\{[^${}]*}");

    private Placeholders() {}

    /** The names in a text, in order, each as often as it stands there. */
    static List<String> in(String text) {
        return NAMED.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /** What looks like the beginning of a placeholder and is none: unclosed, nested or with a second dollar sign. */
    static boolean areBroken(String text) {
        return WHOLE.matcher(text).results().map(MatchResult::group).count()
                < Pattern.compile("\\$\\{").matcher(text).results().count();
    }

    /**
     * The text with its values. A value is never read for placeholders of its own: it is what a person wrote.
     *
     * @throws IllegalArgumentException if the text names something that has no value
     */
    static String fill(String text, Map<String, String> values) {
        return new StringSubstitutor(values)
                .setEnableUndefinedVariableException(true)
                .setDisableSubstitutionInValues(true)
                .replace(text);
    }
}
