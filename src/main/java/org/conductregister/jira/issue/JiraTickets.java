package org.conductregister.jira.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.EntityPropertyType;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.WorkflowManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.conductregister.report.IssueRef;
import org.conductregister.report.Tickets;
import org.conductregister.verb.Actor;

/** Jira's issues, made and read through Jira's own services. */
public final class JiraTickets implements Tickets {

    private final ConductProject project;
    private final ServiceAccount account;
    private final Host host;
    private final NewIssues make;
    private final NewReviews reviews;
    private final NewAppeals appeals;
    private final StatusMirror mirror;
    private final InternalNotes notes;
    private final IssueFiles files;
    private final RaisedTickets raised;
    private final Assignments assignments;
    private final UrgentIssues urgent;

    /** The services of Jira that issues take. */
    public record Host(
            UserManager users,
            IssueManager issues,
            IssueService service,
            JsonEntityPropertyManager properties,
            AttachmentManager attachments,
            CommentManager comments,
            IssueLinkManager links,
            IssueLinkTypeManager linkTypes,
            WorkflowManager workflows,
            IssueIndexingService index,
            SearchService search,
            PriorityManager priorities,
            ApplicationProperties settings) {}

    /** @param clock dates internal notes */
    public JiraTickets(ConductProject project, ServiceAccount account, Host host, Clock clock) {
        this.project = project;
        this.account = account;
        this.host = host;
        this.make = new NewIssues(project, host.service(), host.links(), host.linkTypes());
        this.reviews = new NewReviews(make, host.users(), host.settings());
        this.appeals = new NewAppeals(make, host.users(), host.settings());
        this.mirror = new StatusMirror(host.issues(), host.service(), host.workflows(), host.index());
        this.notes = new InternalNotes(host.issues(), host.comments(), clock);
        this.files = new IssueFiles(host.issues(), host.attachments());
        this.raised = new RaisedTickets(host.users(), new AllPages(host.search()));
        this.assignments = new Assignments(host.service(), host.users());
        this.urgent = new UrgentIssues(host.issues(), host.service(), host.priorities());
    }

    @Override
    public Optional<Ticket> visible(Actor actor, String issueKey) {
        ApplicationUser user = host.users().getUserByKey(actor.userKey());
        if (user == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(host.service().getIssue(user, issueKey))
                .filter(IssueService.IssueResult::isValid)
                .map(result -> ticket(result.getIssue()));
    }

    private static Ticket ticket(Issue issue) {
        ApplicationUser reporter = issue.getReporter();
        String email = reporter == null ? null : reporter.getEmailAddress();
        return new Ticket(
                new IssueRef(issue.getId(), issue.getKey()),
                issue.getSummary(),
                reporter == null ? null : reporter.getKey(),
                reporter == null ? "" : reporter.getDisplayName(),
                email == null ? "" : email,
                issue.getCreated().toInstant());
    }

    @Override
    public Optional<String> conductProject() {
        return project.find().map(Project::getKey);
    }

    /** @throws JiraRefusal if this user may not create issues in the conduct project */
    @Override
    public IssueRef openReport(Actor actor, String summary, String description, IssueRef ticket) {
        ApplicationUser user = host.users().getUserByKey(actor.userKey());
        IssueRef made = account.as(
                user,
                reporter -> make.make(
                        reporter,
                        make.begin(ConductProject.REPORT_TYPE, summary, description)
                                .setReporterId(reporter.getUsername())));
        if (ticket != null) {
            account.run(lead -> make.link(lead, made, ticket));
        }
        return made;
    }

    @Override
    public void assign(IssueRef issue, String userKey) {
        account.run(lead -> assignments.assign(lead, issue, userKey));
    }

    @Override
    public Optional<IssueRef> reviewIssue(long reviewId) {
        return carrying(NewReviews.Purpose.REVIEW.property(reviewId));
    }

    @Override
    public Optional<IssueRef> calendarIssue(long ticketId) {
        return carrying(NewReviews.Purpose.CALENDAR.property(ticketId));
    }

    @Override
    public Optional<IssueRef> appealIssue(long appealId) {
        return carrying(NewAppeals.property(appealId));
    }

    private Optional<IssueRef> carrying(String name) {
        List<EntityProperty> found = host.properties()
                .query()
                .entityName(EntityPropertyType.ISSUE_PROPERTY.getDbEntityName())
                .key(name)
                .maxResults(1)
                .find();
        return found.stream()
                .map(entry -> host.issues().getIssueObject(entry.getEntityId()))
                .filter(issue -> issue != null)
                .map(issue -> new IssueRef(issue.getId(), issue.getKey()))
                .findFirst();
    }

    @Override
    public IssueRef openReview(DatedTicket ticket) {
        return account.act(lead -> reviews.open(lead, NewReviews.Purpose.REVIEW, ticket));
    }

    @Override
    public IssueRef openCalendarTicket(DatedTicket ticket) {
        return account.act(lead -> reviews.open(lead, NewReviews.Purpose.CALENDAR, ticket));
    }

    @Override
    public void raisePriority(IssueRef issue) {
        account.run(lead -> urgent.raise(lead, issue));
    }

    @Override
    public void linkReview(IssueRef review, IssueRef report) {
        account.run(lead -> make.linkOnce(lead, report, review));
    }

    @Override
    public IssueRef openAppeal(AppealTicket ticket) {
        return account.act(lead -> appeals.open(lead, ticket));
    }

    @Override
    public void linkAppeal(IssueRef appeal, IssueRef report) {
        account.run(lead -> make.linkOnce(lead, report, appeal));
    }

    /**
     * Runs {@code edit} while Jira is in the middle of changing this issue. The status waits until that is over: the
     * event of the change brings it (see {@link ReportIssues}).
     */
    public <T> T duringEdit(long issueId, Supplier<T> edit) {
        return mirror.holding(issueId, edit);
    }

    @Override
    public void mirror(IssueRef issue, String status) {
        account.run(lead -> mirror.bring(lead, issue, status));
    }

    @Override
    public void note(IssueRef issue, String text) {
        account.run(lead -> notes.write(lead, issue, text));
    }

    @Override
    public void attach(IssueRef issue, String fileName, String contentType, byte[] content) {
        account.run(lead -> files.attach(lead, issue, fileName, contentType, content));
    }

    @Override
    public List<Raised> raisedBy(Set<String> userKeys, Instant since) {
        return account.act(lead -> raised.raised(lead, userKeys, since));
    }

    @Override
    public List<IssueRef> raisedSince(Set<String> userKeys, Instant since) {
        return account.act(lead -> raised.since(lead, userKeys, since));
    }
}
