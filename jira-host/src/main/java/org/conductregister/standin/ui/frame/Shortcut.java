package org.conductregister.standin.ui.frame;

import java.util.stream.Stream;
import org.conductregister.standin.platform.plugin.Module;

/**
 * A key of an app that clicks something on the page. Jira knows sequences of keys and more operations; here only this
 * much is served. Where nothing is there to be clicked, as outside the shortcut's context, the key does nothing.
 *
 * @param key one character
 * @param selector what it clicks
 */
public record Shortcut(String key, String selector) {

    static Stream<Shortcut> of(Module module) {
        String key = module.text("shortcut").orElse("");
        return key.length() != 1
                ? Stream.empty()
                : module.children("operation")
                        .filter(operation -> operation.getAttribute("type").equals("click"))
                        .map(operation ->
                                new Shortcut(key, operation.getTextContent().trim()));
    }
}
