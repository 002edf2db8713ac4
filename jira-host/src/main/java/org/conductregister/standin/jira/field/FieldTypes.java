package org.conductregister.standin.jira.field;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.servicedesk.api.organization.CustomerOrganization;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.conductregister.standin.jira.desk.Organizations;
import org.conductregister.standin.platform.i18n.Translations;
import org.conductregister.standin.platform.plugin.Module;
import org.conductregister.standin.platform.plugin.PluginModules;
import org.conductregister.standin.platform.template.AppTemplates;
import org.springframework.stereotype.Component;

/**
 * Kinds of custom fields and their searchers: the app's modules, a plain text field of the host's own, and Service
 * Management's two for those with whom a request is shared.
 */
@Component
public final class FieldTypes {

    /** Service Management's kind for the participants of a request. */
    public static final String PARTICIPANTS = "com.atlassian.servicedesk:sd-request-participants";

    /** Service Management's kind for the organisations that a request is shared with. */
    public static final String ORGANIZATIONS = "com.atlassian.servicedesk:sd-customer-organizations";

    private static final String OWN = CustomFieldManager.PLUGIN_KEY + ":textfield";

    private final PluginModules modules;
    private final Translations texts;
    private final AppTemplates templates;
    private final Map<String, CustomFieldType<?, ?>> own = new LinkedHashMap<>();
    private final Map<String, CustomFieldType<?, ?>> types = new ConcurrentHashMap<>();
    private final Map<String, CustomFieldSearcher> searchers = new ConcurrentHashMap<>();

    FieldTypes(
            PluginModules modules,
            Translations texts,
            AppTemplates templates,
            CustomFieldValuePersister values,
            GenericConfigManager defaults,
            TextFieldCharacterLengthValidator lengths,
            JiraAuthenticationContext authentication,
            UserManager users,
            Organizations organizations) {
        this.modules = modules;
        this.texts = texts;
        this.templates = templates;
        own("textfield", OWN, "Text Field (single line)", new TextField(values, defaults, lengths, authentication));
        own(
                "sd-request-participants",
                PARTICIPANTS,
                "Request participants",
                new SharedField<ApplicationUser>(values, named -> user(users, named), ApplicationUser::getKey));
        own(
                "sd-customer-organizations",
                ORGANIZATIONS,
                "Organizations",
                new SharedField<CustomerOrganization>(
                        values,
                        named -> organizations.known(named).orElse(null),
                        organization -> String.valueOf(organization.getId())));
    }

    private void own(String key, String completeKey, String name, CustomFieldType<?, ?> type) {
        type.init(new PlainDescriptor(key, completeKey, name, ""));
        own.put(completeKey, type);
    }

    private static ApplicationUser user(UserManager users, String named) {
        ApplicationUser byKey = users.getUserByKey(named);
        return byKey == null ? users.getUserByName(named) : byKey;
    }

    /** All kinds there are now. */
    public List<CustomFieldType<?, ?>> all() {
        List<CustomFieldType<?, ?>> found = new ArrayList<>(own.values());
        modules.of("customfield-type").forEach(module -> found.add(type(module.completeKey())));
        return found;
    }

    /** The kind with this complete key; null when its app is not there. */
    public CustomFieldType<?, ?> type(String completeKey) {
        if (own.containsKey(completeKey)) {
            return own.get(completeKey);
        }
        return module("customfield-type", completeKey)
                .map(module -> types.computeIfAbsent(completeKey, key -> makeType(module)))
                .orElse(null);
    }

    private CustomFieldType<?, ?> makeType(Module module) {
        CustomFieldType<?, ?> type = (CustomFieldType<?, ?>) module.create();
        type.init(new ModuleDescriptor(module, texts, templates.of(module.app())));
        return type;
    }

    /** The searcher with this complete key; null when its app is not there. */
    public CustomFieldSearcher searcher(String completeKey) {
        return module("customfield-searcher", completeKey)
                .map(module -> searchers.computeIfAbsent(completeKey, key -> makeSearcher(module)))
                .orElse(null);
    }

    private CustomFieldSearcher makeSearcher(Module module) {
        CustomFieldSearcher searcher = (CustomFieldSearcher) module.create();
        searcher.init(new ModuleDescriptor(module, texts, templates.of(module.app())));
        return searcher;
    }

    /** The searchers that declare themselves valid for the kind. */
    public List<CustomFieldSearcher> searchersOf(CustomFieldType<?, ?> type) {
        return modules.of("customfield-searcher").stream()
                .filter(module -> module.children("valid-customfield-type").anyMatch(valid -> type.getKey()
                        .equals(valid.getAttribute("package") + ":" + valid.getAttribute("key"))))
                .map(module -> searcher(module.completeKey()))
                .toList();
    }

    private Optional<Module> module(String element, String completeKey) {
        return completeKey == null
                ? Optional.empty()
                : modules.find(completeKey).filter(module -> module.type().equals(element));
    }
}
