package org.conductregister.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import org.conductregister.appeal.Appeal;
import org.conductregister.appeal.DecideAppeal;
import org.conductregister.appeal.LodgeComplaint;
import org.conductregister.appeal.Objection;
import org.conductregister.jira.page.AppealSteps;
import org.conductregister.jira.people.Actors;
import org.conductregister.jira.people.Staff;
import org.conductregister.jira.rest.wire.AppealWire;
import org.conductregister.restriction.terms.Terms;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Outcome;

/** Appeals and complaints, for the staff: what waits, lodging for a customer, taking up, deciding (R107, R109). */
@Path("appeals")
@Produces(MediaType.APPLICATION_JSON)
public class AppealsResource {

    private final AppealSteps steps;
    private final Staff staff;
    private final Actors actors;
    private final Replies replies;

    /** Made by Jira, from the app's beans. */
    @Inject
    public AppealsResource(AppealSteps steps, Staff staff, Actors actors, Replies replies) {
        this.steps = steps;
        this.staff = staff;
        this.actors = actors;
        this.replies = replies;
    }

    /** What waits for a decision, oldest first. */
    @GET
    public Response list(@QueryParam("start") String start, @QueryParam("limit") String limit) {
        return replies.ok(
                () -> {
                    Rows rows = Rows.asked(start, limit);
                    return steps.view()
                            .open(actors.current())
                            .map(all -> rows.of(all, row -> AppealWire.of(row.appeal())));
                },
                page -> page);
    }

    /** One appeal or complaint. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") String id) {
        return replies.ok(() -> steps.view().one(actors.current(), Asked.id(id)), AppealWire::of);
    }

    /** Lodges an appeal against the decision of a letter, or a complaint about a case, for the customer. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response lodge(String body) {
        return replies.ok(() -> lodged(actors.current(), body), AppealWire::of);
    }

    /** Adds what the customer says more to the appeal against the decision of a letter. */
    @POST
    @Path("additions")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(String body) {
        return replies.ok(() -> added(actors.current(), body), AppealWire.Receipt::of);
    }

    /** Takes one up. */
    @POST
    @Path("{id}/take-up")
    public Response takeUp(@PathParam("id") String id) {
        return replies.ok(() -> steps.takeUp().by(actors.current(), Asked.id(id)), AppealWire::of);
    }

    /** Decides one. */
    @POST
    @Path("{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(@PathParam("id") String id, String body) {
        return replies.ok(() -> decided(Asked.id(id), replies.read(body, AppealWire.Decided.class)), AppealWire::of);
    }

    private Outcome<Appeal> lodged(Actor actor, String body) {
        // Customers lodge on their own page; here even a well-formed call of theirs finds nothing.
        if (!actor.isStaff()) {
            return Outcome.notAllowed("LodgeAppeal");
        }
        AppealWire.Lodged said = replies.read(body, AppealWire.Lodged.class);
        return said.letterId() == 0
                ? steps.complain()
                        .by(
                                actor,
                                new LodgeComplaint.Command(
                                        said.reportId(), said.channel(), said.grounds(), said.circumstances()))
                : steps.lodge()
                        .by(
                                actor,
                                new Objection(said.letterId(), said.channel(), said.grounds(), said.circumstances()));
    }

    private Outcome<Appeal> added(Actor actor, String body) {
        if (!actor.isStaff()) {
            return Outcome.notAllowed("AddToAppeal");
        }
        AppealWire.Lodged said = replies.read(body, AppealWire.Lodged.class);
        return steps.add()
                .by(actor, new Objection(said.letterId(), said.channel(), said.grounds(), said.circumstances()));
    }

    private Outcome<Appeal> decided(long id, AppealWire.Decided said) {
        Named named = new Named(staff);
        Map<Long, Terms> changes = new HashMap<>();
        if (said.changes() != null) {
            said.changes().forEach((restriction, terms) -> changes.put(restriction, terms.terms(named::member)));
        }
        DecideAppeal.Command command = new DecideAppeal.Command(
                id,
                said.ruling(),
                said.customerView(),
                said.recordsConsidered(),
                said.reason(),
                changes,
                said.nextReview());
        return named.unlessUnknown(() -> steps.decide().by(actors.current(), command));
    }
}
