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
    /** Issues expiation notices and directions where the law reserves them (R71). */
    AUTHORISED_OFFICER,
    /** Named people who may read threat checklists and other evidence (R47, R112). */
    EVIDENCE_READER,
    /** Configures the app; has no say in a case by that alone. */
    ADMINISTRATOR,
    /** The app itself, acting on a clock. */
    SYSTEM
}
