package org.conductregister.print;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that leaves the register on paper: a letter, a form, a card. It says what there is to read and how it is
 * structured, and nothing about its looks, so that one description serves every medium and every reader (R86).
 *
 * @param head what stands above the text
 * @param language BCP 47, for example {@code en-GB}: screen readers choose their voice by it
 * @param size of the print
 * @param draft whether it is marked as not sent yet
 * @param blocks the text, in reading order
 */
public record Document(Head head, String language, Size size, boolean draft, List<Block> blocks) {

    /**
     * What stands above the text.
     *
     * @param issuer the organisation that speaks
     * @param title of the document
     * @param addressee to whom it goes, or an empty text
     * @param reference by which the reader may quote it, or an empty text
     * @param dated the day on it; null for none
     */
    public record Head(String issuer, String title, String addressee, String reference, LocalDate dated) {}

    /** How large the print is. */
    public enum Size {
        STANDARD,
        /** At least 18 points, for people with low vision. */
        LARGE_PRINT
    }

    /** A part of the text. */
    public sealed interface Block {}

    /**
     * A heading below the title.
     *
     * @param level 2 or 3
     */
    public record Heading(int level, String text) implements Block {
        /** Refuses other levels, which would leave a gap in the outline. */
        public Heading {
            if (level < 2 || level > 3) {
                throw new IllegalArgumentException("a heading of level " + level);
            }
        }
    }

    /**
     * Running text; a line break in it is kept.
     *
     * @param apart with room above it, as a closing and a signature need
     */
    public record Paragraph(String text, boolean apart) implements Block {
        /** Follows what is before it. */
        public Paragraph(String text) {
            this(text, false);
        }
    }

    /** A list of points. */
    public record Points(List<String> items) implements Block {
        /** Copies the points. */
        public Points {
            items = List.copyOf(items);
        }
    }

    /** Labelled values, one under the other. */
    public record Facts(List<Fact> rows) implements Block {
        /** Copies the rows. */
        public Facts {
            rows = List.copyOf(rows);
        }
    }

    /** One labelled value; an empty value leaves room to write. */
    public record Fact(String label, String value) {}

    /** Boxes to be ticked. */
    public record Checks(List<Check> boxes) implements Block {
        /** Copies the boxes. */
        public Checks {
            boxes = List.copyOf(boxes);
        }
    }

    /** One box, ticked or not. */
    public record Check(boolean ticked, String text) {}

    /** Copies the blocks. */
    public Document {
        blocks = List.copyOf(blocks);
    }
}
