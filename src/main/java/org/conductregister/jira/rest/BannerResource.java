package org.conductregister.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.conductregister.jira.people.Actors;
import org.conductregister.register.ViewBanner;
import org.conductregister.report.Tickets;
import org.conductregister.restriction.Banner;
import org.conductregister.subject.SubjectRef;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Outcome;

/** What agents are told on a ticket (R117). Refuses: no issue key (400), not staff (403), no such ticket (404). */
@Path("banner")
@Produces(MediaType.APPLICATION_JSON)
public class BannerResource {

    private final ViewBanner banner;
    private final Tickets tickets;
    private final Actors actors;
    private final Replies replies;
    private final ToWire views;

    /** Made by Jira, from the app's beans. */
    @Inject
    public BannerResource(ViewBanner banner, Tickets tickets, Actors actors, Replies replies, ToWire views) {
        this.banner = banner;
        this.tickets = tickets;
        this.actors = actors;
        this.replies = replies;
        this.views = views;
    }

    /** The banner of this ticket. */
    @GET
    public Response of(@QueryParam("issueKey") String issueKey) {
        return replies.ok(() -> banner(actors.current(), issueKey), views::banner);
    }

    private Outcome<Banner> banner(Actor actor, String issueKey) {
        if (!actor.isStaff()) {
            return Outcome.notAllowed("ViewBanner");
        }
        if (issueKey == null || issueKey.isBlank()) {
            throw new Malformed("Expected the key of a ticket, such as SD-1.", "issueKey");
        }
        return tickets.visible(actor, issueKey.strip())
                .map(ticket -> banner.by(
                        actor,
                        new SubjectRef(ticket.reporterKey(), ticket.reporterEmail(), ticket.reporterName())
                                .identifiers()))
                .orElseGet(() -> Outcome.notFound("ticket"));
    }
}
