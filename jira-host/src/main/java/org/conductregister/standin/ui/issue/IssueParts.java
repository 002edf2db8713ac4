package org.conductregister.standin.ui.issue;

import org.springframework.stereotype.Component;

/** The makers of the parts of an issue's page. */
@Component
record IssueParts(
        IssueActions actions,
        IssueDetails details,
        IssueFiles files,
        IssueLinks links,
        IssueActivity activity,
        IssuePeople people) {}
