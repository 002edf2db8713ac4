package org.conductregister.standin.platform.fragment;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.conductregister.standin.platform.plugin.Module;
import org.w3c.dom.Element;

/** The {@code <label>} of a fragment: a key with {@code param0}, {@code param1}..., or a plain text. */
final class Label {

    private final String key;
    private final String plain;
    private final List<String> arguments;
    private final FragmentTemplates templates;

    private Label(Element element, FragmentTemplates templates) {
        this.key = element.hasAttribute("key") ? element.getAttribute("key") : null;
        this.plain = element.getTextContent().trim();
        this.arguments = List.copyOf(new TreeMap<>(Module.params(element)).values());
        this.templates = templates;
    }

    /** Null when the module has none. */
    static Label of(Module module, FragmentTemplates templates) {
        return module.children("label")
                .findFirst()
                .map(element -> new Label(element, templates))
                .orElse(null);
    }

    String text(Map<String, Object> context) {
        return key == null
                ? templates.plain(plain, context)
                : templates.translated(
                        key,
                        arguments.stream()
                                .map(value -> templates.plain(value, context))
                                .toArray());
    }
}
