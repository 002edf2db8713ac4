package org.conductregister.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.conductregister.jira.issue.TicketMarks;
import org.conductregister.jira.people.Actors;
import org.conductregister.jira.people.Staff;
import org.conductregister.register.ViewBanner;
import org.conductregister.report.Tickets;
import org.conductregister.restriction.Banner;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Outcome;

/** What agents are told on a ticket (R117). Refuses: neither an issue key nor a project and a reporter (400), not
 * staff (403), no such ticket, project or reporter (404). */
@Path("banner")
@Produces(MediaType.APPLICATION_JSON)
public class BannerResource {

    private final ViewBanner banner;
    private final Tickets tickets;
    private final IssueManager issues;
    private final ProjectManager projects;
    private final TicketMarks marks;
    private final Staff staff;
    private final Actors actors;
    private final Replies replies;
    private final ToWire views;

    /** Made by Jira, from the app's beans. */
    @Inject
    public BannerResource(
            ViewBanner banner,
            Tickets tickets,
            IssueManager issues,
            ProjectManager projects,
            TicketMarks marks,
            Staff staff,
            Actors actors,
            Replies replies,
            ToWire views) {
        this.banner = banner;
        this.tickets = tickets;
        this.issues = issues;
        this.projects = projects;
        this.marks = marks;
        this.staff = staff;
        this.actors = actors;
        this.replies = replies;
        this.views = views;
    }

    /** The banner of this ticket, or of one that is about to be raised for a reporter in a project. */
    @GET
    public Response of(
            @QueryParam("issueKey") String issueKey,
            @QueryParam("project") String project,
            @QueryParam("reporter") String reporter) {
        return replies.ok(() -> asked(actors.current(), issueKey, project, reporter), views::banner);
    }

    private Outcome<Banner> asked(Actor actor, String issueKey, String project, String reporter) {
        if (isSaid(issueKey)) {
            return banner(actor, issueKey);
        }
        if (isSaid(project) && isSaid(reporter)) {
            return banner(actor, project, reporter);
        }
        if (!actor.isStaff()) {
            return Outcome.notAllowed("ViewBanner");
        }
        throw new Malformed("Expected the key of a ticket, such as SD-1, or a project and a reporter.", "issueKey");
    }

    private Outcome<Banner> banner(Actor actor, String issueKey) {
        Issue issue = tickets.visible(actor, issueKey.strip())
                .map(ticket -> issues.getIssueObject(ticket.issue().id()))
                .orElse(null);
        return issue == null
                ? actor.isStaff() ? Outcome.notFound("ticket") : Outcome.notAllowed("ViewBanner")
                : banner.on(actor, marks.of(issue));
    }

    /** For a ticket that is only about to be raised; the project by key or id, the reporter by user name or key. */
    private Outcome<Banner> banner(Actor actor, String keyOrId, String reporter) {
        if (!actor.isStaff()) {
            return Outcome.notAllowed("ViewBanner");
        }
        Project project = project(keyOrId.strip());
        ApplicationUser user = staff.user(reporter).orElse(null);
        if (project == null || user == null) {
            return Outcome.notFound(project == null ? "project" : "reporter");
        }
        return banner.on(actor, marks.ofNew(project, user));
    }

    private Project project(String keyOrId) {
        return keyOrId.matches("\\d{1,18}")
                ? projects.getProjectObj(Long.valueOf(keyOrId))
                : projects.getProjectObjByKey(keyOrId);
    }

    private static boolean isSaid(String parameter) {
        return parameter != null && !parameter.isBlank();
    }
}
