package org.conductregister.restriction;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.conductregister.alert.Alert;
import org.conductregister.alert.Alerts;
import org.conductregister.letter.Letter;
import org.conductregister.letter.Letters;
import org.conductregister.policy.Occasion;
import org.conductregister.policy.Policies;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.PolicyProfile.RestrictionType;
import org.conductregister.report.ConductReport;
import org.conductregister.report.ReportBack;
import org.conductregister.report.ReportState;
import org.conductregister.report.Reports;
import org.conductregister.report.Tickets;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;
import org.conductregister.verb.Role;

/**
 * Brings an approved restriction into force. The gate lists everything that is unmet: approver, letter, clauses, review
 * date, terms (R53, R77, R80, R99). From the next page view on, agents see the banner.
 */
public final class ActivateRestriction {

    private final Restrictions restrictions;
    private final Reports reports;
    private final Letters letters;
    private final Policies policies;
    private final Shown shown;
    private final Ledger ledger;
    private final Clock clock;

    /** Where a change of what is in force shows. */
    public record Shown(ActiveRestrictions index, Tickets tickets, Alerts alerts, ReportBack back) {}

    /** Uses these ports. */
    public ActivateRestriction(
            Restrictions restrictions,
            Reports reports,
            Letters letters,
            Policies policies,
            Shown shown,
            Ledger ledger,
            Clock clock) {
        this.restrictions = restrictions;
        this.reports = reports;
        this.letters = letters;
        this.policies = policies;
        this.shown = shown;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The restriction in force. The one that it supersedes ends; the report is closed when nothing waits any more. */
    public Outcome<Restriction> by(Actor actor, long restrictionId) {
        if (!actor.isAny(Role.DECIDER, Role.CHIEF_OFFICER)) {
            return Outcome.notAllowed("ActivateRestriction");
        }
        Optional<ReportState> before = restrictions
                .find(restrictionId)
                .flatMap(restriction -> reports.find(restriction.reportId()))
                .map(ConductReport::state);
        Outcome<Restriction> outcome = ledger.write(actor, page -> within(page, restrictionId));
        if (outcome instanceof Outcome.Done<Restriction> done) {
            ConductReport report = show(done.value());
            shown.back().tellIfClosed(actor, before.orElseThrow(), report);
        }
        return outcome;
    }

    /**
     * The same as a part of another verb's step, for a letter that brings what it tells of into force. That verb has
     * asked who may, and shows the change once it is on record.
     */
    public Outcome<Restriction> within(Ledger.Page page, long restrictionId) {
        Restriction restriction = restrictions.find(restrictionId).orElse(null);
        if (restriction == null) {
            return Outcome.notFound("restriction");
        }
        ConductReport report = reports.find(restriction.reportId()).orElseThrow();
        List<Letter> ofCase = letters.ofReport(report.id());
        List<Reason> reasons = unmet(restriction, report, ofCase);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        Restriction active = restriction.activated(letterTellingOf(restriction, ofCase), ledger.now());
        restrictions.update(active);
        enter(page, "restriction.activated", active);
        endSuperseded(page, active);
        closeReport(page, report);
        return Outcome.done(active);
    }

    /** From the next page view on, agents see what is in force now; who oversees them is told. The report, as it is now. */
    public ConductReport show(Restriction active) {
        shown.index().refresh();
        ConductReport report = reports.find(active.reportId()).orElseThrow();
        tell(report);
        return report;
    }

    /** Once for each restriction: who oversees them is told of each as soon as it is in force (R94). */
    private void tell(ConductReport report) {
        shown.alerts().tell(policies.of(report.policy()), Alert.of(Occasion.ACCESS_LIMITED, report.issue()));
        if (report.state() == ReportState.CLOSED) {
            shown.tickets().mirror(report.issue(), "Closed");
        }
    }

    private List<Reason> unmet(Restriction restriction, ConductReport report, List<Letter> ofCase) {
        if (restriction.state() != RestrictionState.APPROVED && restriction.state() != RestrictionState.PROPOSED) {
            return List.of(Reason.of("restriction.not-approved", restriction.state()));
        }
        PolicyProfile policy = policies.of(report.policy());
        RestrictionType type = policy.restrictionType(restriction.typeKey()).orElseThrow();
        return ActivationGate.unmetToActivate(
                restriction, type, report, ofCase, policy, ledger.today(), clock.getZone());
    }

    private static long letterTellingOf(Restriction restriction, List<Letter> ofCase) {
        return ofCase.stream()
                .filter(letter -> letter.tellsOf(restriction.id()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void endSuperseded(Ledger.Page page, Restriction active) {
        restrictions
                .find(active.supersedes())
                .filter(old -> old.state() == RestrictionState.ACTIVE)
                .ifPresent(old -> {
                    Restriction ended = old.ended(RestrictionState.SUPERSEDED, ledger.now());
                    restrictions.update(ended);
                    enter(page, "restriction.superseded", ended);
                });
    }

    private void closeReport(Ledger.Page page, ConductReport report) {
        boolean waiting = restrictions.ofReport(report.id()).stream()
                .anyMatch(restriction -> restriction.state() == RestrictionState.PROPOSED
                        || restriction.state() == RestrictionState.APPROVED);
        if (!waiting && report.state() == ReportState.DECIDED) {
            ConductReport closed = report.closed();
            reports.update(closed);
            page.enter("report.closed", closed.subjectId(), closed.id(), closed.about(), closed.revision(), "");
        }
    }

    private void enter(Ledger.Page page, String verb, Restriction restriction) {
        page.enter(
                verb,
                restriction.subjectId(),
                restriction.reportId(),
                restriction.about(),
                restriction.revision(),
                restriction.typeKey());
    }
}
