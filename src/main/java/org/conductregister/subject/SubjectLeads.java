package org.conductregister.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Limits;
import org.conductregister.verb.Reason;
import org.conductregister.verb.Role;

/** What is asked of whoever changes who a subject is, whichever way. */
final class SubjectLeads {

    private SubjectLeads() {}

    /** Only those who work on cases know enough to say who is who. */
    static boolean may(Actor actor) {
        return actor.isAny(Role.ASSESSOR, Role.DECIDER, Role.CHIEF_OFFICER);
    }

    /** A change that cannot be made on this subject, or not on the one that was seen. */
    static List<Reason> unchangeable(Subject subject, int seen) {
        List<Reason> reasons = new ArrayList<>();
        if (subject.isMerged()) {
            reasons.add(Reason.of("subject.merged", subject.name(), subject.mergedInto()));
        } else if (seen != 0 && seen != subject.revision()) {
            reasons.add(Reason.of("changed-meanwhile"));
        }
        return reasons;
    }

    /** Whoever merges or splits says why: others will have to follow it. */
    static List<Reason> unexplained(String reason) {
        return SubjectRef.isSaid(reason)
                ? Limits.lines(Map.of("reason", reason))
                : List.of(Reason.at("reason", "subject.reason-missing"));
    }
}
