package org.conductregister.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conductregister.Office.codes;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.fake.FakeAlerts.Told;
import org.conductregister.fake.FakeTickets.Breakdown;
import org.conductregister.policy.Occasion;
import org.conductregister.report.Tickets.DatedTicket;
import org.conductregister.review.CalendarTicket.Kind;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Role;
import org.junit.jupiter.api.Test;

/** The dates of the policy's own calendar: the yearly sweep, and the review of the policy itself. */
class CalendarTest {

    private final Office office = new Office();

    @Test
    @Requirement("R102")
    void theSweepComesOnceAYearWithEveryRestrictionInForce() {
        heldForYears();
        office.restrictedForSixMonths("SD-1");
        until("2026-06-30");
        assertThat(sweeps()).isEmpty();
        until("2026-07-01");
        run();
        assertThat(sweeps()).hasSize(1);
        DatedTicket ticket = sweeps().get(0);
        assertThat(ticket.due()).isEqualTo("2026-07-01");
        assertThat(ticket.assigneeKey()).isEqualTo("dee-director");
        assertThat(ticket.description())
                .contains("There are 2.")
                .contains("- Riley Rhodes: Sole contact, review by 2026-07-08, case COND-2")
                .contains("- Riley Rhodes: Writing only, review by 2026-07-08, case COND-2");
        assertThat(office.register.alerts.told(Occasion.CALENDAR))
                .extracting(Told::role)
                .containsExactly(Role.DECIDER);
        until("2027-06-30");
        assertThat(sweeps()).hasSize(1);
        until("2027-07-01");
        assertThat(sweeps()).extracting(DatedTicket::due).endsWith(LocalDate.parse("2027-07-01"));
    }

    @Test
    @Requirement({"R102", "R106"})
    void afterYearsOfDowntimeTheLatestSweepIsOpenedLateAndNamesTheMissedOnes() {
        heldForYears();
        office.restrictedForSixMonths("SD-1");
        until("2029-03-03");
        run();
        assertThat(sweeps()).hasSize(1);
        assertThat(sweeps().get(0).due()).isEqualTo("2028-07-01");
        assertThat(sweeps().get(0).description()).contains("2026-07-01, 2027-07-01");
    }

    @Test
    @Requirement("R102")
    void whatCameIntoForceAfterTheDayWaitsForTheNextSweep() {
        office.register.clock.set(LocalDate.parse("2026-09-01").atTime(9, 0).toInstant(ZoneOffset.UTC));
        office.restrictedForSixMonths("SD-1");
        run();
        assertThat(sweeps()).isEmpty();
    }

    @Test
    @Requirement("R102")
    void aPolicyWithoutASweepHasNoneAndOneOnTheLeapDayHasItEveryYear() {
        office.register.policies.use(With.clocks(Office.midMurray(), clocks -> With.sweepOn(clocks, null)));
        office.restrictedForSixMonths("SD-1");
        until("2026-08-01");
        assertThat(sweeps()).isEmpty();
        office.register.policies.use(With.clocks(
                Office.midMurray(), clocks -> With.hold(With.sweepOn(clocks, MonthDay.of(2, 29)), Period.ofYears(9))));
        Office other = new Office();
        other.register.policies.use(office.register.policies.active());
        other.restrictedForSixMonths("SD-1");
        for (int i = 0; i < 800; i++) {
            other.register.clock.advance(Period.ofDays(1));
            other.openCalendar.by(Actor.SYSTEM).orElseThrow();
        }
        assertThat(other.register.tickets.calendarTickets())
                .extracting(DatedTicket::due)
                .filteredOn(date -> date.getMonthValue() == 2)
                .containsExactly(
                        LocalDate.parse("2026-02-28"), LocalDate.parse("2027-02-28"), LocalDate.parse("2028-02-29"));
    }

