package org.conductregister.subject;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Postal addresses as they are compared: one line in small letters, with streets, directions and units written out, and the
 * unit in front. "Flat 2, 12 High St." and "2/12 high street" are one; "112 High Street" and "12 High Street East" are two
 * others. What is left out on one side, such as the town, is not made up: then the lines differ.
 */
final class PostalLine {

    private static final Pattern POSTCODE =
            Pattern.compile("\\b([a-z]{1,2}\\d[a-z\\d]?) (\\d[a-z]{2})\\b" + "|\\b([a-z]\\d[a-z]) (\\d[a-z]\\d)\\b");

    private static final Pattern DROPPED = Pattern.compile("\\p{M}+|['\u2019.]");
    private static final Pattern LINE_ENDS = Pattern.compile("[\\r\\n;]+");
    private static final Pattern SLASH = Pattern.compile("(?<=\\d[a-z]?)\\s*/\\s*(?=\\d)");
    private static final Pattern DASH = Pattern.compile("(?<=\\d[a-z]?)\\s*[-\u2010-\u2015]\\s*(?=\\d)");
    private static final Pattern OTHERS = Pattern.compile("(?<![0-9a-z])[-/]|[-/](?![0-9])|[^\\p{L}\\p{Nd},#/-]");
    private static final Pattern SPACES = Pattern.compile(" +");

    /** Writing out one word can show what the next one means; it never takes more than a few rounds. */
    private static final int MOST_ROUNDS = 8;

    private PostalLine() {}

    /** The address in its compared form. Doing it twice changes nothing. */
    static String compared(String typed) {
        String line = once(typed);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            String next = once(line);
            if (next.equals(line)) {
                break;
            }
            line = next;
        }
        return line;
    }

    /** Whether this compared form is one place: it has a number and a name, or is the name of a house with its street. */
    static boolean isUsable(String compared) {
        String[] words = compared.split(" ");
        boolean named = compared.codePoints().filter(Character::isLetter).count() > 1;
        boolean numbered = compared.chars().anyMatch(Character::isDigit);
        return named && words.length > 1 && (numbered || words.length > 3);
    }

    /** The compared form without its flat or unit: the house. */
    static String house(String compared) {
        Matcher unit = AddressWords.UNIT_IN_FRONT.matcher(compared);
        return unit.find() ? compared.substring(unit.end()) : compared;
    }

    /** Whether two compared forms differ in nothing but the unit, and what one leaves out at the end, such as the town. */
    static boolean isSameHouse(String one, String other) {
        String these = house(one) + " ";
        String those = house(other) + " ";
        return isBeginning(these, those) || isBeginning(those, these);
    }

    /** High Street East is no part of High Street. */
    private static boolean isBeginning(String beginning, String whole) {
        String rest = whole.startsWith(beginning) ? whole.substring(beginning.length()) : null;
        return rest != null && !AddressWords.isDirection(rest.strip().split(" ")[0]);
    }

    /** The number and the first word behind it: what near addresses have in common. */
    static String doorstep(String compared) {
        String[] words = house(compared).split(" ");
        return words.length < 2 ? words[0] : words[0] + " " + words[1];
    }

    private static String once(String typed) {
        List<String> units = new ArrayList<>();
        List<String> line = new ArrayList<>();
        for (String part : plain(typed).split(",")) {
            List<String> words = new ArrayList<>(List.of(SPACES.split(part.strip())));
            words.removeIf(String::isEmpty);
            AddressWords.takeUnits(words, units);
            AddressWords.writeOut(words);
            line.addAll(words);
        }
        units.addAll(line);
        return joinPostcode(String.join(" ", units));
    }

    /** Small letters without accents; commas part the line; of the rest only what joins numbers is left. */
    private static String plain(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace("\u00df", "ss")
                .replace("&", " and ")
                .replace("#", " # ");
        text = DROPPED.matcher(text).replaceAll("");
        text = LINE_ENDS.matcher(text).replaceAll(",");
        text = SLASH.matcher(text).replaceAll("/");
        text = DASH.matcher(text).replaceAll("-");
        return OTHERS.matcher(text).replaceAll(" ");
    }

    private static String joinPostcode(String line) {
        return POSTCODE.matcher(line)
                .replaceAll(found ->
                        found.group(1) == null ? found.group(3) + found.group(4) : found.group(1) + found.group(2));
    }
}
