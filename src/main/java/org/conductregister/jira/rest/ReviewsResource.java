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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.conductregister.jira.people.Actors;
import org.conductregister.jira.people.Staff;
import org.conductregister.jira.rest.wire.Bodies;
import org.conductregister.register.ViewRegister;
import org.conductregister.restriction.terms.Terms;
import org.conductregister.review.DecideReview;
import org.conductregister.review.Review;
import org.conductregister.verb.Outcome;

/** Reviews of restrictions: what is open, and what is decided (R101 to R106). */
@Path("reviews")
@Produces(MediaType.APPLICATION_JSON)
public class ReviewsResource {

    private static final LocalDate ANY_DAY = LocalDate.of(9999, 12, 31);

    private final DecideReview decide;
    private final ViewRegister register;
    private final Staff staff;
    private final Actors actors;
    private final Replies replies;
    private final ToWire views;

    /** Made by Jira, from the app's beans. */
    @Inject
    public ReviewsResource(
            DecideReview decide, ViewRegister register, Staff staff, Actors actors, Replies replies, ToWire views) {
        this.decide = decide;
        this.register = register;
        this.staff = staff;
        this.actors = actors;
        this.replies = replies;
        this.views = views;
    }

    /** Open reviews, the earliest first; {@code due} asks for those due on or before a day. */
    @GET
    public Response list(
            @QueryParam("due") String due, @QueryParam("start") String start, @QueryParam("limit") String limit) {
        return replies.ok(
                () -> {
                    Rows rows = Rows.asked(start, limit);
                    LocalDate until = due == null ? ANY_DAY : Asked.day("due", due);
                    return register.reviews(actors.current(), until)
                            .map(all -> rows.of(all, row -> views.review(row.review())));
                },
                page -> page);
    }

    /** One review. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") String id) {
        return replies.ok(() -> register.review(actors.current(), Asked.id(id)), views::review);
    }

    /** Decides a review. */
    @POST
    @Path("{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(@PathParam("id") String id, String body) {
        return replies.ok(() -> decided(Asked.id(id), replies.read(body, Bodies.ReviewDecided.class)), views::review);
    }

    private Outcome<Review> decided(long id, Bodies.ReviewDecided said) {
        Named named = new Named(staff);
        Map<Long, Terms> changes = new HashMap<>();
        if (said.changes() != null) {
            said.changes().forEach((restriction, terms) -> changes.put(restriction, terms.terms(named::member)));
        }
        DecideReview.Command command = new DecideReview.Command(
                id, said.outcome(), said.effective(), said.reason(), said.nextReview(), changes);
        return named.unlessUnknown(() -> decide.by(actors.current(), command));
    }
}
