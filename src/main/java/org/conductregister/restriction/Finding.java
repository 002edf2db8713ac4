package org.conductregister.restriction;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * One thing that the check of a contact found.
 *
 * @param restrictionId against which restriction
 * @param code what
 * @param args particulars for the sentence, in the order that {@link ContactWording} knows; each is one value or several
 * @param confirmed whether a person said that it is so
 */
public record Finding(long restrictionId, Code code, List<List<String>> args, boolean confirmed) {

    /** What can be found. */
    public enum Code {
        /** Came through another channel than those agreed (R61). */
        WRONG_CHANNEL(Weight.FACT),
        /** Came outside the agreed hours, when somebody had to be there (R60). */
        OUTSIDE_HOURS(Weight.FACT),
        /** Was written outside the agreed hours; what is written waits, so it counts only if a person says so. */
        WRITTEN_OUTSIDE_HOURS(Weight.AGAINST),
        /** More than are answered in the period (R60, R65). */
        QUOTA_USED(Weight.FACT),
        CALL_TOO_LONG(Weight.AGAINST),
        MEETING_TOO_LONG(Weight.AGAINST),
        LETTER_TOO_LONG(Weight.AGAINST),
        /** Somebody else has it than the sole contact, or the deputy in their absence (R62, R121). */
        NOT_THE_SOLE_CONTACT(Weight.AGAINST),
        /** Nobody has it yet: it goes to the sole contact. */
        FOR_THE_SOLE_CONTACT(Weight.ASK),
        /** Came to the counter of premises, all of which are closed to them (R68). */
        BANNED_PREMISES(Weight.FACT),
        /** Came to a counter, while some premises are closed to them. */
        WHICH_PREMISES(Weight.ASK),
        /** Met by others than those named (R66). */
        NOT_THE_NAMED_STAFF(Weight.AGAINST),
        /** Seen by appointment only (R66). */
        BY_APPOINTMENT(Weight.ASK),
        /** Speaks through somebody else (R61). */
        THROUGH_THIRD_PARTY(Weight.ASK),
        /** The words are those of a closed subject (R63). */
        CLOSED_SUBJECT(Weight.ASK),
        /** Answered only if there is something new (R64). */
        READ_AND_FILE(Weight.ASK),
        /** Dealt with only if it is serious (R65). */
        SERIOUS_ONLY(Weight.ASK),
        /** Access was ended, as far as it goes (R72). */
        ACCESS_ENDED(Weight.ASK),
        /** A court's order has conditions (R74). */
        LEGAL_ORDER(Weight.ASK);

        private enum Weight {
            ASK,
            AGAINST,
            FACT
        }

        private final Weight weight;

        Code(Weight weight) {
            this.weight = weight;
        }

        /** Whether it is a question until a person has answered it. */
        public boolean asks() {
            return weight == Weight.ASK;
        }

        /** Whether it needs no judgement, and so counts as a breach by itself. */
        public boolean isFact() {
            return weight == Weight.FACT;
        }
    }

    /** Copies the particulars. */
    public Finding {
        args = args.stream().map(List::copyOf).toList();
    }

    /** An argument that is a collection is a particular of several values, in its order. */
    static Finding of(InForce against, Code code, Object... args) {
        return new Finding(
                against.restrictionId(),
                code,
                Stream.of(args).map(Finding::values).toList(),
                false);
    }

    private static List<String> values(Object arg) {
        return arg instanceof Collection<?> several
                ? several.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(arg));
    }

    /** The only value of the particular at this place. */
    String arg(int place) {
        return args.get(place).get(0);
    }

    /** The same, said by a person. */
    Finding confirm() {
        return new Finding(restrictionId, code, args, true);
    }

    /** Whether it stands against the contact; otherwise it is a question. */
    public boolean isAgainst() {
        return confirmed || !code.asks();
    }

    /** Whether it counts as a breach: by itself or because a person said so. */
    public boolean counts() {
        return confirmed || code.isFact();
    }
}
