package org.conductregister.acceptance.proof;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The requirements, by their numbers, in the order of {@code docs/requirements-proven.csv}.
 *
 * @param entries each number once
 */
record Catalogue(List<Entry> entries) {

    /**
     * One requirement.
     *
     * @param number such as {@code R53}
     * @param title in a few words
     * @param demanded how much a proof is asked for
     */
    record Entry(String number, String title, Demand demanded) {}

    /** How much a proof is asked for. */
    enum Demand {
        /** It is proven, and stays so: without a proof {@code ./check} fails. */
        YES,
        /** It will be demanded as soon as it is built. */
        NOT_YET,
        /** It is known and not promised. */
        NO;

        static Demand of(String word) {
            return valueOf(word.strip().toUpperCase(Locale.ROOT).replace(' ', '_'));
        }
    }

    /** As it stands in the file. */
    record Line(String number, String title, String demanded) {}

    Catalogue {
        entries = List.copyOf(entries);
        long different = entries.stream().map(Entry::number).distinct().count();
        if (different != entries.size()) {
            throw new IllegalArgumentException("a number stands there twice");
        }
    }

    static Catalogue read(Path csv) {
        try (MappingIterator<Line> lines = new CsvMapper()
                .readerFor(Line.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(csv.toFile())) {
            return new Catalogue(lines.readAll().stream()
                    .map(line -> new Entry(line.number(), line.title(), Demand.of(line.demanded())))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean knows(String number) {
        return entries.stream().anyMatch(entry -> entry.number().equals(number));
    }
}
