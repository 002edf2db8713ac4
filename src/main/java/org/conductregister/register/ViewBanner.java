package org.conductregister.register;

import java.util.Collection;
import org.conductregister.restriction.ActiveRestrictions;
import org.conductregister.restriction.Banner;
import org.conductregister.subject.Identifier;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Outcome;

/** Shows the staff what to do about the people on a ticket. Customers are never told that there is a banner (R112). */
public final class ViewBanner {

    private final ActiveRestrictions index;

    /** @param index the restrictions in force */
    public ViewBanner(ActiveRestrictions index) {
        this.index = index;
    }

    /** The banner for a ticket whose people carry these marks. Asks no store. */
    public Outcome<Banner> by(Actor actor, Collection<Identifier> marks) {
        return actor.isStaff() ? Outcome.done(index.lookUp(marks)) : Outcome.notAllowed("ViewBanner");
    }
}
