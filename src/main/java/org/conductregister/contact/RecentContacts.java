package org.conductregister.contact;

import java.util.List;
import org.conductregister.restriction.LoggedContact;

/** Port: the contacts of a subject that a quota can still count, kept in memory as issue views ask for them. */
@FunctionalInterface
public interface RecentContacts {

    /** More than a year of them, in order of time; those entered in error too. */
    List<LoggedContact> of(long subjectId);
}
