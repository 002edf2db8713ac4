package org.conductregister.jira.jql;

import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.conductregister.verb.Outcome;

/** {@code issue in conductReviewsDue("14d")}: what is to be reviewed within this time, and what is overdue (R103). */
public final class ConductReviewsDue extends RegisterFunction {

    /** Made by Jira, from the app's beans. */
    public ConductReviewsDue(Queried queried) {
        super(queried, 0, 1, JiraDataTypes.ISSUE);
    }

    private static final String USUAL = "14d";

    @Override
    String wrong(List<String> arguments) {
        return Queried.within(within(arguments)).isPresent()
                ? null
                : queried().text("conduct.jql.within", getFunctionName(), within(arguments));
    }

    @Override
    Outcome<Set<Long>> answer(ApplicationUser searcher, List<String> arguments) {
        return queried().reviewsDue(searcher, Queried.within(within(arguments)).orElse(Period.ZERO));
    }

    private static String within(List<String> arguments) {
        return arguments.isEmpty() ? USUAL : arguments.get(0);
    }
}
