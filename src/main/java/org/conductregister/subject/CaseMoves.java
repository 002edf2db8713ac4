package org.conductregister.subject;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.conductregister.appeal.Appeal;
import org.conductregister.letter.Letter;
import org.conductregister.register.Records;
import org.conductregister.report.ConductReport;
import org.conductregister.restriction.ContactLog;
import org.conductregister.restriction.LoggedContact;
import org.conductregister.restriction.Restriction;
import org.conductregister.restriction.RestrictionState;
import org.conductregister.review.Review;
import org.conductregister.verb.Ledger;

/**
 * Puts whole cases on the record of another subject: the report with its restrictions, letters, reviews and appeals, since
 * none of them means anything without the others.
 */
public final class CaseMoves {

    private final Records records;
    private final ContactLog contacts;

    CaseMoves(Records records, ContactLog contacts) {
        this.records = records;
        this.contacts = contacts;
    }

    /**
     * What goes along with some cases.
     *
     * @param cases the reports, oldest first
     * @param inForce how many restrictions in force; the banner follows them
     * @param letters how many letters, drafts among them
     * @param openReviews how many reviews that wait for a decision
     * @param openAppeals how many appeals and complaints that wait for a decision
     */
    public record Along(List<ConductReport> cases, int inForce, int letters, int openReviews, int openAppeals) {
        /** Copies the list. */
        public Along {
            cases = List.copyOf(cases);
        }
    }

    Along along(List<ConductReport> cases) {
        int inForce = 0;
        int letters = 0;
        int reviews = 0;
        int appeals = 0;
        for (ConductReport report : cases) {
            inForce += (int) records.restrictions().ofReport(report.id()).stream()
                    .filter(restriction -> restriction.state() == RestrictionState.ACTIVE)
                    .count();
            letters += records.letters().ofReport(report.id()).size();
            reviews += (int) records.reviews().ofReport(report.id()).stream()
                    .filter(Review::isOpen)
                    .count();
            appeals += (int) records.appeals().ofReport(report.id()).stream()
                    .filter(Appeal::isOpen)
                    .count();
        }
        return new Along(cases, inForce, letters, reviews, appeals);
    }

    /** Moves the cases and enters a step for each. */
    void move(List<ConductReport> cases, Subject from, Subject to, Ledger.Page page) {
        for (ConductReport report : cases) {
            ConductReport moved = report.under(to.id());
            records.reports().update(moved);
            for (Restriction each : records.restrictions().ofReport(report.id())) {
                records.restrictions().update(each.under(to.id()));
            }
            for (Letter each : records.letters().ofReport(report.id())) {
                records.letters().update(each.under(to.id()));
            }
            for (Review each : records.reviews().ofReport(report.id())) {
                records.reviews().update(each.under(to.id()));
            }
            for (Appeal each : records.appeals().ofReport(report.id())) {
                records.appeals().update(each.under(to.id()));
            }
            page.enter(
                    "report.moved",
                    to.id(),
                    report.id(),
                    moved.about(),
                    moved.revision(),
                    from.name() + " \u2192 " + to.name());
        }
    }

    /**
     * Moves the contacts that count against restrictions, so that a quota is neither used twice nor forgotten. One that the
     * other has already, from a ticket with the marks of both, stays behind.
     */
    void moveContacts(Subject from, Subject to, Predicate<LoggedContact> which) {
        contacts.ofSubject(from.id(), Instant.EPOCH).stream()
                .filter(which)
                .map(contact -> contact.under(to.id()))
                .filter(moved -> contacts.from(moved.source())
                        .filter(other -> other.id() != moved.id())
                        .isEmpty())
                .forEach(contacts::update);
    }
}
