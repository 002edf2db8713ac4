package org.conductregister.restriction;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.conductregister.subject.Identifier;

/**
 * Who and what is on a ticket, as far as the register could know them.
 *
 * @param projectKey the ticket's project; it decides what is shown there (R89, R91)
 * @param people everybody with their marks
 * @param inGroup whether whoever looks is in this group; asked only where a service area names one
 */
public record OnTicket(String projectKey, People people, Predicate<String> inGroup) {

    /**
     * Everybody on a ticket with their marks, the closest first. Asked at each view of a ticket, so that nobody is read from
     * it whom the register could not know by any mark at all.
     */
    @FunctionalInterface
    public interface People {

        /** At least those who bear marks of these kinds, the closest first. */
        Map<Bearer, ? extends Collection<Identifier>> bearing(Set<Identifier.Kind> kinds);
    }
}
