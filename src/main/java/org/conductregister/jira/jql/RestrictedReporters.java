package org.conductregister.jira.jql;

import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Set;
import org.conductregister.verb.Outcome;

/** {@code reporter in restrictedReporters()}: everybody under restriction who has an account (R91). */
public final class RestrictedReporters extends RegisterFunction {

    /** Made by Jira, from the app's beans. */
    public RestrictedReporters(Queried queried) {
        super(queried, 0, 0, JiraDataTypes.USER);
    }

    @Override
    Outcome<Set<String>> answer(ApplicationUser searcher, List<String> arguments) {
        return queried().restrictedAccounts(searcher);
    }
}
