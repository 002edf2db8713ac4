package org.conductregister.jira.issue;

import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.List;

/** Jira itself refused to make or change an issue, for instance for want of a permission. */
public final class JiraRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param what was tried, for the log and for whoever tried it */
    public JiraRefusal(String what, ErrorCollection errors) {
        super(what + ": " + String.join("; ", messages(errors)));
    }

    private static List<String> messages(ErrorCollection errors) {
        List<String> messages = new ArrayList<>(errors.getErrorMessages());
        errors.getErrors().forEach((field, message) -> messages.add(field + ": " + message));
        return messages;
    }
}
