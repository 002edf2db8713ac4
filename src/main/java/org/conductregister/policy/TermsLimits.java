package org.conductregister.policy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How far the terms of a restriction type may go, so that a type does what its name and its letter say, and nobody is
 * restricted more harshly than the policy permits (R60, R61, R69). Each limit belongs to one kind of terms.
 *
 * @param channels the channels that may stay open (CHANNELS); empty if all may
 * @param callMinutes calls are not cut to fewer minutes (LENGTH); null if they may be
 * @param meetingMinutes meetings are not cut to fewer minutes (LENGTH); null if they may be
 * @param letterPages letters are not cut to fewer pages (LENGTH); null if they may be
 * @param perYear no fewer requests or contacts than these in a year, whatever the period (QUOTA); null if fewer may be
 */
public record TermsLimits(
        Set<Channel> channels, Integer callMinutes, Integer meetingMinutes, Integer letterPages, Integer perYear) {

    /** Whatever the kind of terms lets anybody set. */
    public static final TermsLimits NONE = new TermsLimits(null, null, null, null, null);

    /** Copies the channels. */
    public TermsLimits {
        channels = channels == null ? Set.of() : Set.copyOf(channels);
    }

    /** Only these channels may stay open. */
    public static TermsLimits only(Set<Channel> channels) {
        return new TermsLimits(channels, null, null, null, null);
    }

    /** Those that are set, by name. */
    public Map<String, Object> set() {
        Map<String, Object> set = new LinkedHashMap<>();
        set.put(
                "channels",
                channels.isEmpty() ? null : channels.stream().sorted().toList());
        set.put("callMinutes", callMinutes);
        set.put("meetingMinutes", meetingMinutes);
        set.put("letterPages", letterPages);
        set.put("perYear", perYear);
        set.values().removeIf(Objects::isNull);
        return set;
    }

    /** The names of the limits that terms of this kind can have. */
    public static Set<String> of(TermsKind kind) {
        return switch (kind) {
            case CHANNELS -> Set.of("channels");
            case LENGTH -> Set.of("callMinutes", "meetingMinutes", "letterPages");
            case QUOTA -> Set.of("perYear");
            default -> Set.of();
        };
    }
}
