package org.conductregister.report;

import java.util.List;
import java.util.Objects;
import org.conductregister.policy.Policies;
import org.conductregister.subject.KnownSubjects;
import org.conductregister.subject.Subject;
import org.conductregister.subject.SubjectCheck;
import org.conductregister.subject.SubjectRef;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;
import org.conductregister.verb.Role;

/**
 * Says whom a report is about (R29). Done by the employee who reported or by an assessor, until the report is weighed.
 */
public final class IdentifySubject {

    private final Reports reports;
    private final KnownSubjects known;
    private final InternalSubjects internal;
    private final Policies policies;
    private final Ledger ledger;

    /** Uses these ports. */
    public IdentifySubject(
            Reports reports, KnownSubjects known, InternalSubjects internal, Policies policies, Ledger ledger) {
        this.reports = reports;
        this.known = known;
        this.internal = internal;
        this.policies = policies;
        this.ledger = ledger;
    }

    /** The report about this subject. */
    public Outcome<ConductReport> by(Actor actor, long reportId, SubjectRef ref) {
        if (!actor.isStaff()) {
            return Outcome.notAllowed("IdentifySubject");
        }
        if (ref.identifiers().isEmpty()) {
            return Outcome.refused(Reason.at("subject", "report.subject-missing"));
        }
        List<Reason> wrong = SubjectCheck.wrong(ref);
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        return ledger.write(actor, page -> {
            ConductReport report = reports.find(reportId).orElse(null);
            if (report == null) {
                return Outcome.notFound("report");
            }
            if (!Objects.equals(report.reporterKey(), actor.userKey()) && !actor.isAny(Role.ASSESSOR)) {
                return Outcome.notAllowed("IdentifySubject");
            }
            if (report.state() != ReportState.SUBMITTED) {
                return Outcome.refused(Reason.of("report.already-assessed"));
            }
            List<Reason> reasons = internal.unmet(policies.of(report.policy()), ref);
            if (!reasons.isEmpty()) {
                return Outcome.refused(reasons);
            }
            Subject subject = known.recognise(ref);
            ConductReport changed = report.saying(subject.id(), report.ticket(), report.incident(), report.signOff());
            reports.update(changed);
            page.enter(
                    "report.subject-identified",
                    subject.id(),
                    reportId,
                    changed.about(),
                    changed.revision(),
                    subject.name());
            return Outcome.done(changed);
        });
    }
}
