package org.conductregister.fake;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conductregister.report.IssueRef;
import org.conductregister.report.Tickets;
import org.conductregister.verb.Actor;

/** Jira's issues. They are another system's: no rollback of the register undoes them. */
public final class FakeTickets implements Tickets {

    private final Clock clock;
    private final Map<String, Ticket> raised = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private final Map<Long, IssueRef> reviewIssues = new HashMap<>();
    private final List<DatedTicket> reviewTickets = new ArrayList<>();
    private final Map<Long, IssueRef> calendarIssues = new HashMap<>();
    private final List<DatedTicket> calendarTickets = new ArrayList<>();
    private final Map<Long, IssueRef> appealIssues = new HashMap<>();
    private final List<AppealTicket> appealTickets = new ArrayList<>();
    private final Map<Long, List<String>> notes = new HashMap<>();
    private final Map<Long, Integer> raisedPriorities = new HashMap<>();
    private final Map<String, String> links = new HashMap<>();
    private final Map<Long, String> statuses = new HashMap<>();
    private final Map<Long, String> assignees = new HashMap<>();
    private final Map<Long, Map<String, byte[]>> files = new HashMap<>();
    private boolean filesRefused;
    private String conductProject = "COND";
    private Breakdown breakdown = Breakdown.NONE;
    private boolean appealsBroken;
    private long lastId = 10_000;
    private int lastNumber;

    /** Where the machine stops while it makes a review issue. */
    public enum Breakdown {
        NONE,
        BEFORE_THE_ISSUE,
        AFTER_THE_ISSUE
    }

    FakeTickets(Clock clock) {
        this.clock = clock;
    }

    /** A customer raises a ticket now. */
    public Ticket raise(String key, String summary, String reporterKey, String reporterName, String reporterEmail) {
        Ticket ticket = new Ticket(
                new IssueRef(++lastId, key), summary, reporterKey, reporterName, reporterEmail, clock.instant());
        raised.put(key, ticket);
        return ticket;
    }

    /** Nobody may see this ticket from now on. */
    public void hide(String key) {
        hidden.add(key);
    }

    /** The app is not installed into any project. */
    public void withoutConductProject() {
        conductProject = null;
    }

    /** The next call of {@link #openReview} fails once at this point. */
    public void breakDown(Breakdown point) {
        breakdown = point;
    }

    /** Every review ticket made, in order. */
    public List<DatedTicket> reviewTickets() {
        return List.copyOf(reviewTickets);
    }

    /** Every appeal ticket made, in order. */
    public List<AppealTicket> appealTickets() {
        return List.copyOf(appealTickets);
    }

    /** From now on Jira makes appeal issues, or fails to. */
    public void breakAppeals(boolean broken) {
        appealsBroken = broken;
    }

    /** The comments on an issue, in order. */
    public List<String> notesOn(IssueRef issue) {
        return List.copyOf(notes.getOrDefault(issue.id(), List.of()));
    }

    /** The status that an issue was last brought to; null if it never was. */
    public String statusOf(IssueRef issue) {
        return statuses.get(issue.id());
    }

    @Override
    public Optional<Ticket> visible(Actor actor, String issueKey) {
        return hidden.contains(issueKey) ? Optional.empty() : Optional.ofNullable(raised.get(issueKey));
    }

    @Override
    public Optional<String> conductProject() {
        return Optional.ofNullable(conductProject);
    }

    @Override
    public IssueRef openReport(Actor actor, String summary, String description, IssueRef ticket) {
        IssueRef issue = nextIssue();
        raised.put(issue.key(), new Ticket(issue, summary, actor.userKey(), actor.displayName(), "", clock.instant()));
        return issue;
    }

    @Override
    public void assign(IssueRef issue, String userKey) {
        assignees.put(issue.id(), userKey);
    }

    /** To whom an issue was last assigned; null if to nobody. */
    public String assigneeOf(IssueRef issue) {
        return assignees.get(issue.id());
    }

    @Override
    public Optional<IssueRef> reviewIssue(long reviewId) {
        return Optional.ofNullable(reviewIssues.get(reviewId));
    }

