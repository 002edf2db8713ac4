package org.conductregister.restriction;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known beside the terms and a contact, for {@link ContactCheck}.
 *
 * @param earlier the contacts of the same subject before this one, in any project; those entered in error are left out
 * @param away who cannot take contacts at the moment, by user key (R121)
 * @param said by restriction, what a person said: that this contact is against it, or that it is not
 * @param zone in which days are meant that name no zone of their own
 */
public record Circumstances(List<Contact> earlier, Set<String> away, Map<Long, Boolean> said, ZoneId zone) {

    /** Copies the collections. */
    public Circumstances {
        earlier = List.copyOf(earlier);
        away = Set.copyOf(away);
        said = Map.copyOf(said);
    }

    /** Nothing is known. */
    public static Circumstances none(ZoneId zone) {
        return new Circumstances(List.of(), Set.of(), Map.of(), zone);
    }
}
