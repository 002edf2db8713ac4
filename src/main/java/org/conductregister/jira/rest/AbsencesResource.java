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
import org.conductregister.jira.people.Actors;
import org.conductregister.jira.people.Staff;
import org.conductregister.restriction.Absence;
import org.conductregister.restriction.MarkAway;

/**
 * Who is away (R121). Refuses: somebody else's absence without leading (403), a last day that is missing, past or before
 * the first (422), nobody of that name or no absence to end (404).
 */
@Path("absences")
@Produces(MediaType.APPLICATION_JSON)
public class AbsencesResource {

    private final MarkAway away;
    private final Staff staff;
    private final Actors actors;
    private final Replies replies;

    /** Made by Jira, from the app's beans. */
    @Inject
    public AbsencesResource(MarkAway away, Staff staff, Actors actors, Replies replies) {
        this.away = away;
        this.staff = staff;
        this.actors = actors;
        this.replies = replies;
    }

    /** @param from null for today */
    public record Days(LocalDate from, LocalDate until) {}

    /** Somebody's days. */
    public record View(String userKey, String name, LocalDate from, LocalDate until) {}

    /** Who is away now or will be. */
    @GET
    public Response all() {
        return replies.ok(
                () -> away.known(actors.current()),
                absences -> absences.stream().map(this::view).toList());
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

    private View view(Absence absence) {
        return new View(absence.userKey(), staff.nameOf(absence.userKey()), absence.from(), absence.until());
    }
}
