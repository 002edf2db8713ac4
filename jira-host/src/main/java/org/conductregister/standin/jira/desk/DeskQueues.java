package org.conductregister.standin.jira.desk;

import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The queues of a service desk, each a search. */
@Component
public final class DeskQueues {

    /** A queue: ids are unique over all service desks. */
    public record Queue(int id, String name, String jql, List<String> columns) {}

    private static final List<String> COLUMNS =
            List.of("issuetype", "issuekey", "summary", "reporter", "assignee", "priority", "status", "created");

    private record Kind(String name, String condition) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("All open", "resolution is EMPTY ORDER BY created ASC"),
            new Kind("Assigned to me", "assignee = currentUser() AND resolution is EMPTY ORDER BY created ASC"),
            new Kind("Unassigned", "assignee is EMPTY AND resolution is EMPTY ORDER BY created ASC"),
            new Kind("Resolved recently", "resolved >= -7d ORDER BY resolved DESC"));

    /** The queues of the project's service desk, in order. */
    public List<Queue> of(Project project, int deskId) {
        return IntStream.range(0, KINDS.size())
                .mapToObj(i -> new Queue(
                        deskId * 10 + i,
                        KINDS.get(i).name(),
                        "project = " + project.getKey() + " AND " + KINDS.get(i).condition(),
                        COLUMNS))
                .toList();
    }
}
