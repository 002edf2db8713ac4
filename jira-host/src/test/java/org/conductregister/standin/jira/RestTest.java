package org.conductregister.standin.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.conductregister.standin.Host;
import org.conductregister.standin.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The REST API as ordinary clients use it. */
class RestTest {

    @TempDir
    static Path data;

    static Host host;
    static final HttpClient HTTP = HttpClient.newHttpClient();
    static final ObjectMapper JSON = new ObjectMapper();

    @BeforeAll
    static void start() {
        host = Host.start(new Settings(0, data, null, "test", null));
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    private record Answer(int status, JsonNode body) {}

    private static Answer call(String user, String method, String path, String body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(host.baseUrl() + path))
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .header("X-Atlassian-Token", "no-check");
        if (user != null) {
            String pair = user + ":" + user;
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
        }
        HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        String text = response.body();
        return new Answer(
                response.statusCode(), text.startsWith("{") || text.startsWith("[") ? JSON.readTree(text) : null);
    }

    private static String create(String project, String summary) throws Exception {
        Answer made = call("agent", "POST", "/rest/api/2/issue", """
                {"fields": {"project": {"key": "%s"}, "issuetype": {"name": "Task"}, "summary": "%s",
                            "labels": ["pool"], "duedate": "2026-12-01", "reporter": {"name": "riley"}},
                 "properties": [{"key": "trace", "value": {"id": "T-1"}}]}""".formatted(project, summary));
        assertThat(made.status()).as("%s", made.body()).isEqualTo(201);
        return made.body().get("key").asText();
    }

