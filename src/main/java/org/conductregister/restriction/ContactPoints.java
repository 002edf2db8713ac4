package org.conductregister.restriction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.conductregister.restriction.terms.SoleContact;
import org.conductregister.restriction.terms.Terms;
import org.conductregister.verb.People;
import org.conductregister.verb.Words;

/**
 * Who is the contact point where the sole contact is away, or their account is gone or deactivated (R121). Asked when a
 * line is shown and not when it is made: nobody tells the register that somebody left.
 */
public final class ContactPoints {

    private final People people;
    private final Terms.Names names;
    private final Words words;
    private final Absences absences;
    private final Clock clock;

    /** Uses these ports; {@code names} knows those who left too. */
    public ContactPoints(People people, Terms.Names names, Words words, Absences absences, Clock clock) {
        this.people = people;
        this.names = names;
        this.words = words;
        this.absences = absences;
        this.clock = clock;
    }

    /** The same banner; a line whose contact is not there names the deputy instead, or says that nobody is left. */
    public Banner of(Banner banner) {
        return banner.entries().stream().anyMatch(line -> isMissing(line.contact()))
                ? new Banner(
                        banner.available(),
                        banner.entries().stream().map(this::standingIn).toList())
                : banner;
    }

    /** Those of these restrictions whose sole contact is gone for good. */
    public List<Restriction> withoutContact(List<Restriction> all) {
        return all.stream()
                .filter(each -> each.terms() instanceof SoleContact contact && isGone(contact.contactKey()))
                .toList();
    }

    /** Who takes the contact's place, or that nobody is left to: in words for an agent. */
    public String instead(SoleContact contact) {
        String contactName = names.of(contact.contactKey());
        Optional<LocalDate> back = awayUntil(contact.contactKey());
        if (isThere(contact.deputyKey())) {
            String deputy = names.of(contact.deputyKey());
            return back.isPresent() && !isGone(contact.contactKey())
                    ? words.text(
                            "conduct.banner.deputy-until",
                            deputy,
                            contactName,
                            back.get().toString())
                    : words.text("conduct.banner.deputy", deputy, contactName);
        }
        return words.text(
                isGone(contact.contactKey()) && isGone(contact.deputyKey())
                        ? "conduct.banner.nobody-left"
                        : "conduct.banner.nobody-there",
                contactName,
                names.of(contact.deputyKey()));
    }

    private BannerEntry standingIn(BannerEntry line) {
        return isMissing(line.contact()) ? line.saying(instead(line.contact())) : line;
    }

    private boolean isMissing(SoleContact contact) {
        return contact != null && !isThere(contact.contactKey());
    }

    /** Whose turn it is, by user key: the contact, or the deputy while the contact is away or gone (R121). */
    public String turnOf(SoleContact contact) {
        return isThere(contact.contactKey()) ? contact.contactKey() : contact.deputyKey();
    }

    /** Whether somebody can take contacts today. */
    public boolean isThere(String userKey) {
        return !isGone(userKey) && awayUntil(userKey).isEmpty();
    }

    private boolean isGone(String userKey) {
        return people.byKey(userKey).isEmpty();
    }

    /** The last day of an absence that has begun. */
    private Optional<LocalDate> awayUntil(String userKey) {
        return absences.of(userKey)
                .filter(absence -> absence.covers(LocalDate.now(clock)))
                .map(Absence::until);
    }
}
