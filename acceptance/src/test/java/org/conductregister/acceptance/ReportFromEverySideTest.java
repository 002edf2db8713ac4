package org.conductregister.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.options.FilePayload;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The form of a report and the threat checklist, handled as people handle forms on a bad day. */
@ExtendWith(OneHouse.class)
class ReportFromEverySideTest {

    private static final String WORDS = "There is a bomb in the hall, it goes off at noon.";
    /** What a person takes to find and click a thing, and to type one character; both are slow for somebody at work. */
    private static final Duration CLICK = Duration.ofMillis(1_500);

    private static final Duration KEY = Duration.ofMillis(280);

    private static final String COUNTING = "window.counted = {click: 0, keydown: 0};"
            + " for (const what of Object.keys(counted))"
            + " addEventListener(what, e => { if (e.isTrusted) counted[what]++; }, true)";

    private static final String HOSTILE = "<script>document.title='owned'</script>\"'><b>$page.title #set($x=1)";

    private final Council council;
    private final Browser browser;

    ReportFromEverySideTest(Council council, Browser browser) {
        this.council = council;
        this.browser = browser;
    }

    @Test
    @Requirement({"R24", "R39", "R41", "R42", "R43", "R44", "R45", "R46", "R47", "R113"})
    void a_bomb_threat_by_telephone_is_filed_in_under_two_minutes_and_read_by_the_evidence_tier_alone() {
        Browser.Window agent = browser.as("agent");
        Instant rang = Instant.now();
        agent.open("/plugins/servlet/conduct/threat");
        agent.page().evaluate(COUNTING);
        for (String trait :
                List.of("LOUD", "FAST", "MUFFLED", "ANGRY", "NASAL", "FAMILIAR_WITH_AREA", "READ_OUT", "TRAFFIC")) {
            agent.page().check("#threat [value=" + trait + "]");
        }
        type(agent, "words", WORDS);
        type(agent, "what", "A bomb");
        type(agent, "when", "At noon");
        type(agent, "where", "In the hall");
        agent.page().click("[data-field=appearanceFold] summary");
        type(agent, "clothing", "Not seen");
        type(agent, "calledFrom", "withheld");
        int clicks = (int) agent.page().evaluate("counted.click") + 1;
        int keys = (int) agent.page().evaluate("counted.keydown");
        agent.send("threat");
        assertThat(agent.hook("conduct-filed")).isVisible();
        Duration machine = Duration.between(rang, Instant.now());
        assertThat(clicks).as("clicks").isBetween(15, 25);
        assertThat(keys).as("keys").isBetween(WORDS.length(), 120);
        assertThat(machine.plus(CLICK.multipliedBy(clicks)).plus(KEY.multipliedBy(keys)))
                .as("%d clicks, %d keys, and %s in which the browser and the app worked", clicks, keys, machine)
                .isLessThan(Duration.ofMinutes(2));
        String issue = agent.hook("conduct-filed-issue").innerText().strip();
        agent.picture("threat-filed");

        assertThat(mails().filter(mail -> mail.path("subject").asText().equals("A threat was reported: " + issue)))
                .isNotEmpty()
                .allSatisfy(mail -> assertThat(mail.toString()).doesNotContain("noon"));
        long report = reportOf(issue);
        assertThat(council.jira("lead").issue(issue).toString()).doesNotContain("noon", "withheld");
        assertThat(council.conduct("lead").caseOf(report).text()).doesNotContain("noon", "withheld");
        String address = "/plugins/servlet/conduct/threat?read=" + report;
        for (String other : List.of("agent", "agent2", "director", "admin")) {
            assertThat(council.visitor(other).get(address).status()).as(other).isEqualTo(403);
        }
        Browser.Window lead = browser.as("lead");
        lead.open("/plugins/servlet/conduct/case?id=" + report);
        lead.hook("conduct-threat-read").click();
        assertThat(lead.hook("conduct-threat-evidence")).containsText(WORDS);
        assertThat(lead.hook("conduct-threat-evidence")).containsText("Muffled");
        assertThat(lead.hook("conduct-threat-evidence")).containsText("Not seen");
        lead.picture("threat-evidence");
        lead.open("/plugins/servlet/conduct/case?id=" + report);
        assertThat(lead.hook("conduct-history")).containsText("Read the threat checklist");
        agent.close();
        lead.close();
    }

