package org.conductregister.jira.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.conductregister.report.IssueRef;
import org.conductregister.review.CalendarTicket;
import org.conductregister.review.CalendarTicket.Kind;
import org.conductregister.review.CalendarTickets;
import org.conductregister.review.CalendarTickets.AlreadyClaimed;
import org.conductregister.verb.Journal.Conflict;
import org.junit.jupiter.api.Test;

/** What every {@link org.conductregister.review.CalendarTickets} keeps to, whatever it is kept in. */
abstract class CalendarTicketsContract {

    private static final LocalDate DAY = LocalDate.parse("2026-07-01");

    private final CalendarTickets calendar;

    CalendarTicketsContract(Storage storage) {
        calendar = storage.open().calendar();
    }

    @Test
    void aTicketIsFoundAsItWasClaimed() {
        CalendarTicket claimed = calendar.claim(sweep(DAY));

        assertThat(claimed).isEqualTo(sweep(DAY).withId(claimed.id()));
        assertThat(calendar.find(claimed.id())).contains(claimed);
        assertThat(calendar.claimed("SWEEP@2026")).contains(claimed);
        assertThat(calendar.claimed("SWEEP@2027")).isEmpty();
        assertThat(calendar.find(987_654_321)).isEmpty();
    }

    @Test
    void aDateIsClaimedOnce() {
        CalendarTicket first = calendar.claim(sweep(DAY));

        assertThatThrownBy(() -> calendar.claim(sweep(DAY))).isInstanceOf(AlreadyClaimed.class);
        assertThat(calendar.open()).containsExactly(first);
    }

    @Test
    void whatHasNoIssueIsFoundUntilItHasOne() {
        CalendarTicket claimed = calendar.claim(sweep(DAY));
        assertThat(calendar.withoutIssue()).containsExactly(claimed);

        calendar.update(claimed.withIssue(new IssueRef(7, "COND-7")));

        assertThat(calendar.withoutIssue()).isEmpty();
    }

    @Test
    void openOnesComeEarliestFirstUntilTheyAreDone() {
        CalendarTicket later = calendar.claim(sweep(DAY.plusYears(1)));
        CalendarTicket earlier = calendar.claim(sweep(DAY));
        assertThat(calendar.open()).containsExactly(earlier, later);

        CalendarTicket done = earlier.finished(new CalendarTicket.Done("director", Samples.NOW, "All looked at."));
        calendar.update(done);

        assertThat(calendar.open()).containsExactly(later);
        assertThat(calendar.find(done.id())).contains(done);
        assertThatThrownBy(() -> calendar.update(done)).isInstanceOf(Conflict.class);
    }

    private static CalendarTicket sweep(LocalDate day) {
        return new CalendarTicket(
                0, Kind.SWEEP, "SWEEP@" + day.getYear(), day, List.of(day.minusYears(1)), Samples.NOW, null, null, 1);
    }
}
