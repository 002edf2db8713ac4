package org.conductregister.standin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.attachment.CreateAttachmentParamsBean;
import com.atlassian.jira.user.util.UserManager;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.conductregister.standin.Host;
import org.conductregister.standin.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages as a browser meets them. */
class PagesTest {

    private static final String NOTE = "Only staff may read this";

    @TempDir
    static Path folder;

    private static Host host;

    @BeforeAll
    static void start() {
        host = Host.start(new Settings(0, folder, null, "node1", null));
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void whoeverIsNotLoggedInIsSentToTheLoginAndBack() {
        Visitor visitor = Visitor.anonymous(host);
        HttpResponse<String> login = visitor.get("/secure/admin/clock");
        assertThat(login.uri().toString()).contains("/login?destination=%2Fsecure%2Fadmin%2Fclock");
        HttpResponse<String> clock = visitor.post(
                "/login", Map.of("os_username", "admin", "os_password", "admin", "destination", "/secure/admin/clock"));
        assertThat(clock.uri().getPath()).isEqualTo("/jira/secure/admin/clock");
    }

    @Test
    void theLoginLeadsToNoOtherSite() {
        HttpResponse<String> after = Visitor.anonymous(host)
                .post("/login", Map.of("os_username", "agent", "os_password", "agent", "destination", "//evil.test/"));
        assertThat(after.uri().getHost()).isEqualTo("localhost");
    }

    @Test
    void aWrongPasswordIsToldAndTheNameIsKept() {
        HttpResponse<String> again =
                Visitor.anonymous(host).post("/login", Map.of("os_username", "<agent>", "os_password", "wrong"));
        assertThat(again.statusCode()).isEqualTo(401);
        assertThat(again.body()).contains("value=\"&lt;agent&gt;\"").contains("incorrect");
    }

    @Test
    void aFormWithoutItsTokenChangesNothing() {
        Visitor admin = Visitor.of(host, "admin");
        HttpResponse<String> refused = admin.post("/secure/admin/clock", Map.of("advance", "P6M"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(admin.get("/secure/admin/clock").body()).contains("This is the system");
    }

    @Test
    void agentsDoNotAdminister() {
        HttpResponse<String> refused = Visitor.of(host, "agent").get("/secure/admin/users");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Not allowed").doesNotContain("Exception");
    }

    @Test
    void anUnknownAddressIsAPageAndARestAddressIsJson() {
        Visitor agent = Visitor.of(host, "agent");
        HttpResponse<String> page = agent.get("/nowhere");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Jira stand-in").contains("Not found");
        HttpResponse<String> rest = agent.get("/rest/nowhere/1.0/x");
        assertThat(rest.statusCode()).isEqualTo(404);
        assertThat(rest.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
    }

    @Test
    void aRefusedIssueKeepsWhatWasTyped() {
        Visitor agent = Visitor.of(host, "agent");
        String form = "/secure/CreateIssueDetails!init.jspa?pid=10000&issuetype=10002";
        HttpResponse<String> again = agent.post(
                "/secure/CreateIssue",
                Map.of(
                        "atl_token", agent.token(form),
                        "pid", "10000",
                        "issuetype", "10002",
                        "summary", "",
                        "description", "Typed at <length>"));
        assertThat(again.body()).contains("id=\"summary-error\"").contains("Typed at &lt;length&gt;</textarea>");
    }

    @Test
    void aBadQueryIsExplained() {
        String page = Visitor.of(host, "agent").get("/issues/?jql=project+%3D").body();
        assertThat(page).contains("id=\"jql-errors\"").contains("project =</textarea>");
    }

    @Test
    void aCustomerSeesTheRequestAndNothingInternal() {
        Visitor riley = Visitor.of(host, "riley");
        Issue issue = request(riley, "Where is my bin?");
        Visitor agent = Visitor.of(host, "agent");
        comment(agent, issue, NOTE, "true");
        comment(agent, issue, "We are looking", "false");

        String agents = agent.get("/browse/" + issue.getKey()).body();
        assertThat(agents).contains(NOTE).contains("Internal note").contains("We are looking");
        HttpResponse<String> customers = riley.get("/browse/" + issue.getKey());
        assertThat(customers.uri().getPath()).isEqualTo("/jira/servicedesk/customer/portal/1/" + issue.getKey());
        assertThat(customers.body())
                .contains("We are looking")
                .doesNotContain(NOTE)
                .doesNotContain("opsbar");
    }

    @Test
    void whatAnAgentAttachesStaysWithTheAgents() throws Exception {
        Visitor riley = Visitor.of(host, "riley");
        Issue issue = request(riley, "A file for staff");
        AttachmentManager attachments = host.bean(AttachmentManager.class);
        Path file = Files.writeString(folder.resolve("note.txt"), NOTE);
        attachments.createAttachment(new CreateAttachmentParamsBean.Builder(
                        file.toFile(),
                        "note.txt",
                        "text/html",
                        host.bean(UserManager.class).getUserByName("agent"),
                        issue)
                .build());
        String address =
                "/secure/attachment/" + attachments.getAttachments(issue).get(0).getId() + "/note.txt";

        HttpResponse<String> agents = Visitor.of(host, "agent").get(address);
        assertThat(agents.body()).isEqualTo(NOTE);
        assertThat(agents.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        assertThat(riley.get(address).statusCode()).isEqualTo(404);
        assertThat(riley.get("/servicedesk/customer/portal/1/" + issue.getKey()).body())
                .doesNotContain("note.txt");
    }

    @Test
    void aCustomerOpensNeitherAgentsPagesNorOthersRequests() {
        Issue issue = request(Visitor.of(host, "riley"), "My neighbour's hedge");
        Visitor casey = Visitor.of(host, "casey");
        assertThat(casey.get("/").uri().getPath()).isEqualTo("/jira/servicedesk/customer/portals");
        assertThat(casey.get("/browse/" + issue.getKey()).statusCode()).isEqualTo(403);
        assertThat(casey.get("/issues/?jql=").statusCode()).isEqualTo(403);
        assertThat(casey.get("/projects/SD/queues/10").statusCode()).isEqualTo(403);
        assertThat(casey.get("/servicedesk/customer/portal/1/" + issue.getKey()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aChosenColumnStays() {
        Visitor agent = Visitor.of(host, "agent2");
        String queue = "/projects/SD/queues/10";
        Map<String, String> choice = new HashMap<>(Map.of("atl_token", agent.token(queue), "back", queue));
        choice.put("column", "duedate");
        agent.post("/secure/ChooseColumns.jspa?list=queue:SD:10", choice);
        assertThat(agent.get(queue).body())
                .contains("<th scope=\"col\">Due</th>")
                .doesNotContain("<th scope=\"col\">Key");
    }

    private static Issue request(Visitor customer, String summary) {
        String form = "/servicedesk/customer/portal/1/create/1";
        HttpResponse<String> made = customer.post(
                form, Map.of("atl_token", customer.token(form), "summary", summary, "description", "Soon"));
        String path = made.uri().getPath();
        return host.bean(IssueManager.class).getIssueObject(path.substring(path.lastIndexOf('/') + 1));
    }

    private static void comment(Visitor agent, Issue issue, String text, String internal) {
        agent.post(
                "/secure/AddComment.jspa?id=" + issue.getId(),
                Map.of("atl_token", agent.token("/browse/" + issue.getKey()), "comment", text, "internal", internal));
    }
}
