package org.conductregister.verb;

import java.util.Optional;

/** Port: the people Jira knows. Lookups are cheap and may be repeated. */
public interface People {

    /**
     * A person.
     *
     * @param key Jira's immutable user key
     * @param displayName full name
     * @param email address, or an empty text
     */
    record Person(String key, String displayName, String email) {}

    /** The person with this key; empty if unknown or deactivated. */
    Optional<Person> byKey(String userKey);

    /** The first active holder of a role, by display name, to assign work to; empty if the role has no holder. */
    Optional<Person> holderOf(Role role);
}
