package org.conductregister.report;

import java.util.Optional;
import java.util.Set;
import org.conductregister.letter.Letters;
import org.conductregister.policy.Policies;
import org.conductregister.report.Decision.OutcomeKind;
import org.conductregister.restriction.ActivationGate;
import org.conductregister.restriction.Limb;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Outcome;

/**
 * Decides a report for restrictions by naming their types alone, as the field does. The same gate applies
 * (R53); the limb is the one that the facts on record bear out.
 */
public final class RecommendRestrictions {

    private final Reports reports;
    private final Letters letters;
    private final Policies policies;
    private final DecideReport decide;

    /** Uses these verbs and ports. */
    public RecommendRestrictions(Reports reports, Letters letters, Policies policies, DecideReport decide) {
        this.reports = reports;
        this.letters = letters;
        this.policies = policies;
        this.decide = decide;
    }

    /**
     * The decided report, or every unmet condition.
     *
     * @param reason why, in words
     */
    public Outcome<ConductReport> by(Actor actor, long reportId, Set<String> types, String reason) {
        Optional<ConductReport> report = actor.isStaff() ? reports.find(reportId) : Optional.empty();
        Limb limb = report.flatMap(found -> ActivationGate.limbOf(
                        policies.of(found.policy()).process().gate(), found, letters.ofSubject(found.subjectId())))
                .orElse(null);
        return decide.by(actor, new DecideReport.Command(reportId, OutcomeKind.RESTRICT, reason, limb, types));
    }
}
