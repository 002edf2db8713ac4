package org.conductregister.policy;

/** What kind of report it is (R40); the profile says to whom each kind goes (R39). */
public enum ReportKind {
    /** Conduct towards staff, in whatever form. */
    CONDUCT,
    /** A threat to people or property; brings the threat checklist (R41 to R47). */
    THREAT,
    /** An elected member tells of conduct towards them; goes to the chief officer (R110). */
    ELECTED_MEMBER,
    /** Contact against the terms of a restriction in force. */
    BREACH
}
