package org.conductregister.restriction;

import java.util.List;

/**
 * What an agent is shown about the subject of a ticket.
 *
 * @param available false if the register could not be read: then that is what must be shown (R120)
 * @param entries the most severe first; empty if nobody on the ticket is restricted
 */
public record Banner(boolean available, List<BannerEntry> entries) {

    /** Nobody is under restriction. */
    public static final Banner NOTHING = new Banner(true, List.of());

    /** The register cannot be read. */
    public static final Banner UNAVAILABLE = new Banner(false, List.of());

    /** Copies the entries. */
    public Banner {
        entries = List.copyOf(entries);
    }
}
