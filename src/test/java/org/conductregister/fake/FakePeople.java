package org.conductregister.fake;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conductregister.verb.Actor;
import org.conductregister.verb.People;
import org.conductregister.verb.Role;

/** The people of a test. */
public final class FakePeople implements People {

    private record Entry(Person person, Set<Role> roles, boolean deputy) {}

    private final Map<String, Entry> entries = new HashMap<>();

    /** Someone with these roles; hands them back as an actor. The key is the name in lower case. */
    public Actor employ(String displayName, Role... roles) {
        return employ(displayName, false, roles);
    }

    /** Someone who stands in for the holders of these roles. */
    public Actor employDeputy(String displayName, Role... roles) {
        return employ(displayName, true, roles);
    }

    private Actor employ(String displayName, boolean deputy, Role... roles) {
        String key = displayName.toLowerCase(Locale.ROOT).replace(' ', '-');
        Set<Role> held = EnumSet.noneOf(Role.class);
        held.addAll(Arrays.asList(roles));
        entries.put(key, new Entry(new Person(key, displayName, key + "@example.org"), held, deputy));
        return new Actor(key, displayName, held);
    }

    /** This account is gone, or deactivated. */
    public void remove(String userKey) {
        entries.remove(userKey);
    }

    @Override
    public Optional<Person> byKey(String userKey) {
        return Optional.ofNullable(entries.get(userKey)).map(Entry::person);
    }

    @Override
    public List<Person> holdersOf(Role role) {
        List<Person> holders = with(role, false);
        return holders.isEmpty() ? deputiesOf(role) : holders;
    }

    @Override
    public List<Person> deputiesOf(Role role) {
        return with(role, true);
    }

    private List<Person> with(Role role, boolean deputy) {
        return entries.values().stream()
                .filter(entry -> entry.deputy() == deputy && entry.roles().contains(role))
                .map(Entry::person)
                .sorted(Comparator.comparing(Person::displayName))
                .toList();
    }
}
