package org.conductregister.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.conductregister.letter.CopiesOwed;
import org.conductregister.letter.CopiesOwed.Owed;
import org.conductregister.policy.Policies;
import org.conductregister.report.Tickets;
import org.conductregister.restriction.ActiveRestrictions;
import org.conductregister.restriction.ContactPoints;
import org.conductregister.restriction.Restriction;
import org.conductregister.restriction.terms.SoleContact;
import org.conductregister.review.CalendarTickets;
import org.conductregister.review.ReviewRuns;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Role;

/** Whether all is well: last run, what is due, what failed (R125). For administrators and those who decide. */
public final class ViewHealth {

    private final Records records;
    private final ActiveRestrictions index;
    private final ReviewRuns runs;
    private final CopiesOwed copies;
    private final CalendarTickets calendar;
    private final ContactPoints contacts;
    private final Policies policies;
    private final Tickets tickets;
    private final Ledger ledger;

    /**
     * The state of the app.
     *
     * @param registerReadable whether banners can be answered (R120)
     * @param conductProject key of the project that the app is installed in; empty before that
     * @param policy the profile in force, as {@code id@version}
     * @param lastRun the last run of the job; empty before the first
     * @param dueWithoutReview restrictions that reached their date without a review; more than none means that the job
     *     has not run
     * @param overdueReviews reviews past their date without a decision
     * @param claimsWithoutTicket reviews that a crash left half done; the next run settles them
     * @param heldRestrictions restrictions past their review date, in force only until somebody decides (R106)
     * @param calendarTickets tickets of the policy's calendar that nobody has done (R2, R102)
     * @param outcomesUntold decided reviews whose outcome no letter has told yet (R104)
     * @param nextDue the next review date that has not come; empty if nothing is in force
     * @param contactsGone restrictions whose sole contact's account is gone or deactivated (R121)
     * @param copiesOwed issued letters whose PDF should be on its issue by now and is not, oldest first (R81)
     */
    public record Health(
            boolean registerReadable,
            Optional<String> conductProject,
            String policy,
            Optional<ReviewRuns.Run> lastRun,
            int dueWithoutReview,
            int overdueReviews,
            int claimsWithoutTicket,
            int heldRestrictions,
            int calendarTickets,
            int outcomesUntold,
            Optional<LocalDate> nextDue,
            List<ContactGone> contactsGone,
            List<Owed> copiesOwed) {

        /** Copies the lists. */
        public Health {
            contactsGone = List.copyOf(contactsGone);
            copiesOwed = List.copyOf(copiesOwed);
        }

        /** Whether nothing needs an administrator. */
        public boolean isWell() {
            return registerReadable
                    && conductProject.isPresent()
                    && dueWithoutReview == 0
                    && claimsWithoutTicket == 0
                    && contactsGone.isEmpty()
                    && copiesOwed.isEmpty()
                    && lastRun.map(run -> run.failure().isEmpty()).orElse(true);
        }
    }

    /**
     * A restriction whose contacts go to somebody who is gone.
     *
     * @param caseKey the issue of its case
     * @param instead who takes the place, as agents are told
     */
    public record ContactGone(long restrictionId, String caseKey, String instead) {}

    /** Uses these ports. */
    public ViewHealth(
            Records records,
            ActiveRestrictions index,
            ReviewRuns runs,
            CopiesOwed copies,
            CalendarTickets calendar,
            ContactPoints contacts,
            Policies policies,
            Tickets tickets,
            Ledger ledger) {
        this.records = records;
        this.index = index;
        this.runs = runs;
        this.copies = copies;
        this.calendar = calendar;
        this.contacts = contacts;
        this.policies = policies;
        this.tickets = tickets;
        this.ledger = ledger;
    }

    /** The state now. */
    public Outcome<Health> by(Actor actor) {
        if (!actor.isAny(Role.ADMINISTRATOR, Role.ASSESSOR, Role.DECIDER, Role.CHIEF_OFFICER)) {
            return Outcome.notAllowed("ViewHealth");
        }
        LocalDate yesterday = ledger.today().minusDays(1);
        List<Restriction> inForce = records.restrictions().active();
        return Outcome.done(new Health(
                index.isReadable(),
                tickets.conductProject(),
                policies.active().id() + "@" + policies.active().version(),
                runs.last(),
                records.restrictions().dueForReview(yesterday).size(),
                records.reviews().openUntil(yesterday).size(),
                records.reviews().withoutIssue().size(),
                (int) inForce.stream()
                        .filter(each -> !each.reviewDate().isAfter(yesterday))
                        .count(),
                calendar.open().size(),
                records.reviews().untold().size(),
                inForce.stream()
                        .map(Restriction::reviewDate)
                        .filter(date -> date.isAfter(yesterday))
                        .min(LocalDate::compareTo),
                contacts.withoutContact(inForce).stream().map(this::gone).toList(),
                copies.all().stream().filter(owed -> owed.isLate(ledger.now())).toList()));
    }

    private ContactGone gone(Restriction restriction) {
        return new ContactGone(
                restriction.id(),
                records.reports()
                        .find(restriction.reportId())
                        .orElseThrow()
                        .issue()
                        .key(),
                contacts.instead((SoleContact) restriction.terms()));
    }
}