    @Test
    void what_was_typed_comes_back_after_the_page_was_left_and_after_the_session_was_lost() {
        String ticket = council.ticketBy(council.someone(), "SD");
        Browser.Window agent = browser.as("agent");
        agent.open("/plugins/servlet/conduct/report?issueKey=" + ticket);
        agent.fill("report", "behaviour", HOSTILE);
        assertThat(agent.hook("conduct-draft-told")).containsText("Kept for you");
        agent.open("/dashboard");
        agent.open("/plugins/servlet/conduct/report?issueKey=" + ticket);
        assertThat(agent.hook("conduct-draft-restored")).isVisible();
        assertThat(agent.page().locator("[name=behaviour]")).hasValue(HOSTILE);
        assertThat(agent.page().title()).doesNotContain("owned");
        agent.picture("draft-restored");

        agent.page().context().clearCookies();
        agent.fill("report", "behaviour", "Shouted again.");
        agent.send("report");
        assertThat(agent.hook("conduct-draft-told")).containsText("You have been logged out");
        assertThat(agent.page().locator("[name=behaviour]")).hasValue("Shouted again.");
        agent.picture("session-lost");
        agent.close();

        Browser.Window other = browser.as("agent2");
        other.open("/plugins/servlet/conduct/report?issueKey=" + ticket);
        assertThat(other.count("conduct-draft-restored")).isZero();
        other.close();
    }

    @Test
    void without_script_a_form_that_outlived_its_session_comes_back_escaped() {
        Answer kept = council.standIn()
                .anonymous()
                .submit("/plugins/servlet/conduct/report", "form=report&behaviour=" + encoded(HOSTILE));
        assertThat(kept.status()).isEqualTo(401);
        assertThat(kept.text())
                .contains("You have been logged out", "&lt;script&gt;document.title")
                .doesNotContain("<script>document.title", "Unreasonable");
    }

    @Test
    void a_form_that_is_sent_again_by_the_back_button_is_one_report() {
        String ticket = council.ticketBy(council.someone(), "SD");
        Browser.Window agent = browser.as("agent");
        agent.open("/plugins/servlet/conduct/report?issueKey=" + ticket);
        writeReport(agent, HOSTILE);
        agent.send("report");
        String first = agent.hook("conduct-filed-issue").innerText().strip();
        agent.page().goBack();
        agent.page().waitForSelector("#report");
        // The browser brings the page back as it was, or loads it anew, as it likes.
        if (agent.page().inputValue("[name=signedName]").isEmpty()) {
            writeReport(agent, HOSTILE);
        }
        agent.send("report");
        assertThat(agent.hook("conduct-filed-issue")).hasText(first);
        assertThat(council.jira("lead")
                        .issue(first)
                        .path("fields")
                        .path("description")
                        .asText())
                .isEqualTo(HOSTILE);
        agent.close();
    }

    @Test
    void a_form_that_was_loaded_anew_and_says_the_same_is_one_report_and_other_words_are_another() {
        String ticket = council.ticketBy(council.someone(), "SD");
        Browser.Window agent = browser.as("agent");
        Set<String> names = new HashSet<>();
        List<String> filed = new ArrayList<>();
        for (String words : List.of("He called me names.", "He called me names.", "He called me names, again.")) {
            agent.open("/plugins/servlet/conduct/report?issueKey=" + ticket);
            names.add(agent.page().inputValue("#report [name=once]"));
            writeReport(agent, words);
            agent.send("report");
            filed.add(agent.hook("conduct-filed-issue").innerText().strip());
        }
        assertThat(names).as("each form has a name of its own").hasSize(3);
        assertThat(filed.get(1)).isEqualTo(filed.get(0)).isNotEqualTo(filed.get(2));
        agent.close();
    }

