package org.conductregister.jira.rest.wire;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.conductregister.policy.Channel;
import org.conductregister.restriction.Terms;

/** The typed parameters of a restriction; {@code kind} says which. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @Type(name = "SOLE_CONTACT", value = TermsWire.SoleContact.class),
    @Type(name = "CHANNELS", value = TermsWire.Channels.class),
    @Type(name = "CLOSED_SUBJECT", value = TermsWire.ClosedSubject.class),
    @Type(name = "CONTACT_TIMES", value = TermsWire.ContactTimes.class),
    @Type(name = "FREE_FORM", value = TermsWire.FreeForm.class)
})
public sealed interface TermsWire {

    /**
     * The domain's terms.
     *
     * @param member turns the name of a field and a user key or name into the key of a member of staff
     */
    Terms terms(BiFunction<String, String, String> member);

    /** All contact goes to one person. */
    record SoleContact(String contactKey, String deputyKey) implements TermsWire {
        @Override
        public Terms terms(BiFunction<String, String, String> member) {
            return new Terms.SoleContact(member.apply("contactKey", contactKey), member.apply("deputyKey", deputyKey));
        }
    }

    /** Only these channels. */
    record Channels(List<Channel> allowed) implements TermsWire {
        @Override
        public Terms terms(BiFunction<String, String, String> member) {
            return new Terms.Channels(allowed == null ? null : Set.copyOf(allowed));
        }
    }

    /** A closed matter. */
    record ClosedSubject(String matter) implements TermsWire {
        @Override
        public Terms terms(BiFunction<String, String, String> member) {
            return new Terms.ClosedSubject(matter);
        }
    }

    /** Only at these times. */
    record ContactTimes(
            List<DayOfWeek> days,
            @JsonFormat(pattern = "HH:mm") LocalTime from,
            @JsonFormat(pattern = "HH:mm") LocalTime to,
            ZoneId zone)
            implements TermsWire {
        @Override
        public Terms terms(BiFunction<String, String, String> member) {
            return new Terms.ContactTimes(days == null ? null : Set.copyOf(days), from, to, zone);
        }
    }

    /** Anything else. */
    record FreeForm(String instruction) implements TermsWire {
        @Override
        public Terms terms(BiFunction<String, String, String> member) {
            return new Terms.FreeForm(instruction);
        }
    }

    /** These terms as they go out. */
    static TermsWire of(Terms terms) {
        if (terms instanceof Terms.SoleContact sole) {
            return new SoleContact(sole.contactKey(), sole.deputyKey());
        }
        if (terms instanceof Terms.Channels channels) {
            return new Channels(sorted(channels.allowed()));
        }
        if (terms instanceof Terms.ClosedSubject closed) {
            return new ClosedSubject(closed.matter());
        }
        if (terms instanceof Terms.ContactTimes times) {
            return new ContactTimes(sorted(times.days()), times.from(), times.to(), times.zone());
        }
        return new FreeForm(((Terms.FreeForm) terms).instruction());
    }

    private static <E extends Enum<E>> List<E> sorted(Collection<E> constants) {
        return constants.stream().sorted().toList();
    }
}
