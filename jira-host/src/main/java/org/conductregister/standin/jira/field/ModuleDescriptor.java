package org.conductregister.standin.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.plugin.customfield.CustomFieldSearcherModuleDescriptor;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.conductregister.standin.platform.i18n.Translations;
import org.conductregister.standin.platform.plugin.Module;

/** A {@code customfield-type} or {@code customfield-searcher} of the app; renders the templates it declares. */
final class ModuleDescriptor implements CustomFieldTypeModuleDescriptor, CustomFieldSearcherModuleDescriptor {

    private final Module module;
    private final Translations texts;
    private final TemplateRenderer templates;

    ModuleDescriptor(Module module, Translations texts, TemplateRenderer templates) {
        this.module = module;
        this.texts = texts;
        this.templates = templates;
    }

    @Override
    public String getKey() {
        return module.key();
    }

    @Override
    public String getCompleteKey() {
        return module.completeKey();
    }

    @Override
    public String getName() {
        return module.attribute("i18n-name-key")
                .map(key -> texts.text(Locale.ENGLISH, key))
                .or(() -> module.attribute("name"))
                .orElse(module.key());
    }

    @Override
    public String getDescription() {
        return module.children("description")
                .findFirst()
                .map(element -> element.hasAttribute("key")
                        ? texts.text(Locale.ENGLISH, element.getAttribute("key"))
                        : element.getTextContent().trim())
                .orElse("");
    }

    @Override
    public String getViewHtml(CustomField field, Object value, Issue issue, FieldLayoutItem layout) {
        return render("view", field, value, issue, layout);
    }

    @Override
    public String getColumnViewHtml(CustomField field, Object value, Issue issue, FieldLayoutItem layout) {
        return render(resource("column-view").isPresent() ? "column-view" : "view", field, value, issue, layout);
    }

    private String render(String view, CustomField field, Object value, Issue issue, FieldLayoutItem layout) {
        String path = resource(view)
                .orElseThrow(() -> new IllegalStateException(module + " declares no velocity resource '" + view + "'"));
        Map<String, Object> context =
                new HashMap<>(field.getCustomFieldType().getVelocityParameters(issue, field, layout));
        context.put("customField", field);
        context.put("value", value);
        context.put("issue", issue);
        context.put("fieldLayoutItem", layout);
        context.put("displayParameters", Map.of());
        StringWriter html = new StringWriter();
        try {
            templates.render(path, context, html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return html.toString();
    }

    private Optional<String> resource(String name) {
        return module.children("resource")
                .filter(resource -> resource.getAttribute("type").equals("velocity")
                        && resource.getAttribute("name").equals(name))
                .map(resource -> resource.getAttribute("location"))
                .map(location -> location.startsWith("/") ? location.substring(1) : location)
                .findFirst();
    }
}
