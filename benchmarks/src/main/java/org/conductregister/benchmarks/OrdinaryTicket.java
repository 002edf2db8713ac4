package org.conductregister.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.conductregister.acceptance.JiraApi;
import org.conductregister.acceptance.StandIn;

/**
 * A ticket as service desks have them after a few weeks: a description of some length, thirty comments by customer and
 * staff, labels, a priority, four linked tickets and ten filled custom fields. All of it is content that the stand-in
 * itself stores, reads from its database at each view, and renders; none of it has to do with the app.
 */
final class OrdinaryTicket {

    private static final String PROJECT = "SD";
    private static final String TEXT_FIELD = "com.atlassian.jira.plugin.system.customfieldtypes:textfield";
    private static final int COMMENTS = 30;
    private static final int LINKS = 4;
    private static final List<String> FIELDS = List.of(
            "Asset",
            "Building",
            "Room",
            "Cost centre",
            "Contact number",
            "Supplier",
            "Contract",
            "Category of work",
            "Meter reading",
            "Visit agreed");
    private static final String PARAGRAPH =
            "The light above the side entrance of the library has been out since the storm."
                    + " The caretaker replaced the lamp twice; each time it lasted an evening. Could somebody look at the wiring"
                    + " before the reading circle meets on Thursday? The fuse box is behind the returns desk & marked \"L2\".\n\n";

    private OrdinaryTicket() {}

    /** Raises one for this customer in a running stand-in. Its key. */
    static String raise(StandIn standIn, String customer) {
        JiraApi asCustomer = new JiraApi(standIn.as(customer));
        JiraApi asAgent = new JiraApi(standIn.as("agent"));
        String key = asCustomer.raise(PROJECT, "Light above the side entrance", PARAGRAPH.repeat(4));
        for (int i = 0; i < COMMENTS; i++) {
            JiraApi author = i % 3 == 0 ? asCustomer : asAgent;
            author.say(key, "Number " + (i + 1) + ". " + PARAGRAPH, i % 3 != 2);
        }
        for (int i = 0; i < LINKS; i++) {
            String other = asCustomer.raise(PROJECT, "Light number " + (i + 2), PARAGRAPH);
            standIn.as("agent")
                    .post(
                            "/rest/api/2/issueLink",
                            Map.of(
                                    "type", Map.of("name", "Relates"),
                                    "inwardIssue", Map.of("key", key),
                                    "outwardIssue", Map.of("key", other)))
                    .expect(201);
        }
        standIn.as("agent")
                .put(
                        "/rest/api/2/issue/" + key,
                        Map.of("fields", Map.of("labels", List.of("electrical", "library", "urgent"))))
                .expect(204);
        return key;
    }

    /** Fills ten custom fields of the project on these tickets. The stand-in has no form for fields, so it must be down. */
    static void fillFields(Path data, List<String> keys) throws SQLException {
        String url = "jdbc:h2:file:" + data.toAbsolutePath().resolve("jira");
        try (Connection database = DriverManager.getConnection(url, "sa", "")) {
            for (String field : FIELDS) {
                run(database, "INSERT INTO jira_field (name, type_key) VALUES (?, ?)", field, TEXT_FIELD);
                run(
                        database,
                        "INSERT INTO jira_field_context (field_id, project_id)"
                                + " SELECT MAX(f.id), MAX(p.id) FROM jira_field f, jira_project p WHERE p.project_key = ?",
                        PROJECT);
                for (String key : keys) {
                    run(
                            database,
                            "INSERT INTO jira_field_value (field_id, issue_id, text_value)"
                                    + " SELECT MAX(f.id), MAX(i.id), ? FROM jira_field f, jira_issue i"
                                    + " JOIN jira_project p ON p.id = i.project_id"
                                    + " WHERE p.project_key = ? AND i.issue_number = ?",
                            field + " of the library",
                            PROJECT,
                            Long.valueOf(key.substring(key.indexOf('-') + 1)));
                }
            }
        }
    }

    private static void run(Connection database, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
