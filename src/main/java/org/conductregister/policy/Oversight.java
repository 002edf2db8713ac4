package org.conductregister.policy;

import org.conductregister.verb.Role;

/**
 * A body that stands outside the process and is told of a step (R94, R95).
 *
 * @param on the step
 * @param body who is told, in words: the council, the ombudsman
 * @param by the role that sees to it; it is reminded when the step is taken
 * @param how what the body is told, in words
 * @param whereAppropriate whether that role may judge that the body need not be told this time, and say why (R95)
 */
public record Oversight(Occasion on, String body, Role by, String how, boolean whereAppropriate) {
    /** Nothing more to say if nothing is said. */
    public Oversight {
        how = how == null ? "" : how;
    }
}
