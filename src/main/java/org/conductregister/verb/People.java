package org.conductregister.verb;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** The active holders of a role by display name; its deputies if it has none (R54). */
    List<Person> holdersOf(Role role);

    /** The active people who stand in for the holders of a role, by display name (R54). */
    List<Person> deputiesOf(Role role);

    /** Whether this person holds any role, or stands in for somebody who does. */
    default boolean isStaff(String userKey) {
        return Stream.of(Role.values())
                .flatMap(role -> Stream.concat(holdersOf(role).stream(), deputiesOf(role).stream()))
                .anyMatch(person -> person.key().equals(userKey));
    }

    /** The first of {@link #holdersOf}, to assign work to. */
    default Optional<Person> holderOf(Role role) {
        return holdersOf(role).stream().findFirst();
    }
}
