package org.conductregister.review;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The dates of a calendar up to a day, counted from the first and not from one to the next, so that a month's end does
 * not wander. 29 February is the 28th where there is none.
 */
final class CalendarDates {

    private CalendarDates() {}

    /** Each year's sweep day from the first to the last of these two days, both included, oldest first. */
    static Stream<LocalDate> yearly(MonthDay on, LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .mapToObj(on::atYear)
                .filter(date -> !date.isBefore(from) && !date.isAfter(to));
    }

    /**
     * The first date and each one a period later, up to that day included, oldest first.
     *
     * @param period zero or less repeats nothing
     */
    static Stream<LocalDate> every(Period period, LocalDate first, LocalDate to) {
        boolean repeats = first.plus(period).isAfter(first);
        return repeats
                ? Stream.iterate(0, times -> times + 1)
                        .map(times -> first.plus(period.multipliedBy(times)))
                        .takeWhile(date -> !date.isAfter(to))
                : Optional.of(first).filter(date -> !date.isAfter(to)).stream();
    }
}
