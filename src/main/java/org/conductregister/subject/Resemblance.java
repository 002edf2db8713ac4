package org.conductregister.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.conductregister.subject.Identifier.Kind;

/** In what two subjects are alike without being the same for certain. Says why; a person decides. */
final class Resemblance {

    /** Names from this likeness on (Jaro and Winkler, 0 to 1) are worth a look. */
    static final double ALIKE = 0.92;

    private static final JaroWinklerSimilarity NAMES = new JaroWinklerSimilarity();

    private Resemblance() {}

    /** Everything in which they are alike, the strongest first; empty if nothing is worth a look. */
    static List<Likeness> between(SubjectRef one, Set<Identifier> ofOne, Subject other) {
        List<Likeness> whys = new ArrayList<>();
        for (Identifier mine : ofOne) {
            for (Identifier theirs : other.identifiers()) {
                if (mine.kind() == theirs.kind() && isNear(mine, theirs)) {
                    whys.add(new Likeness(Likeness.In.valueOf(mine.kind().name()), theirs.value()));
                }
            }
        }
        if (ofOne.stream().noneMatch(mark -> mark.kind() == Kind.PHONE) && SubjectRef.isSaid(one.phone())) {
            other.identifiers().stream()
                    .filter(mark -> mark.kind() == Kind.PHONE && sameEnd(one.phone(), PhoneNumber.plain(mark.value())))
                    .forEach(mark -> whys.add(new Likeness(Likeness.In.PHONE, mark.value())));
        }
        if (SubjectRef.isSaid(one.name()) && likeness(one.name(), other.name()) >= ALIKE) {
            whys.add(new Likeness(Likeness.In.NAME, other.name()));
        }
        return whys.stream().distinct().toList();
    }

    private static boolean isNear(Identifier mine, Identifier theirs) {
        return switch (mine.kind()) {
            case EMAIL -> Hints.mailbox(mine.value()).equals(Hints.mailbox(theirs.value()));
            case PHONE ->
                PhoneNumber.isSameCountry(mine.value(), theirs.value())
                        && sameEnd(PhoneNumber.plain(mine.value()), PhoneNumber.plain(theirs.value()));
            case ADDRESS -> PostalLine.isSameHouse(mine.value(), theirs.value());
            case USER, ORGANISATION -> mine.equals(theirs);
        };
    }

    private static boolean sameEnd(String one, String other) {
        return end(one).length() == Hints.LAST_DIGITS && end(one).equals(end(other));
    }

    private static String end(String number) {
        String digits = number.replaceAll("\\D+", "");
        return digits.substring(Math.max(0, digits.length() - Hints.LAST_DIGITS));
    }

    /** Whatever the order of the words, and with a word that one of them leaves out. */
    static double likeness(String one, String other) {
        List<String> these = Hints.words(one);
        List<String> those = Hints.words(other);
        if (these.isEmpty() || those.isEmpty()) {
            return 0;
        }
        double sorted = Math.max(
                NAMES.apply(String.join(" ", these), String.join(" ", those)),
                NAMES.apply(joined(these), joined(those)));
        List<String> fewer = these.size() <= those.size() ? these : those;
        List<String> more = fewer == these ? those : these;
        if (fewer.size() < 2 || fewer.size() == more.size()) {
            return sorted;
        }
        double each = fewer.stream()
                .mapToDouble(word -> more.stream()
                        .mapToDouble(with -> NAMES.apply(word, with))
                        .max()
                        .orElse(0))
                .min()
                .orElse(0);
        return Math.max(sorted, each);
    }

    private static String joined(List<String> words) {
        return words.stream().sorted().collect(Collectors.joining(" "));
    }
}
