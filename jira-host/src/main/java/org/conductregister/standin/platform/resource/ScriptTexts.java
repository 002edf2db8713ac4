package org.conductregister.standin.platform.resource;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conductregister.standin.platform.i18n.Translations;
import org.conductregister.standin.platform.plugin.Module;
import org.springframework.stereotype.Component;

/**
 * Jira's {@code jsI18n} transformation: {@code AJS.I18n.getText("key")} in a script becomes the text itself, and with
 * arguments a call of {@code AJS.format}.
 */
@Component
final class ScriptTexts {

    private static final Pattern CALL =
            Pattern.compile("(?:AJS\\.)?I18n\\.getText\\(\\s*([\"'])([\\w.-]+)\\1\\s*([,)])");

    private final Translations translations;

    ScriptTexts(Translations translations) {
        this.translations = translations;
    }

    static boolean isWantedBy(Module module) {
        return module.children("transformation")
                .filter(transformation ->
                        transformation.getAttribute("extension").equals("js"))
                .anyMatch(transformation ->
                        transformation.getElementsByTagName("transformer").getLength() > 0);
    }

    String fillIn(String script) {
        return CALL.matcher(script)
                .replaceAll(call -> Matcher.quoteReplacement(replacement(call.group(2), call.group(3))));
    }

    private String replacement(String key, String next) {
        return next.equals(")")
                ? quoted(translations.text(Translations.LOCALE, key))
                : "AJS.format(" + quoted(pattern(key)) + ",";
    }

    private String pattern(String key) {
        String raw = translations.raw(Translations.LOCALE, key);
        return raw == null ? translations.text(Translations.LOCALE, key) : raw;
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)).replace("<", "\\u003c") + '"';
    }
}
