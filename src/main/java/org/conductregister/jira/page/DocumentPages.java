package org.conductregister.jira.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.conductregister.jira.print.PrintWords;
import org.conductregister.print.Document;
import org.conductregister.print.Document.Block;
import org.conductregister.print.Document.Checks;
import org.conductregister.print.Document.Facts;
import org.conductregister.print.Document.Heading;
import org.conductregister.print.Document.Paragraph;
import org.conductregister.print.Document.Points;

/** Shows a document on screen as it is on paper, alone on its page, so that nothing but the document is printed. */
public final class DocumentPages {

    private final PageParts parts;
    private final PrintWords words;

    /** Uses these. */
    public DocumentPages(PageParts parts, PrintWords words) {
        this.parts = parts;
        this.words = words;
    }

    /**
     * A document, and the links above it that are not printed.
     *
     * @param size as a style's name
     * @param draft what a draft is marked with; null for anything else
     * @param files where its style and script lie
     */
    record Sheet(
            String title,
            String language,
            String direction,
            String size,
            String issuer,
            String draft,
            List<String> lines,
            List<Part> parts,
            String files,
            List<Tool> tools) {}

    /** A link above the sheet. */
    record Tool(String label, String url, boolean current) {}

    /**
     * A block, by what it is: {@code h2}, {@code h3}, {@code p}, {@code apart} (a paragraph too), {@code ul}, {@code facts} or {@code checks}.
     *
     * @param items of a list, or an empty list
     * @param rows of a table or of boxes, or an empty list
     */
    record Part(String is, String text, List<String> items, List<Row> rows) {}

    /** A labelled value, or a box; the value of a box is its mark. */
    record Row(String label, String value) {}

    /**
     * The page of a document.
     *
     * @param pdf where the same document is a file; null if nowhere
     * @param further links to where the reader came from, and to what belongs to it
     */
    Answer of(Document document, String pdf, List<Tool> further) {
        PrintWords.Words said = words.of(document);
        List<Tool> tools = new ArrayList<>();
        if (pdf != null) {
            tools.add(new Tool(parts.words().text("conduct.print.open-pdf"), pdf, false));
        }
        tools.addAll(further);
        return Answer.shown(
                "document",
                new Sheet(
                        document.head().title(),
                        document.language(),
                        said.direction(),
                        document.size().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        document.head().issuer(),
                        document.draft() ? said.draft() : null,
                        lines(document.head(), said),
                        document.blocks().stream()
                                .map(block -> part(block, said))
                                .toList(),
                        parts.links().resource("conduct-sheets"),
                        tools));
    }

    private static List<String> lines(Document.Head head, PrintWords.Words said) {
        List<String> lines = new ArrayList<>();
        if (!said.date().isEmpty()) {
            lines.add(said.date());
        }
        if (!head.addressee().isBlank()) {
            lines.add(head.addressee());
        }
        if (!head.reference().isBlank()) {
            lines.add(said.reference());
        }
        return lines;
    }

    private static Part part(Block block, PrintWords.Words said) {
        if (block instanceof Heading heading) {
            return new Part("h" + heading.level(), heading.text(), List.of(), List.of());
        }
        if (block instanceof Points points) {
            return new Part("ul", "", points.items(), List.of());
        }
        if (block instanceof Facts facts) {
            return new Part(
                    "facts",
                    "",
                    List.of(),
                    facts.rows().stream()
                            .map(row -> new Row(row.label(), row.value()))
                            .toList());
        }
        if (block instanceof Checks checks) {
            return new Part(
                    "checks",
                    "",
                    List.of(),
                    checks.boxes().stream()
                            .map(box -> new Row(box.text(), box.ticked() ? said.ticked() : said.unticked()))
                            .toList());
        }
        Paragraph paragraph = (Paragraph) block;
        return new Part(paragraph.apart() ? "apart" : "p", paragraph.text(), List.of(), List.of());
    }
}
