package org.conductregister.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conductregister.policy.Channel;

/**
 * How a case is handled besides being weighed and decided: who was brought in, what the person concerned answered, what
 * is planned (R48, R56, R57, R59). Immutable.
 *
 * @param escalation what people recorded of the escalation sequence, in order of recording (R57)
 * @param plan what is to be done, and whether it is (R59)
 * @param answers to letters that told of restrictions under consideration (R56)
 * @param chief the chief officer's being drawn in; null while that has not happened (R48)
 * @param oversight which bodies outside the process were told (R94, R95)
 */
public record Handling(
        List<Escalation> escalation, List<Action> plan, List<Answer> answers, DrawnIn chief, List<Notified> oversight) {

    /** Of a case in which nothing of the kind has happened. */
    public static final Handling NONE = new Handling(List.of(), List.of(), List.of(), null, List.of());

    /** The escalation sequence, in its order (R57). */
    public enum Stage {
        /** The matter is written down and signed. */
        DOCUMENTED,
        LINE_MANAGER,
        SERVICE_MANAGER,
        /** What to do is agreed with those concerned. */
        AGREED,
        /** The person was written to. */
        LETTER,
        /** The decision is on the register. */
        RECORD,
        /** The teams that meet the person know what to do. */
        TEAMS_TOLD;

        private static final Set<Stage> FACTS = Set.of(DOCUMENTED, LETTER, RECORD);

        /** Whether the register knows by itself that this was reached, so that nobody records it. */
        public boolean followsFromFacts() {
            return FACTS.contains(this);
        }
    }

    /**
     * A stage as somebody recorded it.
     *
     * @param with the person or team concerned, by name
     * @param on the day on which it took place
     * @param note particulars; may be empty
     * @param recordedBy user key
     * @param at when it was recorded
     */
    public record Escalation(Stage stage, String with, LocalDate on, String note, String recordedBy, Instant at) {}

    /**
     * A planned action.
     *
     * @param number counts from 1 within the case
     * @param what is to be done
     * @param ownerKey user key of the member of staff who sees to it
     * @param due by which day
     * @param done null until it is
     */
    public record Action(
            int number, String what, String ownerKey, LocalDate due, String plannedBy, Instant plannedAt, Done done) {

        /** Whether its day has passed without its being done. */
        public boolean isOverdue(LocalDate today) {
            return done == null && due.isBefore(today);
        }
    }

    /**
     * How an action was completed.
     *
     * @param note particulars; may be empty
     * @param by user key
     */
    public record Done(String note, String by, Instant at) {}

    /**
     * What the person said to a letter of consideration.
     *
     * @param letterId that letter
     * @param text in their words, or a faithful summary
     * @param on the day on which it arrived
     * @param channel how it came
     * @param recordedBy user key
     */
    public record Answer(long letterId, String text, LocalDate on, Channel channel, String recordedBy, Instant at) {}

    /**
     * The chief officer was asked into the case.
     *
     * @param reason why, in words
     * @param by user key
     */
    public record DrawnIn(String reason, String by, Instant at) {}

    /**
     * A body outside the process was told, or it was judged that it need not be (R94, R95).
     *
     * @param body as the policy names it
     * @param told false if it was judged that the body need not be told this time
     * @param on the day on which it was told, or judged
     * @param note how, or why not
     * @param recordedBy user key
     */
    public record Notified(String body, boolean told, LocalDate on, String note, String recordedBy, Instant at) {}

    /** Copies every list; what an older document lacks is empty. */
    public Handling {
        escalation = escalation == null ? List.of() : List.copyOf(escalation);
        plan = plan == null ? List.of() : List.copyOf(plan);
        answers = answers == null ? List.of() : List.copyOf(answers);
        oversight = oversight == null ? List.of() : List.copyOf(oversight);
    }

    /** With one more stage recorded. */
    public Handling with(Escalation next) {
        return new Handling(added(escalation, next), plan, answers, chief, oversight);
    }

    /** With one more answer. */
    public Handling with(Answer next) {
        return new Handling(escalation, plan, added(answers, next), chief, oversight);
    }

    /** With one more body told. */
    public Handling with(Notified next) {
        return new Handling(escalation, plan, answers, chief, added(oversight, next));
    }

    /** With the chief officer drawn in. */
    public Handling with(DrawnIn drawnIn) {
        return new Handling(escalation, plan, answers, drawnIn, oversight);
    }

    /** With one more action, whose number is the next one. */
    public Handling planned(String what, String ownerKey, LocalDate due, String by, Instant at) {
        return new Handling(
                escalation,
                added(plan, new Action(plan.size() + 1, what, ownerKey, due, by, at, null)),
                answers,
                chief,
                oversight);
    }

    /** With this action done. */
    public Handling completed(int number, Done how) {
        List<Action> after = IntStream.rangeClosed(1, plan.size())
                .mapToObj(n -> n == number ? done(plan.get(n - 1), how) : plan.get(n - 1))
                .toList();
        return new Handling(escalation, after, answers, chief, oversight);
    }

    private static Action done(Action open, Done how) {
        return new Action(
                open.number(), open.what(), open.ownerKey(), open.due(), open.plannedBy(), open.plannedAt(), how);
    }

    private static <T> List<T> added(List<T> before, T next) {
        return Stream.concat(before.stream(), Stream.of(next)).toList();
    }
}
