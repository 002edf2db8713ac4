package org.conductregister.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator gives letters other words; cases that have begun keep theirs. */
@ExtendWith(OneHouse.class)
class LetterWordsTest {

    private static final String LETTERS = ConductApi.ROOT + "policy/letters/";
    private static final String PAGE = "/plugins/servlet/conduct/letters";
    private static final String HOSTILE = "<img src=x onerror=alert(1)> & ${subject}";

    @Test
    @Requirement({"R1", "R78", "R80a"})
    void over_rest_a_new_case_takes_the_new_words_and_a_case_that_has_begun_keeps_its_own(Council council) {
        String ticket = council.ticketBy(council.someone(), "SD");
        long begun = noticeDecided(council, ticket);
        Visitor admin = council.visitor("admin");
        ObjectNode words = words(admin, "WRITTEN_NOTICE");
        String before = text(words, 3);
        int seen = words.path("seen").asInt();

        put(words, 3, "Write to us, please.");
        JsonNode after =
                admin.put(LETTERS + "WRITTEN_NOTICE", words).expect(200).json();

        int next = after.path("version").asInt();
        assertThat(next).isGreaterThan(seen);
        assertThat(after.path("changes").path(0).path("by").asText()).isNotEmpty();
        long fresh = noticeDecided(council, ticket);
        assertThat(drafted(council, begun)).contains(before).doesNotContain("Write to us, please.");
        assertThat(drafted(council, fresh)).contains("Write to us, please.");
        Answer late = admin.put(LETTERS + "WRITTEN_NOTICE", put(words, 3, "Too late."));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.reasonCodes()).containsExactly("template.changed-meanwhile");
        assertThat(admin.get(ConductApi.ROOT + "policy/versions")
                        .json()
                        .path(0)
                        .path("letters")
                        .toString())
                .contains("WRITTEN_NOTICE");
        put(words, 3, before).put("seen", next);
        admin.put(LETTERS + "WRITTEN_NOTICE", words).expect(200);
    }

    @Test
    @Requirement("R80a")
    void over_rest_words_that_no_letter_may_have_are_refused_with_every_reason(Council council) {
        Visitor admin = council.visitor("admin");
        ObjectNode words = words(admin, "RESTRICTION");
        ((ArrayNode) words.get("sections")).remove(1);
        put(words, 0, "Dear ${nobody}");

        Answer refused = admin.put(LETTERS + "RESTRICTION", words);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.reasonCodes())
                .containsExactlyInAnyOrder("template.particular-unknown", "template.clause-missing");
        assertThat(council.visitor("director")
                        .put(LETTERS + "RESTRICTION", words)
                        .status())
                .isEqualTo(403);
        assertThat(admin.get(LETTERS + "NONE").status()).isEqualTo(404);
    }

    @Test
    @Requirement({"R1", "R80a"})
    void on_the_page_a_letter_is_written_looked_at_refused_saved_compared_and_taken_back(
            Council council, Browser browser) {
        Browser.Window admin = browser.as("admin");
        assertThat(admin.open(PAGE)).isEqualTo(200);
        admin.page()
                .getByTestId("conduct-templates-table")
                .getByText("Concluded")
                .first()
                .click();
        String first = field(admin, "text1").inputValue();

        field(admin, "text1").fill(HOSTILE);
        press(admin, "preview");
        assertThat(admin.hook("conduct-template-preview")).containsText("<img src=x onerror=alert(1)> & Sam Sample");
        assertThat(admin.page().locator(".conduct-sample img")).hasCount(0);
        assertThat(field(admin, "text1")).hasValue(HOSTILE);
        admin.examine();
        admin.pictures("preview");

        press(admin, "remove-2");
        press(admin, "add");
        press(admin, "save");
        assertThat(admin.hook("conduct-refusal")).containsText("There is no section on");
        assertThat(field(admin, "text1")).hasValue(HOSTILE);
        admin.examine();
        admin.pictures("refused");

        admin.open(PAGE + "?kind=CONCLUDED_MATTER");
        field(admin, "text1").fill(first + "\nThank you.");
        press(admin, "down-1");
        assertThat(field(admin, "text2")).hasValue(first + "\nThank you.");
        press(admin, "up-2");
        press(admin, "save");
        assertThat(admin.hook("conduct-template-saved")).isVisible();

        admin.page()
                .getByTestId("conduct-template-history")
                .locator("a")
                .first()
                .click();
        assertThat(admin.page().locator(".conduct-diff-in").first()).containsText("Thank you.");
        admin.examine();
        admin.pictures("compared");
        admin.page()
                .getByTestId("conduct-template-history")
                .locator("button[value=restore]")
                .first()
                .click();
        assertThat(admin.hook("conduct-template-saved")).isVisible();
        assertThat(field(admin, "text1")).hasValue(first);
        admin.close();
    }

    @Test
    void by_keyboard_alone_a_letter_is_written_and_saved_over_somebody_elses_change_knowingly(
            Council council, Browser browser) {
        Browser.Window admin = browser.as("admin");
        admin.open(PAGE + "?kind=RIGHTS_STATEMENT");
        Visitor other = council.visitor("admin");
        ObjectNode words = words(other, "RIGHTS_STATEMENT");
        String title = words.path("title").asText();
        other.put(LETTERS + "RIGHTS_STATEMENT", words.put("title", "Meanwhile")).expect(200);

        admin.keyboard().type(field(admin, "title"), "Your rights").enter(button(admin, "save"));
        assertThat(admin.hook("conduct-refusal")).containsText("changed this letter on");
        assertThat(field(admin, "title")).hasValue("Your rights");
        assertThat(admin.hook("conduct-comparison")).containsText("Meanwhile");
        admin.examine();
        admin.keyboard().enter(button(admin, "save"));
        assertThat(admin.hook("conduct-template-saved")).isVisible();

        ObjectNode now = words(other, "RIGHTS_STATEMENT");
        assertThat(now.path("title").asText()).isEqualTo("Your rights");
        other.put(LETTERS + "RIGHTS_STATEMENT", now.put("title", title)).expect(200);
        admin.close();
    }

    private static long noticeDecided(Council council, String ticket) {
        long report = council.assessed(council.reported(ticket));
        council.conduct("lead")
                .decide(report, "WRITTEN_NOTICE", "Say plainly what we expect.", null, List.of())
                .expect(200, 201);
        return report;
    }

    private static String drafted(Council council, long report) {
        return council.conduct("lead").draft("WRITTEN_NOTICE", report, 0).text();
    }

    private static ObjectNode words(Visitor admin, String kind) {
        JsonNode letter = admin.get(LETTERS + kind).expect(200).json();
        ObjectNode words = letter.deepCopy();
        words.retain("title", "sections");
        return words.put("seen", letter.path("version").asInt());
    }

    private static String text(ObjectNode words, int section) {
        return words.path("sections").path(section).path("text").asText();
    }

    private static ObjectNode put(ObjectNode words, int section, String text) {
        ((ObjectNode) words.path("sections").path(section)).put("text", text);
        return words;
    }

    private static Locator field(Browser.Window window, String name) {
        return window.page().locator("#conduct-template [name='" + name + "']");
    }

    private static Locator button(Browser.Window window, String step) {
        return window.page()
                .locator("#conduct-template button[value='" + step + "']")
                .first();
    }

    private static void press(Browser.Window window, String step) {
        button(window, step).click();
    }
}
