package org.conductregister.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.conductregister.jira.people.Actors;
import org.conductregister.jira.people.Staff;
import org.conductregister.restriction.Absence;
import org.conductregister.restriction.MarkAway;
import org.conductregister.restriction.ViewAbsences;

/**
 * Who is away (R121). Refuses: somebody else's absence without leading (403), somebody who is not on the staff,
 * a last day that is missing, past, before the first or more than a year ahead (422), no absence to end (404).
 */
@Path("absences")
@Produces(MediaType.APPLICATION_JSON)
public class AbsencesResource {

    private final MarkAway away;
    private final ViewAbsences view;
    private final Staff staff;
    private final Actors actors;
    private final Replies replies;

    /** Made by Jira, from the app's beans. */
    @Inject
    public AbsencesResource(MarkAway away, ViewAbsences view, Staff staff, Actors actors, Replies replies) {
        this.away = away;
        this.view = view;
        this.staff = staff;
        this.actors = actors;
        this.replies = replies;
    }

    /**
     * The days that somebody says.
     *
     * @param from null for today
     */
    public record Days(LocalDate from, LocalDate until) {}

    /** Somebody's days. */
    public record View(String userKey, String name, LocalDate from, LocalDate until) {}

    /** The same with whose sole contact they are, as far as the caller may know. */
    public record Away(String userKey, String name, LocalDate from, LocalDate until, List<Contacted> soleContactOf) {}

    /** Somebody whose contacts go to the person who is away, and who stands in. */
    public record Contacted(long reportId, String subject, String deputyKey, String deputy) {}

    /**
     * Days on which neither contact nor deputy is there.
     *
     * @param until null if there is no end to it
     */
    public record Unattended(
            long reportId,
            String subject,
            String contactKey,
            String contact,
            String deputyKey,
            String deputy,
            LocalDate from,
            LocalDate until) {}

    /** Who is away now or will be. */
    @GET
    public Response all() {
        return replies.ok(
                () -> view.by(actors.current()),
                known -> known.away().stream().map(this::away).toList());
    }

    /** Days on which nobody takes the contacts of somebody with a sole contact. */
    @GET
    @Path("unattended")
    public Response unattended() {
        return replies.ok(
                () -> view.by(actors.current()),
                known -> known.unattended().stream().map(this::unattended).toList());
    }

    /** Says that this person is away; {@code me} for oneself. */
    @PUT
    @Path("{user}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@PathParam("user") String user, String body) {
        return replies.ok(
                () -> {
                    Days days = replies.read(body, Days.class);
                    return away.by(actors.current(), new MarkAway.Command(key(user), days.from(), days.until()));
                },
                this::view);
    }

    /** Says that this person is back. */
    @DELETE
    @Path("{user}")
    public Response back(@PathParam("user") String user) {
        return replies.ok(() -> away.back(actors.current(), key(user)), this::view);
    }

    private String key(String user) {
        return user.equals("me") ? null : staff.memberKey(user).orElse(user);
    }

    private Away away(ViewAbsences.Away away) {
        Absence absence = away.absence();
        return new Away(
                absence.userKey(),
                staff.nameOf(absence.userKey()),
                absence.from(),
                absence.until(),
                away.contactOf().stream()
                        .map(each -> new Contacted(
                                each.reportId(), each.subject(), each.deputyKey(), staff.nameOf(each.deputyKey())))
                        .toList());
    }

    private Unattended unattended(ViewAbsences.Unattended each) {
        ViewAbsences.Contacted contacted = each.contacted();
        return new Unattended(
                contacted.reportId(),
                contacted.subject(),
                contacted.contactKey(),
                staff.nameOf(contacted.contactKey()),
                contacted.deputyKey(),
                staff.nameOf(contacted.deputyKey()),
                each.days().from(),
                each.days().until());
    }

    private View view(Absence absence) {
        return new View(absence.userKey(), staff.nameOf(absence.userKey()), absence.from(), absence.until());
    }
}
