package org.conductregister.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.conductregister.jira.people.Actors;
import org.conductregister.jira.rest.wire.PolicyWire;
import org.conductregister.letter.EditLetterTemplate;
import org.conductregister.letter.TemplateChange;
import org.conductregister.letter.ViewLetterTemplates;
import org.conductregister.letter.ViewLetterTemplates.Shown;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.PolicyProfile.Section;

/**
 * The words of the policy's letters (R1). For administrators. Answers 409 if another has changed the letter since the
 * version that the caller saw, and 422 with every fault of the words, each with its field.
 */
@Path("policy/letters")
@Produces(MediaType.APPLICATION_JSON)
public class PolicyLettersResource {

    private final ViewLetterTemplates templates;
    private final EditLetterTemplate edit;
    private final Actors actors;
    private final Replies replies;

    /** Made by Jira, from the app's beans. */
    @Inject
    public PolicyLettersResource(
            ViewLetterTemplates templates, EditLetterTemplate edit, Actors actors, Replies replies) {
        this.templates = templates;
        this.edit = edit;
        this.actors = actors;
        this.replies = replies;
    }

    /** Every letter. */
    @GET
    public Response list() {
        return replies.ok(
                () -> templates.all(actors.current()),
                all -> all.stream().map(PolicyLettersResource::wire).toList());
    }

    /** One letter. */
    @GET
    @Path("{kind}")
    public Response one(@PathParam("kind") String kind) {
        return replies.ok(() -> templates.one(actors.current(), kind(kind)), PolicyLettersResource::wire);
    }

    /** Gives it other words, as the next version of the policy. */
    @PUT
    @Path("{kind}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response write(@PathParam("kind") String kind, String body) {
        return replies.ok(
                () -> {
                    PolicyWire.Words words = replies.read(body, PolicyWire.Words.class);
                    LetterKind which = kind(kind);
                    if (which == null) {
                        return templates.one(actors.current(), null);
                    }
                    return edit.by(
                                    actors.current(),
                                    new EditLetterTemplate.Command(which, words.title(), sections(words), words.seen()))
                            .then(made -> templates.one(actors.current(), which));
                },
                PolicyLettersResource::wire);
    }

    private static LetterKind kind(String name) {
        return Stream.of(LetterKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static List<Section> sections(PolicyWire.Words words) {
        return words.sections() == null
                ? List.of()
                : words.sections().stream()
                        .map(part -> new Section(part.clause(), part.heading(), part.text()))
                        .toList();
    }

    private static PolicyWire.LetterWords wire(Shown shown) {
        Map<String, String> particulars = new LinkedHashMap<>();
        shown.particulars().forEach((particular, value) -> particulars.put(particular.placeholder(), value));
        return new PolicyWire.LetterWords(
                shown.kind(),
                shown.version(),
                shown.template().title(),
                shown.template().sections().stream()
                        .map(section -> new PolicyWire.Part(section.clause(), section.heading(), section.text()))
                        .toList(),
                shown.demanded(),
                particulars,
                shown.changes().stream().map(PolicyLettersResource::change).toList());
    }

    private static PolicyWire.Change change(TemplateChange change) {
        return new PolicyWire.Change(change.version(), change.byName().isEmpty() ? null : change.byName(), change.at());
    }
}
