package org.conductregister.restriction;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.conductregister.policy.Channel;
import org.conductregister.policy.TermsKind;
import org.conductregister.verb.Reason;

/** The typed parameters of a restriction. */
public sealed interface Terms {

    /** Looks a person's name up by user key; used to put names into sentences. */
    @FunctionalInterface
    interface Names {
        /** The display name, or the key itself if nobody has it. */
        String of(String userKey);
    }

    /** Which kind of terms these are. */
    TermsKind kind();

    /** Everything that keeps these terms from being imposed; empty if nothing does. */
    List<Reason> unmet();

    /** The particulars that the restriction type's wording may name, by placeholder. */
    Map<String, String> particulars(Names names);

    /**
     * All contact goes to one named person (R62).
     *
     * @param contactKey the sole contact, by user key
     * @param deputyKey who stands in; mandatory, and someone else
     */
    record SoleContact(String contactKey, String deputyKey) implements Terms {
        @Override
        public TermsKind kind() {
            return TermsKind.SOLE_CONTACT;
        }

        @Override
        public List<Reason> unmet() {
            List<Reason> reasons = new ArrayList<>();
            if (blank(contactKey)) {
                reasons.add(Reason.at("contactKey", "terms.contact-missing"));
            }
            if (blank(deputyKey)) {
                reasons.add(Reason.at("deputyKey", "terms.deputy-missing"));
            } else if (Objects.equals(contactKey, deputyKey)) {
                reasons.add(Reason.at("deputyKey", "terms.deputy-is-contact"));
            }
            return reasons;
        }

        @Override
        public Map<String, String> particulars(Names names) {
            return Map.of("contact", names.of(contactKey), "deputy", names.of(deputyKey));
        }
    }

    /**
     * Only these channels may be used (R61).
     *
     * @param allowed at least one
     */
    record Channels(Set<Channel> allowed) implements Terms {
        /** Copies the channels. */
        public Channels {
            allowed = allowed == null ? Set.of() : Set.copyOf(allowed);
        }

        @Override
        public TermsKind kind() {
            return TermsKind.CHANNELS;
        }

        @Override
        public List<Reason> unmet() {
            return allowed.isEmpty() ? List.of(Reason.at("allowed", "terms.channels-missing")) : List.of();
        }

        @Override
        public Map<String, String> particulars(Names names) {
            String list = allowed.stream()
                    .sorted()
                    .map(channel -> channel.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                    .collect(Collectors.joining(", "));
            return Map.of("channels", list);
        }
    }

    /**
     * A matter that is closed: what comes in on it is received, read and filed (R63, R64).
     *
     * @param matter in a few words, as the agent should recognise it
     */
    record ClosedSubject(String matter) implements Terms {
        @Override
        public TermsKind kind() {
            return TermsKind.CLOSED_SUBJECT;
        }

        @Override
        public List<Reason> unmet() {
            return blank(matter) ? List.of(Reason.at("matter", "terms.matter-missing")) : List.of();
        }

        @Override
        public Map<String, String> particulars(Names names) {
            return Map.of("matter", matter);
        }
    }

    /**
     * Contact only at these times (R60).
     *
     * @param days at least one
     * @param from inclusive
     * @param to exclusive; later than {@code from}
     * @param zone the zone in which the hours are meant
     */
    record ContactTimes(Set<DayOfWeek> days, LocalTime from, LocalTime to, ZoneId zone) implements Terms {
        /** Copies the days. */
        public ContactTimes {
            days = days == null ? Set.of() : Set.copyOf(days);
        }

        @Override
        public TermsKind kind() {
            return TermsKind.CONTACT_TIMES;
        }

        @Override
        public List<Reason> unmet() {
            List<Reason> reasons = new ArrayList<>();
            if (days.isEmpty()) {
                reasons.add(Reason.at("days", "terms.days-missing"));
            }
            if (from == null || to == null || !from.isBefore(to)) {
                reasons.add(Reason.at("from", "terms.hours-wrong"));
            }
            if (zone == null) {
                reasons.add(Reason.at("zone", "terms.zone-missing"));
            }
            return reasons;
        }

        @Override
        public Map<String, String> particulars(Names names) {
            String list = days.stream()
                    .sorted()
                    .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
                    .collect(Collectors.joining(", "));
            return Map.of("days", list, "from", from.toString(), "to", to.toString(), "zone", zone.getId());
        }
    }

    /**
     * Anything else, in words (R55).
     *
     * @param instruction what an agent is to do
     */
    record FreeForm(String instruction) implements Terms {
        @Override
        public TermsKind kind() {
            return TermsKind.FREE_FORM;
        }

        @Override
        public List<Reason> unmet() {
            return blank(instruction) ? List.of(Reason.at("instruction", "terms.instruction-missing")) : List.of();
        }

        @Override
        public Map<String, String> particulars(Names names) {
            return Map.of("instruction", instruction);
        }
    }

    private static boolean blank(String value) {
        return value == null || value.isBlank();
    }
}
