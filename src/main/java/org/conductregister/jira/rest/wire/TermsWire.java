package org.conductregister.jira.rest.wire;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.conductregister.policy.Channel;
import org.conductregister.restriction.terms.Appointment.Presence;
import org.conductregister.restriction.terms.Quota.Counted;
import org.conductregister.restriction.terms.Quota.Per;
import org.conductregister.restriction.terms.Termination.Ground;
import org.conductregister.restriction.terms.Terms;

/** The typed parameters of a restriction; {@code kind} says which. How they go out: {@link TermsOut}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @Type(name = "SOLE_CONTACT", value = TermsWire.SoleContact.class),
    @Type(name = "CHANNELS", value = TermsWire.Channels.class),
    @Type(name = "CLOSED_SUBJECT", value = TermsWire.ClosedSubject.class),
    @Type(name = "READ_AND_FILE", value = TermsWire.ReadAndFile.class),
    @Type(name = "CONTACT_TIMES", value = TermsWire.ContactTimes.class),
    @Type(name = "LENGTH", value = TermsWire.Length.class),
    @Type(name = "QUOTA", value = TermsWire.Quota.class),
    @Type(name = "SERIOUS_ISSUES", value = TermsWire.SeriousIssues.class),
    @Type(name = "APPOINTMENT", value = TermsWire.Appointment.class),
    @Type(name = "PREMISES", value = TermsWire.Premises.class),
    @Type(name = "DIRECTION_TO_LEAVE", value = TermsWire.DirectionToLeave.class),
    @Type(name = "THIRD_PARTY", value = TermsWire.ThirdParty.class),
    @Type(name = "EXPIATION_NOTICE", value = TermsWire.ExpiationNotice.class),
    @Type(name = "TERMINATION", value = TermsWire.Termination.class),
    @Type(name = "LEGAL_ORDER", value = TermsWire.LegalOrder.class),
    @Type(name = "CAUTION_MARKER", value = TermsWire.CautionMarker.class),
    @Type(name = "WRITTEN_WARNING", value = TermsWire.WrittenWarning.class),
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
            return new org.conductregister.restriction.terms.SoleContact(
                    member.apply("contactKey", contactKey), member.apply("deputyKey", deputyKey));
        }
    }

    /** Only these channels. */
    record Channels(List<Channel> allowed) implements TermsWire {
        @Override
        public Terms terms(BiFunction<String, String, String> member) {
            return new org.conductregister.restriction.terms.Channels(set(allowed));
        }
    }

    /** A closed matter. */
    record ClosedSubject(String matter) implements TermsWire {
        @Override
        public Terms terms(BiFunction<String, String, String> member) {
            return new org.conductregister.restriction.terms.ClosedSubject(matter);
        }
    }

    /** Read and filed; everything, where no matter is named. */
    record ReadAndFile(String matter) implements TermsWire {
        @Override
        public Terms terms(BiFunction<String, String, String> member) {
            return new org.conductregister.restriction.terms.ReadAndFile(matter);
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
            return new org.conductregister.restriction.terms.ContactTimes(set(days), from, to, zone);
        }
    }

    /** Only up to this length; what is left out may have any. */
    record Length(Integer callMinutes, Integer meetingMinutes, Integer letterPages) implements TermsWire {
        @Override
        public Terms terms(BiFunction<String, String, String> member) {
            return new org.conductregister.restriction.terms.Length(callMinutes, meetingMinutes, letterPages);
        }
    }

    /** Only so many in a period. */
    record Quota(Counted counted, int atMost, Per per, ZoneId zone) implements TermsWire {
        @Override
        public Terms terms(BiFunction<String, String, String> member) {
            return new org.conductregister.restriction.terms.Quota(counted, atMost, per, zone);
        }
    }

    /** Only serious issues. */
    record SeriousIssues(LocalDate advisedOn, String examples) implements TermsWire {
        @Override
        public Terms terms(BiFunction<String, String, String> member) {
            return new org.conductregister.restriction.terms.SeriousIssues(advisedOn, examples);
        }
    }

    /** By appointment only. */
    record Appointment(List<String> staffKeys, List<Presence> presence, String meetingPlace, LocalDate safetyAssessedOn)
            implements TermsWire {
        @Override
        public Terms terms(BiFunction<String, String, String> member) {
            return new org.conductregister.restriction.terms.Appointment(
                    members("staffKeys", staffKeys, member), set(presence), meetingPlace, safetyAssessedOn);
        }
    }

    /** A ban from premises; all of them, where none is named, and for good without {@code until}. */
    record Premises(List<String> places, LocalDate until) implements TermsWire {
        @Override
        public Terms terms(BiFunction<String, String, String> member) {
            return new org.conductregister.restriction.terms.Premises(places, until);
        }
    }

    /** A direction to leave that was given. */
    record DirectionToLeave(String premises, OffsetDateTime given, String byKey) implements TermsWire {
        @Override
        public Terms terms(BiFunction<String, String, String> member) {
            return new org.conductregister.restriction.terms.DirectionToLeave(
                    premises, given, member.apply("byKey", byKey));
        }
    }

    /** Only through somebody else. */
    record ThirdParty(String thirdParty, String reach) implements TermsWire {
        @Override
        public Terms terms(BiFunction<String, String, String> member) {
            return new org.conductregister.restriction.terms.ThirdParty(thirdParty, reach);
        }
    }

    /** An expiation notice. */
    record ExpiationNotice(String byLaw, String noticeNumber, String fee, String consulted) implements TermsWire {
        @Override
        public Terms terms(BiFunction<String, String, String> member) {
            return new org.conductregister.restriction.terms.ExpiationNotice(byLaw, noticeNumber, fee, consulted);
        }
    }

    /** An end of access. */
    record Termination(String scope, String history, List<Ground> because) implements TermsWire {
        @Override
        public Terms terms(BiFunction<String, String, String> member) {
            return new org.conductregister.restriction.terms.Termination(scope, history, set(because));
        }
    }

    /** A court's order. */
    record LegalOrder(String court, String number, LocalDate made, String conditions, LocalDate until)
            implements TermsWire {
        @Override
        public Terms terms(BiFunction<String, String, String> member) {
            return new org.conductregister.restriction.terms.LegalOrder(court, number, made, conditions, until);
        }
    }

    /** A caution. */
    record CautionMarker(String instruction) implements TermsWire {
        @Override
        public Terms terms(BiFunction<String, String, String> member) {
            return new org.conductregister.restriction.terms.CautionMarker(instruction);
        }
    }

    /** A warning in writing. */
    record WrittenWarning(String expectations) implements TermsWire {
        @Override
        public Terms terms(BiFunction<String, String, String> member) {
            return new org.conductregister.restriction.terms.WrittenWarning(expectations);
        }
    }

    /** Anything else. */
    record FreeForm(String instruction) implements TermsWire {
        @Override
        public Terms terms(BiFunction<String, String, String> member) {
            return new org.conductregister.restriction.terms.FreeForm(instruction);
        }
    }

    private static <T> Set<T> set(Collection<T> said) {
        return said == null ? Set.of() : said.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static Set<String> members(String field, List<String> named, BiFunction<String, String, String> member) {
        return set(named).stream()
                .map(each -> member.apply(field, each))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
