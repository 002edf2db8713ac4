package org.conductregister.register;

import java.util.Collection;
import org.conductregister.restriction.ActiveRestrictions;
import org.conductregister.restriction.Banner;
import org.conductregister.restriction.ContactPoints;
import org.conductregister.restriction.News;
import org.conductregister.subject.Identifier;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Outcome;

/** Shows the staff what to do about the people on a ticket. Customers are never told that there is a banner (R112). */
public final class ViewBanner {

    private final ActiveRestrictions index;
    private final News news;
    private final ContactPoints contacts;

    /**
     * Uses these.
     *
     * @param index the restrictions in force, as this node knows them
     * @param news what other nodes changed since
     * @param contacts who stands in for a sole contact who is gone (R121)
     */
    public ViewBanner(ActiveRestrictions index, News news, ContactPoints contacts) {
        this.index = index;
        this.news = news;
        this.contacts = contacts;
    }

    /**
     * The banner for a ticket whose people carry these marks. Asks no store, but for the first time after a change. A
     * register that cannot be read is told as unavailable (R120).
     */
    public Outcome<Banner> by(Actor actor, Collection<Identifier> marks) {
        if (!actor.isStaff()) {
            return Outcome.notAllowed("ViewBanner");
        }
        try {
            news.heed();
        } catch (RuntimeException unreadable) {
            return Outcome.done(Banner.UNAVAILABLE);
        }
        return Outcome.done(contacts.of(index.lookUp(marks)));
    }
}
