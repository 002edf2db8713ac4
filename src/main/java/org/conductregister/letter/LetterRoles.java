package org.conductregister.letter;

import org.conductregister.policy.LetterKind;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Role;

/** Who may write which letter. */
public final class LetterRoles {

    private LetterRoles() {}

    /**
     * What comes before a decision to restrict is an assessor's, the rest a decider's or the chief officer's.
     *
     * @param hearing the role that hears the appeal which the letter is about; of no meaning for other letters
     */
    public static boolean mayWrite(Actor actor, LetterKind kind, Role hearing) {
        return switch (kind) {
            case WRITTEN_NOTICE, CONSIDERATION -> actor.isAny(Role.ASSESSOR);
            case CONCLUDED_MATTER, RIGHTS_STATEMENT -> actor.isAny(Role.ASSESSOR, Role.DECIDER, Role.CHIEF_OFFICER);
            case RESTRICTION, UPCOMING_REVIEW, REVIEW_OUTCOME -> actor.isAny(Role.DECIDER, Role.CHIEF_OFFICER);
            case APPEAL_OUTCOME -> actor.isAny(hearing);
        };
    }
}