    @Override
    public IssueRef openReview(DatedTicket ticket) {
        return made(ticket, reviewIssues, reviewTickets);
    }

    private IssueRef made(DatedTicket ticket, Map<Long, IssueRef> issues, List<DatedTicket> tickets) {
        Breakdown point = breakdown;
        breakdown = Breakdown.NONE;
        if (point == Breakdown.BEFORE_THE_ISSUE) {
            throw new IllegalStateException("stopped before the review issue was made");
        }
        IssueRef issue = nextIssue();
        issues.put(ticket.id(), issue);
        tickets.add(ticket);
        if (point == Breakdown.AFTER_THE_ISSUE) {
            throw new IllegalStateException("stopped after the review issue was made");
        }
        return issue;
    }

    @Override
    public Optional<IssueRef> calendarIssue(long ticketId) {
        return Optional.ofNullable(calendarIssues.get(ticketId));
    }

    @Override
    public IssueRef openCalendarTicket(DatedTicket ticket) {
        return made(ticket, calendarIssues, calendarTickets);
    }

    /** Every ticket made for the calendar, in order. */
    public List<DatedTicket> calendarTickets() {
        return List.copyOf(calendarTickets);
    }

    @Override
    public void raisePriority(IssueRef issue) {
        raisedPriorities.merge(issue.id(), 1, Integer::sum);
    }

    /** How often an issue's priority was raised. */
    public int priorityRaises(IssueRef issue) {
        return raisedPriorities.getOrDefault(issue.id(), 0);
    }

    @Override
    public Optional<IssueRef> appealIssue(long appealId) {
        return Optional.ofNullable(appealIssues.get(appealId));
    }

    @Override
    public IssueRef openAppeal(AppealTicket ticket) {
        if (appealsBroken) {
            throw new IllegalStateException("Jira makes no issue today");
        }
        IssueRef issue = nextIssue();
        appealIssues.put(ticket.appealId(), issue);
        appealTickets.add(ticket);
        return issue;
    }

    @Override
    public void linkAppeal(IssueRef appeal, IssueRef report) {
        links.put(appeal.key(), report.key());
    }

    @Override
    public void linkReview(IssueRef review, IssueRef report) {
        links.put(review.key(), report.key());
    }

    /** The report that a review's issue is linked to; null if to none. */
    public String reportOf(String reviewKey) {
        return links.get(reviewKey);
    }

    @Override
    public void mirror(IssueRef issue, String status) {
        statuses.put(issue.id(), status);
    }

    @Override
    public void note(IssueRef issue, String text) {
        notes.computeIfAbsent(issue.id(), id -> new ArrayList<>()).add(text);
    }

    /** From now on no file can be attached; or again. */
    public void refuseFiles(boolean refused) {
        filesRefused = refused;
    }

    /** The files on an issue, by name. */
    public Map<String, byte[]> filesOn(IssueRef issue) {
        return Map.copyOf(files.getOrDefault(issue.id(), Map.of()));
    }

    @Override
    public void attach(IssueRef issue, String fileName, String contentType, byte[] content) {
        if (filesRefused) {
            throw new IllegalStateException("the disk is full");
        }
        files.computeIfAbsent(issue.id(), id -> new HashMap<>()).putIfAbsent(fileName, content.clone());
    }

    @Override
    public List<Raised> raisedBy(Set<String> userKeys, Instant since) {
        return raisedSince(userKeys, since).stream()
                .map(issue -> raised.get(issue.key()))
                .map(ticket -> new Raised(ticket.issue(), ticket.summary(), ticket.createdAt(), "Open"))
                .toList();
    }

    @Override
    public List<IssueRef> raisedSince(Set<String> userKeys, Instant since) {
        return raised.values().stream()
                .filter(ticket -> userKeys.contains(ticket.reporterKey()))
                .filter(ticket -> !ticket.createdAt().isBefore(since))
                .sorted(Comparator.comparing(Ticket::createdAt)
                        .thenComparing(ticket -> ticket.issue().id()))
                .map(Ticket::issue)
                .toList();
    }

    private IssueRef nextIssue() {
        return new IssueRef(++lastId, "COND-" + ++lastNumber);
    }
}
