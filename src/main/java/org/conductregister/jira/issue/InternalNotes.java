package org.conductregister.jira.issue;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.json.JSONException;
import com.atlassian.jira.util.json.JSONObject;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import org.conductregister.report.IssueRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Comments that only agents see: marked as internal for the service desk, and sent to nobody by mail (R112). */
final class InternalNotes {

    private static final Logger log = LoggerFactory.getLogger(InternalNotes.class);
    static final String VISIBILITY = "sd.public.comment";

    private final IssueManager issues;
    private final CommentManager comments;
    private final Clock clock;

    InternalNotes(IssueManager issues, CommentManager comments, Clock clock) {
        this.issues = issues;
        this.comments = comments;
        this.clock = clock;
    }

    void write(ApplicationUser author, IssueRef ref, String text) {
        MutableIssue issue = issues.getIssueObject(ref.id());
        if (issue == null) {
            log.warn("{} is gone; a note for it is dropped", ref.key());
            return;
        }
        comments.create(
                issue, author, text, null, null, Date.from(clock.instant()), Map.of(VISIBILITY, internal()), false);
    }

    static JSONObject internal() {
        try {
            return new JSONObject("{\"internal\":true}");
        } catch (JSONException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