    @Test
    void an_issue_is_made_read_changed_moved_and_removed() throws Exception {
        String key = create("SD", "Broken lock");
        String address = "/rest/api/latest/issue/" + key;

        JsonNode fields = call("agent", "GET", address, null).body().get("fields");
        assertThat(fields.at("/reporter/name").asText()).isEqualTo("riley");
        assertThat(fields.at("/status/statusCategory/key").asText()).isEqualTo("new");
        assertThat(fields.at("/created").asText()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0000");
        assertThat(call("agent", "GET", address + "/properties/trace", null)
                        .body()
                        .at("/value/id")
                        .asText())
                .isEqualTo("T-1");

        assertThat(call("agent", "PUT", address, "{\"fields\": {\"summary\": \"Broken door\"}}")
                        .status())
                .isEqualTo(204);
        JsonNode transitions =
                call("agent", "GET", address + "/transitions", null).body().get("transitions");
        assertThat(transitions).extracting(each -> each.get("name").asText()).contains("Resolve");
        assertThat(call("agent", "POST", address + "/transitions", "{\"transition\": {\"id\": \"6\"}}")
                        .status())
                .isEqualTo(204);
        JsonNode done =
                call("agent", "GET", address + "?expand=changelog,names", null).body();
        assertThat(done.at("/fields/resolution/name").asText()).isEqualTo("Done");
        assertThat(done.at("/changelog/histories/0/items/0/toString").asText()).isEqualTo("Broken door");

        assertThat(call("agent", "DELETE", address, null).status()).isEqualTo(403);
        assertThat(call("admin", "DELETE", address, null).status()).isEqualTo(204);
        assertThat(call("agent", "GET", address, null).status()).isEqualTo(404);
    }

    @Test
    void refusals_have_jiras_shape() throws Exception {
        Answer bad = call("agent", "POST", "/rest/api/2/issue", """
                {"fields": {"project": {"key": "SD"}, "issuetype": {"name": "Task"}, "nonsense": 1}}""");
        assertThat(bad.status()).isEqualTo(400);
        assertThat(bad.body().at("/errors/nonsense").asText()).contains("cannot be set");
        assertThat(call("agent", "GET", "/rest/api/2/search?jql=foo%20%3D%201", null)
                        .body()
                        .at("/errorMessages/0")
                        .asText())
                .contains("Field 'foo' does not exist");
        assertThat(call(null, "GET", "/rest/api/2/myself", null).status()).isEqualTo(401);
    }

    @Test
    void a_customer_has_the_portal_and_nothing_of_the_agents() throws Exception {
        Answer made = call("casey", "POST", "/rest/servicedeskapi/request", """
                {"serviceDeskId": "1", "requestTypeId": "1",
                 "requestFieldValues": {"summary": "Opening hours?", "description": "Of the pool"}}""");
        assertThat(made.status()).as("%s", made.body()).isEqualTo(201);
        String key = made.body().get("issueKey").asText();
        call("agent", "POST", "/rest/api/2/issue/" + key + "/comment", """
                {"body": "Careful", "properties": [{"key": "sd.public.comment", "value": {"internal": true}}]}""");
        call("agent", "POST", "/rest/servicedeskapi/request/" + key + "/comment", "{\"body\": \"Nine to five\"}");

        JsonNode seen = call("casey", "GET", "/rest/servicedeskapi/request/" + key + "/comment", null)
                .body()
                .get("values");
        assertThat(seen).extracting(each -> each.get("body").asText()).containsExactly("Nine to five");
        assertThat(call("agent", "GET", "/rest/api/2/issue/" + key + "/comment", null)
                        .body()
                        .get("total")
                        .asInt())
                .isEqualTo(2);
        assertThat(call("riley", "GET", "/rest/servicedeskapi/request/" + key, null)
                        .status())
                .isEqualTo(404);
        assertThat(call("casey", "GET", "/rest/api/2/issue/" + key, null).status())
                .isEqualTo(403);
        assertThat(call("casey", "GET", "/rest/api/2/search?jql=", null).status())
                .isEqualTo(403);
    }

    @Test
    void jql_finds_by_field_text_date_list_and_function() throws Exception {
        String key = create("PARKS", "Glass on the lawn");
        create("PARKS", "Lamp is dark");
        for (String jql : List.of(
                "project = PARKS AND text ~ \"lawn glass\"",
                "key = " + key,
                "project = \"Parks and Leisure\" and summary !~ dark and reporter in (riley, casey)",
                "project = PARKS AND summary ~ 'gla*' AND duedate <= 2026-12-01 AND labels = POOL",
                "project = PARKS AND summary ~ glass AND created >= -1h AND created <= now()",
                "project = PARKS AND summary ~ glass AND status = Open AND resolution is EMPTY AND assignee is EMPTY",
                "NOT (project != PARKS OR summary ~ lamp) AND creator = currentUser() AND type = Task",
                "project = PARKS AND summary ~ glass AND issue.property[trace].id = \"T-1\" AND statusCategory = \"To Do\"")) {
            JsonNode found = call("agent", "POST", "/rest/api/2/search", JSON.writeValueAsString(Map.of("jql", jql)))
                    .body();
            assertThat(found.path("issues"))
                    .as("%s: %s", jql, found)
                    .extracting(each -> each.get("key").asText())
                    .containsExactly(key);
        }
        JsonNode sorted = call(
                        "agent",
                        "GET",
                        "/rest/api/2/search?jql=project%3DPARKS%20order%20by%20key%20desc&maxResults=1",
                        null)
                .body();
        assertThat(sorted.get("total").asInt()).isEqualTo(2);
        assertThat(sorted.at("/issues/0/fields/summary").asText()).isEqualTo("Lamp is dark");
    }

    @Test
    void links_attachments_and_lists_answer() throws Exception {
        String a = create("SD", "One");
        String b = create("SD", "Two");
        assertThat(call("agent", "POST", "/rest/api/2/issueLink", """
                {"type": {"name": "Relates"}, "inwardIssue": {"key": "%s"}, "outwardIssue": {"key": "%s"}}""".formatted(a, b))
                        .status())
                .isEqualTo(201);
        assertThat(call("agent", "GET", "/rest/api/2/issue/" + a, null)
                        .body()
                        .at("/fields/issuelinks/0/outwardIssue/key")
                        .asText())
                .isEqualTo(b);
        for (String path : List.of(
                "api/2/serverInfo",
                "api/2/user?username=riley",
                "api/2/user/search?username=ri",
                "api/2/project",
                "api/2/project/SD",
                "api/2/issuetype",
                "api/2/priority",
                "api/2/status",
                "api/2/resolution",
                "api/2/field",
                "api/2/issue/createmeta",
                "api/2/issueLinkType",
                "servicedeskapi/info",
                "servicedeskapi/servicedesk",
                "servicedeskapi/servicedesk/1/requesttype",
                "servicedeskapi/servicedesk/1/requesttype/1/field",
                "servicedeskapi/servicedesk/1/queue?includeCount=true",
                "servicedeskapi/servicedesk/1/queue/10/issue",
                "servicedeskapi/organization",
                "servicedeskapi/organization/1/user")) {
            assertThat(call("agent", "GET", "/rest/" + path, null).status())
                    .as(path)
                    .isEqualTo(200);
        }
        assertThat(call("agent", "GET", "/rest/api/2/project/COND", null).status())
                .isEqualTo(404);
        assertThat(call("lead", "GET", "/rest/api/2/project/COND", null).status())
                .isEqualTo(200);
    }

    @Test
    void an_administrator_makes_a_field_for_all_projects_and_nobody_else_does() throws Exception {
        String site = """
                {"name": "Site", "description": "Where it is",
                 "type": "com.atlassian.jira.plugin.system.customfieldtypes:textfield"}""";
        assertThat(call("agent", "POST", "/rest/api/2/field", site).status()).isEqualTo(403);
        assertThat(call(null, "POST", "/rest/api/2/field", site).status()).isEqualTo(401);
        Answer made = call("admin", "POST", "/rest/api/2/field", site);
        assertThat(made.status()).as("%s", made.body()).isEqualTo(201);
        assertThat(made.body().at("/schema/custom").asText()).endsWith(":textfield");
        assertThat(made.body().path("custom").asBoolean()).isTrue();
        String id = made.body().path("id").asText();
        assertThat(call("agent", "GET", "/rest/api/2/field", null).body())
                .extracting(each -> each.path("id").asText())
                .contains(id);

        String value = "{\"fields\": {\"%s\": \"North pool\"}}".formatted(id);
        String sd = "/rest/api/2/issue/" + create("SD", "Tiles are loose");
        assertThat(call("agent", "PUT", sd, value).status()).isEqualTo(400);
        assertThat(call("agent", "POST", "/rest/api/2/screens/addToDefault/" + id, "")
                        .status())
                .isEqualTo(403);
        assertThat(call("admin", "POST", "/rest/api/2/screens/addToDefault/" + id, "")
                        .status())
                .isEqualTo(204);
        String parks = "/rest/api/2/issue/" + create("PARKS", "Tiles are missing");
        for (String issue : List.of(sd, parks)) {
            assertThat(call("agent", "PUT", issue, value).status()).isEqualTo(204);
            assertThat(call("agent", "GET", issue, null)
                            .body()
                            .path("fields")
                            .path(id)
                            .asText())
                    .isEqualTo("North pool");
        }
        assertThat(call("admin", "DELETE", parks, null).status()).isEqualTo(204);
    }

    @Test
    void a_field_that_cannot_be_made_is_refused_with_everything_that_is_wrong() throws Exception {
        Answer nothing = call("admin", "POST", "/rest/api/2/field", "{\"name\": \" \", \"type\": \"no:such\"}");
        assertThat(nothing.status()).isEqualTo(400);
        assertThat(nothing.body().at("/errors/name").asText()).contains("needs a name");
        assertThat(nothing.body().at("/errors/type").asText()).contains("no:such");
        Answer narrow = call("admin", "POST", "/rest/api/2/field", """
                {"name": "Site", "type": "com.atlassian.jira.plugin.system.customfieldtypes:textfield",
                 "searcherKey": "no:searcher", "projectIds": [10000]}""");
        assertThat(narrow.status()).isEqualTo(400);
        assertThat(narrow.body().at("/errors/searcherKey").asText()).contains("no:searcher");
        assertThat(narrow.body().at("/errorMessages/0").asText()).contains("all projects");
        for (String again : List.of("customfield_99999", "summary")) {
            assertThat(call("admin", "POST", "/rest/api/2/screens/addToDefault/" + again, "")
                            .status())
                    .as(again)
                    .isEqualTo(400);
        }
    }

    @Test
    void a_file_is_attached_and_comes_back_unchanged() throws Exception {
        String key = create("SD", "With a file");
        String body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"note.txt\"\r\n"
                + "Content-Type: text/plain\r\n\r\nhello\r\n--x--\r\n";
        HttpRequest upload = HttpRequest.newBuilder(
                        URI.create(host.baseUrl() + "/rest/api/2/issue/" + key + "/attachments"))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .header("X-Atlassian-Token", "no-check")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString("agent:agent".getBytes(StandardCharsets.UTF_8)))
                .build();
        HttpResponse<String> made = HTTP.send(upload, HttpResponse.BodyHandlers.ofString());
        assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
        String content = JSON.readTree(made.body()).at("/0/content").asText();

        HttpRequest download = HttpRequest.newBuilder(URI.create(content))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString("agent:agent".getBytes(StandardCharsets.UTF_8)))
                .build();
        assertThat(HTTP.send(download, HttpResponse.BodyHandlers.ofString()).body())
                .isEqualTo("hello");
    }

    @Test
    void an_administrator_adds_a_customer_and_nobody_else_does() throws Exception {
        String newcomer = """
                {"name": "wren", "password": "wren", "emailAddress": "wren@example.org", "displayName": "Wren Abbot"}""";
        assertThat(call("agent", "POST", "/rest/api/2/user", newcomer).status()).isEqualTo(403);
        assertThat(call(null, "POST", "/rest/api/2/user", newcomer).status()).isEqualTo(401);
        assertThat(call("admin", "POST", "/rest/api/2/user", "{\"name\": \"wren\"}")
                        .status())
                .isEqualTo(400);
        Answer added = call("admin", "POST", "/rest/api/2/user", newcomer);
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.body().at("/displayName").asText()).isEqualTo("Wren Abbot");
        assertThat(call("admin", "POST", "/rest/api/2/user", newcomer).status()).isEqualTo(400);

        String group = "/rest/api/2/group/user?groupname=";
        String member = "{\"name\": \"wren\"}";
        assertThat(call("agent", "POST", group + "customers", member).status()).isEqualTo(403);
        assertThat(call("admin", "POST", group + "nowhere", member).status()).isEqualTo(404);
        assertThat(call("admin", "POST", group + "customers", "{\"name\": \"nobody\"}")
                        .status())
                .isEqualTo(404);
        assertThat(call("admin", "POST", group + "customers", member).status()).isEqualTo(201);
        assertThat(call("wren", "GET", "/rest/servicedeskapi/servicedesk", null).status())
                .isEqualTo(200);
        assertThat(call("wren", "GET", "/rest/api/2/project", null).status())
                .as("a customer has no licence")
                .isEqualTo(403);
        assertThat(call("admin", "POST", group + "jira-servicedesk-users", member)
                        .status())
                .isEqualTo(201);
        assertThat(call("wren", "GET", "/rest/api/2/project", null).status()).isEqualTo(200);
    }
}
