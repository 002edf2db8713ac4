package org.conductregister.standin.platform.fragment;

import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.plugin.web.api.model.WebPanel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.conductregister.standin.StartFailure;
import org.conductregister.standin.platform.plugin.Module;
import org.w3c.dom.Element;

/** A {@code <web-panel>}: a class that writes HTML, or a template with an optional context provider. */
final class WebPanelModule {

    private final Module module;
    private final FragmentTemplates templates;
    private final Predicate<Map<String, Object>> condition;
    private final Label label;
    private final WebPanel panel;
    private final ContextProvider provider;

    WebPanelModule(Module module, FragmentParts parts, FragmentTemplates templates) {
        this.module = module;
        this.templates = templates;
        this.condition = new Conditions(parts).of(module);
        this.label = Label.of(module, templates);
        this.provider = module.children("context-provider")
                .findFirst()
                .map(element -> provider(parts, element))
                .orElse(null);
        this.panel = module.attribute("class")
                .map(name -> (WebPanel) parts.create(module, name))
                .orElse(null);
        if (panel == null && view().isEmpty()) {
            throw new StartFailure(module + " has neither a class nor a resource named view.");
        }
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

    Panel show(Map<String, Object> context) {
        Map<String, Object> all = new HashMap<>(context);
        if (provider != null) {
            all.putAll(provider.getContextMap(new HashMap<>(context)));
        }
        return new Panel(module.completeKey(), label == null ? null : label.text(all), html(all));
    }

    private String html(Map<String, Object> context) {
        if (panel != null) {
            return panel.getHtml(context);
        }
        Element view = view().orElseThrow();
        return view.hasAttribute("location")
                ? templates.app(module.app(), view.getAttribute("location"), context)
                : templates.appText(module.app(), view.getTextContent(), context);
    }

    private Optional<Element> view() {
        return module.children("resource")
                .filter(resource -> resource.getAttribute("name").equals("view"))
                .findFirst();
    }
}
