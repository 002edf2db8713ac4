package org.conductregister.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The part of Jira's own REST that the demo data and the tests use, by one user. */
public final class JiraApi {

    private static final String JIRA = "/rest/api/2/";
    private static final String DESK = "/rest/servicedeskapi/";

    private final Visitor visitor;

    /** Calls as this visitor. */
    public JiraApi(Visitor visitor) {
        this.visitor = visitor;
    }

    /**
     * Raises a request on a portal, with the first request type that asks for no more than a summary and a description.
     *
     * @return the ticket's key
     */
    public String raise(String project, String summary, String description) {
        String desk = deskOf(project);
        String type = visitor.get(DESK + "servicedesk/" + desk + "/requesttype")
                .json()
                .path("values")
                .path(0)
                .path("id")
                .asText();
        return visitor.post(
                        DESK + "request",
                        Map.of(
                                "serviceDeskId",
                                desk,
                                "requestTypeId",
                                type,
                                "requestFieldValues",
                                Map.of("summary", summary, "description", description)))
                .json()
                .path("issueKey")
                .asText();
    }

    /** Adds a user to this group, with a password equal to the name. */
    public void settle(String name, String displayName, String group) {
        visitor.post(
                        JIRA + "user",
                        Map.of(
                                "name",
                                name,
                                "password",
                                name,
                                "emailAddress",
                                name + "@example.org",
                                "displayName",
                                displayName))
                .expect(201);
        visitor.post(JIRA + "group/user?groupname=" + group, Map.of("name", name))
                .expect(201);
    }

    /** Comments on a request, for the customer to read or for staff alone. */
    public void say(String ticket, String text, boolean forCustomer) {
        visitor.post(DESK + "request/" + ticket + "/comment", Map.of("body", text, "public", forCustomer))
                .expect(200, 201);
    }

    /** An issue with all its fields. */
    public JsonNode issue(String key) {
        return visitor.get(JIRA + "issue/" + key).json();
    }

    /** Creates an issue; {@code fields} as Jira's REST has them, without project and type. */
    public String create(String project, String issueType, Map<String, ?> fields) {
        Map<String, Object> all = new HashMap<>(fields);
        all.put("project", Map.of("key", project));
        all.put("issuetype", Map.of("name", issueType));
        return visitor.post(JIRA + "issue", Map.of("fields", all))
                .json()
                .path("key")
                .asText();
    }

    /** The keys of the issues that a JQL finds, in its order. */
    public List<String> search(String jql) {
        JsonNode found = visitor.get(
                        JIRA + "search?maxResults=1000&fields=summary&jql=" + URLEncoder.encode(jql, UTF_8))
                .json();
        List<String> keys = new ArrayList<>();
        found.path("issues").forEach(issue -> keys.add(issue.path("key").asText()));
        return keys;
    }

    /** Takes the first transition that leads to this status, if the workflow offers one. */
    public boolean move(String key, String status) {
        for (JsonNode transition :
                visitor.get(JIRA + "issue/" + key + "/transitions").json().path("transitions")) {
            if (transition.path("to").path("name").asText().equals(status)) {
                Map<String, ?> step =
                        Map.of("transition", Map.of("id", transition.path("id").asText()));
                visitor.post(JIRA + "issue/" + key + "/transitions", step).expect(204);
                return true;
            }
        }
        return false;
    }

    /** The id, such as {@code customfield_10000}, of a custom field. */
    public String fieldNamed(String name) {
        for (JsonNode field : visitor.get(JIRA + "field").json()) {
            if (field.path("name").asText().equals(name)) {
                return field.path("id").asText();
            }
        }
        throw new IllegalArgumentException("no field " + name);
    }

    private String deskOf(String project) {
        for (JsonNode desk : visitor.get(DESK + "servicedesk").json().path("values")) {
            if (desk.path("projectKey").asText().equals(project)) {
                return desk.path("id").asText();
            }
        }
        throw new IllegalArgumentException("no service desk " + project);
    }
}
