package org.conductregister.letter;

import org.conductregister.policy.LetterKind;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Role;

/** Who may write which letter. */
final class LetterRoles {

    private LetterRoles() {}

    static boolean mayWrite(Actor actor, LetterKind kind) {
        return kind == LetterKind.WRITTEN_NOTICE
                ? actor.isAny(Role.ASSESSOR)
                : actor.isAny(Role.DECIDER, Role.CHIEF_OFFICER);
    }
}