    @Test
    @Requirement({"R21", "R24"})
    void a_threat_and_an_ended_conversation_that_are_sent_again_from_a_new_form_are_told_once() {
        String ticket = council.ticketBy(council.someone(), "SD");
        Browser.Window agent = browser.as("agent");
        List<String> filed = new ArrayList<>();
        for (String words : List.of(WORDS, WORDS, "Another one is in the tower.")) {
            agent.open("/plugins/servlet/conduct/threat?issueKey=" + ticket);
            agent.fill("threat", "words", words);
            agent.send("threat");
            filed.add(agent.hook("conduct-filed-issue").innerText().strip());
        }
        assertThat(filed.get(1)).isEqualTo(filed.get(0)).isNotEqualTo(filed.get(2));

        List<String> told = new ArrayList<>();
        for (String words : List.of("Swore at me", "Swore at me", "Rang again and swore")) {
            agent.open("/plugins/servlet/conduct/conversation-ended?issueKey=" + ticket);
            agent.check("ended", "warnings", "TWICE");
            agent.fill("ended", "note", words);
            agent.send("ended");
            assertThat(agent.hook("conduct-ended-told")).containsText(words);
            told.add(agent.page().url().replaceAll(".*told=([^&]*).*", "$1"));
        }
        assertThat(told.get(1)).isEqualTo(told.get(0)).isNotEqualTo(told.get(2));
        agent.close();
    }

    @Test
    @Requirement({"R28", "R40"})
    void every_reason_is_told_at_once_and_nothing_impossible_is_taken() {
        String ticket = council.ticketBy(council.someone(), "SD");
        ConductApi agent = council.conduct("agent");
        assertThat(codes(agent.report(Map.of("ticketKey", ticket, "incident", Map.of()))))
                .contains("report.when-missing", "report.behaviour-missing", "report.signature-missing");
        String flood = "x".repeat(100_000);
        assertThat(codes(agent.report(
                        council.reporting(ticket).with("behaviour", flood).body())))
                .containsExactly("text.too-long");
        assertThat(codes(agent.report(council.reporting(ticket)
                        .with(
                                "occurredAt",
                                council.controls().now().plusSeconds(3600).toString())
                        .body())))
                .containsExactly("report.when-in-future");
        assertThat(agent.report(council.reporting(ticket)
                                .with("occurredAt", "2025-02-29T10:00:00Z")
                                .body())
                        .status())
                .isEqualTo(400);
        assertThat(agent.report(council.reporting(ticket)
                                .with("occurredAt", "2024-02-29T10:00:00Z")
                                .body())
                        .status())
                .isEqualTo(201);
        Map<String, Object> breach =
                new java.util.HashMap<>(council.reporting(ticket).body());
        breach.put("kind", "BREACH");
        assertThat(codes(agent.report(breach))).containsExactly("report.nothing-in-force");
    }

    @Test
    @Requirement("R38")
    void copies_chosen_on_the_form_go_with_the_report_and_a_form_that_comes_back_asks_for_them_again() {
        String ticket = council.ticketBy(council.someone(), "SD");
        Browser.Window agent = browser.as("agent");
        agent.open("/plugins/servlet/conduct/report?issueKey=" + ticket);
        agent.page().selectOption("[name=channel]", "EMAIL");
        agent.fill("report", "topic", "A fine that was paid twice");
        choose(agent, file("Zo\u00eb.eml", 40), file("empty.txt", 0));
        agent.send("report");
        assertThat(agent.hook("conduct-refusal")).containsText("Choose your files again (Zo\u00eb.eml, empty.txt)");
        assertThat(agent.hook("conduct-refusal")).containsText("\"empty.txt\" is empty.");
        assertThat(agent.hook("conduct-refusal")).containsText("what the person did");
        assertThat(agent.page().locator("[name=topic]")).hasValue("A fine that was paid twice");
        agent.picture("choose-again");

        agent.check("report", "categories", "behaviours");
        agent.fill("report", "behaviour", HOSTILE);
        agent.check("report", "safety", "violence");
        agent.page().selectOption("[name=risk]", "NONE");
        agent.fill("report", "tried", "Answered each mail");
        agent.fill("report", "signedName", "Avery Quinn");
        choose(agent, file("Zo\u00eb.eml", 40), file("Zo\u00eb.eml", 41));
        agent.send("report");
        assertThat(attachments(agent.hook("conduct-filed-issue").innerText().strip()))
                .containsExactlyInAnyOrder("Zo\u00eb.eml", "2-Zo\u00eb.eml");
        agent.close();
    }

