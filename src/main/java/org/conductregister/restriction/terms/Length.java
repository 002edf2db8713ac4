package org.conductregister.restriction.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.conductregister.policy.TermsKind;
import org.conductregister.verb.Reason;

/**
 * How long contacts may be (R60, R69). At least one of the three is set.
 *
 * @param callMinutes at most this long on the telephone; null for any length
 * @param meetingMinutes at most this long face to face; null for any length
 * @param letterPages at most this many pages of a letter or mail; null for any length
 */
public record Length(Integer callMinutes, Integer meetingMinutes, Integer letterPages) implements Terms {

    private static final int MINUTES_OF_A_DAY = 24 * 60;
    private static final int MOST_PAGES = 1_000;

    @Override
    public TermsKind kind() {
        return TermsKind.LENGTH;
    }

    @Override
    public List<Reason> unmet() {
        return new Unmet()
                .when(
                        callMinutes == null && meetingMinutes == null && letterPages == null,
                        "callMinutes",
                        "terms.length-missing")
                .and(inRange("callMinutes", callMinutes, MINUTES_OF_A_DAY))
                .and(inRange("meetingMinutes", meetingMinutes, MINUTES_OF_A_DAY))
                .and(inRange("letterPages", letterPages, MOST_PAGES))
                .reasons();
    }

    @Override
    public Map<String, String> particulars(Names names) {
        List<String> parts = new ArrayList<>();
        add(parts, "calls", callMinutes, "minute");
        add(parts, "meetings", meetingMinutes, "minute");
        add(parts, "letters", letterPages, "page");
        return Map.of("length", Phrases.and(parts));
    }

    private static void add(List<String> parts, String what, Integer most, String unit) {
        if (most != null) {
            parts.add(what + " of at most " + most + " " + unit + (most == 1 ? "" : "s"));
        }
    }

    private static List<Reason> inRange(String field, Integer value, int most) {
        return value == null || value >= 1 && value <= most
                ? List.of()
                : List.of(Reason.at(field, "terms.number-range", value, 1, most));
    }
}
