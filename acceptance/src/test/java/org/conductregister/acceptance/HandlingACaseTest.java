package org.conductregister.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A case from report to notice, in the register, on its page and in Jira's own workflow, which only follows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandlingACaseTest {

    private static final String ASSESS = "11";

    private Council council;
    private Browser browser;

    @BeforeAll
    void open(@TempDir Path data) {
        council = Council.open(data, getClass());
        browser = Browser.on(council.standIn().url(), getClass());
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
        council.close();
    }

    @Test
    @Requirement({"R49", "R90"})
    void nobody_moves_a_report_around_the_register() {
        long report = council.reported(council.ticketBy(council.someone(), "SD"));
        refusedToEverybody(issueOf(report));
    }

    @Test
    @Requirement("R90")
    void nobody_moves_a_review_around_the_register() {
        council.active(
                council.ticketBy(council.someone(), "SD"), council.today().plusDays(3));
        council.controls().run(Council.DAILY_JOB).expect(200);
        refusedToEverybody(council.reviewTickets().get(0));
    }

    @Test
    @Requirement("R90")
    void nobody_moves_an_appeal_around_the_register() {
        long restriction = council.active(
                council.ticketBy(council.someone(), "SD"), council.today().plusMonths(3));
        long letter = council.visitor("director")
                .get(ConductApi.ROOT + "restrictions/" + restriction)
                .json()
                .path("letterId")
                .asLong();
        Map<String, ?> appeal = Map.of(
                "letterId", letter,
                "channel", "TELEPHONE",
                "grounds", "It was not me.",
                "circumstances", "");
        Answer lodged = council.visitor("lead")
                .post(ConductApi.ROOT + "appeals", appeal)
                .expect(200, 201);
        refusedToEverybody(lodged.json().path("issueKey").asText());
    }

    /** Whoever sees the issue is refused with 400, and whoever has a say in cases is told why and where to go. */
    private void refusedToEverybody(String issue) {
        String before = statusOf(issue);
        for (String user : List.of("agent", "lead", "director", "admin")) {
            boolean sees =
                    council.visitor(user).get("/rest/api/2/issue/" + issue).status() == 200;
            Answer answer = transition(user, issue);
            assertThat(answer.status()).as(user + ": " + answer.text()).isIn(sees ? List.of(400) : List.of(403, 404));
            if (sees && !user.equals("agent")) {
                assertThat(answer.text())
                        .as(user)
                        .contains(issue + " is", "on the conduct register")
                        .contains("/plugins/servlet/conduct/case?issueKey=" + issue);
            } else {
                assertThat(answer.text()).as(user).doesNotContain("on the conduct register", "conduct/case");
            }
        }
        assertThat(council.visitor("lead").get("/rest/api/2/issue/" + issue).status())
                .isEqualTo(200);
        assertThat(statusOf(issue)).isEqualTo(before);
    }

    @Test
    @Requirement("R90")
    void the_history_of_the_issue_and_that_of_the_register_agree() {
        long report = council.noticed(council.ticketBy(council.someone(), "SD"));
        assertThat(statusesOf(issueOf(report))).containsExactly("Under assessment", "Decided", "Closed");
        List<String> steps = new ArrayList<>();
        council.conduct("lead")
                .caseOf(report)
                .json()
                .path("history")
                .forEach(step -> steps.add(step.path("verb").asText()));
        assertThat(steps)
                .containsSubsequence(
                        "report.assessed", "report.decided", "letter.drafted", "letter.issued", "report.closed");
    }

    @Test
    @Requirement({"R9", "R10", "R48", "R51", "R57", "R58", "R59"})
    void a_lead_assesses_records_plans_and_warns_and_whoever_reported_reads_the_outcome() {
        String ticket = council.ticketBy(council.someone(), "SD");
        council.noticed(ticket);
        long report = council.reported(ticket);
        Browser.Window lead = browser.as("lead");
        lead.open(page(report));
        assertThat(lead.hook("conduct-principles")).containsText("high threshold");
        assertThat(lead.hook("conduct-earlier")).containsText("Written notice");
        lead.examine();
        lead.pictures("assess");
        Council.FACTORS.forEach(factor -> lead.fill("assess", factor, "Considered with care."));
        lead.send("assess");
        lead.open(page(report));
        unfold(lead, "Record a stage");
        lead.page().selectOption("#escalate-stage", "LINE_MANAGER");
        lead.fill("escalate", "with", "Mo Manager");
        lead.send("escalate");
        assertThat(lead.hook("conduct-escalation")).containsText("Mo Manager");
        lead.fill("plan", "task", "Offer an appointment in writing");
        lead.fill("plan", "owner", "lead");
        lead.fill("plan", "due", council.today().plusDays(7).toString());
        lead.send("plan");
        assertThat(lead.hook("conduct-action")).containsText("Offer an appointment in writing");
        lead.fill("draw-in", "reason", "The person knows a councillor.");
        lead.send("draw-in");
        assertThat(lead.hook("conduct-done")).containsText("chief officer");
        lead.examine();
        lead.pictures("handled");
        Browser.Window chief = browser.as("chief");
        chief.open(page(report));
        chief.check("decide", "outcome", "WRITTEN_NOTICE");
        chief.fill("decide", "reason", "Say plainly what we expect.");
        chief.send("decide");
        chief.examine();
        chief.pictures("decided");
        Browser.Window agent = browser.as("agent");
        agent.open(page(report));
        assertThat(agent.hook("conduct-told")).containsText("written notice");
        assertThat(agent.page().locator("body")).not().containsText("Say plainly what we expect");
        agent.examine();
        agent.pictures("told");
    }

    @Test
    void whoever_comes_second_is_told_what_changed_and_loses_nothing() {
        long report = council.assessed(council.reported(council.ticketBy(council.someone(), "SD")));
        Browser.Window director = browser.as("director");
        director.open(page(report));
        director.fill("plan", "task", "Ring the person on Monday");
        director.fill("plan", "owner", "lead");
        director.fill("plan", "due", council.today().plusDays(3).toString());
        council.conduct("lead")
                .decide(report, "NO_ACTION", "Nothing in it.", null, List.of())
                .expect(200, 201);
        director.send("plan");
        assertThat(director.hook("conduct-meanwhile")).containsText("Decided the report");
        assertThat(director.page().locator("#plan-task")).hasValue("Ring the person on Monday");
        director.examine();
        director.pictures("meanwhile");
        director.send("plan");
        assertThat(director.hook("conduct-action")).containsText("Ring the person on Monday");
        director.open(page(report));
        assertThat(director.count("conduct-action")).isEqualTo(1);
    }

    private static void unfold(Browser.Window window, String title) {
        window.page().click("summary:has-text('" + title + "')");
    }

    private static String page(long report) {
        return "/plugins/servlet/conduct/case?id=" + report;
    }

    private String issueOf(long report) {
        return council.conduct("lead").caseOf(report).json().path("issueKey").asText();
    }

    private String statusOf(String issue) {
        return council.jira("lead")
                .issue(issue)
                .path("fields")
                .path("status")
                .path("name")
                .asText();
    }

    private Answer transition(String user, String issue) {
        return council.visitor(user)
                .post("/rest/api/2/issue/" + issue + "/transitions", Map.of("transition", Map.of("id", ASSESS)));
    }

    private List<String> statusesOf(String issue) {
        List<String> statuses = new ArrayList<>();
        JsonNode log = council.visitor("lead")
                .get("/rest/api/2/issue/" + issue + "?expand=changelog")
                .json()
                .path("changelog")
                .path("histories");
        log.forEach(change -> change.path("items").forEach(item -> {
            if (item.path("field").asText().equals("status")) {
                statuses.add(item.path("toString").asText());
            }
        }));
        return statuses;
    }
}
