package org.conductregister.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conductregister.Office.codes;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.Occasion;
import org.conductregister.report.ConductReport;
import org.conductregister.report.Decision.OutcomeKind;
import org.conductregister.report.Incident.Risk;
import org.conductregister.report.Tickets.DatedTicket;
import org.conductregister.restriction.Limb;
import org.conductregister.restriction.Restriction;
import org.conductregister.restriction.RestrictionState;
import org.conductregister.verb.Actor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same stories where the office is east and west of Greenwich, and where the clocks change in spring or in autumn.
 * Half an hour before and after midnight it is another day elsewhere; here the office's own day counts.
 */
class OfficesOfTheWorldTest {

    private static final LocalTime LATE = LocalTime.of(23, 30);
    private static final LocalTime EARLY = LocalTime.of(0, 30);

    private final Office office = new Office();

    /** Office, day on which the restriction comes into force, and its review date six months later. */
    static Stream<Arguments> days() {
        return Stream.of("Australia/Adelaide", "Europe/London", "America/Halifax")
                .map(ZoneId::of)
                .flatMap(zone -> Stream.of(
                                "2026-08-31 2027-02-28",
                                "2027-08-31 2028-02-29",
                                "2028-02-29 2028-08-29",
                                "2026-04-05 2026-10-05", // Adelaide, clocks back
                                "2026-10-04 2027-04-04", // Adelaide, forward, and back on the review date
                                "2026-03-29 2026-09-29", // London, forward
                                "2026-10-25 2027-04-25", // London, back
                                "2026-03-08 2026-09-08", // Halifax, forward
                                "2026-11-01 2027-05-01") // Halifax, back
                        .map(line -> line.split(" "))
                        .map(both -> Arguments.of(zone, LocalDate.parse(both[0]), LocalDate.parse(both[1]))));
    }

    @ParameterizedTest
    @MethodSource("days")
    @Requirement({"R85", "R99", "R101", "R103", "R106"})
    void sixMonthsFromAnyDayAreReviewedHeldAndEndedByTheDaysOfTheOffice(ZoneId zone, LocalDate from, LocalDate due) {
        office.register.clock.hangIn(zone);
        Restriction writing = restricted(from);
        assertThat(writing.reviewDate()).isEqualTo(due);

        at(due.minusDays(15), LATE);
        assertThat(run().opened()).as("a fortnight before, not earlier").isZero();
        at(due.minusDays(14), EARLY);
        assertThat(run().opened()).isEqualTo(1);
        at(due, LATE);
        run();
        assertThat(told(Occasion.RESTRICTION_HELD)).as("the date is not past").isZero();
        assertThat(told(Occasion.REVIEW_OVERDUE)).isZero();
        at(due.plusDays(1), EARLY);
        run();
        run();
        assertThat(told(Occasion.RESTRICTION_HELD)).isEqualTo(2);
        assertThat(told(Occasion.REVIEW_OVERDUE)).isEqualTo(1);
        at(due.plusDays(30), LATE);
        run();
        assertThat(office.bannerFor("riley").entries()).hasSize(1);
        at(due.plusDays(31), EARLY);
        office.index.refresh();
        assertThat(office.bannerFor("riley").entries()).as("though no job ran").isEmpty();
        assertThat(run().lapsed()).isEqualTo(1);
        assertThat(stateOf(writing)).isEqualTo(RestrictionState.LAPSED);
    }

