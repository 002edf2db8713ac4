package org.conductregister.standin.platform.fragment;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.conductregister.standin.Settings;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Completes what a page says about itself with what Jira always gives a fragment. */
@Component
final class FragmentContext {

    private final JiraAuthenticationContext authentication;

    FragmentContext(JiraAuthenticationContext authentication) {
        this.authentication = authentication;
    }

    Map<String, Object> complete(Map<String, Object> given) {
        Map<String, Object> context = new HashMap<>(given);
        context.values().removeIf(value -> value == null);
        Project project = project(context);
        if (project != null) {
            context.putIfAbsent("project", project);
            context.put("projectKeyEncoded", URLEncoder.encode(project.getKey(), StandardCharsets.UTF_8));
            context.put("projectKey", project.getKey());
        }
        HttpServletRequest request = request();
        JiraHelper helper = new JiraHelper(request, project, context);
        I18nHelper i18n = authentication.getI18nHelper();
        if (authentication.isLoggedInUser()) {
            context.putIfAbsent("user", authentication.getLoggedInUser());
        }
        context.putIfAbsent("helper", helper);
        context.putIfAbsent("i18n", i18n);
        context.putIfAbsent("baseurl", Settings.CONTEXT_PATH);
        if (request != null) {
            context.putIfAbsent("request", request);
        }
        return context;
    }

    private static Project project(Map<String, Object> context) {
        if (context.get("project") instanceof Project project) {
            return project;
        }
        return context.get("issue") instanceof Issue issue ? issue.getProjectObject() : null;
    }

    private static HttpServletRequest request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest()
                : null;
    }
}
