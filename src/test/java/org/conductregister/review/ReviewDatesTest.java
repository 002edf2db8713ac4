package org.conductregister.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.ZoneId;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.policy.AtDate;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.PolicyProfile.RestrictionType;
import org.conductregister.restriction.ReviewDates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every date of a review, at the edges of the calendar. */
class ReviewDatesTest {

    private final PolicyProfile policy = Office.midMurray();

    @ParameterizedTest
    @CsvSource({
        "2026-08-31, P6M, 2027-02-28",
        "2027-08-31, P6M, 2028-02-29",
        "2028-02-29, P12M, 2029-02-28",
        "2026-12-31, P2M, 2027-02-28",
        "2026-01-05, P6M, 2026-07-05"
    })
    @Requirement({"R99", "R101"})
    void anIntervalEndsOnTheLastDayOfAShorterMonth(LocalDate sent, Period interval, LocalDate review) {
        assertThat(ReviewDates.proposed(type("writing-only", interval, Period.ofMonths(12)), policy, sent))
                .isEqualTo(review);
    }

    @Test
    @Requirement("R101")
    void aTypeWithoutAnIntervalTakesThePolicys() {
        LocalDate sent = LocalDate.parse("2026-01-05");
        assertThat(ReviewDates.proposed(type("writing-only", null, Period.ofMonths(12)), policy, sent))
                .isEqualTo("2026-07-05");
    }

    @Test
    @Requirement({"R99", "R100", "R63"})
    void theEarliestCeilingHoldsAndAClosedSubjectHasOneOfItsOwn() {
        LocalDate sent = LocalDate.parse("2026-01-05");
        assertThat(ReviewDates.latest(type("writing-only", null, Period.ofMonths(3)), policy, sent))
                .isEqualTo("2026-04-05");
        assertThat(ReviewDates.latest(type("writing-only", null, Period.ofYears(5)), policy, sent))
                .as("the policy's own ceiling")
                .isEqualTo("2027-01-05");
        PolicyProfile lenient = With.clocks(policy, clocks -> With.ceiling(clocks, Period.ofYears(4)));
        assertThat(ReviewDates.latest(type("writing-only", null, Period.ofYears(3)), lenient, sent))
                .isEqualTo("2029-01-05");
        assertThat(ReviewDates.latest(type("closed-subject", null, Period.ofYears(3)), lenient, sent))
                .as("12 months at most, whatever the profile says")
                .isEqualTo("2027-01-05");
    }

    @Property(tries = 300)
    @Requirement({"R99", "R101"})
    void whatIsProposedIsNeverRefused(
            @ForAll @IntRange(max = 20_000) int day,
            @ForAll @IntRange(min = 1, max = 40) int interval,
            @ForAll @IntRange(min = 1, max = 40) int ceiling) {
        LocalDate sent = LocalDate.of(2020, 1, 1).plusDays(day);
        RestrictionType type = type("writing-only", Period.ofMonths(interval), Period.ofMonths(ceiling));
        LocalDate proposed = ReviewDates.proposed(type, policy, sent);
        assertThat(proposed)
                .isAfter(sent)
                .isBeforeOrEqualTo(sent.plusMonths(ceiling))
                .isBeforeOrEqualTo(sent.plusMonths(12));
    }

    @Test
    @Requirement("R106")
    void whatLapsesEndsOnItsDateAndWhatIsHeldAtMostSoLongAfterIt() {
        LocalDate date = LocalDate.parse("2028-01-31");
        assertThat(ReviewDates.lastDay(date, type("closed-subject"), policy)).isEqualTo(date);
        assertThat(ReviewDates.lastDay(date, type("writing-only"), policy)).isEqualTo("2028-03-01");
        assertThat(type("writing-only").atDate()).isEqualTo(AtDate.HOLD);
    }

    @ParameterizedTest
    @CsvSource({
        "Australia/Adelaide, 2026-04-04T13:29:59Z, 2026-04-04",
        "Australia/Adelaide, 2026-04-04T14:30:00Z, 2026-04-05",
        "Europe/London, 2026-03-28T23:59:59Z, 2026-03-28",
        "Europe/London, 2026-03-29T22:59:59Z, 2026-03-29",
        "Europe/London, 2026-03-29T23:00:00Z, 2026-03-30",
        "America/Halifax, 2026-11-02T03:59:59Z, 2026-11-01"
    })
    @Requirement({"R85", "R99"})
    void theDaySentIsTheDayWhereTheOfficeIs(ZoneId zone, Instant sent, LocalDate day) {
        org.conductregister.verb.Ledger ledger = new org.conductregister.verb.Ledger(
                null, null, null, new org.conductregister.fake.SettableClock(sent, zone));
        assertThat(ledger.dayOf(sent)).isEqualTo(day);
        assertThat(ledger.today()).isEqualTo(day);
    }

    @Test
    @Requirement("R102")
    void aSweepOnTheLeapDayIsOnTheDayBeforeMarchElsewhere() {
        Stream<LocalDate> days =
                CalendarDates.yearly(MonthDay.of(2, 29), LocalDate.parse("2026-02-28"), LocalDate.parse("2029-02-27"));
        assertThat(days)
                .containsExactly(
                        LocalDate.parse("2026-02-28"), LocalDate.parse("2027-02-28"), LocalDate.parse("2028-02-29"));
    }

    @Test
    @Requirement("R2")
    void datesOfAPeriodAreCountedFromTheFirst() {
        assertThat(CalendarDates.every(
                        Period.ofMonths(6), LocalDate.parse("2026-08-31"), LocalDate.parse("2028-02-29")))
                .as("the end of February does not become the 28th of August")
                .containsExactly(
                        LocalDate.parse("2026-08-31"),
                        LocalDate.parse("2027-02-28"),
                        LocalDate.parse("2027-08-31"),
                        LocalDate.parse("2028-02-29"));
        assertThat(CalendarDates.every(Period.ZERO, LocalDate.parse("2026-08-31"), LocalDate.parse("2040-01-01")))
                .hasSize(1);
    }

    private RestrictionType type(String key) {
        return policy.restrictionType(key).orElseThrow();
    }

    private RestrictionType type(String key, Period interval, Period ceiling) {
        return With.dates(type(key), interval, ceiling);
    }
}
