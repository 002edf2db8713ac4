package org.conductregister.register;

import java.util.List;
import org.conductregister.letter.CopiesOwed;
import org.conductregister.letter.CopiesOwed.Owed;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Role;

/** Lists the letters whose PDF is not on the case's issue yet, for administrators and those who decide (R81, R125). */
public final class ViewCopies {

    private final CopiesOwed owed;

    /** @param owed the list */
    public ViewCopies(CopiesOwed owed) {
        this.owed = owed;
    }

    /** Every copy owed, oldest first. */
    public Outcome<List<Owed>> by(Actor actor) {
        return actor.isAny(Role.ADMINISTRATOR, Role.ASSESSOR, Role.DECIDER, Role.CHIEF_OFFICER)
                ? Outcome.done(owed.all())
                : Outcome.notAllowed("ViewCopies");
    }
}
