package org.conductregister.restriction;

import java.util.Collection;
import java.util.Map;
import java.util.function.Predicate;
import org.conductregister.subject.Identifier;

/**
 * Who and what is on a ticket, as far as the register could know them.
 *
 * @param projectKey the ticket's project; it decides what is shown there (R89, R91)
 * @param bearers everybody with their marks, the closest first
 * @param inGroup whether whoever looks is in this group; asked only where a service area names one
 */
public record OnTicket(
        String projectKey, Map<Bearer, ? extends Collection<Identifier>> bearers, Predicate<String> inGroup) {}
