package org.conductregister.appeal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.conductregister.appeal.AppealDecision.Ruling;
import org.conductregister.letter.Letter;
import org.conductregister.policy.Policies;
import org.conductregister.policy.PolicyProfile.RestrictionType;
import org.conductregister.register.Records;
import org.conductregister.report.Tickets;
import org.conductregister.restriction.ActivationGate;
import org.conductregister.restriction.ActiveRestrictions;
import org.conductregister.restriction.PermittedTerms;
import org.conductregister.restriction.Restriction;
import org.conductregister.restriction.RestrictionState;
import org.conductregister.restriction.terms.Terms;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Limits;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;

/**
 * Decides an appeal, or answers a complaint (R107, R109): by the role that the policy names, the chief officer in most, or a
 * deputy, never by anybody who decided before. A decision that is set aside falls at once, and with it every restriction in force that rests on it, changed
 * since or not; what a review lifted stays lifted. New terms wait for the outcome letter, until which the old ones go on.
 */
public final class DecideAppeal {

    private final Records records;
    private final AppealableDecisions decisions;
    private final Policies policies;
    private final Shown shown;
    private final Ledger ledger;

    /** Where a change of what is in force shows. */
    public record Shown(ActiveRestrictions index, Tickets tickets) {}

    /**
     * A decision to be made.
     *
     * @param ruling null is refused
     * @param customerView the customer's view, as understood; blank is refused
     * @param recordsConsidered whether all records were considered; false is refused
     * @param reason why, in words; goes into the outcome letter
     * @param changes for a variation: new terms by the id of a restriction in force; at least one
     * @param nextReview for a variation: when the new terms are reviewed; null keeps each restriction's date
     */
    public record Command(
            long appealId,
            Ruling ruling,
            String customerView,
            boolean recordsConsidered,
            String reason,
            Map<Long, Terms> changes,
            LocalDate nextReview) {
        /** Copies the changes. */
        public Command {
            changes = changes == null ? Map.of() : Map.copyOf(changes);
        }
    }

    /** Uses these ports. */
    public DecideAppeal(Records records, Policies policies, Shown shown, Ledger ledger) {
        this.records = records;
        this.decisions = new AppealableDecisions(records);
        this.policies = policies;
        this.shown = shown;
        this.ledger = ledger;
    }

    /** The decided appeal. */
    public Outcome<Appeal> by(Actor actor, Command command) {
        if (!decisions.isHeardBy(actor, command.appealId(), policies)) {
            return Outcome.notAllowed("DecideAppeal");
        }
        Outcome<Appeal> outcome = ledger.write(actor, page -> {
            Appeal appeal = records.appeals().find(command.appealId()).orElse(null);
            if (appeal == null) {
                return Outcome.notFound("appeal");
            }
            if (appeal.state() != AppealState.UNDER_CONSIDERATION) {
                return Outcome.refused(Reason.of("appeal.not-under-consideration", appeal.state()));
            }
            Letter decision = records.letters().find(appeal.letterId()).orElse(null);
            List<Reason> reasons = unmet(actor, appeal, decision, command);
            return reasons.isEmpty()
                    ? Outcome.done(decide(page, actor, appeal, decision, command))
                    : Outcome.refused(reasons);
        });
        if (outcome instanceof Outcome.Done<Appeal> done) {
            shown.index().refresh();
            if (done.value().issue() != null) {
                shown.tickets().mirror(done.value().issue(), "Decided");
            }
        }
        return outcome;
    }

    private Appeal decide(Ledger.Page page, Actor actor, Appeal appeal, Letter decision, Command command) {
        Set<Long> replacements =
                switch (command.ruling()) {
                    case VARIED -> replace(page, actor, command);
                    case SET_ASIDE -> {
                        new SettingAside(records, decisions, ledger).of(page, decision);
                        yield Set.of();
                    }
                    case STANDS, ANSWERED -> Set.of();
                };
        Appeal decided = appeal.decided(new AppealDecision(
                command.ruling(),
                command.customerView().strip(),
                command.reason().strip(),
                replacements,
                actor.userKey(),
                ledger.now()));
        records.appeals().update(decided);
        page.enter(
                "appeal.decided",
                decided.subjectId(),
                decided.reportId(),
                decided.about(),
                decided.revision(),
                command.ruling().name());
        return decided;
    }

