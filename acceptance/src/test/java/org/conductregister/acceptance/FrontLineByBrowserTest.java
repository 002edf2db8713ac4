package org.conductregister.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An agent under stress, without a mouse: the card by one key, the end of a conversation, a report, and what comes after. */
@ExtendWith(OneHouse.class)
class FrontLineByBrowserTest {

    /** Sends the form as a double click does. */
    private static final String TWICE_AT_ONCE = """
            () => {
                const form = new URLSearchParams(new FormData(document.getElementById('ended')));
                const send = () => fetch(location.href, { method: 'POST', body: form }).then(answer => answer.url);
                return Promise.all([send(), send()]);
            }""";

    private static final Pattern PAGE_OF_A_PDF = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    @Test
    @Requirement({"R19", "R20", "R23", "R24"})
    void one_key_opens_the_card_beside_the_ticket_and_never_while_somebody_types(Council council, Browser browser) {
        Browser.Window agent = browser.as("agent");
        agent.open("/browse/" + council.ticketBy(council.someone(), "SD"));
        assertThat(agent.hook("conduct-front-line-button")).isVisible();
        assertThat(agent.page().locator(".conduct-front-panel")).containsText("You need no approval: 000");
        agent.page().locator("#quickSearchInput").focus();
        agent.page().keyboard().press("h");
        assertThat(agent.page().locator("#quickSearchInput")).hasValue("h");
        agent.page().locator("#quickSearchInput").blur();
        assertThat(agent.count("conduct-front-line-card")).isZero();

        agent.page().keyboard().press("h");
        Locator card = agent.hook("conduct-front-line-card");
        assertThat(card).isVisible();
        assertThat(card.locator(".conduct-script li")).hasCount(3);
        assertThat(card).containsText("In danger? Call 000");
        assertThat(card).containsText("Or press the duress button. You decide; you need no approval");
        assertThat(card).containsText("Do not hang up, even if the caller does");
        assertThat(card).containsText("Get yourself and others out of reach");
        assertThat(card).containsText("To begin");
        assertThat(card).containsText("To move towards a solution");
        assertThat(card).containsText("It goes downhill");
        assertThat(agent.page().locator(".conduct-drawer")).isFocused();
        agent.examine();
        agent.pictures("card");
        agent.page().keyboard().press("Escape");
        assertThat(card).isHidden();
        assertThat(agent.hook("conduct-front-line-button")).isFocused();
        agent.close();
    }

    @Test
    @Requirement({"R20", "R21", "R22"})
    void an_ended_conversation_is_told_at_once_reported_and_looked_after(Council council, Browser browser) {
        String ticket = council.ticketBy(council.someone(), "SD");
        Browser.Window agent = browser.as("agent");
        agent.open("/browse/" + ticket);
        agent.page().keyboard().press("h");
        agent.keyboard().enter(agent.hook("conduct-end-button"));
        assertThat(agent.hook("conduct-ended-page")).isVisible();
        agent.examine();
        agent.keyboard().enter(agent.page().locator("#ended button[type=submit]"));
        assertThat(agent.hook("conduct-refusal")).containsText("Say how often you warned the customer");
        assertThat(told(council, ticket)).isEmpty();
        agent.keyboard()
                .choose(agent.page().locator("#ended [name=warnings][value=TWICE]"))
                .type(agent.page().locator("#ended [name=note]"), "Called me names")
                .enter(agent.page().locator("#ended button[type=submit]"));
        assertThat(agent.hook("conduct-ended-told")).containsText("after two warnings");
        assertThat(told(council, ticket)).singleElement().satisfies(mail -> assertThat(
                        mail.path("body").asText())
                .contains("Avery Quinn", "Twice", "/browse/" + ticket)
                .doesNotContain("names"));
        agent.examine();
        agent.pictures("told");
        agent.keyboard().enter(agent.hook("conduct-report-now"));
        assertThat(agent.page()).hasURL(Pattern.compile("ended=true&warned=true&warnedAgain=true&endedAt="));
        assertThat(agent.page().locator("#report [name=ticketKey]")).hasValue(ticket);
        agent.close();
    }

    @Test
    @Requirement("R21")
    void a_form_that_is_sent_twice_is_told_once(Council council, Browser browser) {
        String ticket = council.ticketBy(council.someone(), "SD");
        Browser.Window agent = browser.as("agent");
        agent.open("/plugins/servlet/conduct/conversation-ended?issueKey=" + ticket);
        agent.check("ended", "warnings", "ONCE");
        Object answers = agent.page().evaluate(TWICE_AT_ONCE);
        assertThat((List<?>) answers).hasSize(2).allMatch(address -> String.valueOf(address)
                .contains("told="));
        assertThat(new HashSet<>((List<?>) answers)).as("both show the same").hasSize(1);
        assertThat(told(council, ticket)).hasSize(1);
        agent.close();
    }

    @Test
    @Requirement("R22")
    void the_page_after_a_report_looks_after_whoever_reported(Council council, Browser browser) {
        long report = council.threatReported(council.ticketBy(council.someone(), "SD"));
        Browser.Window agent = browser.as("agent");
        agent.open("/plugins/servlet/conduct/report?filed=" + report);
        assertThat(agent.hook("conduct-danger")).containsText("Still in danger? Call 000");
        assertThat(agent.hook("conduct-care")).containsText("Take a break before the next contact");
        assertThat(agent.hook("conduct-care")).containsText("Employee assistance program (counselling)");
        assertThat(agent.hook("conduct-told")).containsText("Assessor: ");
        assertThat(agent.hook("conduct-told")).containsText("Decider: ");
        assertThat(agent.hook("conduct-told")).containsText("You are told what is decided");
        agent.examine();
        agent.pictures("filed");
        agent.close();
    }

    @ParameterizedTest
    @CsvSource({"card, a4, 595, 842", "card, letter, 612, 792", "poster, a4, 595, 842", "poster, letter, 612, 792"})
    @Requirement({"R12", "R19"})
    void a_sheet_is_one_page_of_the_paper_asked_for_without_the_frame_of_jira(
            String sheet, String paper, double width, double height, Browser browser) {
        Browser.Window agent = browser.as("agent");
        agent.open("/plugins/servlet/conduct/print?sheet=" + sheet + "&paper=" + paper);
        agent.examine();
        agent.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(agent.page().locator(".tools")).isHidden();
        assertThat(agent.page().locator("header, footer.standin-footer")).hasCount(0);
        agent.picture(sheet + "-" + paper);
        byte[] pdf = agent.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        assertThat(PAGE_OF_A_PDF.matcher(text).results()).hasSize(1);
        double[] box = Pattern.compile("/MediaBox\\s*\\[0 0 ([\\d.]+) ([\\d.]+)]")
                .matcher(text)
                .results()
                .findFirst()
                .map(found -> new double[] {Double.parseDouble(found.group(1)), Double.parseDouble(found.group(2))})
                .orElseThrow();
        assertThat(box).containsExactly(new double[] {width, height}, org.assertj.core.api.Assertions.within(1.0));
        agent.close();
    }

    private static List<JsonNode> told(Council council, String ticket) {
        JsonNode outbox = council.controls().outbox();
        JsonNode mails = outbox.isArray() ? outbox : outbox.path("values");
        return StreamSupport.stream(mails.spliterator(), false)
                .filter(mail -> mail.path("subject").asText().equals("A conversation was ended: " + ticket))
                .toList();
    }
}
