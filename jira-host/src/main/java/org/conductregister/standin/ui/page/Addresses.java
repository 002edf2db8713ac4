package org.conductregister.standin.ui.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.conductregister.standin.Settings;

/** Addresses of the host's pages, with the context path. */
public final class Addresses {

    private Addresses() {}

    /** The agents' view of an issue. */
    public static String issue(Issue issue) {
        return issue(issue.getKey());
    }

    /** The agents' view of an issue. */
    public static String issue(String key) {
        return at("/browse/" + key);
    }

    /** A project's first page: queues of a service desk, otherwise its issues. */
    public static String project(Project project) {
        return at("/projects/" + project.getKey());
    }

    /** The issues that a JQL query finds. */
    public static String search(String jql) {
        return at("/issues/?jql=" + encoded(jql));
    }

    /** A path below the context path, which begins with a slash. */
    public static String at(String path) {
        return Settings.CONTEXT_PATH + path;
    }

    /** A value as it may stand in a query string. */
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