    @Test
    @Requirement("R2")
    void thePolicysOwnReviewReachesItsOwnerBeforeTheDateAndOnce() {
        until("2027-12-16");
        assertThat(office.register.tickets.calendarTickets()).isEmpty();
        until("2027-12-17");
        run();
        assertThat(office.register.tickets.calendarTickets()).hasSize(1);
        DatedTicket ticket = office.register.tickets.calendarTickets().get(0);
        assertThat(ticket.due()).isEqualTo("2027-12-31");
        assertThat(ticket.assigneeKey()).isEqualTo("dee-director");
        assertThat(ticket.summary()).contains("Unreasonable Customer Conduct Procedure");
        until("2028-06-01");
        assertThat(office.register.tickets.calendarTickets()).hasSize(1);
    }

    @Test
    @Requirement("R2")
    void aReviewOfThePolicyThatNobodyMadeComesAgainAPeriodLaterAndSaysSo() {
        until("2036-01-01");
        assertThat(office.register.tickets.calendarTickets())
                .extracting(DatedTicket::due)
                .containsExactly(LocalDate.parse("2035-12-31"));
        assertThat(office.register.tickets.calendarTickets().get(0).description())
                .contains("2027-12-31, 2031-12-31");
    }

    @Test
    @Requirement({"R2", "R102"})
    void whoDoesItSaysWhatCameOfItOnce() {
        until("2027-12-31");
        CalendarTicket ticket = office.register.calendar.open().get(0);
        assertThat(ticket.kind()).isEqualTo(Kind.POLICY_REVIEW);
        assertThat(office.completeCalendar.by(office.lead, ticket.id(), "Done."))
                .isInstanceOf(Outcome.NotAllowed.class);
        assertThat(codes(office.completeCalendar.by(office.director, ticket.id(), " ")))
                .containsExactly("calendar.note-missing");
        office.completeCalendar
                .by(office.director, ticket.id(), "Council adopted it again.")
                .orElseThrow();
        assertThat(codes(office.completeCalendar.by(office.director, ticket.id(), "Again.")))
                .containsExactly("calendar.already-done");
        assertThat(office.register.calendar.open()).isEmpty();
        assertThat(office.register.tickets.statusOf(ticket.issue())).isEqualTo("Decided");
    }

    @Property(tries = 60)
    @Requirement({"R2", "R102"})
    void wheneverARunIsCutOffEachDateHasOneTicket(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 2) Integer> breakdowns,
            @ForAll @IntRange(min = 180, max = 1500) int days) {
        Office some = new Office();
        some.register.policies.use(With.clocks(Office.midMurray(), clocks -> With.hold(clocks, Period.ofYears(9))));
        some.restrictedForSixMonths("SD-1");
        some.register.clock.advance(Period.ofDays(days));
        for (int breakdown : breakdowns) {
            some.register.tickets.breakDown(Breakdown.values()[breakdown]);
            some.openCalendar.by(Actor.SYSTEM).orElseThrow();
        }
        some.register.tickets.breakDown(Breakdown.NONE);
        some.openCalendar.by(Actor.SYSTEM).orElseThrow();
        assertThat(some.register.calendar.withoutIssue()).isEmpty();
        assertThat(some.register.tickets.calendarTickets())
                .extracting(DatedTicket::due)
                .doesNotHaveDuplicates()
                .contains(LocalDate.of(
                        some.today().isBefore(some.today().withMonth(7).withDayOfMonth(1))
                                ? some.today().getYear() - 1
                                : some.today().getYear(),
                        7,
                        1));
    }

    private void heldForYears() {
        office.register.policies.use(With.clocks(Office.midMurray(), clocks -> With.hold(clocks, Period.ofYears(9))));
    }

    private List<DatedTicket> sweeps() {
        return office.register.tickets.calendarTickets().stream()
                .filter(ticket -> ticket.summary().startsWith("Yearly sweep"))
                .toList();
    }

    private void until(String day) {
        office.register.clock.set(LocalDate.parse(day).atTime(9, 0).toInstant(ZoneOffset.UTC));
        run();
    }

    private void run() {
        assertThat(office.daily.by(Actor.SYSTEM).orElseThrow().failures()).isEmpty();
    }
}
