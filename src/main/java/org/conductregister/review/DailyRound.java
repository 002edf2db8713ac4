package org.conductregister.review;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Role;

/**
 * Everything that the register does by the clock, in this order: reviews that are due are opened, what nobody decided
 * ends, what is overdue escalates, the calendar's tickets are opened. So a review that downtime delayed is opened before
 * its restrictions end, and nobody is told that it is overdue when it has ended. How the run went is kept (R125).
 */
public final class DailyRound {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final OpenDueReviews open;
    private final EndUndecidedRestrictions end;
    private final EscalateOverdueReviews escalate;
    private final OpenCalendarTickets calendar;
    private final ReviewRuns runs;
    private final Ledger ledger;

    /**
     * How a run went.
     *
     * @param failures one line for each thing that went wrong
     */
    public record Result(ReviewRuns.Run run, List<String> failures) {}

    /** Uses these. */
    public DailyRound(
            OpenDueReviews open,
            EndUndecidedRestrictions end,
            EscalateOverdueReviews escalate,
            OpenCalendarTickets calendar,
            ReviewRuns runs,
            Ledger ledger) {
        this.open = open;
        this.end = end;
        this.escalate = escalate;
        this.calendar = calendar;
        this.runs = runs;
        this.ledger = ledger;
    }

    /** One run; for the app itself and, by hand, for an administrator. */
    public Outcome<Result> by(Actor actor) {
        if (!actor.isAny(Role.SYSTEM, Role.ADMINISTRATOR)) {
            return Outcome.notAllowed("DailyRound");
        }
        OpenDueReviews.Result opened = open.by(actor).orElseThrow();
        EndUndecidedRestrictions.Result ended = end.by(actor).orElseThrow();
        EscalateOverdueReviews.Result escalated = escalate.by(actor).orElseThrow();
        OpenCalendarTickets.Result dates = calendar.by(actor).orElseThrow();
        List<String> failures = Stream.of(opened.failures(), ended.failures(), escalated.failures(), dates.failures())
                .flatMap(List::stream)
                .toList();
        ReviewRuns.Run run = new ReviewRuns.Run(
                ledger.now(),
                opened.opened(),
                opened.settled(),
                ended.lapsed(),
                escalated.escalated(),
                dates.opened(),
                String.join("; ", failures));
        runs.record(run);
        return Outcome.done(new Result(run, failures));
    }

    /** Whether a run was missed, for instance because Jira was down: the last one is more than a day ago (R106). */
    public boolean isBehind() {
        return runs.last()
                .map(run -> Duration.between(run.at(), ledger.now()).compareTo(A_DAY) > 0)
                .orElse(false);
    }
}
