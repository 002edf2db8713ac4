package org.conductregister.letter;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Port: issued letters whose copy is not on the case's issue yet (R81). A letter gets on this list in the same unit of
 * work that issues it, so none is forgotten, whatever happens between the issue and the copy.
 */
public interface CopiesOwed {

    /**
     * One copy to be made.
     *
     * @param letterId the letter
     * @param since when it was issued
     * @param failure why the last try failed; empty before the first
     */
    record Owed(long letterId, Instant since, String failure) {

        /** Younger copies are still in the hands of whoever issued the letter. */
        private static final Duration PATIENCE = Duration.ofMinutes(5);

        /** Whether whoever issued the letter can no longer be expected to make the copy. */
        public boolean isLate(Instant now) {
            return !since.isAfter(now.minus(PATIENCE));
        }
    }

    /** Puts a letter on the list. */
    void add(long letterId, Instant since);

    /** Everything on the list, oldest first. */
    List<Owed> all();

    /** Notes why a try failed; does nothing for a letter that is not on the list. */
    void failed(long letterId, String failure);

    /** Takes a letter off the list; does nothing if it is not on it. */
    void settle(long letterId);
}
