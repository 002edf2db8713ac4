package org.conductregister.restriction;

import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;
import org.conductregister.verb.Role;

/** Lifts a restriction before its review, with a reason; for deciders and the chief officer. */
public final class LiftRestriction {

    private final Restrictions restrictions;
    private final ActiveRestrictions index;
    private final Ledger ledger;

    /** Uses these ports. */
    public LiftRestriction(Restrictions restrictions, ActiveRestrictions index, Ledger ledger) {
        this.restrictions = restrictions;
        this.index = index;
        this.ledger = ledger;
    }

    /**
     * The lifted restriction.
     *
     * @param reason why, in words; blank is refused
     */
    public Outcome<Restriction> by(Actor actor, long restrictionId, String reason) {
        if (!actor.isAny(Role.DECIDER, Role.CHIEF_OFFICER)) {
            return Outcome.notAllowed("LiftRestriction");
        }
        Outcome<Restriction> outcome = ledger.write(actor, page -> {
            Restriction restriction = restrictions.find(restrictionId).orElse(null);
            if (restriction == null) {
                return Outcome.notFound("restriction");
            }
            if (reason == null || reason.isBlank()) {
                return Outcome.refused(Reason.at("reason", "restriction.reason-missing"));
            }
            if (restriction.state() != RestrictionState.ACTIVE) {
                return Outcome.refused(Reason.of("restriction.not-active", restriction.state()));
            }
            Restriction lifted = restriction.ended(RestrictionState.LIFTED, ledger.now());
            restrictions.update(lifted);
            page.enter(
                    "restriction.lifted",
                    lifted.subjectId(),
                    lifted.reportId(),
                    lifted.about(),
                    lifted.revision(),
                    reason.strip());
            return Outcome.done(lifted);
        });
        if (outcome instanceof Outcome.Done<Restriction>) {
            index.refresh();
        }
        return outcome;
    }
}
