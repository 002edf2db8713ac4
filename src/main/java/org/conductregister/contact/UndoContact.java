package org.conductregister.contact;

import org.conductregister.restriction.ContactLog;
import org.conductregister.restriction.LoggedContact;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;
import org.conductregister.verb.Role;

/**
 * Takes a contact out of the count that was entered in error; it stays on record (R115). For whoever recorded it, and for
 * those who assess and decide.
 */
public final class UndoContact {

    private final ContactLog log;
    private final Ledger ledger;

    /** Uses these ports. */
    public UndoContact(ContactLog log, Ledger ledger) {
        this.log = log;
        this.ledger = ledger;
    }

    /** The contact as it is then. */
    public Outcome<LoggedContact> by(Actor actor, long contactId) {
        if (!actor.isStaff()) {
            return Outcome.notAllowed("UndoContact");
        }
        return ledger.write(actor, page -> {
            LoggedContact contact = log.find(contactId).orElse(null);
            if (contact == null || !mayUndo(actor, contact)) {
                return Outcome.notFound("contact");
            }
            if (contact.inError()) {
                return Outcome.refused(Reason.of("contact.undone-already"));
            }
            LoggedContact undone = contact.undone();
            log.update(undone);
            page.enter(
                    "contact.undone",
                    undone.subjectId(),
                    0,
                    undone.about(),
                    undone.revision(),
                    undone.issue().key());
            return Outcome.done(undone);
        });
    }

    /** Whether this actor may. */
    public static boolean mayUndo(Actor actor, LoggedContact contact) {
        return contact.byKey().equals(actor.userKey()) || actor.isAny(Role.ASSESSOR, Role.DECIDER, Role.CHIEF_OFFICER);
    }
}
