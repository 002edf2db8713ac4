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
import java.util.UUID;
import java.util.stream.Stream;
import org.conductregister.contact.CheckContact;
import org.conductregister.contact.ConfirmMatter;
import org.conductregister.contact.RecordContact;
import org.conductregister.contact.UndoContact;
import org.conductregister.jira.people.Actors;
import org.conductregister.jira.people.Staff;
import org.conductregister.jira.rest.wire.ContactWire;
import org.conductregister.restriction.Contact;
import org.conductregister.restriction.ContactWording;
import org.conductregister.restriction.LoggedContact;
import org.conductregister.restriction.Verdict;
import org.conductregister.verb.Outcome;

/** Contacts of those under restriction, and how they stand to the terms (R118, R119). For staff who may see the ticket. */
@Path("contacts")
@Produces(MediaType.APPLICATION_JSON)
public class ContactsResource {

    private final Verbs verbs;
    private final ContactWording wording;
    private final Staff staff;
    private final Actors actors;
    private final Replies replies;

    /** What can be done with contacts. */
    public record Verbs(CheckContact check, RecordContact record, UndoContact undo, ConfirmMatter confirm) {}

    /** Made by Jira, from the app's beans. */
    @Inject
    public ContactsResource(Verbs verbs, ContactWording wording, Staff staff, Actors actors, Replies replies) {
        this.verbs = verbs;
        this.wording = wording;
        this.staff = staff;
        this.actors = actors;
        this.replies = replies;
    }

    /** Those on a ticket: the ticket itself first, then what is on record. */
    @GET
    public Response list(@QueryParam("issueKey") String issueKey) {
        return replies.ok(() -> verbs.check().onTicket(actors.current(), issueKey), on -> Stream.concat(
                        Stream.of(on.itself()), on.others().stream())
                .map(each -> shown(each.contact(), verdict(each.verdict())))
                .toList());
    }

    /** Records one, and says how it stands. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response record(String body) {
        return replies.created(
                () -> recorded(replies.read(body, ContactWire.Said.class)),
                contact -> shown(contact, verdictOn(contact)),
                contact -> "contacts/" + contact.id());
    }

    private Outcome<LoggedContact> recorded(ContactWire.Said said) {
        Named named = new Named(staff);
        String with = said.withUser() == null ? null : named.member("withUser", said.withUser());
        RecordContact.Command command = new RecordContact.Command(
                said.reference() == null ? UUID.randomUUID().toString() : said.reference(),
                said.issueKey(),
                said.channel(),
                said.at() == null ? null : said.at().toInstant(),
                said.minutes(),
                said.pages(),
                with,
                said.note(),
                said.emergency());
        return named.unlessUnknown(() -> verbs.record().by(actors.current(), command));
    }

    /** Marks one as entered in error. */
    @POST
    @Path("{id}/undo")
    public Response undo(@PathParam("id") String id) {
        return replies.ok(
                () -> verbs.undo().by(actors.current(), Asked.id(id)), contact -> shown(contact, verdictOn(contact)));
    }

    /** Says whether one is against a restriction; {@code contactId} 0 means the ticket itself. */
    @POST
    @Path("answers")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answer(String body) {
        return replies.ok(
                () -> {
                    ContactWire.Answer said = replies.read(body, ContactWire.Answer.class);
                    return verbs.confirm()
                            .by(
                                    actors.current(),
                                    new ConfirmMatter.Command(
                                            said.issueKey(), said.contactId(), said.restrictionId(), said.against()));
                },
                contact -> shown(contact, verdictOn(contact)));
    }

    private ContactWire.Verdict verdictOn(LoggedContact contact) {
        return verbs.check()
                .onTicket(actors.current(), contact.issue().key())
                .map(on -> Stream.concat(Stream.of(on.itself()), on.others().stream())
                        .filter(each -> each.contact().id() == contact.id())
                        .map(each -> verdict(each.verdict()))
                        .findFirst()
                        .orElse(null))
                .orElseThrow();
    }

    private ContactWire.Verdict verdict(Verdict verdict) {
        return ContactWire.Verdict.of(verdict, wording);
    }

    private static ContactWire.Kept shown(LoggedContact contact, ContactWire.Verdict verdict) {
        Contact it = contact.contact();
        return new ContactWire.Kept(
                contact.id(),
                contact.issue().key(),
                it.origin(),
                it.channel(),
                it.at(),
                it.minutes(),
                it.pages(),
                it.withKey(),
                contact.note(),
                it.emergency(),
                contact.inError(),
                contact.handling(),
                contact.reportId() == 0 ? null : contact.reportId(),
                verdict);
    }
}
