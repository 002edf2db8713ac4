package org.conductregister.letter;

import org.conductregister.policy.LetterKind;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Role;

/** Who may write which letter. */
public final class LetterRoles {

    private LetterRoles() {}

    /** Written notices are an assessor's, the other letters a decider's. */
    public static boolean mayWrite(Actor actor, LetterKind kind) {
        return kind == LetterKind.WRITTEN_NOTICE
                ? actor.isAny(Role.ASSESSOR)
                : actor.isAny(Role.DECIDER, Role.CHIEF_OFFICER);
    }
}
