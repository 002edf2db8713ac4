package org.conductregister.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.conductregister.policy.Clause;
import org.conductregister.policy.PolicyProfile.Section;
import org.conductregister.print.Document;
import org.conductregister.print.Document.Block;
import org.conductregister.print.Document.Heading;
import org.conductregister.print.Document.Paragraph;
import org.conductregister.print.Document.Points;

/** A letter as a document to be printed, sent or filed (R81). */
public final class LetterDocument {

    private static final String BULLETS = "-*\u2022";

    private LetterDocument() {}

    /**
     * The letter laid out.
     *
     * @param organisation in whose name it speaks
     * @param addressee name of the subject
     * @param reference by which the subject may quote it
     * @param dated the day sent, or today for a draft
     */
    public static Document of(Letter letter, String organisation, String addressee, String reference, LocalDate dated) {
        List<Block> blocks = new ArrayList<>();
        for (Section section : letter.sections()) {
            boolean closing = !blocks.isEmpty() && section.clause() == null && isBare(section);
            if (!isBare(section)) {
                blocks.add(new Heading(2, section.heading()));
            }
            for (String passage : section.text().strip().split("\\R[ \\t]*\\R\\s*")) {
                List<String> lines = passage.lines().map(String::strip).toList();
                if (closing) {
                    blocks.add(new Paragraph(String.join("\n", lines), true));
                } else {
                    add(blocks, section.clause(), lines);
                }
            }
        }
        return new Document(
                new Document.Head(organisation, letter.title(), addressee, reference, dated),
                letter.manner().language(),
                letter.manner().format() == Letter.Format.LARGE_PRINT
                        ? Document.Size.LARGE_PRINT
                        : Document.Size.STANDARD,
                letter.state() == Letter.State.DRAFT,
                blocks);
    }

    private static boolean isBare(Section section) {
        return section.heading() == null || section.heading().isBlank();
    }

    /** Several lines under "the following:", or several restrictions, are a list. */
    private static void add(List<Block> blocks, Clause clause, List<String> lines) {
        int intro = 0;
        while (intro < lines.size() && !isPoint(lines.get(intro)) && !introduces(lines, intro - 1)) {
            intro++;
        }
        if (clause == Clause.ACTION && intro == lines.size() && lines.size() > 1) {
            intro = 0;
        }
        if (intro > 0) {
            blocks.add(new Paragraph(String.join("\n", lines.subList(0, intro))));
        }
        if (intro < lines.size()) {
            blocks.add(new Points(lines.subList(intro, lines.size()).stream()
                    .map(LetterDocument::withoutBullet)
                    .toList()));
        }
    }

    private static boolean introduces(List<String> lines, int line) {
        return line >= 0 && lines.get(line).endsWith(":");
    }

    private static boolean isPoint(String line) {
        return line.length() > 2 && BULLETS.indexOf(line.charAt(0)) >= 0 && line.charAt(1) == ' ';
    }

    private static String withoutBullet(String line) {
        return isPoint(line) ? line.substring(2).strip() : line;
    }
}
