package org.conductregister.appeal;

import java.util.List;
import java.util.Optional;
import org.conductregister.appeal.Appeal.Kind;
import org.conductregister.letter.Letter;
import org.conductregister.policy.Channel;
import org.conductregister.register.Records;
import org.conductregister.report.ConductReport;
import org.conductregister.subject.KnownSubjects;
import org.conductregister.subject.Subject;
import org.conductregister.subject.SubjectRef;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;

/**
 * Lodges a formal complaint to the chief officer about how a customer was dealt with (R109): at any time, as often as it
 * must be, whatever the restrictions (R111). The same words a second time, while the first wait for an answer, are the
 * same complaint.
 */
public final class LodgeComplaint {

    private final Records records;
    private final KnownSubjects known;
    private final AppealDesk desk;
    private final Ledger ledger;

    /**
     * A complaint to be lodged.
     *
     * @param reportId the case that it is about; of no meaning where the customer lodges it, or where it is 0: then it is
     *     the last one of which the customer had a letter
     * @param customer who the customer is, for staff who do not know the case; otherwise null
     * @param said in the customer's words
     */
    public record Command(long reportId, SubjectRef customer, Said said) {
        /** About a known case, or by the customer. */
        public Command(long reportId, Channel channel, String grounds, String circumstances) {
            this(reportId, null, new Said(channel, grounds, circumstances));
        }
    }

    /** Uses these ports. */
    public LodgeComplaint(Records records, AppealDesk desk, Ledger ledger) {
        this.records = records;
        this.known = new KnownSubjects(records.subjects());
        this.desk = desk;
        this.ledger = ledger;
    }

    /** The complaint on record. A customer who never had a letter is told that there is nothing to complain of here. */
    public Outcome<Appeal> by(Actor actor, Command command) {
        boolean own = !actor.isStaff();
        Optional<ConductReport> about = about(actor, own, command);
        if (about.isEmpty()) {
            return Outcome.notFound("report");
        }
        if (about.get().subjectId() == 0) {
            return Outcome.refused(Reason.of("report.subject-missing"));
        }
        List<Reason> reasons = command.said().unmet(own);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        Optional<Appeal> same = waiting(about.get(), command.said().grounds().strip());
        if (same.isPresent()) {
            return Outcome.done(same.get());
        }
        return ledger.write(actor, page -> lodge(page, actor, about.get(), own, command.said()))
                .map(complaint -> complaint.issue() == null ? desk.receive(complaint) : complaint);
    }

    private Outcome<Appeal> lodge(Ledger.Page page, Actor actor, ConductReport report, boolean own, Said said) {
        Optional<Appeal> atTheSameTime = waiting(report, said.grounds().strip());
        if (atTheSameTime.isPresent()) {
            return Outcome.done(atTheSameTime.get());
        }
        Appeal complaint = records.appeals()
                .lodge(Appeal.lodged(
                        Kind.COMPLAINT, 0, report.id(), report.subjectId(), said.entered(actor, own, ledger.now())));
        page.enter(
                "appeal.complained",
                complaint.subjectId(),
                complaint.reportId(),
                complaint.about(),
                complaint.revision(),
                "");
        return Outcome.done(complaint);
    }

    private Optional<Appeal> waiting(ConductReport report, String grounds) {
        return records.appeals().ofReport(report.id()).stream()
                .filter(other -> other.kind() == Kind.COMPLAINT && other.isOpen())
                .filter(other -> other.lodging().grounds().equals(grounds))
                .findFirst();
    }

    private Optional<ConductReport> about(Actor actor, boolean own, Command command) {
        if (own) {
            return lastToldOf(new SubjectRef(actor.userKey(), null, null));
        }
        return command.reportId() == 0
                ? lastToldOf(command.customer())
                : records.reports().find(command.reportId());
    }

    private Optional<ConductReport> lastToldOf(SubjectRef customer) {
        return Optional.ofNullable(customer).flatMap(known::find).stream()
                .map(Subject::id)
                .flatMap(id -> records.letters().ofSubject(id).stream())
                .filter(letter -> letter.state() == Letter.State.ISSUED)
                .reduce((earlier, later) -> later)
                .flatMap(letter -> records.reports().find(letter.reportId()));
    }
}
