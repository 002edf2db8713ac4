package org.conductregister.standin.platform.template;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.Field;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.conductregister.standin.platform.i18n.Texts;
import org.conductregister.standin.platform.i18n.Translations;
import org.conductregister.standin.platform.plugin.InstalledApp;
import org.conductregister.standin.platform.plugin.Module;
import org.conductregister.standin.platform.plugin.PerApp;
import org.osgi.framework.FrameworkUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** Gives each app a renderer of its own templates, which may call what the app's {@code <velocity-allowlist>} names. */
@Component
public final class AppTemplates implements PerApp<TemplateRenderer> {

    /** What Jira's own list must allow, since the templates of field types cannot do without: {@code $customField.id}. */
    private static final Set<Class<?>> JIRAS_OWN =
            Set.of(I18nHelper.class, I18nResolver.class, Field.class, CustomField.class, FieldLayoutItem.class);

    private static final Logger log = LoggerFactory.getLogger(AppTemplates.class);

    private final Map<String, AppTemplateRenderer> renderers = new ConcurrentHashMap<>();
    private final Texts texts;

    AppTemplates(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Class<TemplateRenderer> service() {
        return TemplateRenderer.class;
    }

    @Override
    public TemplateRenderer create(InstalledApp app) {
        return of(app);
    }

    /** The app's renderer; the same one each time. */
    public AppTemplateRenderer of(InstalledApp app) {
        return renderers.computeIfAbsent(app.key(), key -> {
            MethodAllowlist allowlist = new MethodAllowlist(entries(app), JIRAS_OWN);
            return new AppTemplateRenderer(
                    new Templates(app.classLoader(), allowlist), texts.getInstance(Translations.LOCALE));
        });
    }

    private static List<String> entries(InstalledApp app) {
        return app.modules().stream()
                .filter(module -> module.type().equals("velocity-allowlist"))
                .flatMap(AppTemplates::methods)
                .map(element -> element.getTextContent().replaceAll("\\s", ""))
                .filter(entry -> isOwn(app, entry))
                .toList();
    }

    private static Stream<Element> methods(Module module) {
        return module.children("method");
    }

    /** Apps may open their own classes only. */
    private static boolean isOwn(InstalledApp app, String entry) {
        try {
            Class<?> type = Class.forName(entry.split("#")[0], false, app.classLoader());
            if (app.bundle().equals(FrameworkUtil.getBundle(type))) {
                return true;
            }
            log.error("The allowlist entry {} is ignored: the class is not the app's own", entry);
        } catch (ClassNotFoundException missing) {
            log.error("The allowlist entry {} names a class that is not there", entry);
        }
        return false;
    }
}