    private List<Reason> unmet(Actor actor, Appeal appeal, Letter decision, Command command) {
        List<Reason> reasons = new ArrayList<>();
        if (decision != null) {
            reasons.addAll(decisions.partsOf(actor, decision));
        }
        if (command.customerView() == null || command.customerView().isBlank()) {
            reasons.add(Reason.at("customerView", "appeal.view-missing"));
        }
        if (!command.recordsConsidered()) {
            reasons.add(Reason.at("recordsConsidered", "appeal.records-not-considered"));
        }
        if (command.reason() == null || command.reason().isBlank()) {
            reasons.add(Reason.at("reason", "appeal.reason-missing"));
        }
        reasons.addAll(Limits.texts(Map.of(
                "customerView", command.customerView() == null ? "" : command.customerView(),
                "reason", command.reason() == null ? "" : command.reason())));
        if (command.ruling() == null) {
            reasons.add(Reason.at("ruling", "appeal.ruling-missing"));
        } else if (appeal.kind() == Appeal.Kind.COMPLAINT ^ command.ruling() == Ruling.ANSWERED) {
            reasons.add(Reason.at("ruling", "appeal.ruling-unfit", appeal.kind(), command.ruling()));
        } else if (command.ruling() == Ruling.VARIED) {
            reasons.addAll(unmetChanges(decision, command));
        }
        return reasons;
    }

    private List<Reason> unmetChanges(Letter decision, Command command) {
        if (command.changes().isEmpty()) {
            return List.of(Reason.at("changes", "appeal.changes-missing"));
        }
        Map<Long, Restriction> inForce = new TreeMap<>();
        decisions.restingOn(decision).stream()
                .filter(restriction -> restriction.state() == RestrictionState.ACTIVE)
                .forEach(restriction -> inForce.put(restriction.id(), restriction));
        List<Reason> reasons = new ArrayList<>();
        command.changes().forEach((id, terms) -> {
            Restriction restriction = inForce.get(id);
            if (restriction == null) {
                reasons.add(Reason.at("changes", "appeal.change-unknown", id));
            } else {
                reasons.addAll(unmetChange(restriction, terms, command.nextReview()));
            }
        });
        return reasons.stream().distinct().toList();
    }

    private List<Reason> unmetChange(Restriction restriction, Terms terms, LocalDate nextReview) {
        RestrictionType type = policies.of(restriction.policy())
                .restrictionType(restriction.typeKey())
                .orElseThrow();
        List<Reason> reasons =
                new ArrayList<>(PermittedTerms.unmet(type, "changes", terms, ledger.today(), ledger.zone()));
        LocalDate date = nextReview == null ? restriction.reviewDate() : nextReview;
        Stream.of(
                        ActivationGate.unmetReviewDate(
                                date, type, policies.of(restriction.policy()), ledger.today(), ledger.today()),
                        ActivationGate.unmetEnd(date, terms))
                .flatMap(List::stream)
                .map(reason -> new Reason(reason.code(), "nextReview", reason.args()))
                .forEach(reasons::add);
        return reasons;
    }

    private Set<Long> replace(Ledger.Page page, Actor actor, Command command) {
        Set<Long> replacements = new LinkedHashSet<>();
        new TreeMap<>(command.changes()).forEach((id, terms) -> {
            Restriction old = records.restrictions().find(id).orElseThrow();
            Restriction proposed = records.restrictions()
                    .add(Restriction.proposed(
                            old.reportId(),
                            old.subjectId(),
                            old.policy(),
                            old.typeKey(),
                            terms,
                            command.reason().strip(),
                            command.nextReview() == null ? old.reviewDate() : command.nextReview(),
                            actor.userKey(),
                            old.id()));
            SettingAside.enter(page, proposed, "restriction.proposed");
            Restriction approved = proposed.approved(actor.userKey());
            records.restrictions().update(approved);
            SettingAside.enter(page, approved, "restriction.approved");
            replacements.add(approved.id());
        });
        return replacements;
    }
}
