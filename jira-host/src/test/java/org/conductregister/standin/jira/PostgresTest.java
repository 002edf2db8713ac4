package org.conductregister.standin.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.json.JSONObject;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.List;
import org.conductregister.standin.Host;
import org.conductregister.standin.Settings;
import org.conductregister.standin.jira.people.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same core on PostgreSQL, as the cluster uses it. */
class PostgresTest {

    @TempDir
    static Path data;

    @Test
    void issues_are_made_moved_and_found_on_postgres() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                Host host =
                        Host.start(new Settings(0, data, null, "test", postgres.getJdbcUrl("postgres", "postgres")))) {
            IssueService service = host.bean(IssueService.class);
            ApplicationUser agent = host.bean(Directory.class).getUserByName("agent");
            IssueInputParameters input = service.newIssueInputParameters()
                    .setProjectId(10001L)
                    .setIssueTypeId("10001")
                    .setSummary("The gate sticks")
                    .setDueDate("2026-12-24")
                    .addProperty("trace", new JSONObject("{\"id\":\"T-9\"}"));
            Issue made =
                    service.create(agent, service.validateCreate(agent, input)).getIssue();
            service.transition(
                    agent, service.validateTransition(agent, made.getId(), 4, service.newIssueInputParameters()));

            SearchService search = host.bean(SearchService.class);
            for (String jql : List.of(
                    "project = PARKS AND text ~ gate AND status = \"In Progress\" ORDER BY key DESC, priority",
                    "created >= startOfDay() AND due < 2027-01-01 AND issue.property[trace].id = T-9 ORDER BY updated",
                    "assignee is EMPTY AND labels is EMPTY AND resolved is EMPTY")) {
                Query query = search.parseQuery(agent, jql).getQuery();
                assertThat(search.search(agent, query, new PagerFilter<>(10)).getResults())
                        .as(jql)
                        .extracting(Issue::getKey)
                        .containsExactly("PARKS-1");
            }
        }
    }
}
