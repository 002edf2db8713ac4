package org.conductregister.contact;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.conductregister.restriction.Circumstances;
import org.conductregister.restriction.Contact;
import org.conductregister.restriction.ContactCheck;
import org.conductregister.restriction.ContactPoints;
import org.conductregister.restriction.InForce;
import org.conductregister.restriction.LoggedContact;
import org.conductregister.restriction.Verdict;
import org.conductregister.restriction.terms.SoleContact;

/** Puts contacts before {@link ContactCheck} with all that is known: what came before, who is away, what was said. */
public final class CheckedContacts {

    private final RecentContacts recent;
    private final ContactPoints points;
    private final Clock clock;

    /** @param points knows who is away (R121) */
    public CheckedContacts(RecentContacts recent, ContactPoints points, Clock clock) {
        this.recent = recent;
        this.points = points;
        this.clock = clock;
    }

    /**
     * The verdict on a contact.
     *
     * @param bindings what is in force on the people of its ticket; those of its own subject are checked
     * @param contact one that is on record, or not yet; that comes after all others of its moment
     */
    public Verdict of(Collection<InForce> bindings, LoggedContact contact) {
        List<InForce> own = bindings.stream()
                .filter(binding -> binding.subjectId() == contact.subjectId())
                .toList();
        return ContactCheck.of(own, contact.contact(), around(own, contact, recent.of(contact.subjectId())));
    }

    /** The contacts on record on a ticket, of all these subjects, in order of time; without those entered in error. */
    public List<LoggedContact> onTicket(Collection<Long> subjectIds, long issueId) {
        List<LoggedContact> found = new ArrayList<>();
        for (long subjectId : subjectIds) {
            recent.of(subjectId).stream()
                    .filter(each -> each.issue().id() == issueId && !each.inError())
                    .forEach(found::add);
        }
        found.sort(LoggedContact.IN_TIME);
        return found;
    }

    private Circumstances around(List<InForce> bindings, LoggedContact contact, List<LoggedContact> history) {
        Set<String> away = bindings.stream()
                .filter(binding -> binding.terms() instanceof SoleContact)
                .map(binding -> ((SoleContact) binding.terms()).contactKey())
                .filter(key -> !points.isThere(key))
                .collect(Collectors.toSet());
        return new Circumstances(before(contact, history), away, contact.said(), clock.getZone());
    }

    private static List<Contact> before(LoggedContact contact, List<LoggedContact> history) {
        return history.stream()
                .filter(other -> !other.inError() && other.id() != contact.id())
                .filter(other -> contact.id() == 0
                        ? !other.contact().at().isAfter(contact.contact().at())
                        : LoggedContact.IN_TIME.compare(other, contact) < 0)
                .map(LoggedContact::contact)
                .toList();
    }
}
