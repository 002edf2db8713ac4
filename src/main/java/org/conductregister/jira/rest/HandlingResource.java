package org.conductregister.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.conductregister.jira.page.HandlingSteps;
import org.conductregister.jira.people.Actors;
import org.conductregister.jira.people.Staff;
import org.conductregister.jira.rest.wire.Bodies;
import org.conductregister.jira.rest.wire.HandlingWire;
import org.conductregister.letter.RecordAnswer;
import org.conductregister.report.CompleteAction;
import org.conductregister.report.ConductReport;
import org.conductregister.report.PlanAction;
import org.conductregister.report.RecordEscalation;
import org.conductregister.report.RecordOversight;
import org.conductregister.verb.Outcome;

/** How a case is handled: escalation, plan, answers, the chief officer (R48, R56, R57, R59). Each call answers with all of it. */
@Path("reports/{id}/handling")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HandlingResource {

    private final HandlingSteps steps;
    private final Staff staff;
    private final Actors actors;
    private final Replies replies;

    /** Made by Jira, from the app's beans. */
    @Inject
    public HandlingResource(HandlingSteps steps, Staff staff, Actors actors, Replies replies) {
        this.steps = steps;
        this.staff = staff;
        this.actors = actors;
        this.replies = replies;
    }

    /** Records a stage of the escalation sequence. */
    @POST
    @Path("escalation")
    public Response escalate(@PathParam("id") String id, String body) {
        return handled(() -> {
            Bodies.Escalated said = replies.read(body, Bodies.Escalated.class);
            return steps.escalate()
                    .by(
                            actors.current(),
                            new RecordEscalation.Command(
                                    Asked.id(id), said.stage(), said.with(), said.on(), said.remark()));
        });
    }

    /** Puts an action on the plan. */
    @POST
    @Path("plan")
    public Response plan(@PathParam("id") String id, String body) {
        return handled(() -> {
            Bodies.Task said = replies.read(body, Bodies.Task.class);
            Named named = new Named(staff);
            PlanAction.Command command =
                    new PlanAction.Command(Asked.id(id), said.task(), named.member("owner", said.owner()), said.due());
            return named.unlessUnknown(() -> steps.plan().by(actors.current(), command));
        });
    }

    /** Ticks an action off. */
    @POST
    @Path("plan/{number}/done")
    public Response complete(@PathParam("id") String id, @PathParam("number") String number, String body) {
        return handled(() -> {
            Bodies.Remark said = replies.read(body, Bodies.Remark.class);
            int action = (int) Math.min(Asked.id(number), Integer.MAX_VALUE);
            return steps.complete()
                    .by(actors.current(), new CompleteAction.Command(Asked.id(id), action, said.remark()));
        });
    }

    /** Records what the person said to a letter of consideration. */
    @POST
    @Path("answers")
    public Response answer(@PathParam("id") String id, String body) {
        return handled(() -> {
            Bodies.Answered said = replies.read(body, Bodies.Answered.class);
            return steps.answer()
                    .by(
                            actors.current(),
                            new RecordAnswer.Command(Asked.id(id), said.answer(), said.on(), said.channel()));
        });
    }

    /** Draws the chief officer into the case. */
    @POST
    @Path("chief-officer")
    public Response drawIn(@PathParam("id") String id, String body) {
        return handled(() -> steps.drawIn()
                .by(
                        actors.current(),
                        Asked.id(id),
                        replies.read(body, Bodies.Why.class).reason()));
    }

    /** Records that a body outside the process was told, or why it need not be (R94, R95). */
    @POST
    @Path("oversight")
    public Response oversight(@PathParam("id") String id, String body) {
        return handled(() -> {
            Bodies.Notified said = replies.read(body, Bodies.Notified.class);
            return steps.oversight()
                    .by(
                            actors.current(),
                            new RecordOversight.Command(
                                    Asked.id(id), said.number(), said.told(), said.on(), said.remark()));
        });
    }

    private Response handled(Supplier<Outcome<ConductReport>> step) {
        return replies.ok(step, report -> HandlingWire.of(report.handling()));
    }
}
