package org.conductregister.appeal;

import java.util.List;
import org.conductregister.letter.Letter;
import org.conductregister.policy.Policies;
import org.conductregister.register.Records;
import org.conductregister.report.Tickets;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;

/** Takes an appeal or a complaint up for consideration; for whoever hears appeals and had no part in the decision (R107). */
public final class TakeUpAppeal {

    private final Records records;
    private final AppealableDecisions decisions;
    private final Policies policies;
    private final Tickets tickets;
    private final Ledger ledger;

    /** Uses these ports. */
    public TakeUpAppeal(Records records, Policies policies, Tickets tickets, Ledger ledger) {
        this.records = records;
        this.decisions = new AppealableDecisions(records);
        this.policies = policies;
        this.tickets = tickets;
        this.ledger = ledger;
    }

    /** The appeal under consideration; its issue goes to whoever took it up. */
    public Outcome<Appeal> by(Actor actor, long appealId) {
        if (!decisions.isHeardBy(actor, appealId, policies)) {
            return Outcome.notAllowed("TakeUpAppeal");
        }
        Outcome<Appeal> outcome = ledger.write(actor, page -> {
            Appeal appeal = records.appeals().find(appealId).orElse(null);
            if (appeal == null) {
                return Outcome.notFound("appeal");
            }
            if (appeal.state() != AppealState.LODGED) {
                return Outcome.refused(Reason.of("appeal.not-lodged", appeal.state()));
            }
            List<Reason> parts = partsOf(actor, appeal);
            if (!parts.isEmpty()) {
                return Outcome.refused(parts);
            }
            Appeal taken = appeal.takenUp(actor.userKey());
            records.appeals().update(taken);
            page.enter("appeal.taken-up", taken.subjectId(), taken.reportId(), taken.about(), taken.revision(), "");
            return Outcome.done(taken);
        });
        if (outcome instanceof Outcome.Done<Appeal> done && done.value().issue() != null) {
            tickets.assign(done.value().issue(), actor.userKey());
            tickets.mirror(done.value().issue(), "Under consideration");
        }
        return outcome;
    }

    private List<Reason> partsOf(Actor actor, Appeal appeal) {
        return records.letters()
                .find(appeal.letterId())
                .map((Letter decision) -> decisions.partsOf(actor, decision))
                .orElse(List.of());
    }
}
