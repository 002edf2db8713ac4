package org.conductregister.restriction.terms;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Particulars in words, as the sentences of a policy take them. */
final class Phrases {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.UK);

    private Phrases() {}

    /** A day as letters write it. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** One, one or the other; one, another or a third. */
    static String or(List<String> all) {
        return joined(all, " or ");
    }

    /** One, one and the other; one, another and a third. */
    static String and(List<String> all) {
        return joined(all, " and ");
    }

    /** The constants in words, in their order. */
    static List<String> words(Collection<? extends Enum<?>> constants) {
        return constants.stream()
                .sorted((one, other) -> Integer.compare(one.ordinal(), other.ordinal()))
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .toList();
    }

    private static String joined(List<String> all, String last) {
        int most = all.size() - 1;
        return most < 1 ? String.join("", all) : String.join(", ", all.subList(0, most)) + last + all.get(most);
    }
}
