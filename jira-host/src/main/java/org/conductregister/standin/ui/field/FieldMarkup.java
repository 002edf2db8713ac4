package org.conductregister.standin.ui.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.conductregister.standin.platform.plugin.Module;
import org.conductregister.standin.platform.plugin.PluginModules;
import org.conductregister.standin.platform.template.AppTemplates;
import org.conductregister.standin.ui.form.Submitted;
import org.conductregister.standin.ui.page.PageTemplates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The markup of custom fields, by the templates of their types. A type that throws shows nothing and is logged. */
@Component
public class FieldMarkup {

    private static final Logger log = LoggerFactory.getLogger(FieldMarkup.class);

    private final PluginModules modules;
    private final AppTemplates apps;
    private final PageTemplates own;

    FieldMarkup(PluginModules modules, AppTemplates apps, PageTemplates own) {
        this.modules = modules;
        this.apps = apps;
        this.own = own;
    }

    /** The value as the issue's page shows it, read once for everyone who looks at this issue; empty when there is none. */
    public String view(CustomField field, Issue issue) {
        return guarded(field, issue, () -> {
            Object value = issue.getCustomFieldValue(field);
            return value == null
                    ? ""
                    : field.getCustomFieldType().getDescriptor().getViewHtml(field, value, issue, null);
        });
    }

    /** The value as a list of issues shows it. */
    public String column(CustomField field, Issue issue) {
        return guarded(field, issue, () -> {
            Object value = field.getValue(issue);
            return value == null
                    ? ""
                    : field.getCustomFieldType().getDescriptor().getColumnViewHtml(field, value, issue, null);
        });
    }

    /** The control of a form: what was typed, else the issue's value, else the default. */
    public String edit(CustomField field, Issue issue, Submitted typed) {
        return guarded(field, issue, () -> {
            Object value = typedOrStored(field, issue, typed);
            Optional<Module> module = modules.find(field.getCustomFieldType().getKey());
            Optional<String> template = module.flatMap(FieldMarkup::editTemplate);
            if (template.isEmpty()) {
                return own.render("field/edit-text", Map.of("field", plain(field, value)));
            }
            return apps.of(module.get().app()).render(template.get(), context(field, issue, value));
        });
    }

    private static Map<String, String> plain(CustomField field, Object value) {
        return Map.of(
                "id",
                field.getId(),
                "name",
                field.getName(),
                "description",
                field.getDescription() == null ? "" : field.getDescription(),
                "value",
                value == null ? "" : value.toString());
    }

    private static Object typedOrStored(CustomField field, Issue issue, Submitted typed) {
        if (typed.has(field.getId())) {
            List<String> values = typed.parts(field.getId()).getOrDefault(field.getId(), List.of());
            return values.size() > 1 ? values : values.stream().findFirst().orElse("");
        }
        return issue.isCreated() ? field.getValue(issue) : field.getDefaultValue(issue);
    }

    private static Map<String, Object> context(CustomField field, Issue issue, Object value) {
        CustomFieldType<?, ?> type = field.getCustomFieldType();
        Map<String, Object> context = new HashMap<>(type.getVelocityParameters(issue, field, null));
        context.put("customField", field);
        context.put("issue", issue);
        context.put("value", value);
        context.put("displayParameters", Map.of());
        return context;
    }

    private static Optional<String> editTemplate(Module module) {
        return module.children("resource")
                .filter(resource -> resource.getAttribute("name").equals("edit"))
                .map(resource -> resource.getAttribute("location"))
                .findFirst();
    }

    private static String guarded(CustomField field, Issue issue, Supplier<String> markup) {
        try {
            return markup.get();
        } catch (RuntimeException | LinkageError problem) {
            log.error("The field {} cannot be shown for {}", field.getName(), issue.getKey(), problem);
            return "";
        }
    }
}
