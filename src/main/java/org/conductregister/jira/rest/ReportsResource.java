package org.conductregister.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.conductregister.jira.people.Actors;
import org.conductregister.jira.people.Staff;
import org.conductregister.jira.rest.wire.Bodies;
import org.conductregister.jira.rest.wire.IncidentWire;
import org.conductregister.register.ViewCase;
import org.conductregister.register.ViewRegister;
import org.conductregister.report.AssessReport;
import org.conductregister.report.CompleteReport;
import org.conductregister.report.ConductReport;
import org.conductregister.report.DecideReport;
import org.conductregister.report.FileConductReport;
import org.conductregister.report.Incident;
import org.conductregister.report.ReportState;
import org.conductregister.subject.HomeRegion;
import org.conductregister.subject.SubjectRef;
import org.conductregister.verb.Outcome;

/** Conduct reports: filing, completing, weighing, deciding (R27 to R38, R48 to R53). */
@Path("reports")
@Produces(MediaType.APPLICATION_JSON)
public class ReportsResource {

    private final Verbs verbs;
    private final HomeRegion region;
    private final Staff staff;
    private final Actors actors;
    private final Replies replies;
    private final ToWire views;

    /** What can be done with reports. */
    public record Verbs(
            FileConductReport file,
            CompleteReport complete,
            AssessReport assess,
            DecideReport decide,
            ViewCase cases,
            ViewRegister register) {}

    /** Made by Jira, from the app's beans. */
    @Inject
    public ReportsResource(Verbs verbs, Staff staff, Actors actors, Replies replies, ToWire views, HomeRegion region) {
        this.verbs = verbs;
        this.staff = staff;
        this.region = region;
        this.actors = actors;
        this.replies = replies;
        this.views = views;
    }

    /** The newest reports first; {@code state} asks for one state only. */
    @GET
    public Response list(
            @QueryParam("state") String state, @QueryParam("start") String start, @QueryParam("limit") String limit) {
        return replies.ok(
                () -> {
                    Rows rows = Rows.asked(start, limit);
                    ReportState[] states = state == null
                            ? new ReportState[0]
                            : new ReportState[] {Asked.constant(ReportState.class, "state", state)};
                    return verbs.register()
                            .reports(actors.current(), rows.start(), rows.limit() + 1, states)
                            .map(read -> rows.ofOneMore(read, row -> views.report(row.report())));
                },
                page -> page);
    }

    /** Files and signs a report. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response file(String body) {
        return replies.created(
                () -> {
                    Bodies.Report said = replies.read(body, Bodies.Report.class);
                    Named named = new Named(staff, region);
                    FileConductReport.Command command = new FileConductReport.Command(
                            said.ticketKey(),
                            named.subject(said.subject()),
                            incident(said, named),
                            said.signedName(),
                            said.kindOrConduct(),
                            null);
                    return named.unlessUnknown(() -> verbs.file().by(actors.current(), command));
                },
                views::report,
                ReportsResource::path);
    }

    /** A whole case. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") String id) {
        return replies.ok(() -> verbs.cases().by(actors.current(), Asked.id(id)), views::file);
    }

    /** Says what a report does not say yet, and signs it. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response complete(@PathParam("id") String id, String body) {
        return replies.ok(
                () -> {
                    Bodies.Report said = replies.read(body, Bodies.Report.class);
                    Named named = new Named(staff, region);
                    SubjectRef subject = named.subject(said.subject());
                    CompleteReport.Command command = new CompleteReport.Command(
                            Asked.id(id),
                            said.ticketKey(),
                            subject,
                            incident(said, named),
                            said.signedName(),
                            said.kindOrConduct());
                    return named.unlessUnknown(() -> verbs.complete().by(actors.current(), command));
                },
                views::report);
    }

    /** Answers factors. */
    @POST
    @Path("{id}/assessment")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response assess(@PathParam("id") String id, String body) {
        return replies.ok(
                () -> {
                    Bodies.Answers said = replies.read(body, Bodies.Answers.class);
                    return verbs.assess()
                            .by(actors.current(), Asked.id(id), said.answers() == null ? Map.of() : said.answers());
                },
                views::report);
    }

    /** Decides a report. */
    @POST
    @Path("{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(@PathParam("id") String id, String body) {
        return replies.ok(() -> decided(Asked.id(id), replies.read(body, Bodies.Decided.class)), views::report);
    }

    private Outcome<ConductReport> decided(long id, Bodies.Decided said) {
        return verbs.decide()
                .by(
                        actors.current(),
                        new DecideReport.Command(id, said.outcome(), said.reason(), said.limb(), said.recommended()));
    }

    private static Incident incident(Bodies.Report said, Named named) {
        IncidentWire incident = said.incident();
        return incident == null ? Incident.knownOnlyBy("", "") : incident.incident(named::member);
    }

    private static String path(ConductReport report) {
        return "reports/" + report.id();
    }
}
