package org.conductregister.jira.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.json.JSONObject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.conductregister.contact.TicketDesk;
import org.conductregister.jira.text.Wording;
import org.conductregister.report.IssueRef;
import org.conductregister.restriction.Bearer;
import org.conductregister.subject.Identifier;
import org.conductregister.subject.SubjectRef;
import org.conductregister.verb.Actor;

/** Tickets through Jira's own services, as whoever works on them: what Jira does not let them do is told in words. */
public final class DeskTickets implements TicketDesk {

    private final UserManager users;
    private final IssueService service;
    private final Comments comments;
    private final TicketMarks marks;
    private final Wording words;

    /** What comments take. */
    public record Comments(CommentManager manager, PermissionManager permissions, Clock clock) {}

    /** Uses these. */
    public DeskTickets(UserManager users, IssueService service, Comments comments, TicketMarks marks, Wording words) {
        this.users = users;
        this.service = service;
        this.comments = comments;
        this.marks = marks;
        this.words = words;
    }

    @Override
    public Optional<Visible> visible(Actor actor, String issueKey) {
        return issue(actor, issueKey).map(issue -> new Visible(seen(issue), marks(issue)));
    }

    /** The ticket as it is, to whoever sees it already. */
    public Seen seen(Issue issue) {
        ApplicationUser assignee = issue.getAssignee();
        return new Seen(
                new IssueRef(issue.getId(), issue.getKey()),
                text(issue.getSummary()) + "\n" + text(issue.getDescription()),
                assignee == null ? null : assignee.getKey(),
                issue.getCreated().toInstant(),
                Objects.equals(issue.getCreatorId(), issue.getReporterId()));
    }

    /** Of whoever the ticket is from or about: who merely takes part in it has not got in touch. */
    Set<Identifier> marks(Issue issue) {
        Set<Identifier> all = new LinkedHashSet<>();
        marks.of(issue).people().bearing(EnumSet.allOf(Identifier.Kind.class)).forEach((bearer, theirs) -> {
            if (bearer.as() != Bearer.As.PARTICIPANT) {
                all.addAll(theirs);
            }
        });
        return all;
    }

    /** The marks of an account; none for nobody. */
    static Set<Identifier> marks(ApplicationUser user) {
        return user == null
                ? Set.of()
                : new LinkedHashSet<>(
                        new SubjectRef(user.getKey(), user.getEmailAddress(), user.getDisplayName()).identifiers());
    }

    @Override
    public List<String> assign(Actor actor, IssueRef issue, String userKey) {
        ApplicationUser user = users.getUserByKey(actor.userKey());
        ApplicationUser assignee = users.getUserByKey(userKey);
        if (assignee == null) {
            return List.of(words.text("conduct.contact.jira.no-user"));
        }
        IssueService.AssignValidationResult valid = service.validateAssign(user, issue.id(), assignee.getUsername());
        return valid.isValid()
                ? told(service.assign(user, valid).getErrorCollection())
                : told(valid.getErrorCollection());
    }

    @Override
    public List<String> note(Actor actor, IssueRef issue, String text) {
        return comment(actor, issue, text, Map.of(InternalNotes.VISIBILITY, InternalNotes.internal()), false);
    }

    @Override
    public List<String> reply(Actor actor, IssueRef issue, String text) {
        return comment(actor, issue, text, Map.of(), true);
    }

    private List<String> comment(
            Actor actor, IssueRef ref, String text, Map<String, JSONObject> properties, boolean mailed) {
        ApplicationUser user = users.getUserByKey(actor.userKey());
        MutableIssue issue = issue(actor, ref.key()).orElse(null);
        if (issue == null || !comments.permissions().hasPermission(ProjectPermissions.ADD_COMMENTS, issue, user)) {
            return List.of(words.text("conduct.contact.jira.no-comment"));
        }
        Date now = Date.from(comments.clock().instant());
        comments.manager().create(issue, user, text, null, null, now, properties, mailed);
        return List.of();
    }

    private Optional<MutableIssue> issue(Actor actor, String issueKey) {
        ApplicationUser user = users.getUserByKey(actor.userKey());
        return user == null
                ? Optional.empty()
                : Optional.ofNullable(service.getIssue(user, issueKey))
                        .filter(IssueService.IssueResult::isValid)
                        .map(IssueService.IssueResult::getIssue);
    }

    private static List<String> told(ErrorCollection errors) {
        List<String> all = new ArrayList<>();
        if (errors != null) {
            all.addAll(errors.getErrorMessages());
            all.addAll(errors.getErrors().values());
        }
        return all;
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
