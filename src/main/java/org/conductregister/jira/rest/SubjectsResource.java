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
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.conductregister.jira.people.Actors;
import org.conductregister.jira.people.Staff;
import org.conductregister.jira.rest.wire.Bodies;
import org.conductregister.register.ViewSubject;
import org.conductregister.subject.AmendSubject;
import org.conductregister.subject.HomeRegion;
import org.conductregister.subject.Identifier;
import org.conductregister.subject.MergeSubjects;
import org.conductregister.subject.SplitSubject;
import org.conductregister.subject.SubjectRef;
import org.conductregister.subject.SuggestSubjects;

/**
 * Subjects with everything on record, over all projects (R51), and who is who (R88). For those who work on cases. A change
 * asked for with {@code ?preview=true} is answered with what would come of it, and not made.
 */
@Path("subjects")
@Produces(MediaType.APPLICATION_JSON)
public class SubjectsResource {

    private final Verbs verbs;
    private final Actors actors;
    private final Staff staff;
    private final HomeRegion region;
    private final Replies replies;
    private final ToWire views;

    /** What can be asked here. */
    public record Verbs(
            ViewSubject view, SuggestSubjects suggest, AmendSubject amend, MergeSubjects merge, SplitSubject split) {}

    /** Made by Jira, from the app's beans. */
    @Inject
    public SubjectsResource(Verbs verbs, Actors actors, Staff staff, HomeRegion region, Replies replies, ToWire views) {
        this.verbs = verbs;
        this.actors = actors;
        this.staff = staff;
        this.region = region;
        this.replies = replies;
        this.views = views;
    }

    /** Who may be meant; never more than a suggestion. */
    @GET
    public Response like(
            @QueryParam("name") String name,
            @QueryParam("email") String email,
            @QueryParam("phone") String phone,
            @QueryParam("address") String address) {
        SubjectRef ref = new SubjectRef(null, email, name, null, phone, region.code(), address, null, null);
        return replies.ok(
                () -> verbs.suggest().like(actors.current(), ref),
                found -> found.stream().map(views::suggested).toList());
    }

    /** The subject's whole record; that of the survivor for one that was merged. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") String id) {
        return replies.ok(() -> verbs.view().by(actors.current(), Asked.id(id)), views::subject);
    }

    /** Who may be the same. */
    @GET
    @Path("{id}/suggestions")
    public Response suggestions(@PathParam("id") String id) {
        return replies.ok(
                () -> verbs.suggest().to(actors.current(), Asked.id(id)),
                found -> found.stream().map(views::suggested).toList());
    }

    /** Corrects it. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response amend(@PathParam("id") String id, @QueryParam("preview") boolean preview, String body) {
        return preview
                ? replies.ok(
                        () -> verbs.amend().preview(actors.current(), amended(Asked.id(id), body)), views::corrected)
                : replies.ok(() -> verbs.amend().by(actors.current(), amended(Asked.id(id), body)), views::person);
    }

    /** Says that another one is this one. */
    @POST
    @Path("{id}/merge")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response merge(@PathParam("id") String id, @QueryParam("preview") boolean preview, String body) {
        if (preview) {
            return replies.ok(
                    () -> verbs.merge()
                            .preview(
                                    actors.current(),
                                    Asked.id(id),
                                    replies.read(body, Bodies.Merged.class).other()),
                    views::merged);
        }
        return replies.ok(
                () -> {
                    Bodies.Merged said = replies.read(body, Bodies.Merged.class);
                    return verbs.merge()
                            .by(actors.current(), new MergeSubjects.Command(Asked.id(id), said.other(), said.reason()));
                },
                views::person);
    }

    /** Says that it was two. */
    @POST
    @Path("{id}/split")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response split(@PathParam("id") String id, @QueryParam("preview") boolean preview, String body) {
        return preview
                ? replies.ok(() -> verbs.split().preview(actors.current(), parted(Asked.id(id), body)), views::split)
                : replies.ok(() -> verbs.split().by(actors.current(), parted(Asked.id(id), body)), views::person);
    }

    private AmendSubject.Command amended(long id, String body) {
        Bodies.Amended said = replies.read(body, Bodies.Amended.class);
        return new AmendSubject.Command(id, said.seen(), named(said.subject()), marks(said.removed()));
    }

    private SplitSubject.Command parted(long id, String body) {
        Bodies.Split said = replies.read(body, Bodies.Split.class);
        return new SplitSubject.Command(
                id,
                said.seen(),
                said.into(),
                said.subject() == null ? null : named(said.subject()),
                marks(said.marks()),
                said.reports() == null ? Set.of() : said.reports(),
                said.reason());
    }

    /** @throws Malformed if it names an account that is not there */
    private SubjectRef named(Bodies.Person person) {
        if (person == null) {
            throw new Malformed("Expected a subject.", "subject");
        }
        Named named = new Named(staff, region);
        SubjectRef ref = named.subject(person);
        if (!named.unknown().isEmpty()) {
            throw new Malformed(views.reasons(named.unknown()).get(0).message(), "subject");
        }
        return ref;
    }

    private static Set<Identifier> marks(List<Bodies.Mark> said) {
        try {
            return said == null
                    ? Set.of()
                    : said.stream()
                            .map(mark -> new Identifier(mark.kind(), mark.value()))
                            .collect(Collectors.toSet());
        } catch (IllegalArgumentException noMark) {
            throw new Malformed("Expected marks as the register gives them.", "marks");
        }
    }
}
