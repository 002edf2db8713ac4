package org.conductregister.standin.ui.frame;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.conductregister.standin.platform.fragment.Item;
import org.conductregister.standin.platform.fragment.WebFragments;
import org.conductregister.standin.platform.plugin.Module;
import org.conductregister.standin.platform.plugin.PluginModules;
import org.conductregister.standin.platform.resource.PageResources;
import org.conductregister.standin.platform.security.Access;
import org.conductregister.standin.platform.security.Guard;
import org.conductregister.standin.ui.page.Link;
import org.conductregister.standin.ui.page.Message;
import org.conductregister.standin.ui.page.Person;
import org.conductregister.standin.ui.page.Sidebar;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** What frames are made of: who is logged in, the token, what apps add to a place, messages after a redirect. */
@Component
public class FrameParts {

    private static final int UNKNOWN_WEIGHT = 1000;

    private final JiraAuthenticationContext login;
    private final Guard guard;
    private final XsrfTokenAccessor tokens;
    private final WebFragments fragments;
    private final PluginModules modules;
    private final PageResources resources;

    FrameParts(
            JiraAuthenticationContext login,
            Guard guard,
            XsrfTokenAccessor tokens,
            WebFragments fragments,
            PluginModules modules,
            PageResources resources) {
        this.login = login;
        this.guard = guard;
        this.tokens = tokens;
        this.fragments = fragments;
        this.modules = modules;
        this.resources = resources;
    }

    /** Asks for the scripts and styles that apps give to a context, as {@code atl.general}. */
    public void require(String context) {
        resources.assembler().resources().requireContext(context);
    }

    /** The tags of everything that was asked for during this request. */
    String resources() {
        return resources.tagsHtml();
    }

    /** Null when nobody is logged in. */
    public ApplicationUser user() {
        return login.getLoggedInUser();
    }

    /** Null when nobody is logged in. */
    SignedIn signedIn() {
        Person person = Person.of(user());
        return person == null
                ? null
                : new SignedIn(
                        person.name(),
                        person.displayName(),
                        person.initials(),
                        may(Access.LICENSED),
                        may(Access.ADMIN));
    }

    private boolean may(Access access) {
        return guard.admit(access) == Guard.Verdict.ADMITTED;
    }

    String token(HttpServletRequest request, HttpServletResponse response) {
        return tokens.getXsrfToken(request, response, true);
    }

    /** Messages that the page before left, oldest first. */
    @SuppressWarnings("unchecked")
    List<Message> messages(HttpServletRequest request) {
        Map<String, ?> left = RequestContextUtils.getInputFlashMap(request);
        return left == null || !left.containsKey(Message.NEXT_PAGE)
                ? List.of()
                : (List<Message>) left.get(Message.NEXT_PAGE);
    }

    /** What fragments of a page about an issue know. */
    public static Map<String, Object> context(Issue issue) {
        return Map.of("issue", issue, "project", issue.getProjectObject());
    }

    /** What fragments of a page about a project know. */
    public static Map<String, Object> context(Project project) {
        return Map.of("project", project);
    }

    /** The panels that apps show there, lightest first. */
    public List<Panel> panels(String location, Map<String, Object> context) {
        return fragments.panels(location, context).stream()
                .map(panel -> new Panel(
                        panel.key().substring(panel.key().indexOf(':') + 1),
                        panel.label(),
                        modules.find(panel.key()).map(Module::weight).orElse(UNKNOWN_WEIGHT),
                        panel.html()))
                .toList();
    }

    /** The links that apps show there, lightest first. */
    public List<Link> links(String section, Map<String, Object> context) {
        return fragments.items(section, context).stream().map(FrameParts::link).toList();
    }

    /** The sections that apps show there, with their links; a section without links is left out. */
    public List<Sidebar.Section> sections(String location, Map<String, Object> context) {
        List<Sidebar.Section> sections = new ArrayList<>();
        for (Item section : fragments.sections(location, context)) {
            List<Link> links = links(location + "/" + section.key(), context);
            if (!links.isEmpty()) {
                sections.add(new Sidebar.Section(section.label(), links));
            }
        }
        return sections;
    }

    /** The single keys that apps bind to a click ({@code <keyboard-shortcut>}), in the order of the descriptor. */
    List<Shortcut> shortcuts() {
        return modules.of("keyboard-shortcut").stream().flatMap(Shortcut::of).toList();
    }

    private static Link link(Item item) {
        return new Link(
                item.linkId() == null ? item.key() : item.linkId(),
                item.label(),
                item.href(),
                item.styleClass(),
                item.params().get("tooltip"),
                false,
                null);
    }
}
