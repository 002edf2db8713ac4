package org.conductregister.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The form of a report and the threat checklist, handled as people handle forms on a bad day. */
@ExtendWith(OneHouse.class)
class ReportFromEverySideTest {

    private static final String WORDS = "There is a bomb in the hall, it goes off at noon.";
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
        for (String trait :
                List.of("LOUD", "FAST", "MUFFLED", "ANGRY", "NASAL", "FAMILIAR_WITH_AREA", "READ_OUT", "TRAFFIC")) {
            agent.page().check("#threat [value=" + trait + "]");
        }
        agent.fill("threat", "words", WORDS);
        agent.fill("threat", "what", "A bomb");
        agent.fill("threat", "when", "At noon");
        agent.fill("threat", "where", "In the hall");
        agent.page().click("[data-field=appearanceFold] summary");
        agent.fill("threat", "clothing", "Not seen");
        agent.fill("threat", "calledFrom", "withheld");
        agent.picture("threat-filled-in");
        agent.send("threat");
        assertThat(agent.hook("conduct-filed")).isVisible();
        assertThat(Duration.between(rang, Instant.now())).isLessThan(Duration.ofMinutes(2));
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
        agent.page().selectOption("[name=channel]", "TELEPHONE");
        agent.check("report", "categories", "behaviours");
        agent.fill("report", "behaviour", HOSTILE);
        agent.check("report", "safety", "violence");
        agent.fill("report", "signedName", "Avery Quinn");
        agent.send("report");
        String first = agent.hook("conduct-filed-issue").innerText().strip();
        agent.page().goBack();
        agent.page().waitForSelector("#report");
        if (agent.page().inputValue("[name=signedName]").isEmpty()) {
            agent.fill("report", "signedName", "Avery Quinn");
        }
        long before = reports();
        agent.send("report");
        agent.page().waitForLoadState();
        assertThat(reports()).isEqualTo(before);
        assertThat(council.jira("lead")
                        .issue(first)
                        .path("fields")
                        .path("description")
                        .asText())
                .isEqualTo(HOSTILE);
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
