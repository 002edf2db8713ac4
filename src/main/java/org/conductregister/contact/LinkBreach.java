package org.conductregister.contact;

import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.conductregister.policy.ReportKind;
import org.conductregister.report.ConductReport;
import org.conductregister.report.Reports;
import org.conductregister.restriction.ContactLog;
import org.conductregister.restriction.LoggedContact;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;

/** Notes on a contact which breach report was filed of it, so that it is reported and counted once. */
public final class LinkBreach {

    private final ContactLog log;
    private final Reports reports;
    private final Ledger ledger;

    /** Uses these ports. */
    public LinkBreach(ContactLog log, Reports reports, Ledger ledger) {
        this.log = log;
        this.reports = reports;
        this.ledger = ledger;
    }

    /**
     * Files a report and notes it on the contact; a contact that is reported already is refused.
     *
     * @param contactId 0 if the report is of no contact on record
     * @param idOf the report's id in what filing hands back
     */
    public <T> Outcome<T> reporting(Actor actor, long contactId, Supplier<Outcome<T>> filing, ToLongFunction<T> idOf) {
        boolean before =
                log.find(contactId).filter(contact -> contact.reportId() != 0).isPresent();
        if (before) {
            return Outcome.refused(Reason.of("contact.reported-already"));
        }
        Outcome<T> filed = filing.get();
        if (contactId != 0 && filed instanceof Outcome.Done<T> done) {
            by(actor, contactId, idOf.applyAsLong(done.value()));
        }
        return filed;
    }

    /** The contact as it is then; for whoever filed the report. */
    public Outcome<LoggedContact> by(Actor actor, long contactId, long reportId) {
        if (!actor.isStaff()) {
            return Outcome.notAllowed("LinkBreach");
        }
        return ledger.write(actor, page -> {
            LoggedContact contact = log.find(contactId).orElse(null);
            ConductReport report = reports.find(reportId).orElse(null);
            if (contact == null || report == null || report.subjectId() != contact.subjectId()) {
                return Outcome.notFound("contact");
            }
            if (report.kind() != ReportKind.BREACH || contact.reportId() != 0) {
                return Outcome.refused(Reason.of("contact.reported-already"));
            }
            LoggedContact reported = contact.reported(reportId);
            log.update(reported);
            page.enter(
                    "contact.reported",
                    reported.subjectId(),
                    0,
                    reported.about(),
                    reported.revision(),
                    report.issue().key());
            return Outcome.done(reported);
        });
    }
}
