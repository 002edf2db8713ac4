package org.conductregister.jira.jql;

import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Set;
import org.conductregister.verb.Outcome;

/** {@code issue in conductSubject("riley")}: every case about somebody, and the tickets it was reported on (R51). */
public final class ConductSubject extends RegisterFunction {

    /** Made by Jira, from the app's beans. */
    public ConductSubject(Queried queried) {
        super(queried, 1, 1, JiraDataTypes.ISSUE);
    }

    @Override
    Outcome<Set<Long>> answer(ApplicationUser searcher, List<String> arguments) {
        return queried().ofSubject(searcher, arguments.get(0));
    }
}
