package org.conductregister.standin.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The workflow steps that Jira itself brings, by the class names that stand in workflow descriptors. */
@Component
final class StandardSteps {

    static final String PREFIX = "com.atlassian.jira.workflow.";
    static final String FIRE_EVENT = PREFIX + "function.event.FireIssueEventFunction";

    private static final String UPDATE_FIELD = PREFIX + "function.issue.UpdateIssueFieldFunction";
    private static final String ASSIGN_TO_CALLER = PREFIX + "function.issue.AssignToCurrentUserFunction";

    /** What these do is done by every transition here. */
    private static final Set<String> ALWAYS_DONE = Set.of(
            FIRE_EVENT,
            PREFIX + "function.issue.UpdateIssueStatusFunction",
            PREFIX + "function.misc.CreateCommentFunction",
            PREFIX + "function.issue.GenerateChangeHistoryFunction",
            PREFIX + "function.issue.IssueReindexFunction",
            PREFIX + "function.issue.IssueCreateFunction",
            PREFIX + "function.issue.IssueStoreFunction");

    private final PermissionManager permissions;
    private final GroupManager groups;

    StandardSteps(PermissionManager permissions, GroupManager groups) {
        this.permissions = permissions;
        this.groups = groups;
    }

    static boolean isStandard(String className) {
        return className.startsWith(PREFIX);
    }

    boolean passes(String className, Map<?, ?> args, Issue issue, ApplicationUser user) {
        return switch (className.substring(PREFIX.length())) {
            case "condition.PermissionCondition", "validator.PermissionValidator" ->
                permissions.hasPermission(permission(args), issue, user);
            case "condition.UserInGroupCondition" -> groups.isUserInGroup(user, (String) args.get("group"));
            case "condition.AllowOnlyReporter" -> user != null && user.equals(issue.getReporter());
            case "condition.AllowOnlyAssignee" -> user != null && user.equals(issue.getAssignee());
            default -> throw new IllegalArgumentException("The stand-in does not know the workflow step " + className);
        };
    }

    private static ProjectPermissionKey permission(Map<?, ?> args) {
        Object key = args.get("permissionKey") == null ? args.get("permission") : args.get("permissionKey");
        return new ProjectPermissionKey(key.toString().toUpperCase(Locale.ROOT));
    }

    void run(String className, Map<?, ?> args, MutableIssue issue, ApplicationUser user) {
        if (className.equals(UPDATE_FIELD)) {
            updateField((String) args.get("field.name"), (String) args.get("field.value"), issue);
        } else if (className.equals(ASSIGN_TO_CALLER)) {
            issue.setAssignee(user);
        } else if (!ALWAYS_DONE.contains(className)) {
            throw new IllegalArgumentException("The stand-in does not know the workflow step " + className);
        }
    }

    private static void updateField(String field, String value, MutableIssue issue) {
        String wanted = value == null || value.isBlank() ? null : value;
        switch (field) {
            case "resolution" -> issue.setResolutionId(wanted);
            case "assignee" -> issue.setAssigneeId(wanted);
            case "priority" -> issue.setPriorityId(wanted);
            default -> throw new IllegalArgumentException("The stand-in cannot set the field " + field);
        }
    }
}
