package org.conductregister.jira.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.plugin.web.Condition;
import java.util.Map;
import java.util.Set;
import org.conductregister.jira.issue.ConductProject;

/** Shows something on conduct issues alone. Reads nothing but the issue itself. */
public final class ConductIssueCondition implements Condition {

    private static final Set<String> TYPES = Set.copyOf(ConductProject.TYPES);

    @Override
    public void init(Map<String, String> params) {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        IssueType type = context.get("issue") instanceof Issue issue ? issue.getIssueType() : null;
        return type != null && TYPES.contains(type.getName());
    }
}
