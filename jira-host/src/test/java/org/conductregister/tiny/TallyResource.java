package org.conductregister.tiny;

import com.atlassian.plugins.rest.api.security.annotation.UnlicensedSiteAccess;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** REST of the tiny app: licensed users, except where it says otherwise. */
@Path("tally")
@Produces(MediaType.APPLICATION_JSON)
public class TallyResource {

    /** What goes over the wire. */
    public record Shown(String name, int count, String path) {}

    /** What comes in. */
    public record Named(String name) {}

    private final TallyJob tally;

    @Context
    private UriInfo uri;

    public TallyResource(TallyJob tally) {
        this.tally = tally;
    }

    @GET
    public Shown show() {
        return new Shown("tally", tally.count(), uri.getPath());
    }

    @GET
    @Path("open")
    @UnlicensedSiteAccess
    public Shown open() {
        return show();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Shown name(Named named) {
        return new Shown(named.name(), tally.count(), uri.getPath());
    }

    @POST
    @Path("form")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Shown form(@FormParam("name") String name) {
        return new Shown(name, tally.count(), uri.getPath());
    }

    @POST
    @Path("fail")
    public void fail() {
        tally.fail();
    }
}
