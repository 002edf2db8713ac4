package com.atlassian.jira.workflow.function.issue;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.FunctionProvider;
import java.util.Map;

/**
 * What post-functions share.
 *
 * <p>Known from: public Jira 11 apps.
 */
public abstract class AbstractJiraFunctionProvider implements FunctionProvider {
    protected MutableIssue getIssue(Map<?, ?> transientVars) {
        return (MutableIssue) transientVars.get("issue");
    }
    /** The user who makes the transition, null if anonymous. */
    protected ApplicationUser getCallerUser(Map<?, ?> transientVars, Map<?, ?> args) {
        return (ApplicationUser) transientVars.get("callerUser");
    }

    protected String getCallerKey(Map<?, ?> transientVars, Map<?, ?> args) {
        ApplicationUser caller = getCallerUser(transientVars, args);
        return caller == null ? null : caller.getKey();
    }
}
