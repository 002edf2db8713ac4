package org.conductregister.register;

import java.util.Collection;
import java.util.Set;
import org.conductregister.policy.Policies;
import org.conductregister.policy.Scope;
import org.conductregister.policy.Scope.Tier;
import org.conductregister.restriction.ActiveRestrictions;
import org.conductregister.restriction.Banner;
import org.conductregister.restriction.BannerEntry;
import org.conductregister.restriction.ContactPoints;
import org.conductregister.restriction.News;
import org.conductregister.restriction.OnTicket;
import org.conductregister.subject.Identifier;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Role;

/**
 * Shows the staff what to do about the people on a ticket, and why to those who lead (R112). The policy's scope says on
 * which projects' tickets, and which groups of a service area see what besides (R89, R91). Customers are never told that
 * there is a banner.
 */
public final class ViewBanner {

    private final ActiveRestrictions index;
    private final News news;
    private final ContactPoints contacts;
    private final Policies policies;

    /**
     * Uses these.
     *
     * @param index the restrictions in force, as this node knows them
     * @param news what other nodes changed since
     * @param contacts who stands in for a sole contact who is gone or away (R121)
     * @param policies whose scope in force decides who sees what
     */
    public ViewBanner(ActiveRestrictions index, News news, ContactPoints contacts, Policies policies) {
        this.index = index;
        this.news = news;
        this.contacts = contacts;
        this.policies = policies;
    }

    /**
     * What is in force on whoever carries these marks, wherever it is asked. Asks no store, but for the first time after a
     * change. A register that cannot be read is told as unavailable (R120).
     */
    public Outcome<Banner> by(Actor actor, Collection<Identifier> marks) {
        return actor.isStaff()
                ? Outcome.done(shown(() -> index.lookUp(marks), leads(actor)))
                : Outcome.notAllowed("ViewBanner");
    }

    /** The banner of a ticket; nothing on tickets of a project where the policy shows none. */
    public Outcome<Banner> on(Actor actor, OnTicket ticket) {
        Scope scope = policies.active().scope();
        if (!actor.isStaff() && !isIn(scope, ticket, Tier.INSTRUCTION) && !isIn(scope, ticket, Tier.REASON)) {
            return Outcome.notAllowed("ViewBanner");
        }
        if (!scope.showsBannerIn(ticket.projectKey())) {
            return Outcome.done(Banner.NOTHING);
        }
        return Outcome.done(
                shown(() -> index.lookUp(ticket.people()), leads(actor) || isIn(scope, ticket, Tier.REASON)));
    }

    private static boolean leads(Actor actor) {
        return actor.isAny(Role.ASSESSOR, Role.DECIDER, Role.CHIEF_OFFICER);
    }

    private static boolean isIn(Scope scope, OnTicket ticket, Tier tier) {
        if (scope.serviceAreas().isEmpty()) {
            return false;
        }
        Set<String> audience = scope.audience(ticket.projectKey(), tier);
        return audience.stream().anyMatch(ticket.inGroup());
    }

    private Banner shown(Lookup lookup, boolean withReasons) {
        try {
            news.heed();
        } catch (RuntimeException unreadable) {
            return Banner.UNAVAILABLE;
        }
        Banner found = lookup.banner();
        if (found.entries().isEmpty()) {
            return found;
        }
        Banner told = contacts.of(found);
        return withReasons
                ? told
                : new Banner(
                        told.available(),
                        told.entries().stream().map(BannerEntry::withoutReason).toList());
    }

    private interface Lookup {
        Banner banner();
    }
}
