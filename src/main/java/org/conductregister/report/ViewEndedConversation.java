package org.conductregister.report;

import org.conductregister.verb.Actor;
import org.conductregister.verb.Journal;
import org.conductregister.verb.JournalEntry;
import org.conductregister.verb.Outcome;

/**
 * Shows an employee what they themselves put on record when they ended a conversation. To everybody else it is not there:
 * who may see the whole record finds it in the history of a case (R112).
 */
public final class ViewEndedConversation {

    private final Journal journal;

    /** @param journal where it was entered */
    public ViewEndedConversation(Journal journal) {
        this.journal = journal;
    }

    /** The step under this reference; see {@link EndConversation.Command}. */
    public Outcome<JournalEntry> by(Actor actor, String reference) {
        if (!actor.isStaff()) {
            return Outcome.notAllowed("ViewEndedConversation");
        }
        return journal.step(EndConversation.about(reference), 1)
                .filter(step -> step.actorKey().equals(actor.userKey()))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.notFound("conversation"));
    }
}
