package org.conductregister.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.conductregister.letter.Letters;
import org.conductregister.policy.Policies;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.report.Decision.OutcomeKind;
import org.conductregister.restriction.ActivationGate;
import org.conductregister.restriction.Limb;
import org.conductregister.restriction.Restrictions;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Limits;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;
import org.conductregister.verb.Role;

/**
 * Decides a report: no further action, a written notice, or restrictions (R52). Refused while a factor is unanswered
 * (R50) or no reason is given; restrictions are refused unless a limb of the gate applies (R53). Every unmet condition
 * is listed.
 */
public final class DecideReport {

    private final Reports reports;
    private final Letters letters;
    private final Restrictions restrictions;
    private final Policies policies;
    private final Out out;
    private final Ledger ledger;

    /**
     * A decision to be made.
     *
     * @param outcome null is refused
     * @param reason why, in words
     * @param limb which limb applies, for restrictions
     * @param recommended keys of restriction types, for restrictions; at least one
     */
    public record Command(long reportId, OutcomeKind outcome, String reason, Limb limb, Set<String> recommended) {
        /** Copies the recommendations. */
        public Command {
            recommended = recommended == null ? Set.of() : Set.copyOf(recommended);
        }
    }

    /** Where a decision shows outside the register. */
    public record Out(Tickets tickets, ReportBack back, Referring referring) {}

    /** Port: keeps the summary of interactions that goes with a recommendation to the decider (R26). */
    @FunctionalInterface
    public interface Referring {
        /** Called within the unit of work of the decision. */
        void keep(Actor actor, ConductReport report);
    }

    /** Uses these ports. */
    public DecideReport(
            Reports reports, Letters letters, Restrictions restrictions, Policies policies, Out out, Ledger ledger) {
        this.reports = reports;
        this.letters = letters;
        this.restrictions = restrictions;
        this.policies = policies;
        this.out = out;
        this.ledger = ledger;
    }

    /** The decided report. With no further action it is closed at once. */
    public Outcome<ConductReport> by(Actor actor, Command command) {
        if (!actor.isAny(Role.ASSESSOR, Role.CHIEF_OFFICER)) {
            return Outcome.notAllowed("DecideReport");
        }
        Outcome<ConductReport> outcome = ledger.write(actor, page -> {
            ConductReport report = reports.find(command.reportId()).orElse(null);
            if (report == null) {
                return Outcome.notFound("report");
            }
            if (!report.within(actor).isAny(Role.ASSESSOR)) {
                return Outcome.notAllowed("DecideReport");
            }
            List<Reason> reasons = unmet(report, command);
            if (!reasons.isEmpty()) {
                return Outcome.refused(reasons);
            }
            boolean restrict = command.outcome() == OutcomeKind.RESTRICT;
            ConductReport decided = report.decided(new Decision(
                    command.outcome(),
                    command.reason().strip(),
                    restrict ? command.limb() : null,
                    restrict ? command.recommended() : Set.of(),
                    actor.userKey(),
                    ledger.now()));
            reports.update(decided);
            enter(page, decided, "report.decided", command.outcome() + (restrict ? " (" + command.limb() + ")" : ""));
            if (restrict) {
                out.referring().keep(actor, decided);
            }
            if (command.outcome() == OutcomeKind.NO_ACTION) {
                decided = decided.closed();
                reports.update(decided);
                enter(page, decided, "report.closed", "");
            }
            return Outcome.done(decided);
        });
        if (outcome instanceof Outcome.Done<ConductReport> done) {
            ConductReport report = done.value();
            out.tickets().mirror(report.issue(), report.state() == ReportState.CLOSED ? "Closed" : "Decided");
            out.back().tell(actor, report);
        }
        return outcome;
    }

    private static void enter(Ledger.Page page, ConductReport report, String verb, String detail) {
        page.enter(verb, report.subjectId(), report.id(), report.about(), report.revision(), detail);
    }

    private List<Reason> unmet(ConductReport report, Command command) {
        List<Reason> reasons = new ArrayList<>();
        if (report.state() == ReportState.CLOSED
                || report.state() == ReportState.ENTERED_IN_ERROR
                || !restrictions.ofReport(report.id()).isEmpty()) {
            return List.of(Reason.of("report.already-decided"));
        }
        if (report.assessment() == null) {
            reasons.addAll(report.missing());
            reasons.add(Reason.of("report.not-assessed"));
        } else {
            reasons.addAll(report.assessment().unanswered());
        }
        if (command.reason() == null || command.reason().isBlank()) {
            reasons.add(Reason.at("reason", "decision.reason-missing"));
        } else {
            reasons.addAll(Limits.texts(Map.of("reason", command.reason())));
        }
        if (command.outcome() == null) {
            reasons.add(Reason.at("outcome", "decision.outcome-missing"));
        } else if (command.outcome() != OutcomeKind.NO_ACTION && report.subjectId() == 0) {
            reasons.add(Reason.at("outcome", "report.subject-missing"));
        } else if (command.outcome() == OutcomeKind.RESTRICT) {
            reasons.addAll(recommendation(report, command.recommended()));
            reasons.addAll(ActivationGate.unmetToRestrict(
                    policies.of(report.policy()).process().gate(),
                    report,
                    command.limb(),
                    letters.ofSubject(report.subjectId())));
        }
        return reasons;
    }

    private List<Reason> recommendation(ConductReport report, Set<String> types) {
        PolicyProfile policy = policies.of(report.policy());
        if (types.isEmpty()) {
            return List.of(Reason.at("recommended", "decision.recommendation-missing"));
        }
        Set<String> before =
                report.decision() == null ? Set.of() : report.decision().recommended();
        return types.stream()
                .sorted()
                .flatMap(type -> policy.restrictionType(type)
                        .map(known -> known.retired() && !before.contains(type)
                                ? Stream.of(Reason.at("recommended", "restriction.type-retired", known.name()))
                                : Stream.<Reason>empty())
                        .orElseGet(() -> Stream.of(Reason.at("recommended", "restriction.type-unknown", type))))
                .toList();
    }
}
