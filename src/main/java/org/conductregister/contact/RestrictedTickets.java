package org.conductregister.contact;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.conductregister.restriction.ActiveRestrictions;
import org.conductregister.restriction.Banner;
import org.conductregister.restriction.BannerEntry;
import org.conductregister.restriction.Contact;
import org.conductregister.restriction.Contact.Origin;
import org.conductregister.restriction.ContactLog;
import org.conductregister.restriction.InForce;
import org.conductregister.restriction.LoggedContact;
import org.conductregister.restriction.News;
import org.conductregister.subject.Identifier;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;

/** Tickets of people under restriction, with what binds them; all other tickets are none of the log's business. */
public final class RestrictedTickets {

    private final TicketDesk desk;
    private final ActiveRestrictions index;
    private final News news;
    private final ContactLog log;

    /** Uses these ports. */
    public RestrictedTickets(TicketDesk desk, ActiveRestrictions index, News news, ContactLog log) {
        this.desk = desk;
        this.index = index;
        this.news = news;
        this.log = log;
    }

    /**
     * A ticket with what binds its people.
     *
     * @param bindings at least one, the most severe first
     */
    public record Found(TicketDesk.Seen ticket, List<InForce> bindings) {

        /** The restriction with this id, if it binds somebody on this ticket. */
        public Optional<InForce> binding(long restrictionId) {
            return bindings.stream()
                    .filter(each -> each.restrictionId() == restrictionId)
                    .findFirst();
        }

        /** Whom the most severe restriction binds. */
        public long subjectId() {
            return bindings.get(0).subjectId();
        }
    }

    /** The ticket with this key; not found if the actor does not see it, refused if nobody on it is under restriction. */
    public Outcome<Found> find(Actor actor, String issueKey) {
        Optional<TicketDesk.Visible> ticket =
                issueKey == null || issueKey.isBlank() ? Optional.empty() : desk.visible(actor, issueKey.strip());
        if (ticket.isEmpty()) {
            return Outcome.notFound("ticket");
        }
        List<InForce> bindings = bindings(ticket.get().marks());
        return bindings.isEmpty()
                ? Outcome.refused(Reason.of("contact.nobody-restricted"))
                : Outcome.done(new Found(ticket.get().ticket(), bindings));
    }

    /**
     * What binds those who carry these marks.
     *
     * @throws IllegalStateException if the register cannot be read
     */
    public List<InForce> bindings(Collection<Identifier> marks) {
        news.heed();
        Banner banner = index.lookUp(marks);
        if (!banner.available()) {
            throw new IllegalStateException("the register cannot be read");
        }
        return banner.entries().stream().map(BannerEntry::binding).toList();
    }

    /** The contact that the ticket itself is, put on record if it is not yet; within a change. */
    LoggedContact ticketItself(Ledger.Page page, TicketDesk.Seen ticket, long subjectId, Actor actor, Instant now) {
        String source = source(ticket.issue().id(), subjectId);
        return log.from(source).orElseGet(() -> {
            LoggedContact kept = log.add(
                    LoggedContact.of(subjectId, ticket.issue(), source, request(ticket), "", actor.userKey(), now));
            page.enter(
                    "contact.received",
                    subjectId,
                    0,
                    kept.about(),
                    kept.revision(),
                    ticket.issue().key());
            return kept;
        });
    }

    /** What a ticket itself is taken from. */
    public static String source(long issueId, long subjectId) {
        return "issue/" + issueId + "/" + subjectId;
    }

    /** The contact that a ticket itself is, without its words: they are on the ticket. */
    public static Contact request(TicketDesk.Seen ticket) {
        return new Contact(
                ticket.bySubject() ? Origin.REQUEST : Origin.RAISED_FOR,
                null,
                ticket.createdAt(),
                null,
                null,
                null,
                "",
                false);
    }
}
