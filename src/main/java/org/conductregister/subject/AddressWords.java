package org.conductregister.subject;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of an address that are written in more than one way, in the places where they mean what they seem to mean. */
final class AddressWords {

    /** A unit, as it stands at the beginning of a compared line. */
    static final Pattern UNIT_IN_FRONT = Pattern.compile("^(?:(?:unit|suite|shop|level) [0-9a-z-]+ )+(?=.)");

    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("flat", "unit"),
            Map.entry("flt", "unit"),
            Map.entry("unit", "unit"),
            Map.entry("u", "unit"),
            Map.entry("apt", "unit"),
            Map.entry("apartment", "unit"),
            Map.entry("#", "unit"),
            Map.entry("suite", "suite"),
            Map.entry("ste", "suite"),
            Map.entry("shop", "shop"),
            Map.entry("level", "level"),
            Map.entry("lvl", "level"));

    private static final Map<String, String> STREETS = Map.ofEntries(
            Map.entry("st", "street"),
            Map.entry("str", "street"),
            Map.entry("rd", "road"),
            Map.entry("ave", "avenue"),
            Map.entry("av", "avenue"),
            Map.entry("dr", "drive"),
            Map.entry("drv", "drive"),
            Map.entry("ln", "lane"),
            Map.entry("ct", "court"),
            Map.entry("crt", "court"),
            Map.entry("cres", "crescent"),
            Map.entry("cr", "crescent"),
            Map.entry("pl", "place"),
            Map.entry("sq", "square"),
            Map.entry("tce", "terrace"),
            Map.entry("terr", "terrace"),
            Map.entry("hwy", "highway"),
            Map.entry("pde", "parade"),
            Map.entry("blvd", "boulevard"),
            Map.entry("bvd", "boulevard"),
            Map.entry("cl", "close"),
            Map.entry("gr", "grove"),
            Map.entry("gve", "grove"),
            Map.entry("gdns", "gardens"),
            Map.entry("pkwy", "parkway"),
            Map.entry("cct", "circuit"),
            Map.entry("cir", "circle"),
            Map.entry("trl", "trail"),
            Map.entry("esp", "esplanade"));

    private static final Set<String> OTHER_STREETS =
            Set.of("way", "walk", "row", "mews", "quay", "hill", "rise", "gate");

    private static final Map<String, String> DIRECTIONS = Map.of(
            "n",
            "north",
            "s",
            "south",
            "e",
            "east",
            "w",
            "west",
            "ne",
            "northeast",
            "nw",
            "northwest",
            "se",
            "southeast",
            "sw",
            "southwest");

    private static final Pattern NUMBER = Pattern.compile("\\d+[a-z]?(?:-\\d+[a-z]?)?");
    private static final Pattern UNIT_NUMBER = Pattern.compile("[0-9]+[a-z]?|[a-z]|[a-z][0-9]+");
    private static final Pattern UNIT_AND_NUMBER = Pattern.compile("(flat|unit|apt|u|suite|shop)(\\d+[a-z]?)");
    private static final Pattern BEFORE_SLASH =
            Pattern.compile("(?:flat|unit|apt|u)?([0-9]+[a-z]?)/([0-9]+[a-z]?(?:-[0-9]+[a-z]?)?)");
    private static final Pattern ORDINAL = Pattern.compile("(\\d+)(?:st|nd|rd|th)");

    private AddressWords() {}

    /** Moves "flat 2", "#2" and the 2 of "2/12" from the words to the units. */
    static void takeUnits(List<String> words, List<String> units) {
        for (int i = 0; i < words.size(); i++) {
            partGlued(words, i);
            if (isUnit(words, i)) {
                units.add(UNITS.get(words.remove(i)) + " " + words.remove(i));
                i--;
            }
        }
    }

    /** "u2" is "u 2", and "2/12" is "unit 2 12". */
    private static void partGlued(List<String> words, int i) {
        Matcher glued = UNIT_AND_NUMBER.matcher(words.get(i));
        Matcher slashed = BEFORE_SLASH.matcher(words.get(i));
        if (glued.matches()) {
            words.set(i, glued.group(1));
            words.add(i + 1, glued.group(2));
        } else if (slashed.matches()) {
            words.set(i, "unit");
            words.addAll(i + 1, List.of(slashed.group(1), slashed.group(2)));
        } else if (UNITS.containsKey(words.get(i)) && i + 1 < words.size()) {
            Matcher next = BEFORE_SLASH.matcher(words.get(i + 1));
            if (next.matches()) {
                words.set(i + 1, next.group(1));
                words.add(i + 2, next.group(2));
            }
        }
    }

    private static boolean isUnit(List<String> words, int i) {
        return UNITS.containsKey(words.get(i))
                && i + 1 < words.size()
                && UNIT_NUMBER.matcher(words.get(i + 1)).matches();
    }

    /** Writes out what is abbreviated. */
    static void writeOut(List<String> words) {
        dropNumberSign(words);
        joinLetterOfNumber(words);
        for (int i = 0; i < words.size(); i++) {
            joinQuarters(words, i);
            words.set(i, written(words, i));
        }
    }

    /** "No. 12" is "12". */
    private static void dropNumberSign(List<String> words) {
        if (words.size() > 1 && Set.of("no", "nr", "number").contains(words.get(0)) && isNumber(words.get(1))) {
            words.remove(0);
        }
    }

    /** "12 A High Street" is "12a"; but the A of "12 A Street" is the street's name, and W is where it lies. */
    private static void joinLetterOfNumber(List<String> words) {
        if (words.size() > 3
                && words.get(0).matches("\\d+")
                && words.get(1).matches("[a-z]")
                && !DIRECTIONS.containsKey(words.get(1))
                && !isStreet(words.get(2))) {
            words.set(0, words.get(0) + words.remove(1));
        }
    }

    private static void joinQuarters(List<String> words, int i) {
        if (i + 1 < words.size()
                && Set.of("north", "south").contains(words.get(i))
                && Set.of("east", "west").contains(words.get(i + 1))) {
            words.set(i, words.get(i) + words.remove(i + 1));
        }
    }

    private static String written(List<String> words, int i) {
        String word = words.get(i);
        if (STREETS.containsKey(word)) {
            return isBehindName(words, i) ? STREETS.get(word) : "st".equals(word) ? "saint" : word;
        }
        Matcher ordinal = ORDINAL.matcher(word);
        if (i > 0 && ordinal.matches() && i + 1 < words.size() && isStreet(words.get(i + 1))) {
            return ordinal.group(1);
        }
        if (DIRECTIONS.containsKey(word) && isDirection(words, i)) {
            return DIRECTIONS.get(word);
        }
        return word.length() > 6 && word.endsWith("str") && !isNumber(word) ? word + "asse" : word;
    }

    /** A street has a name or, in a grid, a number of its own. St is also a saint: first of all, or behind another street. */
    private static boolean isBehindName(List<String> words, int i) {
        if (i == 0 || i == 1 && isNumber(words.get(0))) {
            return false;
        }
        boolean another = i > 2 && i + 1 < words.size() && isStreet(words.get(i - 1));
        return !"st".equals(words.get(i)) || !another;
    }

    /** Behind the street, or between the number and the street's name; "12 E St" lies at E Street. */
    private static boolean isDirection(List<String> words, int i) {
        if (i > 0 && isStreet(words.get(i - 1))) {
            return true;
        }
        return i == 1
                && isNumber(words.get(0))
                && i + 2 < words.size()
                && !isStreet(words.get(i + 1))
                && words.subList(i + 2, words.size()).stream().anyMatch(AddressWords::isStreet);
    }

    /** Whether this is a direction, written out. */
    static boolean isDirection(String word) {
        return DIRECTIONS.containsValue(word);
    }

    private static boolean isStreet(String word) {
        return STREETS.containsKey(word) || STREETS.containsValue(word) || OTHER_STREETS.contains(word);
    }

    private static boolean isNumber(String word) {
        return NUMBER.matcher(word).matches();
    }
}
