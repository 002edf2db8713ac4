package org.conductregister.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.chavaillaz.jira.client.IssueClient;
import com.chavaillaz.jira.client.JiraClient;
import com.chavaillaz.jira.client.java.JavaHttpJiraClient;
import com.chavaillaz.jira.domain.Comment;
import com.chavaillaz.jira.domain.Fields;
import com.chavaillaz.jira.domain.Issue;
import com.chavaillaz.jira.domain.IssueTransition;
import com.chavaillaz.jira.domain.IssueType;
import com.chavaillaz.jira.domain.Link;
import com.chavaillaz.jira.domain.Project;
import com.chavaillaz.jira.domain.Transition;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Somebody else's Jira client, which knows nothing of the app, and of which we know nothing but its documentation. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrdinaryJiraClientTest {

    private static final List<String> FIELDS = List.of("Conduct category", "Conduct restriction", "Conduct subject");

    private Council council;
    private JiraClient<Issue> agent;
    private JiraClient<Issue> lead;

    @BeforeAll
    void open(@TempDir Path data) {
        council = Council.open(data, getClass());
        agent = client("agent");
        lead = client("lead");
    }

    @AfterAll
    void close() {
        council.close();
    }

    private JiraClient<Issue> client(String user) {
        return JavaHttpJiraClient.jiraJavaClient(council.standIn().url().toString())
                .withAuthentication(user, user);
    }

    @Test
    void creates_reads_edits_comments_moves_links_and_finds_a_ticket() {
        IssueClient<Issue> issues = agent.getIssueClient();
        String key = issues.addIssue(issue("SD", "Task", "Sort the lost property"))
                .join()
                .getKey();
        Issue read = issues.getIssue(key).join();
        assertThat(read.getFields().getSummary()).isEqualTo("Sort the lost property");
        assertThat(read.getFields().getReporter().getName()).isEqualTo("agent");

        Issue change = Issue.fromKey(key);
        change.setFields(new Fields());
        change.getFields().setSummary("Sort the lost umbrellas");
        issues.updateIssue(change).join();
        issues.addComment(key, Comment.from("There are forty of them.")).join();
        Transition step = issues.getTransitions(key).join().get(0);
        issues.doTransition(key, IssueTransition.from(step)).join();
        String other = issues.addIssue(issue("PARKS", "Task", "Collect umbrellas from the pool"))
                .join()
                .getKey();
        String linkType = council.visitor("agent")
                .get("/rest/api/2/issueLinkType")
                .json()
                .path("issueLinkTypes")
                .path(0)
                .path("name")
                .asText();
        issues.addIssueLink(Link.from(linkType, key, other)).join();

        Issue again = issues.getIssue(key).join();
        assertThat(again.getFields().getSummary()).isEqualTo("Sort the lost umbrellas");
        assertThat(again.getFields().getStatus().getName())
                .isEqualTo(step.getTo().getName());
        assertThat(again.getFields().getIssueLinks()).hasSize(1);
        assertThat(issues.getComments(key).join()).hasSize(1);
        assertThat(agent.getSearchClient()
                        .searchIssues("project = SD AND summary ~ \"umbrellas\"")
                        .join())
                .extracting(Issue::getKey)
                .containsExactly(key);
        assertThat(agent.getUserClient().getCurrentUser().join().getDisplayName())
                .isEqualTo("Avery Quinn");
    }

    @Test
    @Requirement({"R27", "R90"})
    void a_conduct_report_made_with_it_is_in_the_register_and_the_case_asks_for_what_is_missing() {
        Issue issue = issue("COND", "Conduct report", "Shouting at the counter");
        issue.getFields().setDescription("Would not stop when asked to.");
        String key = lead.getIssueClient().addIssue(issue).join().getKey();

        JsonNode report = reportOf(key);
        assertThat(report.path("state").asText()).isEqualTo("SUBMITTED");
        assertThat(report.path("reporterKey").asText()).isEqualTo("lead");
        assertThat(report.path("incident").path("behaviour").asText()).isEqualTo("Would not stop when asked to.");

        long number = report.path("id").asLong();
        Answer tooEarly = council.conduct("lead").assess(number, Council.allFactors());
        assertThat(tooEarly.reasonCodes())
                .containsExactlyInAnyOrder(
                        "report.when-missing",
                        "report.channel-missing",
                        "report.tried-missing",
                        "report.informal-missing",
                        "report.category-missing",
                        "report.subject-missing",
                        "report.signature-missing");
        String ticket = council.ticketBy("taylor", "SD");
        council.conduct("lead")
                .complete(number, council.reporting(ticket).body())
                .expect(200);
        council.conduct("lead").assess(number, Council.allFactors()).expect(200);
        assertThat(statusOf(key)).isEqualTo("Under assessment");
    }

    @Test
    @Requirement({"R35", "R50"})
    void an_edit_of_the_fields_goes_through_the_register_and_what_the_gate_refuses_is_refused() {
        String ticket = council.ticketBy("robin", "SD");
        long report = council.assessed(council.reported(ticket));
        String key = issueOf(report);

        set(key, "Conduct category", "demands, persistence");
        assertThat(council.conduct("lead")
                        .caseOf(report)
                        .json()
                        .path("incident")
                        .path("categories"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder("demands", "persistence");
        assertThat(valueOf(key, "Conduct category").toString()).contains("demands", "persistence");

        assertThat(refusal(key, "Conduct category", "nosiness")).contains("nosiness");
        assertThat(refusal(key, "Conduct subject", "casey")).isNotEmpty();
        assertThat(refusal(key, "Conduct restriction", "writing-only: Enough is enough."))
                .contains("No written notice has been sent");
        assertThat(council.conduct("lead").caseOf(report).json().has("decision"))
                .isFalse();

        String threat = issueOf(council.assessed(council.threatReported(ticket)));
        set(threat, "Conduct restriction", "writing-only: A threat was made.");
        assertThat(reportOf(threat).path("decision").path("limb").asText()).isEqualTo("THREAT");
        assertThat(statusOf(threat)).isEqualTo("Decided");
    }

    @Test
    @Requirement("R112")
    void the_fields_are_on_the_create_and_edit_screens_and_in_the_view_of_conduct_issues() {
        String key = issueOf(council.reported(council.ticketBy("sam", "SD")));
        String edit = council.visitor("lead")
                .get("/secure/EditIssue!default.jspa?id=" + idOf("issue/" + key))
                .expect(200)
                .text();
        String create = council.visitor("lead")
                .get("/secure/CreateIssueDetails!init.jspa?pid=" + idOf("project/COND") + "&issuetype="
                        + council.jira("lead")
                                .issue(key)
                                .path("fields")
                                .path("issuetype")
                                .path("id")
                                .asText())
                .expect(200)
                .text();
        String view = council.visitor("lead").get("/browse/" + key).expect(200).text();
        for (String name : FIELDS) {
            String input = "name=\"" + council.jira("lead").fieldNamed(name) + "\"";
            assertThat(edit).as(name + " on the edit screen").contains(name, input);
            assertThat(create).as(name + " on the create screen").contains(name, input);
        }
        assertThat(view).contains("Conduct category", "Unreasonable behaviours", "Conduct subject");
    }

    @Test
    @Requirement("R87")
    void the_fields_are_searchable_and_come_as_columns() {
        String key = issueOf(council.reported(council.ticketBy("alex", "SD")));
        for (String query : List.of("\"Conduct category\" = behaviours", "\"Conduct subject\" = alex")) {
            assertThat(council.jira("lead").search("project = COND AND " + query))
                    .as(query)
                    .contains(key);
        }
        assertThat(council.jira("lead").search("project = COND AND \"Conduct subject\" = nobody"))
                .isEmpty();
        String column = council.jira("lead").fieldNamed("Conduct subject");
        JsonNode row = council.visitor("lead")
                .get("/rest/api/2/search?jql=key%3D" + key + "&fields=" + column)
                .json()
                .path("issues")
                .path(0)
                .path("fields");
        assertThat(row.path(column).toString()).containsIgnoringCase("alex");
    }

    @Test
    @Requirement({"R87", "R112"})
    void the_restriction_column_of_an_ordinary_ticket_tells_staff_what_to_do_and_customers_nothing() {
        String ticket = council.ticketBy("jamie", "PARKS");
        council.active(ticket, council.today().plusMonths(3));
        assertThat(valueOf(ticket, "Conduct restriction").toString()).contains("Write only");
        assertThat(council.visitor("jamie")
                        .get("/rest/servicedeskapi/request/" + ticket)
                        .expect(200)
                        .text())
                .doesNotContain("Write only", "Conduct");
    }

    private static Issue issue(String project, String type, String summary) {
        Issue issue = new Issue();
        issue.setFields(new Fields());
        issue.getFields().setProject(Project.fromKey(project));
        issue.getFields().setIssueType(IssueType.fromName(type));
        issue.getFields().setSummary(summary);
        return issue;
    }

    private void set(String key, String field, String value) {
        Issue change = Issue.fromKey(key);
        change.setFields(new Fields());
        change.getFields().setCustomFields(Map.of(council.jira("lead").fieldNamed(field), value));
        lead.getIssueClient().updateIssue(change).join();
    }

    private String refusal(String key, String field, String value) {
        Throwable refused = catchThrowable(() -> set(key, field, value));
        assertThat(refused).as("an edit of " + field + " to " + value).isNotNull();
        String id = council.jira("lead").fieldNamed(field);
        Answer raw = council.visitor("lead").put("/rest/api/2/issue/" + key, Map.of("fields", Map.of(id, value)));
        assertThat(raw.status()).isEqualTo(400);
        return raw.body().path("errors").path(id).asText();
    }

    private String idOf(String what) {
        return council.visitor("lead")
                .get("/rest/api/2/" + what)
                .json()
                .path("id")
                .asText();
    }

    private JsonNode valueOf(String key, String field) {
        return council.jira("lead")
                .issue(key)
                .path("fields")
                .path(council.jira("lead").fieldNamed(field));
    }

    private String statusOf(String key) {
        return lead.getIssueClient()
                .getIssue(key)
                .join()
                .getFields()
                .getStatus()
                .getName();
    }

    private String issueOf(long report) {
        return council.conduct("lead").caseOf(report).json().path("issueKey").asText();
    }

    private JsonNode reportOf(String key) {
        JsonNode rows = council.conduct("lead").reports().json().path("values");
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(report -> report.path("issueKey").asText().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(key + " is not in the register"));
    }
}
