package org.conductregister.fake;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.conductregister.verb.Groups;
import org.conductregister.verb.People.Person;

/** Groups of a test. */
public final class FakeGroups implements Groups {

    private final Map<String, List<Person>> groups = new TreeMap<>();

    /** A group and the names of its members. */
    public void put(String group, String... names) {
        groups.put(
                group,
                Stream.of(names)
                        .map(name -> new Person(name.toLowerCase(Locale.ROOT), name, ""))
                        .sorted(Comparator.comparing(Person::displayName))
                        .toList());
    }

    @Override
    public List<Person> members(String group) {
        return groups.getOrDefault(group, List.of());
    }
}
