package org.conductregister.restriction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conductregister.policy.Policies;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.PolicyProfile.RestrictionType;
import org.conductregister.report.ConductReport;
import org.conductregister.report.Decision.OutcomeKind;
import org.conductregister.report.ReportState;
import org.conductregister.report.Reports;
import org.conductregister.restriction.terms.Terms;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;
import org.conductregister.verb.Role;

/**
 * Proposes a restriction on a report that was decided for restrictions, with its terms, its reason and its review date
 * (R60 to R63, R77), which keep within the type's limits. Done by an assessor or a decider.
 */
public final class ProposeRestriction {

    private final Reports reports;
    private final Restrictions restrictions;
    private final Policies policies;
    private final Ledger ledger;

    /**
     * A restriction to be proposed.
     *
     * @param typeKey key of a restriction type
     * @param terms of the kind that the type asks for
     * @param reason why, in words; goes into the letter
     * @param reviewDate never null (R77)
     */
    public record Command(long reportId, String typeKey, Terms terms, String reason, LocalDate reviewDate) {}

    /** Uses these ports. */
    public ProposeRestriction(Reports reports, Restrictions restrictions, Policies policies, Ledger ledger) {
        this.reports = reports;
        this.restrictions = restrictions;
        this.policies = policies;
        this.ledger = ledger;
    }

    /** The proposed restriction, or every reason against it. */
    public Outcome<Restriction> by(Actor actor, Command command) {
        if (!actor.isAny(Role.ASSESSOR, Role.DECIDER, Role.CHIEF_OFFICER)) {
            return Outcome.notAllowed("ProposeRestriction");
        }
        return ledger.write(actor, page -> {
            ConductReport report = reports.find(command.reportId()).orElse(null);
            if (report == null) {
                return Outcome.notFound("report");
            }
            List<Reason> reasons = unmet(report, command);
            if (!reasons.isEmpty()) {
                return Outcome.refused(reasons);
            }
            Restriction proposed = restrictions.add(Restriction.proposed(
                    report.id(),
                    report.subjectId(),
                    report.policy(),
                    command.typeKey(),
                    command.terms(),
                    command.reason().strip(),
                    command.reviewDate(),
                    actor.userKey(),
                    0));
            page.enter(
                    "restriction.proposed",
                    report.subjectId(),
                    report.id(),
                    proposed.about(),
                    proposed.revision(),
                    proposed.typeKey());
            return Outcome.done(proposed);
        });
    }

    private List<Reason> unmet(ConductReport report, Command command) {
        List<Reason> reasons = new ArrayList<>();
        boolean decided = report.decision() != null && report.decision().outcome() == OutcomeKind.RESTRICT;
        if (!decided || report.state() == ReportState.ENTERED_IN_ERROR) {
            reasons.add(Reason.of("restriction.not-decided"));
        }
        if (command.reason() == null || command.reason().isBlank()) {
            reasons.add(Reason.at("reason", "restriction.reason-missing"));
        }
        PolicyProfile policy = policies.of(report.policy());
        Optional<RestrictionType> type =
                command.typeKey() == null ? Optional.empty() : policy.restrictionType(command.typeKey());
        if (type.isEmpty()) {
            reasons.add(Reason.at("typeKey", "restriction.type-unknown", command.typeKey()));
            return reasons;
        }
        if (type.get().retired() && !(decided && report.decision().recommended().contains(command.typeKey()))) {
            reasons.add(
                    Reason.at("typeKey", "restriction.type-retired", type.get().name()));
        }
        reasons.addAll(PermittedTerms.unmet(type.get(), "terms", command.terms(), ledger.today(), ledger.zone()));
        reasons.addAll(ActivationGate.unmetReviewDate(
                command.reviewDate(), type.get(), policy, ledger.today(), ledger.today()));
        reasons.addAll(ActivationGate.unmetEnd(command.reviewDate(), command.terms()));
        return reasons;
    }
}
