package org.conductregister.jira.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.conductregister.Requirement;
import org.conductregister.print.Document;
import org.conductregister.print.Document.Block;
import org.conductregister.print.Document.Check;
import org.conductregister.print.Document.Checks;
import org.conductregister.print.Document.Fact;
import org.conductregister.print.Document.Facts;
import org.conductregister.print.Document.Head;
import org.conductregister.print.Document.Heading;
import org.conductregister.print.Document.Paragraph;
import org.conductregister.print.Document.Points;
import org.conductregister.print.Document.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What everything that the app prints keeps to. */
class PdfPrinterTest {

    private static final List<Block> EVERYTHING = List.of(
            new Paragraph("First line.\nSecond line."),
            new Heading(2, "What happened"),
            new Points(List.of("One thing", "Another thing")),
            new Heading(3, "In detail"),
            new Facts(List.of(new Fact("Place", "Front desk"), new Fact("Witness", ""))),
            new Checks(List.of(new Check(true, "Stay calm"), new Check(false, "Call for help"))));

    @Test
    @Requirement({"R81", "R86"})
    void a_screen_reader_finds_title_language_headings_and_lists() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(print(Paper.A4, document("en-GB", Size.STANDARD, EVERYTHING)))) {
            PDDocumentCatalog catalog = pdf.getDocumentCatalog();

            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("About your contact");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid");
            assertThat(tags(catalog.getStructureTreeRoot()))
                    .contains("H1", "H2", "H3", "P", "L", "LI", "LBody", "Table", "TR", "TH", "TD");
        }
    }

    @Test
    void every_typeface_is_inside() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(print(Paper.A4, document("en-GB", Size.STANDARD, EVERYTHING)))) {
            for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
                PDFont font = pdf.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_is_printed_on_the_offices_paper(Paper paper) throws IOException {
        PDRectangle wanted = paper == Paper.A4 ? PDRectangle.A4 : PDRectangle.LETTER;
        try (PDDocument pdf = Loader.loadPDF(print(paper, document("en-GB", Size.STANDARD, EVERYTHING)))) {
            PDRectangle box = pdf.getPage(0).getMediaBox();

            assertThat(box.getWidth()).isCloseTo(wanted.getWidth(), offset(1f));
            assertThat(box.getHeight()).isCloseTo(wanted.getHeight(), offset(1f));
        }
        assertThat(Paper.usualIn(Locale.US)).isEqualTo(Paper.LETTER);
        assertThat(Paper.usualIn(Locale.UK)).isEqualTo(Paper.A4);
    }

    @Test
    void pages_are_counted_and_a_draft_is_marked_on_each() {
        List<Block> long_ = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            long_.add(new Paragraph("Paragraph " + i));
        }
        Document sent = document("en-GB", Size.STANDARD, long_);
        Document draft = new Document(sent.head(), "en-GB", Size.STANDARD, true, long_);
        byte[] pdf = print(Paper.A4, draft);
        Prints.keep("draft", pdf);

        assertThat(Prints.textOf(pdf))
                .contains("Page 1 of 3", "Page 3 of 3", "Our reference: COND-7", "5 January 2026");
        assertThat(Prints.textOf(pdf).split("Draft")).hasSize(1 + 1 + 3);
        assertThat(Prints.textOf(print(Paper.A4, sent))).doesNotContain("Draft");
    }

    @Test
    @Requirement("R86")
    void large_print_is_eighteen_points_or_more() throws IOException {
        byte[] pdf = print(Paper.A4, document("en-GB", Size.LARGE_PRINT, EVERYTHING));
        Prints.keep("large-print", pdf);

        assertThat(Prints.smallestBodySize(pdf)).isGreaterThanOrEqualTo(18f);
    }

    /** The first letter is given as it looks where it begins a word: Arabic letters are joined to the next one. */
    @ParameterizedTest
    @CsvSource({
        "ar, \uFED7, \u0642\u0631\u0631\u0646\u0627 \u062a\u062d\u062f\u064a\u062f \u0637\u0631\u064a\u0642\u0629 \u0627\u0644\u0627\u062a\u0635\u0627\u0644 \u0628\u0646\u0627 \u062d\u062a\u0649 30 \u064a\u0648\u0646\u064a\u0648 2027.",
        "fa, \uFEB7, \u0634\u0645\u0627 \u0645\u06cc\u200c\u062a\u0648\u0627\u0646\u06cc\u062f \u06a9\u062a\u0628\u06cc \u067e\u0627\u0633\u062e \u062f\u0647\u06cc\u062f \u06af\u0641\u062a\u06af\u0648.",
        "he, \u05d4, \u05d4\u05d7\u05dc\u05d8\u05e0\u05d5 \u05dc\u05d4\u05d2\u05d1\u05d9\u05dc \u05d0\u05ea \u05d4\u05e7\u05e9\u05e8 \u05e2\u05d3 30 \u05d1\u05d9\u05d5\u05e0\u05d9 2027."
    })
    @Requirement("R86")
    void a_language_that_is_written_from_the_right_is_printed_from_the_right(
            String language, String begins, String sentence) {
        List<Block> blocks = List.of(
                new Heading(2, sentence),
                new Paragraph((sentence + " ").repeat(4) + "COND-7 (https://example.org/policy) " + sentence),
                new Points(List.of(sentence, "Mid Murray Council: " + sentence)),
                new Checks(List.of(new Check(true, sentence))));
        byte[] pdf = print(Paper.A4, document(language, Size.STANDARD, blocks));
        Prints.keep("from-the-right-" + language, pdf);

        assertThat(Prints.textOf(pdf)).contains(sentence.replaceAll(" \\d+.*", ""));
        assertThat(Prints.rightmostOfEachLine(pdf)).contains(begins);
        // "Page 1 of 1" at the foot runs from the left, as English does.
        assertThat(Prints.rightmostOfEachLine(pdf)).last().isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script> & ]]> &amp; <!-- x --> $paper",
                "nul \0 bell \7 escape \33 half \uD83D end",
                "\uFFFE\uFFFF not characters",
                "\u0627\u0644\u0633\u0644\u0627\u0645 \u0639\u0644\u064a\u0643\u0645 and \u05e9\u05dc\u05d5\u05dd",
                "emoji \uD83D\uDE00 \u2603",
                "\u4e2d\u6587",
                ""
            })
    void whatever_somebody_typed_is_printed_as_text(String text) {
        Document document = new Document(
                new Head(text, text, text, text, LocalDate.parse("2026-01-05")),
                "en",
                Size.STANDARD,
                true,
                List.of(
                        new Heading(2, text),
                        new Paragraph(text),
                        new Points(List.of(text)),
                        new Facts(List.of(new Fact(text, text))),
                        new Checks(List.of(new Check(true, text))),
                        new Paragraph("the end")));
        byte[] pdf = print(Paper.A4, document);
        Prints.keep("hostile-" + Integer.toHexString(text.hashCode()), pdf);

        assertThat(Prints.textOf(pdf)).contains("the end");
        if (text.startsWith("<script>")) {
            assertThat(Prints.textOf(pdf)).contains(text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "a line of some words, as people write them in their letters\n"})
    void a_hundred_thousand_characters_are_printed(String piece) {
        String text = piece.repeat(100_000 / piece.length());

        assertTimeout(Duration.ofSeconds(60), () -> {
            String printed =
                    Prints.textOf(print(Paper.A4, document("en-GB", Size.STANDARD, List.of(new Paragraph(text)))));
            assertThat(printed.replaceAll("\\s|Page\\d+of\\d+", "").length()).isGreaterThan(70_000);
        });
    }

    @Test
    void an_answer_longer_than_a_page_is_printed_whole_and_a_short_one_is_not_torn() {
        String answer = "word ".repeat(3_000);
        List<Block> blocks = List.of(new Facts(List.of(new Fact("Long", answer), new Fact("Short", "the end"))));

        String printed = Prints.textOf(print(Paper.A4, document("en-GB", Size.STANDARD, blocks)));

        assertThat(printed.split("word", -1)).hasSize(3_001);
        assertThat(printed).contains("the end");
    }

    private static Document document(String language, Size size, List<Block> blocks) {
        Head head = new Head(
                "Mid Murray Council", "About your contact", "Riley Rhodes", "COND-7", LocalDate.parse("2026-01-05"));
        return new Document(head, language, size, false, blocks);
    }

    private static byte[] print(Paper paper, Document document) {
        return Prints.on(paper).pdf(document);
    }

    private static List<String> tags(PDStructureNode node) {
        List<String> all = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                all.add(element.getStandardStructureType());
                all.addAll(tags(element));
            }
        }
        return all;
    }
}
