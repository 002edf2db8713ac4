package org.conductregister.jira.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conductregister.jira.people.Staff;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;

/** Turns typed text into values, and keeps a reason at the field for whatever means nothing. An empty field is null. */
final class Reading {

    private final Input input;
    private final Staff staff;
    private final List<Reason> malformed = new ArrayList<>();

    Reading(Input input, Staff staff) {
        this.input = input;
        this.staff = staff;
    }

    /** Everything that meant nothing. */
    List<Reason> malformed() {
        return List.copyOf(malformed);
    }

    /** What the verb answers, unless something meant nothing; then that is refused and the verb is not asked. */
    <T> Outcome<T> unlessMalformed(Supplier<Outcome<T>> verb) {
        return malformed.isEmpty() ? verb.get() : Outcome.refused(malformed());
    }

    LocalDate day(String name) {
        return parsed(name, LocalDate::parse, "value.date", LocalDate.EPOCH);
    }

    LocalTime time(String name) {
        return parsed(name, LocalTime::parse, "value.time", LocalTime.MIDNIGHT);
    }

    ZoneId zone(String name) {
        return parsed(name, ZoneId::of, "value.zone", "");
    }

    <T> T parsed(String name, Function<String, T> parse, String code, Object example) {
        String value = input.text(name);
        try {
            return value.isEmpty() ? null : parse.apply(value);
        } catch (DateTimeException wrong) {
            malformed.add(Reason.at(name, code, value, example));
            return null;
        }
    }

    /** A number of minutes; 0 for an empty field. */
    int minutes(String name) {
        String value = input.text(name);
        if (!value.isEmpty() && !value.matches("\\d{1,6}")) {
            malformed.add(Reason.at(name, "value.number", value));
            return 0;
        }
        return value.isEmpty() ? 0 : Integer.parseInt(value);
    }

    /** A whole number; null for an empty field. */
    Integer number(String name) {
        String value = input.text(name);
        if (!value.isEmpty() && !value.matches("\\d{1,6}")) {
            malformed.add(Reason.at(name, "value.whole-number", value));
            return null;
        }
        return value.isEmpty() ? null : Integer.valueOf(value);
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) {
        return input.has(name) ? constant(name, type, input.text(name)) : null;
    }

    <E extends Enum<E>> Set<E> constants(String name, Class<E> type) {
        Set<E> all = new LinkedHashSet<>();
        input.set(name).forEach(value -> Optional.ofNullable(constant(name, type, value))
                .ifPresent(all::add));
        return all;
    }

    /** The key of a member of staff named by user name or key. */
    String member(String name) {
        return input.has(name) ? known(name, "terms.user-unknown", staff.memberKey(input.text(name))) : null;
    }

    /** The keys of members of staff named by user name or key, with commas or blanks between them. */
    Set<String> members(String name) {
        Set<String> keys = new LinkedHashSet<>();
        for (String named : input.text(name).split("[,;\\s]+")) {
            staff.memberKey(named).ifPresentOrElse(keys::add, () -> {
                if (!named.isEmpty()) {
                    malformed.add(Reason.at(name, "terms.user-unknown", named));
                }
            });
        }
        return keys;
    }

    /** The key of any account named by user name or key. */
    String account(String name) {
        return input.has(name)
                ? known(
                        name,
                        "report.account-unknown",
                        staff.user(input.text(name)).map(user -> user.getKey()))
                : null;
    }

    /** Notes as malformed what is not the number of an organisation. */
    void organisation(String name) {
        staff.wrongOrganisation(input.text(name)).ifPresent(malformed::add);
    }

    private String known(String name, String code, Optional<String> key) {
        if (key.isEmpty()) {
            malformed.add(Reason.at(name, code, input.text(name)));
        }
        return key.orElse(null);
    }

    private <E extends Enum<E>> E constant(String name, Class<E> type, String value) {
        Optional<E> found = Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst();
        if (found.isEmpty()) {
            String choices = Stream.of(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
            malformed.add(Reason.at(name, "value.unknown", value, choices));
        }
        return found.orElse(null);
    }
}
