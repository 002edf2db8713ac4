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
import java.nio.charset.StandardCharsets;
import org.conductregister.adoption.ActivatePolicy;
import org.conductregister.adoption.ChangePolicy;
import org.conductregister.adoption.ComparePolicies;
import org.conductregister.adoption.ImportPolicy;
import org.conductregister.adoption.PreviewPolicy;
import org.conductregister.adoption.ViewPolicies;
import org.conductregister.jira.people.Actors;
import org.conductregister.jira.rest.wire.PolicyWire;
import org.conductregister.policy.Activation;

/**
 * The policies of the register, their versions, and which is in force (R1). For administrators. A document that is at
 * fault is answered with 422 and every fault, each with its place; 409 if somebody else was faster.
 */
@Path("policy/profiles")
@Produces(MediaType.APPLICATION_JSON)
public class PolicyProfilesResource {

    private final Verbs verbs;
    private final Actors actors;
    private final Replies replies;

    /** What this resource does. */
    public record Verbs(
            ViewPolicies view,
            ImportPolicy take,
            ChangePolicy change,
            ComparePolicies compare,
            PreviewPolicy preview,
            ActivatePolicy activate) {}

    /** Made by Jira, from the app's beans. */
    @Inject
    public PolicyProfilesResource(Verbs verbs, Actors actors, Replies replies) {
        this.verbs = verbs;
        this.actors = actors;
        this.replies = replies;
    }

    /** Every policy, its versions, and what was in force when. */
    @GET
    public Response list() {
        return replies.ok(() -> verbs.view().all(actors.current()), PolicyProfilesResource::shelf);
    }

    /** Keeps the policy in the body as the next version of its id. It is not in force by that. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response take(String document, @QueryParam("name") String name) {
        return replies.created(
                () -> verbs.take().by(actors.current(), bytes(document), name).then(made -> verbs.view()
                        .one(actors.current(), made.profile().reference())),
                PolicyProfilesResource::made,
                made -> path(made.profile().id(), made.profile().version()));
    }

    /** The document of one version. */
    @GET
    @Path("{id}/{version}")
    public Response one(@PathParam("id") String id, @PathParam("version") String version) {
        return replies.document(
                () -> verbs.view().document(actors.current(), id + "@" + version), id + "-" + version + ".json");
    }

    /** Makes the next version, of which the body is the document; in force at once if this version was. */
    @PUT
    @Path("{id}/{version}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            @PathParam("id") String id,
            @PathParam("version") String version,
            @QueryParam("note") String note,
            String document) {
        ChangePolicy.Command command = new ChangePolicy.Command(id + "@" + version, bytes(document), note);
        return replies.ok(
                () -> verbs.change().by(actors.current(), command).then(made -> verbs.view()
                        .one(actors.current(), made.profile().reference())),
                PolicyProfilesResource::made);
    }

    /** What putting this version into force would change now. */
    @GET
    @Path("{id}/{version}/preview")
    public Response preview(@PathParam("id") String id, @PathParam("version") String version) {
        return replies.ok(() -> verbs.preview().by(actors.current(), id + "@" + version), effect -> effect);
    }

    /** What the policy in the body would change now, as a change of {@code base}; keeps nothing. */
    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response weigh(String document, @QueryParam("base") String base) {
        return replies.ok(() -> verbs.preview().of(actors.current(), base, bytes(document)), effect -> effect);
    }

    /** Where two versions differ. */
    @GET
    @Path("compare")
    public Response compare(@QueryParam("from") String from, @QueryParam("to") String to) {
        return replies.ok(() -> verbs.compare().by(actors.current(), from, to), differences -> differences);
    }

    /** Puts a version into force. */
    @POST
    @Path("activate")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response activate(String body) {
        return replies.ok(
                () -> {
                    PolicyWire.Activate asked = replies.read(body, PolicyWire.Activate.class);
                    return verbs.activate()
                            .by(
                                    actors.current(),
                                    new ActivatePolicy.Command(asked.reference(), asked.why(), asked.seen()));
                },
                PolicyProfilesResource::inForce);
    }

    /** Puts the version into force that was in force before. */
    @POST
    @Path("undo")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response undo(String body) {
        return replies.ok(
                () -> verbs.activate()
                        .undo(
                                actors.current(),
                                replies.read(body, PolicyWire.Undo.class).seen()),
                PolicyProfilesResource::inForce);
    }

    private static byte[] bytes(String document) {
        return (document == null ? "" : document).getBytes(StandardCharsets.UTF_8);
    }

    private static String path(String id, int version) {
        return "policy/profiles/" + id + "/" + version;
    }

    private static PolicyWire.Shelf shelf(ViewPolicies.Shelf shelf) {
        return new PolicyWire.Shelf(
                shelf.inForce(),
                shelf.activations().size(),
                shelf.policies().stream()
                        .map(policy -> new PolicyWire.Profile(
                                policy.id(),
                                policy.newest().profile().title(),
                                policy.versions().stream()
                                        .map(PolicyProfilesResource::made)
                                        .toList()))
                        .toList(),
                shelf.activations().stream()
                        .map(PolicyProfilesResource::inForce)
                        .toList());
    }

    private static PolicyWire.Made made(ViewPolicies.Version version) {
        boolean shipped = version.isShipped();
        return new PolicyWire.Made(
                version.profile().reference(),
                version.base(),
                shipped ? null : version.note(),
                shipped ? null : version.byName(),
                version.at());
    }

    private static PolicyWire.InForce inForce(Activation made) {
        return new PolicyWire.InForce(made.number(), made.reference(), made.byName(), made.at(), made.why());
    }
}
