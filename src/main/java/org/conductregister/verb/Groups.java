package org.conductregister.verb;

import java.util.List;
import org.conductregister.verb.People.Person;

/** Port: the groups Jira knows. */
public interface Groups {

    /** The active members of a group, by display name; none if there is no such group. */
    List<Person> members(String group);
}
