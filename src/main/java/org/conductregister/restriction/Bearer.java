package org.conductregister.restriction;

/**
 * Somebody or something on a ticket that may bear a mark of the register.
 *
 * @param as how it is on the ticket
 * @param name as staff know it
 */
public record Bearer(As as, String name) {

    /** How somebody is on a ticket, the closest first. */
    public enum As {
        /** Raised it, or is about to. */
        REPORTER,
        /** A participant of the request. */
        PARTICIPANT,
        /** The organisation that the request is shared with. */
        ORGANISATION,
        /** The property that it is about. */
        ADDRESS
    }
}
