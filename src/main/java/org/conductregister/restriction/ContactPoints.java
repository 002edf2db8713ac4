package org.conductregister.restriction;

import java.util.List;
import java.util.Optional;
import org.conductregister.restriction.terms.SoleContact;
import org.conductregister.restriction.terms.Terms;
import org.conductregister.verb.People;
import org.conductregister.verb.Words;

/**
 * Who is the contact point where the sole contact's account is gone or deactivated (R121). Asked when a line is shown and
 * not when it is made: nobody tells the register that somebody left.
 */
public final class ContactPoints {

    private final People people;
    private final Terms.Names names;
    private final Words words;

    /** Uses these ports; {@code names} knows those who left too. */
    public ContactPoints(People people, Terms.Names names, Words words) {
        this.people = people;
        this.names = names;
        this.words = words;
    }

    /** The same banner; a line whose contact is gone names the deputy instead, or says that nobody is left. */
    public Banner of(Banner banner) {
        return banner.entries().stream().anyMatch(line -> isGone(line.contact()))
                ? new Banner(
                        banner.available(),
                        banner.entries().stream().map(this::standingIn).toList())
                : banner;
    }

    /** Those of these restrictions whose sole contact is gone. */
    public List<Restriction> withoutContact(List<Restriction> all) {
        return all.stream()
                .filter(each -> each.terms() instanceof SoleContact contact && isGone(contact))
                .toList();
    }

    /** Who takes the contact's place, or that nobody is left to: in words for an agent. */
    public String instead(SoleContact contact) {
        Optional<People.Person> deputy = people.byKey(contact.deputyKey());
        return deputy.isPresent()
                ? words.text("conduct.banner.deputy", deputy.get().displayName(), names.of(contact.contactKey()))
                : words.text(
                        "conduct.banner.nobody-left", names.of(contact.contactKey()), names.of(contact.deputyKey()));
    }

    private BannerEntry standingIn(BannerEntry line) {
        return isGone(line.contact()) ? line.saying(instead(line.contact())) : line;
    }

    private boolean isGone(SoleContact contact) {
        return contact != null && people.byKey(contact.contactKey()).isEmpty();
    }
}
