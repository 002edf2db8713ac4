package org.conductregister.contact;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.conductregister.restriction.Circumstances;
import org.conductregister.restriction.Contact;
import org.conductregister.restriction.ContactCheck;
import org.conductregister.restriction.ContactLog;
import org.conductregister.restriction.InForce;
import org.conductregister.restriction.LoggedContact;
import org.conductregister.restriction.Restriction;
import org.conductregister.restriction.Restrictions;
import org.conductregister.review.Evidence;
import org.conductregister.review.EvidencePack;

/**
 * Counts contacts against restrictions for a review (R103, R104): each with the terms of its own day. What takes judgement
 * counts if a person said so; a contact that was reported is counted with the reports, so that one contact is one breach.
 */
public final class CountBreaches implements EvidencePack.Breaches {

    /** More than the longest period of a quota. */
    private static final Duration BEFORE = Duration.ofDays(400);

    private final ContactLog log;
    private final Restrictions restrictions;
    private final ZoneId zone;

    /** @param zone in which days are meant that name no zone of their own */
    public CountBreaches(ContactLog log, Restrictions restrictions, ZoneId zone) {
        this.log = log;
        this.restrictions = restrictions;
        this.zone = zone;
    }

    @Override
    public List<Evidence.Against> of(long subjectId, Instant since) {
        List<LoggedContact> all = log.ofSubject(subjectId, since.minus(BEFORE)).stream()
                .filter(contact -> !contact.inError())
                .toList();
        List<Restriction> imposed = restrictions.ofSubject(subjectId);
        return all.stream()
                .filter(contact -> !contact.contact().at().isBefore(since) && contact.reportId() == 0)
                .filter(contact -> isBreach(contact, all, imposed))
                .map(contact -> new Evidence.Against(
                        contact.issue().key(),
                        contact.contact().at().atZone(zone).toLocalDate()))
                .toList();
    }

    private boolean isBreach(LoggedContact contact, List<LoggedContact> all, List<Restriction> imposed) {
        List<InForce> then = imposed.stream()
                .filter(restriction -> wasInForce(restriction, contact.contact().at()))
                .map(InForce::of)
                .toList();
        List<Contact> before = all.stream()
                .filter(other -> LoggedContact.IN_TIME.compare(other, contact) < 0)
                .map(LoggedContact::contact)
                .toList();
        return ContactCheck.of(then, contact.contact(), new Circumstances(before, Set.of(), contact.said(), zone))
                .isBreach();
    }

    private static boolean wasInForce(Restriction restriction, Instant at) {
        return restriction.activeFrom() != null
                && !at.isBefore(restriction.activeFrom())
                && (restriction.endedAt() == null || at.isBefore(restriction.endedAt()));
    }
}
