package org.conductregister.restriction;

import java.util.List;
import org.conductregister.letter.Letters;
import org.conductregister.policy.Policies;
import org.conductregister.policy.PolicyProfile.RestrictionType;
import org.conductregister.report.ConductReport;
import org.conductregister.report.Reports;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;

/**
 * Approves a proposed restriction; for the holder of the role that its type names (R54), and for the chief officer once
 * drawn into the case (R48). Refused while the customer has still to be heard, where the policy asks for that and nobody is
 * under a threat (R56).
 */
public final class ApproveRestriction {

    private final Restrictions restrictions;
    private final Reports reports;
    private final Letters letters;
    private final Policies policies;
    private final Ledger ledger;

    /** Uses these ports. */
    public ApproveRestriction(
            Restrictions restrictions, Reports reports, Letters letters, Policies policies, Ledger ledger) {
        this.restrictions = restrictions;
        this.reports = reports;
        this.letters = letters;
        this.policies = policies;
        this.ledger = ledger;
    }

    /** The approved restriction. */
    public Outcome<Restriction> by(Actor actor, long restrictionId) {
        if (!actor.isStaff()) {
            return Outcome.notAllowed("ApproveRestriction");
        }
        return ledger.write(actor, page -> {
            Restriction restriction = restrictions.find(restrictionId).orElse(null);
            if (restriction == null) {
                return Outcome.notFound("restriction");
            }
            RestrictionType type = policies.of(restriction.policy())
                    .restrictionType(restriction.typeKey())
                    .orElseThrow();
            ConductReport report = reports.find(restriction.reportId()).orElseThrow();
            if (!report.within(actor).isAny(type.approver())) {
                return Outcome.notAllowed("ApproveRestriction");
            }
            if (restriction.state() != RestrictionState.PROPOSED) {
                return Outcome.refused(Reason.of("restriction.not-proposed", restriction.state()));
            }
            List<Reason> unheard = ActivationGate.unmetConsideration(
                    restriction,
                    report,
                    letters.ofReport(report.id()),
                    policies.of(report.policy()),
                    ledger.today(),
                    ledger.zone());
            if (!unheard.isEmpty()) {
                return Outcome.refused(unheard);
            }
            Restriction approved = restriction.approved(actor.userKey());
            restrictions.update(approved);
            page.enter(
                    "restriction.approved",
                    approved.subjectId(),
                    approved.reportId(),
                    approved.about(),
                    approved.revision(),
                    type.name());
            return Outcome.done(approved);
        });
    }
}