    @Test
    @Requirement("R38")
    void without_script_a_threat_takes_copies_too_and_one_that_is_too_large_costs_nothing_that_was_typed() {
        Browser.Window agent = browser.as("agent");
        agent.open("/plugins/servlet/conduct/report");
        agent.page().check("[name=kind][value=THREAT]");
        agent.page().check("[name=about][value=UNKNOWN]");
        agent.page().selectOption("[name=channel]", "LETTER");
        agent.fill("report", "topic", "A letter to the council");
        agent.fill("report", "behaviour", HOSTILE);
        agent.page().selectOption("[name=risk]", "IMMINENT");
        agent.fill("report", "signedName", "Avery Quinn");
        choose(agent, file("scan.png", 10 * 1024 * 1024 + 1));
        long before = reports();
        sendWithoutScript(agent);
        assertThat(agent.hook("conduct-refusal")).containsText("\"scan.png\" has more than 10 MB.");
        assertThat(agent.page().locator("[name=behaviour]")).hasValue(HOSTILE);
        assertThat(reports()).isEqualTo(before);

        choose(agent, file("scan.png", 10 * 1024 * 1024));
        sendWithoutScript(agent);
        agent.page().waitForURL("**/conduct/threat?*");
        JsonNode latest = StreamSupport.stream(
                        council.conduct("lead").reports().json().path("values").spliterator(), false)
                .max(java.util.Comparator.comparingLong(
                        report -> report.path("id").asLong()))
                .orElseThrow();
        assertThat(attachments(latest.path("issueKey").asText())).containsExactly("scan.png");
        agent.close();
    }

    @Test
    @Requirement("R35")
    void the_examples_follow_the_kinds_of_conduct_that_are_ticked() {
        Browser.Window agent = browser.as("agent");
        agent.open("/plugins/servlet/conduct/report");
        agent.page().click("[data-field=behavioursFold] summary");
        var shown = agent.page().locator("[data-field=behaviours] [data-under]:visible");
        int all = shown.count();
        agent.check("report", "categories", "behaviours");
        assertThat(shown.count()).isPositive().isLessThan(all);
        assertThat(agent.page().locator("[data-field=behaviours] [data-under]:not([data-under=behaviours]):visible"))
                .hasCount(0);
        agent.page().uncheck("[name=categories][value=behaviours]");
        assertThat(shown).hasCount(all);
        agent.close();
    }

    private static void writeReport(Browser.Window agent, String behaviour) {
        agent.page().selectOption("[name=channel]", "TELEPHONE");
        agent.check("report", "categories", "behaviours");
        agent.fill("report", "behaviour", behaviour);
        agent.check("report", "safety", "violence");
        agent.fill("report", "signedName", "Avery Quinn");
    }

    private static void type(Browser.Window window, String field, String text) {
        window.page().click("#threat [name=" + field + "]");
        window.page().keyboard().type(text);
    }

    private static FilePayload file(String name, int size) {
        return new FilePayload(name, "application/octet-stream", new byte[size]);
    }

    private static void choose(Browser.Window window, FilePayload... files) {
        window.page().setInputFiles("#report [name=files]", files);
    }

    /** As a browser does by itself: no script of the page hears of it. */
    private static void sendWithoutScript(Browser.Window window) {
        window.page().waitForNavigation(() -> window.page().evaluate("document.getElementById('report').submit()"));
    }

    private List<String> attachments(String issue) {
        return StreamSupport.stream(
                        council.jira("lead")
                                .issue(issue)
                                .path("fields")
                                .path("attachment")
                                .spliterator(),
                        false)
                .map(each -> each.path("filename").asText())
                .toList();
    }

    private long reports() {
        return council.conduct("lead").reports().json().path("values").size();
    }

    private long reportOf(String issue) {
        return StreamSupport.stream(
                        council.conduct("lead").reports().json().path("values").spliterator(), false)
                .filter(report -> report.path("issueKey").asText().equals(issue))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asLong();
    }

    private java.util.stream.Stream<JsonNode> mails() {
        return StreamSupport.stream(council.controls().outbox().spliterator(), false);
    }

    private static List<String> codes(Answer answer) {
        return StreamSupport.stream(answer.expect(422).body().path("reasons").spliterator(), false)
                .map(reason -> reason.path("code").asText())
                .toList();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
