package org.conductregister.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Letters as they leave the house: the file on the conduct issue, the page, and who may read them. */
@ExtendWith(OneHouse.class)
class LettersOnPaperTest {

    private static final String PDF = "application/pdf";
    private static final String HOSTILE = "<script>alert(1)</script> & <b>\"$page.title\" #set($x = 1)";
    private static final String ESCAPED = "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;";

    private final Council council;

    LettersOnPaperTest(Council council) {
        this.council = council;
    }

    @Test
    @Requirement({"R80", "R80a", "R81", "R112"})
    void a_restriction_letter_is_refused_without_a_clause_and_then_filed_as_a_pdf_with_every_one() {
        long report = council.decidedToRestrict(council.ticketBy(council.someone(), "SD"), "writing-only");
        council.conduct("director").approve(proposed(report)).expect(200, 201);
        JsonNode draft =
                council.conduct("director").draft("RESTRICTION", report, 0).json();
        List<String> texts = textsOf(draft);
        List<String> clauses = each(draft, "clause");

        List<String> cut = new ArrayList<>(texts);
        cut.set(clauses.indexOf("REVIEW_DATE"), " ");
        rewritten(draft, cut);
        Answer refused = council.conduct("director").issue(number(draft), "EMAIL");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.reasonCodes()).contains("letter.clause-missing");
        assertThat(refused.text()).containsIgnoringCase("review date");
        assertThat(filesOf(report)).isEmpty();

        List<String> hostile = new ArrayList<>(texts);
        hostile.set(clauses.indexOf("WHY"), HOSTILE);
        rewritten(draft, hostile);
        Answer page = council.visitor("director").get(pageOf(draft)).expect(200);
        assertThat(page.text()).contains(ESCAPED).doesNotContain("<script>alert(1)");
        council.conduct("director").issue(number(draft), "EMAIL").expect(200, 201);

