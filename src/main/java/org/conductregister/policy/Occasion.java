package org.conductregister.policy;

/** What somebody on the staff is told of at once; the profile says which roles (section 15 of the requirements). */
public enum Occasion {
    /** A report was filed and waits for triage (R39). */
    REPORT_FILED,
    /** An employee ended a conversation after the warnings (R21). */
    CONVERSATION_ENDED,
    /** Somebody was threatened (R24). */
    THREAT,
    /** Police attended (R23, R97). */
    POLICE_ATTENDED,
    /** The chief officer is asked to look at a case (R48). */
    CHIEF_OFFICER_DRAWN_IN,
    /** A case was decided; told to the employee who reported (R58). */
    OUTCOME,
    /** A letter was issued; its copy is on the case's issue (R81). */
    LETTER_ISSUED,
    /** Somebody's access was limited (R94). */
    ACCESS_LIMITED,
    /** A body outside the process is to be told of a step (R94, R95). */
    OVERSIGHT_DUE,
    /** A review was opened (R103). */
    REVIEW_OPENED,
    /** A review is past its date (R103). */
    REVIEW_OVERDUE,
    /** A restriction stays in force past its review date, undecided (R106). */
    RESTRICTION_HELD,
    /** A restriction ended at its date because nobody decided (R106). */
    RESTRICTION_LAPSED,
    /** An appeal or a complaint to the chief officer was lodged (R107, R109). */
    APPEAL_LODGED,
    /** A customer added to an appeal; whoever hears it is told, whatever the profile says (R107). */
    APPEAL_ADDED_TO,
    /** The policy itself is due for review, or the yearly sweep (R2, R102). */
    CALENDAR
}
