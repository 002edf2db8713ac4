package org.conductregister.restriction;

import java.util.List;
import java.util.stream.Stream;

/**
 * One thing that the check of a contact found.
 *
 * @param restrictionId against which restriction
 * @param code what
 * @param args particulars for the sentence, in the order that {@link ContactWording} knows
 */
public record Finding(long restrictionId, Code code, List<String> args) {

    /** Whether a finding is a fact or a question. */
    public enum Standing {
        /** It is for a person to say. */
        ASK,
        /** It is not as agreed. */
        AGAINST
    }

    /** What can be found. */
    public enum Code {
        WRONG_CHANNEL(Standing.AGAINST, true),
        OUTSIDE_HOURS(Standing.AGAINST, true),
        /** What is written waits: it is said, and counted only if a person says so. */
        WRITTEN_OUTSIDE_HOURS(Standing.AGAINST, false),
        NOT_THE_SOLE_CONTACT(Standing.AGAINST, false),
        /** Nobody has the ticket yet. */
        FOR_THE_SOLE_CONTACT(Standing.ASK, false),
        /** The words are alike; whether it is the matter is for a person to say. */
        CLOSED_SUBJECT_LIKELY(Standing.ASK, false),
        /** A person said so. */
        CLOSED_SUBJECT(Standing.AGAINST, true);

        private final Standing standing;
        private final boolean plain;

        Code(Standing standing, boolean plain) {
            this.standing = standing;
            this.plain = plain;
        }

        /** Fact or question. */
        public Standing standing() {
            return standing;
        }

        /** Whether it needs no judgement, and so counts as a breach by itself. */
        public boolean isPlain() {
            return plain;
        }
    }

    /** Copies the particulars. */
    public Finding {
        args = List.copyOf(args);
    }

    static Finding of(InForce against, Code code, Object... args) {
        return new Finding(
                against.restrictionId(),
                code,
                Stream.of(args).map(String::valueOf).toList());
    }
}