        assertThat(clauses)
                .contains(
                        "BEHAVIOUR",
                        "ACTION",
                        "WHY",
                        "DURATION",
                        "REVIEW_DATE",
                        "INTERNAL_APPEAL",
                        "EXTERNAL_REVIEWER",
                        "POLICY_LINK");
        String paper = paperOnIssue(report, number(draft), "director");
        JsonNode issued = letter(draft);
        assertThat(textsOf(issued)).contains(HOSTILE);
        saysAllOf(issued, paper);
        assertThat(paper).doesNotContain("Draft–notsent");
        notForAnAgent(issued);
    }

    @Test
    @Requirement({"R78", "R79", "R80", "R81", "R82", "R83", "R84"})
    void every_kind_of_letter_is_issued_and_filed_with_all_that_it_says() {
        String ticket = council.ticketBy(council.someone(), "SD");
        long notice = council.assessed(council.reported(ticket));
        council.conduct("lead")
                .decide(notice, "WRITTEN_NOTICE", "Say plainly what we expect.", null, List.of())
                .expect(200, 201);
        filed("lead", "WRITTEN_NOTICE", notice, 0);
        for (String kind : List.of("CONCLUDED_MATTER", "RIGHTS_STATEMENT")) {
            filed("director", kind, notice, 0);
        }

        long report = council.decidedToRestrict(ticket, "writing-only");
        long restriction = proposed(report);
        filed("lead", "CONSIDERATION", report, 0);
        council.conduct("director").approve(restriction).expect(200, 201);
        long told = filed("director", "RESTRICTION", report, 0);
        council.conduct("director").activate(restriction).expect(200, 201);
        appealed(report, told);

        council.controls().advance("P6M");
        council.controls().run(Council.DAILY_JOB).expect(200);
        long review = council.reviewsOf(report).path(0).path("id").asLong();
        filed("director", "UPCOMING_REVIEW", report, review);
        council.conduct("director")
                .decideReview(
                        review,
                        Map.of("outcome", "LIFT", "effective", "Yes, it was quiet.", "reason", "No new reports."))
                .expect(200, 201);
        filed("director", "REVIEW_OUTCOME", report, review);
    }

    @Test
    @Requirement("R86")
    void a_letter_in_large_print_and_another_language_says_so_on_paper_and_the_next_letter_keeps_to_it() {
        String ticket = council.ticketBy(council.someone(), "SD");
        long report = council.assessed(council.reported(ticket));
        council.conduct("lead")
                .decide(report, "WRITTEN_NOTICE", "Say plainly what we expect.", null, List.of())
                .expect(200, 201);
        Map<String, ?> asked = Map.of(
                "kind",
                "WRITTEN_NOTICE",
                "reportId",
                report,
                "manner",
                Map.of("format", "LARGE_PRINT", "language", "de"));
        JsonNode draft =
                council.visitor("lead").post(ConductApi.ROOT + "letters", asked).json();
        Answer page = council.visitor("lead").get(pageOf(draft)).expect(200);
        assertThat(page.text()).contains("lang=\"de\"", "large-print");
        council.conduct("lead").issue(number(draft), "POST").expect(200, 201);

        String paper = paperOnIssue(report, number(draft), "lead");
        assertThat(paper).contains("Yourssincerely");
        JsonNode next =
                council.conduct("director").draft("CONCLUDED_MATTER", report, 0).json();
        assertThat(next.path("manner").path("format").asText()).isEqualTo("LARGE_PRINT");
        assertThat(next.path("manner").path("language").asText()).isEqualTo("de");
    }

    private void appealed(long report, long told) {
        Visitor chief = council.visitor("chief");
        long appeal = ConductApi.id(council.visitor("agent")
                .post(
                        ConductApi.ROOT + "appeals",
                        Map.of("letterId", told, "channel", "TELEPHONE", "grounds", "I was not heard.")));
        String address = ConductApi.ROOT + "appeals/" + appeal;
        chief.post(address + "/take-up", null).expect(200, 201);
        chief.post(
                        address + "/decision",
                        Map.of(
                                "ruling", "STANDS",
                                "customerView", "Was not heard.",
                                "recordsConsidered", true,
                                "reason", "The records bear the decision out."))
                .expect(200, 201);
        JsonNode draft = chief.post(
                        ConductApi.ROOT + "letters",
                        Map.of("kind", "APPEAL_OUTCOME", "reportId", report, "appealId", appeal))
                .json();
        issued("chief", report, draft);
    }

    private long filed(String by, String kind, long report, long review) {
        JsonNode draft = council.conduct(by).draft(kind, report, review).json();
        String early = read(council.visitor(by).file(pageOf(draft) + "&format=pdf", PDF));
        assertThat(early).as(kind).contains("Draft–notsent");
        return issued(by, report, draft);
    }

    private long issued(String by, long report, JsonNode draft) {
        council.conduct(by).issue(number(draft), "EMAIL").expect(200, 201);
        String paper = paperOnIssue(report, number(draft), "director");
        saysAllOf(draft, paper);
        assertThat(paper.contains("Yourssincerely,"))
                .isEqualTo(!draft.path("kind").asText().equals("RIGHTS_STATEMENT"));
        assertThat(council.visitor(by).get(pageOf(draft)).expect(200).text())
                .contains("<h1")
                .doesNotContain("Draft – not sent");
        notForAnAgent(draft);
        return number(draft);
    }

    private void notForAnAgent(JsonNode letter) {
        for (String address : List.of(
                pageOf(letter),
                pageOf(letter) + "&format=pdf",
                ConductApi.ROOT + "letters/" + number(letter) + "/pdf")) {
            Answer shut = council.visitor("agent2").get(address);
            assertThat(shut.status()).as(address).isIn(403, 404);
            assertThat(shut.text()).doesNotContain(letter.path("title").asText());
        }
    }

    /** The text of the file on the conduct issue; the page hands out the same letter. */
    private String paperOnIssue(long report, long letter, String reader) {
        String link = filesOf(report).stream()
                .filter(address -> address.endsWith("/letter-" + letter + ".pdf"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("letter " + letter + " is not on " + issueOf(report)));
        byte[] kept = council.visitor(reader).file(link, PDF);
        String paper = read(kept);
        String shown = "/plugins/servlet/conduct/letter?format=pdf&id=" + letter;
        assertThat(read(council.visitor(reader).file(shown, PDF))).isEqualTo(paper);
        keep("letter-" + letter, kept);
        return paper;
    }

    private List<String> filesOf(long report) {
        JsonNode files =
                council.jira("director").issue(issueOf(report)).path("fields").path("attachment");
        return StreamSupport.stream(files.spliterator(), false)
                .map(file -> file.path("content").asText())
                .map(address -> address.substring(address.indexOf("/secure/")))
                .toList();
    }

    private String issueOf(long report) {
        return council.conduct("director")
                .caseOf(report)
                .json()
                .path("issueKey")
                .asText();
    }

    private JsonNode letter(JsonNode draft) {
        return council.visitor("director")
                .get(ConductApi.ROOT + "letters/" + number(draft))
                .json();
    }

    private long proposed(long report) {
        LocalDate review = council.today().plusMonths(6);
        return council.proposed(report, review);
    }

    private void rewritten(JsonNode draft, List<String> texts) {
        council.conduct("director")
                .rewrite(number(draft), draft.path("title").asText(), texts)
                .expect(200);
    }

    private static void saysAllOf(JsonNode letter, String paper) {
        Stream.of(List.of(letter.path("title").asText()), each(letter, "heading"), textsOf(letter))
                .flatMap(List::stream)
                .flatMap(String::lines)
                .map(LettersOnPaperTest::squeezed)
                .forEach(line -> assertThat(paper).contains(line));
    }

    private static List<String> textsOf(JsonNode letter) {
        return each(letter, "text");
    }

    private static List<String> each(JsonNode letter, String field) {
        return StreamSupport.stream(letter.path("sections").spliterator(), false)
                .map(section -> section.path(field).asText(""))
                .toList();
    }

    private static long number(JsonNode letter) {
        return letter.path("id").asLong();
    }

    private static String pageOf(JsonNode letter) {
        return "/plugins/servlet/conduct/letter?id=" + number(letter);
    }

    private static String read(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return squeezed(new PDFTextStripper().getText(document));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** For people to look at. */
    private static void keep(String name, byte[] pdf) {
        Path folder = Checkout.here().output().resolve("letters");
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(name + ".pdf"), pdf);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }
}
