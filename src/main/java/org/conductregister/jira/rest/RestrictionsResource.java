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
import java.util.List;
import org.conductregister.jira.people.Actors;
import org.conductregister.jira.people.Staff;
import org.conductregister.jira.rest.wire.Bodies;
import org.conductregister.register.CaseFile;
import org.conductregister.register.ViewCase;
import org.conductregister.register.ViewRegister;
import org.conductregister.restriction.ActivateRestriction;
import org.conductregister.restriction.ApproveRestriction;
import org.conductregister.restriction.LiftRestriction;
import org.conductregister.restriction.ProposeRestriction;
import org.conductregister.restriction.Restriction;
import org.conductregister.restriction.RestrictionState;
import org.conductregister.restriction.terms.Terms;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Outcome;

/** Restrictions: proposing, approving, bringing into force, lifting (R60 to R77). */
@Path("restrictions")
@Produces(MediaType.APPLICATION_JSON)
public class RestrictionsResource {

    private final Verbs verbs;
    private final Staff staff;
    private final Actors actors;
    private final Replies replies;
    private final ToWire views;

    /** What can be done with restrictions. */
    public record Verbs(
            ProposeRestriction propose,
            ApproveRestriction approve,
            ActivateRestriction activate,
            LiftRestriction lift,
            ViewCase cases,
            ViewRegister register) {}

    /** Made by Jira, from the app's beans. */
    @Inject
    public RestrictionsResource(Verbs verbs, Staff staff, Actors actors, Replies replies, ToWire views) {
        this.verbs = verbs;
        this.staff = staff;
        this.actors = actors;
        this.replies = replies;
        this.views = views;
    }

    /** Those of a report or of a subject in any state; without either, those in force. */
    @GET
    public Response list(
            @QueryParam("reportId") String reportId,
            @QueryParam("subjectId") String subjectId,
            @QueryParam("state") String state,
            @QueryParam("start") String start,
            @QueryParam("limit") String limit) {
        return replies.ok(
                () -> {
                    Rows rows = Rows.asked(start, limit);
                    RestrictionState only =
                            state == null ? null : Asked.constant(RestrictionState.class, "state", state);
                    return found(actors.current(), reportId, subjectId, only)
                            .map(all -> rows.of(
                                    all.stream()
                                            .filter(each -> only == null || each.state() == only)
                                            .toList(),
                                    views::restriction));
                },
                page -> page);
    }

    private Outcome<List<Restriction>> found(Actor actor, String reportId, String subjectId, RestrictionState only) {
        if (reportId != null) {
            return verbs.cases().by(actor, Asked.id("reportId", reportId)).then(RestrictionsResource::ofWhole);
        }
        if (subjectId != null) {
            return verbs.register()
                    .subject(actor, Asked.id("subjectId", subjectId))
                    .map(ViewRegister.SubjectRecord::restrictions);
        }
        if (only != null && only != RestrictionState.ACTIVE) {
            throw new Malformed("A state other than ACTIVE needs a reportId or a subjectId.", "state");
        }
        return verbs.register().active(actor);
    }

    private static Outcome<List<Restriction>> ofWhole(CaseFile file) {
        return file.whole() ? Outcome.done(file.restrictions()) : Outcome.notAllowed("ViewCase");
    }

    /** Proposes a restriction. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response propose(String body) {
        return replies.created(
                () -> proposed(replies.read(body, Bodies.Proposal.class)),
                views::restriction,
                restriction -> "restrictions/" + restriction.id());
    }

    private Outcome<Restriction> proposed(Bodies.Proposal said) {
        Named named = new Named(staff);
        Terms terms = said.terms() == null ? null : said.terms().terms(named::member);
        ProposeRestriction.Command command = new ProposeRestriction.Command(
                said.reportId(), said.typeKey(), terms, said.reason(), said.reviewDate());
        return named.unlessUnknown(() -> verbs.propose().by(actors.current(), command));
    }

    /** One restriction. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") String id) {
        return replies.ok(() -> verbs.register().restriction(actors.current(), Asked.id(id)), views::restriction);
    }

    /** Approves a proposed one. */
    @POST
    @Path("{id}/approve")
    public Response approve(@PathParam("id") String id) {
        return replies.ok(() -> verbs.approve().by(actors.current(), Asked.id(id)), views::restriction);
    }

    /** Brings an approved one into force. */
    @POST
    @Path("{id}/activate")
    public Response activate(@PathParam("id") String id) {
        return replies.ok(() -> verbs.activate().by(actors.current(), Asked.id(id)), views::restriction);
    }

    /** Lifts one before its review. */
    @POST
    @Path("{id}/lift")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response lift(@PathParam("id") String id, String body) {
        return replies.ok(
                () -> verbs.lift()
                        .by(
                                actors.current(),
                                Asked.id(id),
                                replies.read(body, Bodies.Why.class).reason()),
                views::restriction);
    }
}
