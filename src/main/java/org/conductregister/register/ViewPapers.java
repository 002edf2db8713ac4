package org.conductregister.register;

import java.time.Clock;
import java.util.List;
import org.conductregister.policy.Policies;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.PolicyProfile.RestrictionType;
import org.conductregister.restriction.ActivationGate;
import org.conductregister.restriction.Restriction;
import org.conductregister.restriction.RestrictionState;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;

/**
 * What the papers of a case are made from: the report for whoever may see it, the checklists for those who may see the
 * whole case (R112), and blank forms for any of the staff. Threat checklists are in none of them (R47).
 */
public final class ViewPapers {

    private final ViewCase cases;
    private final Records records;
    private final Policies policies;
    private final Clock clock;

    /** A case and the policy that it runs under. */
    public record Paper(CaseFile file, PolicyProfile policy) {}

    /**
     * What the gate says of a case (R53, R77, R80).
     *
     * @param ground what keeps restrictions from being decided at all
     * @param restrictions those that wait or are in force, each with what keeps it from coming into force
     */
    public record Gate(Paper paper, List<Reason> ground, List<Checked> restrictions) {
        /** Copies both lists. */
        public Gate {
            ground = List.copyOf(ground);
            restrictions = List.copyOf(restrictions);
        }
    }

    /** A restriction with what is unmet; nothing is for one in force. */
    public record Checked(Restriction restriction, RestrictionType type, List<Reason> unmet) {}

    /** Uses these. */
    public ViewPapers(ViewCase cases, Records records, Policies policies, Clock clock) {
        this.cases = cases;
        this.records = records;
        this.policies = policies;
        this.clock = clock;
    }

    /** The policy in force, for a blank form. */
    public Outcome<PolicyProfile> blank(Actor actor) {
        return actor.isStaff() ? Outcome.done(policies.active()) : Outcome.notAllowed("ViewPapers");
    }

    /** A report. */
    public Outcome<Paper> report(Actor actor, long reportId) {
        return cases.by(actor, reportId)
                .map(file -> new Paper(file, policies.of(file.report().policy())));
    }

    /** A case with its reviews. */
    public Outcome<Paper> whole(Actor actor, long reportId) {
        return report(actor, reportId)
                .then(paper -> paper.file().whole() ? Outcome.done(paper) : Outcome.notAllowed("ViewPapers"));
    }

    /** A case at the gate. */
    public Outcome<Gate> gate(Actor actor, long reportId) {
        return whole(actor, reportId)
                .map(paper -> new Gate(
                        paper,
                        ActivationGate.unmetToRestrict(
                                paper.policy().process().gate(),
                                paper.file().report(),
                                ActivationGate.limbOf(
                                                paper.policy().process().gate(),
                                                paper.file().report(),
                                                records.letters()
                                                        .ofSubject(paper.file()
                                                                .report()
                                                                .subjectId()))
                                        .orElse(null),
                                records.letters()
                                        .ofSubject(paper.file().report().subjectId())),
                        paper.file().restrictions().stream()
                                .filter(ViewPapers::isCurrent)
                                .map(restriction -> checked(paper, restriction))
                                .toList()));
    }

    private static boolean isCurrent(Restriction restriction) {
        return switch (restriction.state()) {
            case PROPOSED, APPROVED, ACTIVE -> true;
            default -> false;
        };
    }

    private Checked checked(Paper paper, Restriction restriction) {
        RestrictionType type = policies.of(restriction.policy())
                .restrictionType(restriction.typeKey())
                .orElseThrow();
        List<Reason> unmet = restriction.state() == RestrictionState.ACTIVE
                ? List.of()
                : ActivationGate.unmetToActivate(
                        restriction,
                        type,
                        paper.file().report(),
                        paper.file().letters(),
                        paper.policy(),
                        clock.instant().atZone(clock.getZone()).toLocalDate(),
                        clock.getZone());
        return new Checked(restriction, type, unmet);
    }
}
