package org.conductregister.verb;

/**
 * The roles that a policy speaks of. A profile binds each to groups; none is a job title (R54).
 *
 * <p>Roles do not imply one another: a person holds exactly the roles whose groups they are in.
 */
public enum Role {
    /** Anyone on the staff who meets customers and may see instructions and file reports. */
    AGENT,
    /** Triages reports, answers the factors, sends written notices, recommends restrictions. */
    ASSESSOR,
    /** Imposes restrictions and decides reviews. */
    DECIDER,
    /** Hears appeals, approves what only the top may approve. */
    CHIEF_OFFICER,
    /** Configures the app; has no say in a case by that alone. */
    ADMINISTRATOR,
    /** The app itself, acting on a clock. */
    SYSTEM
}
