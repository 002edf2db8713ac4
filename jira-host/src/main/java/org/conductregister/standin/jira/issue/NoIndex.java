package org.conductregister.standin.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.index.IssueIndexingService;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Searches read the database here, so there is no index to be written. */
@Component
final class NoIndex implements IssueIndexingService {

    @Override
    public long reIndex(Issue issue) {
        return 0;
    }

    @Override
    public long reIndexIssueObjects(Collection<? extends Issue> issues) {
        return 0;
    }
}
