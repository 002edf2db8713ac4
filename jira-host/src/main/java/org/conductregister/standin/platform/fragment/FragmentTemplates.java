package org.conductregister.standin.platform.fragment;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conductregister.standin.platform.i18n.Translations;
import org.conductregister.standin.platform.plugin.InstalledApp;
import org.conductregister.standin.platform.template.AppTemplates;
import org.conductregister.standin.platform.template.MethodAllowlist;
import org.conductregister.standin.platform.template.Templates;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Renders what fragments consist of: the app's templates, and the links and labels that the host itself renders. */
@Component
final class FragmentTemplates {

    /** What links may read, as {@code $issue.key} and {@code $helper.project.key}. */
    private static final Set<Class<?>> READABLE = Set.of(
            Issue.class, IssueType.class, Project.class, ApplicationUser.class, JiraHelper.class, I18nHelper.class);

    private final Templates host =
            new Templates(FragmentTemplates.class.getClassLoader(), new MethodAllowlist(List.of(), READABLE));
    private final AppTemplates apps;
    private final Translations translations;

    FragmentTemplates(AppTemplates apps, Translations translations) {
        this.apps = apps;
        this.translations = translations;
    }

    String app(InstalledApp app, String template, Map<String, Object> context) {
        return apps.of(app).render(template, context);
    }

    String appText(InstalledApp app, String text, Map<String, Object> context) {
        return apps.of(app).renderFragment(text, context);
    }

    /** A plain text with references filled in; not HTML. */
    String plain(String text, Map<String, Object> context) {
        return text.contains("$") ? HtmlUtils.htmlUnescape(host.renderText(text, context)) : text;
    }

    String translated(String key, Object... arguments) {
        return translations.text(Translations.LOCALE, key, arguments);
    }

    /** The box shown in place of a panel that failed. */
    String failure(String panelKey) {
        return host.render("platform/panel-failure.vm", Map.of("text", translated("standin.panel.failed", panelKey)));
    }
}
