package org.conductregister.restriction;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * Whether a text may be about a closed matter: how many of the matter's words it has, spelled more or less so. It is there
 * to suggest and never to assert (R63, R92); a person says whether it is.
 */
final class MatterLikeness {

    /** With this share of the matter's words, a text is likely to be about it. */
    static final double LIKELY = 0.6;

    private static final double SAME_WORD = 0.93;
    private static final int SPELLED_FREELY = 5;
    private static final int MOST_WORDS = 2_000;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Set<String> SMALL_WORDS = Set.of(
            "a", "about", "all", "an", "and", "any", "at", "by", "for", "from", "her", "his", "in", "is", "it", "its",
            "matter", "my", "of", "on", "or", "our", "re", "that", "the", "their", "this", "to", "was", "with", "your");

    private static final JaroWinklerSimilarity SPELLING = new JaroWinklerSimilarity();

    private MatterLikeness() {}

    static boolean isLikely(String matter, String text) {
        return of(matter, text) >= LIKELY;
    }

    /** The share of the matter's words that the text has, from 0 to 1. */
    static double of(String matter, String text) {
        Set<String> wanted = words(matter).collect(Collectors.toSet());
        if (wanted.isEmpty()) {
            return 0;
        }
        List<String> there = words(text).limit(MOST_WORDS).distinct().toList();
        long found = wanted.stream()
                .filter(word -> there.stream().anyMatch(other -> isSame(word, other)))
                .count();
        return (double) found / wanted.size();
    }

    private static boolean isSame(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        boolean freely = one.length() >= SPELLED_FREELY && other.length() >= SPELLED_FREELY;
        return freely && !hasDigit(one) && one.charAt(0) == other.charAt(0) && SPELLING.apply(one, other) >= SAME_WORD;
    }

    /** A number that differs in one digit is another number. */
    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private static Stream<String> words(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.splitAsStream(plain).filter(word -> !word.isEmpty() && !SMALL_WORDS.contains(word));
    }
}
