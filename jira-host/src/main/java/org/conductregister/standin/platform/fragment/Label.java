package org.conductregister.standin.platform.fragment;

import java.util.Map;
import java.util.TreeMap;
import org.conductregister.standin.platform.plugin.Module;
import org.w3c.dom.Element;

/** The {@code <label>} of a fragment: a key with {@code param0}, {@code param1}..., or a plain text. */
final class Label {

    private final Element element;
    private final FragmentTemplates templates;

    private Label(Element element, FragmentTemplates templates) {
        this.element = element;
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
        if (!element.hasAttribute("key")) {
            return templates.plain(element.getTextContent().trim(), context);
        }
        Object[] arguments = new TreeMap<>(Module.params(element))
                .values().stream().map(value -> templates.plain(value, context)).toArray();
        return templates.translated(element.getAttribute("key"), arguments);
    }
}
