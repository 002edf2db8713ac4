package org.conductregister.adoption;

/**
 * One place in which two versions of a policy differ.
 *
 * @param place for example {@code restrictionTypes[closed-subject].ceiling}
 * @param before what is there in the first; an empty text if it is not there
 * @param after what is there in the second; an empty text if it is not there
 */
public record Difference(String place, Kind kind, String before, String after) {

    /** What became of the place. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }
}
