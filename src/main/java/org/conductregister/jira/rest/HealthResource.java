package org.conductregister.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.conductregister.jira.people.Actors;
import org.conductregister.jira.rest.wire.Views;
import org.conductregister.register.ViewHealth;

/** Whether all is well (R125). For administrators and those who work on cases. */
@Path("health")
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {

    private final ViewHealth health;
    private final Actors actors;
    private final Replies replies;

    /** Made by Jira, from the app's beans. */
    @Inject
    public HealthResource(ViewHealth health, Actors actors, Replies replies) {
        this.health = health;
        this.actors = actors;
        this.replies = replies;
    }

    /** The state now. */
    @GET
    public Response now() {
        return replies.ok(() -> health.by(actors.current()), HealthResource::view);
    }

    private static Views.Health view(ViewHealth.Health now) {
        return new Views.Health(
                now.isWell(),
                now.registerReadable(),
                now.conductProject().orElse(null),
                now.policy(),
                now.lastRun()
                        .map(run -> new Views.Run(
                                run.at(),
                                run.opened(),
                                run.settled(),
                                run.lapsed(),
                                run.escalated(),
                                run.calendar(),
                                run.failure()))
                        .orElse(null),
                now.dueWithoutReview(),
                now.overdueReviews(),
                now.claimsWithoutTicket(),
                now.heldRestrictions(),
                now.calendarTickets(),
                now.outcomesUntold(),
                now.nextDue().orElse(null),
                now.contactsGone().stream()
                        .map(gone -> new Views.ContactGone(gone.restrictionId(), gone.caseKey(), gone.instead()))
                        .toList(),
                now.copiesOwed().stream()
                        .map(owed -> new Views.CopyOwed(owed.letterId(), owed.since(), owed.failure()))
                        .toList());
    }
}
