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
import org.conductregister.jira.people.Actors;
import org.conductregister.jira.rest.wire.Bodies;
import org.conductregister.jira.rest.wire.Views;
import org.conductregister.letter.AttachCopies;
import org.conductregister.letter.DraftLetter;
import org.conductregister.letter.IssueLetter;
import org.conductregister.letter.Letter;
import org.conductregister.letter.ReissueLetter;
import org.conductregister.letter.RewriteLetter;
import org.conductregister.register.CaseFile;
import org.conductregister.register.ViewCase;
import org.conductregister.register.ViewLetter;
import org.conductregister.register.ViewRegister;
import org.conductregister.verb.Outcome;

/** Letters: drafting, changing, issuing (R78 to R85). A letter that lacks a demanded clause is refused (R80a). */
@Path("letters")
@Produces(MediaType.APPLICATION_JSON)
public class LettersResource {

    private final Verbs verbs;
    private final Actors actors;
    private final Replies replies;
    private final ToWire views;

    /** What can be done with letters. */
    public record Verbs(
            DraftLetter draft,
            RewriteLetter rewrite,
            IssueLetter issue,
            ReissueLetter reissue,
            AttachCopies copies,
            ViewLetter view,
            ViewCase cases,
            ViewRegister register) {}

    /** Made by Jira, from the app's beans. */
    @Inject
    public LettersResource(Verbs verbs, Actors actors, Replies replies, ToWire views) {
        this.verbs = verbs;
        this.actors = actors;
        this.replies = replies;
        this.views = views;
    }

    /** The letters of a report, oldest first. */
    @GET
    public Response list(
            @QueryParam("reportId") String reportId,
            @QueryParam("start") String start,
            @QueryParam("limit") String limit) {
        return replies.ok(
                () -> {
                    Rows rows = Rows.asked(start, limit);
                    long report = Asked.id("reportId", reportId == null ? "" : reportId);
                    return verbs.cases()
                            .by(actors.current(), report)
                            .then(LettersResource::ofWhole)
                            .map(all -> rows.of(all, views::letter));
                },
                page -> page);
    }

    private static Outcome<List<Letter>> ofWhole(CaseFile file) {
        return file.whole() ? Outcome.done(file.letters()) : Outcome.notAllowed("ViewCase");
    }

    /** Drafts a letter from the policy's template; drafting again replaces the draft that is there. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response draft(String body) {
        return replies.created(
                () -> {
                    Bodies.Draft said = replies.read(body, Bodies.Draft.class);
                    return verbs.draft()
                            .by(
                                    actors.current(),
                                    new DraftLetter.Command(
                                            said.kind(),
                                            said.reportId(),
                                            said.reviewId(),
                                            said.appealId(),
                                            said.manner()));
                },
                views::letter,
                letter -> "letters/" + letter.id());
    }

    /** One letter. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") String id) {
        return replies.ok(() -> verbs.register().letter(actors.current(), Asked.id(id)), views::letter);
    }

    /** One letter as a PDF; a draft is marked as one. */
    @GET
    @Path("{id}/pdf")
    @Produces({"application/pdf", MediaType.APPLICATION_JSON})
    public Response pdf(@PathParam("id") String id) {
        return replies.pdf(
                () -> verbs.view().pdf(actors.current(), Asked.id(id)),
                ViewLetter.Printed::pdf,
                printed -> AttachCopies.nameOf(printed.letter()));
    }

    /** Makes the copies that are not on their issues yet now, rather than with the next daily job. */
    @POST
    @Path("copies")
    public Response makeCopies() {
        return replies.ok(
                () -> verbs.copies().by(actors.current()), made -> new Views.Copies(made.attached(), made.failures()));
    }

    /** Changes the text of a draft. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response rewrite(@PathParam("id") String id, String body) {
        return replies.ok(
                () -> {
                    Bodies.Text said = replies.read(body, Bodies.Text.class);
                    if (said.title() == null || said.texts() == null) {
                        throw new Malformed("Both are needed: title, and texts with one text per section.", null);
                    }
                    return verbs.rewrite()
                            .by(
                                    actors.current(),
                                    new RewriteLetter.Command(Asked.id(id), said.title(), said.texts(), said.manner()));
                },
                views::letter);
    }

    /** Issues a letter for good. */
    @POST
    @Path("{id}/issue")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response issue(@PathParam("id") String id, String body) {
        return replies.ok(
                () -> {
                    Bodies.Sending said = replies.read(body, Bodies.Sending.class);
                    return verbs.issue()
                            .by(
                                    actors.current(),
                                    new IssueLetter.Command(Asked.id(id), said.delivery(), said.postedOn()));
                },
                views::letter);
    }

    /** Drafts an issued letter again, to correct it or to send it in another format or language. */
    @POST
    @Path("{id}/reissue")
    public Response reissue(@PathParam("id") String id) {
        return replies.created(
                () -> verbs.reissue().by(actors.current(), Asked.id(id)),
                views::letter,
                letter -> "letters/" + letter.id());
    }
}
