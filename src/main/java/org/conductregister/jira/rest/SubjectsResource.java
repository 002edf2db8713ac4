package org.conductregister.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.conductregister.jira.people.Actors;
import org.conductregister.register.ViewRegister;

/** A subject with everything on record, over all projects (R51). For those who work on cases. */
@Path("subjects")
@Produces(MediaType.APPLICATION_JSON)
public class SubjectsResource {

    private final ViewRegister register;
    private final Actors actors;
    private final Replies replies;
    private final ToWire views;

    /** Made by Jira, from the app's beans. */
    @Inject
    public SubjectsResource(ViewRegister register, Actors actors, Replies replies, ToWire views) {
        this.register = register;
        this.actors = actors;
        this.replies = replies;
        this.views = views;
    }

    /** The subject's whole record. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") String id) {
        return replies.ok(() -> register.subject(actors.current(), Asked.id(id)), views::subject);
    }
}