    @ParameterizedTest
    @MethodSource("days")
    @Requirement({"R99", "R100"})
    void twelveMonthsCountFromTheOfficesDayOnWhichTheNoticeWasSent(ZoneId zone, LocalDate from, LocalDate any) {
        office.register.clock.hangIn(zone);
        at(from, LATE);
        ConductReport report = threat("writing-only", "closed-subject");
        LocalDate latest = from.plusMonths(12);
        assertThat(codes(office.propose.by(office.director, ClocksTest.closing(report, latest.plusDays(1)))))
                .containsExactly("gate.review-date-too-late");
        Restriction closed = office.propose
                .by(office.director, ClocksTest.closing(report, latest))
                .orElseThrow();
        office.approve.by(office.director, closed.id()).orElseThrow();
        office.issued(office.director, LetterKind.RESTRICTION, report.id(), 0);
        at(from.plusDays(1), EARLY);
        assertThat(office.activate
                        .by(office.director, closed.id())
                        .orElseThrow()
                        .reviewDate())
                .isEqualTo(latest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Australia/Adelaide", "Europe/London", "America/Halifax"})
    @Requirement({"R103", "R106"})
    void afterFourHundredDaysOfDowntimeNothingIsSkippedAndEachIsToldOnce(ZoneId zone) {
        office.register.clock.hangIn(zone);
        LocalDate from = LocalDate.parse("2026-08-31");
        Restriction writing = restricted(from);
        at(from.plusDays(400), LATE);
        ReviewRuns.Run late = run();
        assertThat(late.opened()).isEqualTo(1);
        assertThat(late.lapsed()).isEqualTo(1);
        assertThat(run().opened()).isZero();
        assertThat(told(Occasion.REVIEW_OPENED)).isEqualTo(1);
        assertThat(told(Occasion.REVIEW_OVERDUE))
                .as("it has ended, it is not overdue")
                .isZero();
        assertThat(stateOf(writing)).isEqualTo(RestrictionState.LAPSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Australia/Adelaide", "Europe/London", "America/Halifax"})
    @Requirement({"R2", "R102"})
    void theCalendarsDatesBeginAtTheOfficesMidnight(ZoneId zone) {
        office.register.clock.hangIn(zone);
        restricted(LocalDate.parse("2027-03-14"));
        at(LocalDate.parse("2027-06-30"), LATE);
        assertThat(run().calendar()).isZero();
        at(LocalDate.parse("2027-07-01"), EARLY);
        assertThat(run().calendar()).isEqualTo(1);
        at(LocalDate.parse("2027-12-16"), LATE);
        assertThat(run().calendar()).isZero();
        at(LocalDate.parse("2027-12-17"), EARLY);
        run();
        run();
        assertThat(office.register.tickets.calendarTickets())
                .extracting(DatedTicket::due)
                .containsExactly(LocalDate.parse("2027-07-01"), LocalDate.parse("2027-12-31"));
    }

    /** In force on that day, half an hour before midnight, to the date that the register proposes. */
    private Restriction restricted(LocalDate day) {
        at(day.minusDays(5), LATE);
        office.noticeSent("SD-1");
        at(day, LATE.minus(Duration.ofMinutes(10)));
        ConductReport report = office.assessed("SD-1", Risk.NONE);
        office.decided(report, OutcomeKind.RESTRICT, Limb.NOTICE_IGNORED, "writing-only")
                .orElseThrow();
        var policy = office.register.policies.active();
        LocalDate proposed = org.conductregister.restriction.ReviewDates.proposed(
                policy.restrictionType("writing-only").orElseThrow(), policy, office.today());
        Restriction writing = office.approved(report, "writing-only", Office.writing(), proposed);
        at(day, LATE);
        office.issued(office.director, LetterKind.RESTRICTION, report.id(), 0);
        return office.activate.by(office.director, writing.id()).orElseThrow();
    }

    private ConductReport threat(String... types) {
        ConductReport report = office.assessed("SD-1", Risk.IMMINENT);
        return office.decided(report, OutcomeKind.RESTRICT, Limb.THREAT, types).orElseThrow();
    }

    private void at(LocalDate day, LocalTime time) {
        office.register.clock.set(LocalDateTime.of(day, time)
                .atZone(office.register.clock.getZone())
                .toInstant());
    }

    private int told(Occasion occasion) {
        return office.register.alerts.told(occasion).size();
    }

    private RestrictionState stateOf(Restriction restriction) {
        return office.register.restrictions.find(restriction.id()).orElseThrow().state();
    }

    private ReviewRuns.Run run() {
        DailyRound.Result result = office.daily.by(Actor.SYSTEM).orElseThrow();
        assertThat(result.failures()).isEqualTo(List.of());
        return result.run();
    }
}
