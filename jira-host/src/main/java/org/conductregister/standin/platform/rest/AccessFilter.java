package org.conductregister.standin.platform.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.conductregister.standin.platform.security.Access;
import org.conductregister.standin.platform.security.Guard;

/** Jira's rule of access for REST: nobody logged in gets 401, a person without the right 403. */
@Priority(Priorities.AUTHENTICATION)
final class AccessFilter implements ContainerRequestFilter {

    private final Guard guard;

    @Context
    private ResourceInfo resource;

    AccessFilter(Guard guard) {
        this.guard = guard;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Class<?> type = resource.getResourceClass();
        Access access =
                type == null ? Access.LICENSED : Access.of(resource.getResourceMethod(), type, type.getPackage());
        switch (guard.admit(access)) {
            case ADMITTED -> {
                // On to the resource.
            }
            case LOGIN_NEEDED -> request.abortWith(refusal(Response.Status.UNAUTHORIZED, "Log in first."));
            case FORBIDDEN -> request.abortWith(refusal(Response.Status.FORBIDDEN, "This is not open to you."));
        }
    }

    private static Response refusal(Response.Status status, String message) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("message", message, "status-code", status.getStatusCode()))
                .build();
    }
}
