package org.conductregister.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.conductregister.contact.CheckContact;
import org.conductregister.jira.people.Actors;
import org.conductregister.jira.people.Staff;
import org.conductregister.jira.rest.wire.ContactWire;
import org.conductregister.restriction.Contact;
import org.conductregister.restriction.ContactWording;
import org.conductregister.restriction.Verdict;
import org.conductregister.verb.Outcome;

/** Checks a contact that is only thought of against the terms in force (R118). Keeps nothing. */
@Path("restrictions/check")
@Produces(MediaType.APPLICATION_JSON)
public class ContactCheckResource {

    private final CheckContact check;
    private final ContactWording wording;
    private final Staff staff;
    private final Actors actors;
    private final Replies replies;
    private final Clock clock;

    /** Made by Jira, from the app's beans. */
    @Inject
    public ContactCheckResource(
            CheckContact check, ContactWording wording, Staff staff, Actors actors, Replies replies, Clock clock) {
        this.check = check;
        this.wording = wording;
        this.staff = staff;
        this.actors = actors;
        this.replies = replies;
        this.clock = clock;
    }

    /** How it would stand. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response verdict(String body) {
        return replies.ok(
                () -> verdict(replies.read(body, ContactWire.Thought.class)),
                verdict -> ContactWire.Verdict.of(verdict, wording));
    }

    private Outcome<Verdict> verdict(ContactWire.Thought said) {
        Named named = new Named(staff);
        String with = said.withUser() == null ? null : named.member("withUser", said.withUser());
        Contact contact = new Contact(
                said.origin() == null ? Contact.Origin.RECORDED : said.origin(),
                said.channel(),
                said.at() == null ? clock.instant() : said.at().toInstant(),
                said.minutes(),
                said.pages(),
                with,
                said.matter(),
                said.emergency());
        return named.unlessUnknown(() -> check.by(actors.current(), said.issueKey(), contact));
    }
}
