package org.conductregister.verb;

import java.util.Set;

/**
 * Who acts: a member of staff with the roles they hold at this moment, or the app itself.
 *
 * @param userKey Jira's immutable user key; {@value #SYSTEM_KEY} for the app itself
 * @param displayName as shown in the history
 * @param roles never null; empty for a customer or a stranger
 */
public record Actor(String userKey, String displayName, Set<Role> roles) {

    static final String SYSTEM_KEY = "conduct-register";

    /** The app acting on a clock. */
    public static final Actor SYSTEM = new Actor(SYSTEM_KEY, "Conduct Register", Set.of(Role.SYSTEM));

    /** Copies the roles, so that an actor never changes during a verb. */
    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Whether the actor holds at least one of these roles. */
    public boolean isAny(Role... wanted) {
        for (Role role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the actor is on the staff in any role at all; customers never are (R112). */
    public boolean isStaff() {
        return !roles.isEmpty();
    }
}
