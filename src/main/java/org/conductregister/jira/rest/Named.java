package org.conductregister.jira.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.conductregister.jira.people.Staff;
import org.conductregister.jira.rest.wire.Bodies;
import org.conductregister.subject.HomeRegion;
import org.conductregister.subject.SubjectRef;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;

/** The people whom one call names, by user key or user name, and the organisations, by number. Whoever is not known is a reason to refuse the call. */
final class Named {

    private final Staff staff;
    private final HomeRegion region;
    private final List<Reason> unknown = new ArrayList<>();

    Named(Staff staff) {
        this(staff, () -> null);
    }

    /** @param region whose telephone numbers are written without a country code */
    Named(Staff staff, HomeRegion region) {
        this.staff = staff;
        this.region = region;
    }

    /** The key of a member of staff; null for nobody. */
    String member(String field, String named) {
        if (named == null || named.isBlank()) {
            return null;
        }
        return staff.memberKey(named).orElseGet(() -> {
            unknown.add(Reason.at(field, "terms.user-unknown", named));
            return null;
        });
    }

    /** The person whom a report is about; null if the call names none. */
    SubjectRef subject(Bodies.Person person) {
        if (person == null) {
            return null;
        }
        String named = person.userKey();
        String key = named == null || named.isBlank()
                ? null
                : staff.user(named).map(user -> user.getKey()).orElseGet(() -> {
                    unknown.add(Reason.at("subject", "report.account-unknown", named));
                    return null;
                });
        staff.wrongOrganisation(person.organisation()).ifPresent(unknown::add);
        return new SubjectRef(
                key,
                person.email(),
                person.name(),
                person.kind(),
                person.phone(),
                region.code(),
                person.address(),
                person.organisation(),
                person.actsFor());
    }

    /** Those who are not known, so far. */
    List<Reason> unknown() {
        return List.copyOf(unknown);
    }

    /** What comes of the verb, unless somebody whom the call names is unknown. */
    <T> Outcome<T> unlessUnknown(Supplier<Outcome<T>> verb) {
        return unknown.isEmpty() ? verb.get() : Outcome.refused(unknown);
    }
}
