package org.conductregister.standin.jira.search;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Turns the names that people write in JQL into ids. */
@Component
final class JqlNames {

    private final ProjectManager projects;
    private final ConstantsManager constants;
    private final UserManager users;

    JqlNames(ProjectManager projects, ConstantsManager constants, UserManager users) {
        this.projects = projects;
        this.constants = constants;
        this.users = users;
    }

    /** @throws JqlProblem when there is nothing of that name */
    List<Long> project(String text) {
        return matching(
                "project",
                text,
                projects.getProjectObjects(),
                project -> List.of(project.getId().toString(), project.getKey(), project.getName()),
                Project::getId);
    }

    List<Long> constant(String field, String text) {
        Collection<? extends IssueConstant> all =
                switch (field) {
                    case "issuetype" -> constants.getAllIssueTypeObjects();
                    case "status" -> constants.getStatuses();
                    case "priority" -> constants.getPriorities();
                    default -> constants.getResolutions();
                };
        return matching(
                field, text, all, each -> List.of(each.getId(), each.getName()), each -> Long.valueOf(each.getId()));
    }

    List<Long> statusesOfCategory(String text) {
        return matching(
                "statusCategory",
                text,
                constants.getStatuses(),
                status -> List.of(
                        status.getStatusCategory().getKey(),
                        status.getStatusCategory().getName()),
                status -> Long.valueOf(status.getId()));
    }

    String userKey(String field, String text) {
        ApplicationUser user = users.getUserByName(text) != null ? users.getUserByName(text) : users.getUserByKey(text);
        if (user == null) {
            throw new JqlProblem("The value '" + text + "' does not exist for the field '" + field + "'.");
        }
        return user.getKey();
    }

    private static <T> List<Long> matching(
            String field,
            String text,
            Collection<? extends T> all,
            Function<T, List<String>> names,
            Function<T, Long> id) {
        List<Long> found = new ArrayList<>();
        for (T each : all) {
            if (names.apply(each).stream().anyMatch(name -> name.equalsIgnoreCase(text))) {
                found.add(id.apply(each));
            }
        }
        if (found.isEmpty()) {
            throw new JqlProblem("The value '" + text + "' does not exist for the field '" + field + "'.");
        }
        return found;
    }
}
