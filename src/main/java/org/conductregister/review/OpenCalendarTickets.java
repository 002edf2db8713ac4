package org.conductregister.review;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.conductregister.alert.Alert;
import org.conductregister.policy.Occasion;
import org.conductregister.policy.PolicyHeader;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.report.IssueRef;
import org.conductregister.report.Tickets;
import org.conductregister.restriction.Restriction;
import org.conductregister.restriction.Restrictions;
import org.conductregister.review.CalendarTicket.Kind;
import org.conductregister.subject.Subjects;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.People;
import org.conductregister.verb.Role;

/**
 * Opens the tickets that the policy's calendar asks for: the yearly sweep of all restrictions in force (R102) and the
 * review of the policy itself (R2). Each date has one ticket, claimed and settled as reviews are. After downtime only
 * the latest date that was missed gets one, late, and it names the others.
 */
public final class OpenCalendarTickets {

    private final CalendarTickets calendar;
    private final Restrictions restrictions;
    private final CalendarText text;
    private final Told told;
    private final Ledger ledger;

    /**
     * What a run did.
     *
     * @param opened how many tickets it opened or settled
     * @param failures one line for each that could not be opened; tried again at the next run
     */
    public record Result(int opened, List<String> failures) {}

    /** Uses these ports. */
    public OpenCalendarTickets(
            CalendarTickets calendar, Restrictions restrictions, Subjects subjects, Told told, Ledger ledger) {
        this.calendar = calendar;
        this.restrictions = restrictions;
        this.text = new CalendarText(told, subjects);
        this.told = told;
        this.ledger = ledger;
    }

    /** One run; for the app itself and, by hand, for an administrator. */
    public Outcome<Result> by(Actor actor) {
        if (!actor.isAny(Role.SYSTEM, Role.ADMINISTRATOR)) {
            return Outcome.notAllowed("OpenCalendarTickets");
        }
        Failures failures = new Failures();
        List<CalendarTicket> opened = new ArrayList<>();
        List<CalendarTicket> cutOff = calendar.withoutIssue();
        cutOff.forEach(ticket -> failures.tried(ticket.claim(), () -> opened.add(makeIssue(ticket))));
        failures.tried(Kind.SWEEP.name(), () -> sweep(opened));
        failures.tried(Kind.POLICY_REVIEW.name(), () -> policyReview(opened));
        return Outcome.done(new Result(opened.size(), failures.lines()));
    }

    private void sweep(List<CalendarTicket> opened) {
        MonthDay on = told.policies().active().clocks().sweepOn();
        if (on == null) {
            return;
        }
        LocalDate today = ledger.today();
        LocalDate latest = CalendarDates.yearly(on, today.minusYears(1).withDayOfYear(1), today)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        if (calendar.claimed(sweepOf(latest)).isPresent()) {
            return;
        }
        // What came into force after that day waits for the next one; so a new app does not begin with an old sweep.
        restrictions.active().stream()
                .map(restriction -> ledger.dayOf(restriction.activeFrom()))
                .min(LocalDate::compareTo)
                .filter(first -> !first.isAfter(latest))
                .ifPresent(first -> opened.add(makeIssue(claim(
                        Kind.SWEEP,
                        sweepOf(latest),
                        latest,
                        CalendarDates.yearly(on, first, latest.minusDays(1))
                                .filter(date -> calendar.claimed(sweepOf(date)).isEmpty())))));
    }

    private static String sweepOf(LocalDate date) {
        return Kind.SWEEP + "@" + date.getYear();
    }

    private void policyReview(List<CalendarTicket> opened) {
        PolicyProfile policy = told.policies().active();
        PolicyHeader header = policy.header();
        if (header.nextReview() == null) {
            return;
        }
        LocalDate horizon = ledger.today().plus(policy.clocks().reviewLead());
        List<LocalDate> dates = CalendarDates.every(header.reviewPeriod(), header.nextReview(), horizon)
                .toList();
        if (dates.isEmpty()) {
            return;
        }
        LocalDate latest = dates.get(dates.size() - 1);
        if (calendar.claimed(reviewOf(policy, latest)).isEmpty()) {
            Stream<LocalDate> missed = dates.stream()
                    .filter(date -> date.isBefore(latest))
                    .filter(date -> calendar.claimed(reviewOf(policy, date)).isEmpty());
            opened.add(makeIssue(claim(Kind.POLICY_REVIEW, reviewOf(policy, latest), latest, missed)));
        }
    }

    private static String reviewOf(PolicyProfile policy, LocalDate date) {
        return Kind.POLICY_REVIEW + "@" + policy.id() + "@" + date;
    }

    private CalendarTicket claim(Kind kind, String claim, LocalDate due, Stream<LocalDate> missed) {
        CalendarTicket ticket = new CalendarTicket(0, kind, claim, due, missed.toList(), ledger.now(), null, null, 1);
        return ledger.write(Actor.SYSTEM, page -> {
                    CalendarTicket claimed = calendar.claim(ticket);
                    page.enter("calendar.opened", 0, 0, claimed.about(), claimed.revision(), claim);
                    return Outcome.done(claimed);
                })
                .orElseThrow();
    }

    private CalendarTicket makeIssue(CalendarTicket ticket) {
        Tickets tickets = told.tickets();
        IssueRef issue =
                tickets.calendarIssue(ticket.id()).orElseGet(() -> tickets.openCalendarTicket(described(ticket)));
        CalendarTicket made = ledger.write(Actor.SYSTEM, page -> {
                    CalendarTicket ticketed = ticket.withIssue(issue);
                    calendar.update(ticketed);
                    page.enter("calendar.ticket-opened", 0, 0, ticketed.about(), ticketed.revision(), issue.key());
                    return Outcome.done(ticketed);
                })
                .orElseThrow();
        tell(made);
        return made;
    }

    private Tickets.DatedTicket described(CalendarTicket ticket) {
        String description =
                switch (ticket.kind()) {
                    case SWEEP -> text.sweep(ticket, inForce());
                    case POLICY_REVIEW -> text.policyReview(ticket);
                };
        String assignee = told.people()
                .holderOf(owner(ticket.kind()))
                .map(People.Person::key)
                .orElse(null);
        return new Tickets.DatedTicket(ticket.id(), text.summary(ticket), description, assignee, ticket.due());
    }

    private List<Restriction> inForce() {
        return restrictions.active();
    }

    private Role owner(Kind kind) {
        return kind == Kind.SWEEP
                ? Role.DECIDER
                : told.policies().active().header().ownerRole();
    }

    private void tell(CalendarTicket ticket) {
        PolicyProfile policy = told.policies().active();
        Alert alert = Alert.of(Occasion.CALENDAR, ticket.issue(), text.summary(ticket));
        told.alerts().tell(policy, alert);
        Role owner = owner(ticket.kind());
        if (!policy.alerts().getOrDefault(Occasion.CALENDAR, java.util.Set.of()).contains(owner)) {
            told.alerts().tellRole(owner, alert);
        }
    }
}
