package org.conductregister.standin.platform.fragment;

import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.conductregister.standin.Settings;
import org.conductregister.standin.platform.plugin.Module;
import org.w3c.dom.Element;

/** A {@code <web-item>} or {@code <web-section>}. */
final class WebItemModule {

    private final Module module;
    private final FragmentTemplates templates;
    private final Predicate<Map<String, Object>> condition;
    private final Label label;
    private final ContextProvider provider;
    private final Element link;
    private final String address;

    WebItemModule(Module module, FragmentParts parts, FragmentTemplates templates) {
        this.module = module;
        this.templates = templates;
        this.condition = new Conditions(parts).of(module);
        this.label = Label.of(module, templates);
        this.provider = module.children("context-provider")
                .findFirst()
                .map(element -> provider(parts, element))
                .orElse(null);
        this.link = module.children("link").findFirst().orElse(null);
        this.address = link == null ? null : link.getTextContent().trim();
    }

    private ContextProvider provider(FragmentParts parts, Element element) {
        ContextProvider made = (ContextProvider) parts.create(module, element.getAttribute("class"));
        made.init(Module.params(element));
        return made;
    }

    Module module() {
        return module;
    }

    boolean isShown(Map<String, Object> context) {
        return condition.test(context);
    }

    Item show(Map<String, Object> context) {
        Map<String, Object> all = new HashMap<>(context);
        if (provider != null) {
            all.putAll(provider.getContextMap(new HashMap<>(context)));
        }
        return new Item(
                module.key(),
                label == null ? module.attribute("name").orElse(module.key()) : label.text(all),
                link == null ? null : href(all),
                link == null || link.getAttribute("linkId").isEmpty() ? null : link.getAttribute("linkId"),
                module.text("styleClass").orElse(null),
                module.weight(),
                module.params());
    }

    private String href(Map<String, Object> context) {
        String there = templates.plain(address, context);
        return there.startsWith("/") ? Settings.CONTEXT_PATH + there : there;
    }
}
