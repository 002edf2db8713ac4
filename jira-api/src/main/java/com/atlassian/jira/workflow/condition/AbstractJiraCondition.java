package com.atlassian.jira.workflow.condition;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

/**
 * What workflow conditions share.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public abstract class AbstractJiraCondition implements com.opensymphony.workflow.Condition {
    protected MutableIssue getIssue(Map<?, ?> transientVars) {
        return (MutableIssue) transientVars.get("issue");
    }
    /** The user who asks, null if anonymous. */
    protected ApplicationUser getCallerUser(Map<?, ?> transientVars, Map<?, ?> args) {
        return (ApplicationUser) transientVars.get("callerUser");
    }
}
