package org.conductregister.report;

import java.util.List;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.subject.SubjectRef;
import org.conductregister.verb.People;
import org.conductregister.verb.Reason;

/**
 * Whether a report may be about somebody on the staff (R6). Most policies say no: how staff treat each other is for
 * another procedure. They are known by their account alone; a mail address says nothing about who is behind it.
 */
public final class InternalSubjects {

    private final People people;

    /** @param people knows who is on the staff */
    public InternalSubjects(People people) {
        this.people = people;
    }

    /** What keeps a report under this policy from being about this person; empty if nothing does. */
    List<Reason> unmet(PolicyProfile policy, SubjectRef subject) {
        boolean internal = subject != null && subject.userKey() != null && people.isStaff(subject.userKey());
        return internal && !policy.process().internalSubjects()
                ? List.of(Reason.at("subject", "report.subject-internal"))
                : List.of();
    }
}
