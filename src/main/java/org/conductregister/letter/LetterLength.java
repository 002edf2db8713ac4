package org.conductregister.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.conductregister.policy.PolicyProfile.Section;
import org.conductregister.verb.Reason;

/**
 * How long a letter may be. Nobody reads a longer one, and laying out tens of thousands of lines would keep the server
 * busy for minutes.
 */
public final class LetterLength {

    /** Characters in all sections together. */
    public static final int CHARACTERS = 30_000;

    /** Lines in all sections together, as they were typed. */
    public static final int LINES = 600;

    private LetterLength() {}

    /** A reason for each limit that the sections exceed, naming how much there is and how much may be. */
    public static List<Reason> unmet(List<Section> sections) {
        List<String> all = sections.stream()
                .flatMap(section -> Stream.of(section.heading(), section.text()))
                .filter(Objects::nonNull)
                .toList();
        int characters = all.stream().mapToInt(String::length).sum();
        long lines = all.stream().flatMap(String::lines).count();
        List<Reason> reasons = new ArrayList<>();
        if (characters > CHARACTERS) {
            reasons.add(Reason.at("sections", "letter.too-long", characters, CHARACTERS));
        }
        if (lines > LINES) {
            reasons.add(Reason.at("sections", "letter.too-many-lines", lines, LINES));
        }
        return reasons;
    }
}
