package org.conductregister.jira.install;

import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The statuses of the workflows; those that Jira has already are used as they are. */
final class StatusesPart implements Part {

    private static final String ICON = "/images/icons/statuses/generic.png";

    private final StatusManager statuses;
    private final StatusCategoryManager categories;

    StatusesPart(StatusManager statuses, StatusCategoryManager categories) {
        this.statuses = statuses;
        this.categories = categories;
    }

    /** Names, each with the key of its status category. */
    private static Map<String, String> wanted() {
        Map<String, String> wanted = new LinkedHashMap<>();
        wanted.put("Submitted", "new");
        wanted.put("Under assessment", "indeterminate");
        wanted.put("Decided", "done");
        wanted.put("Closed", "done");
        wanted.put("Open", "new");
        wanted.put("Lodged", "new");
        wanted.put("Under consideration", "indeterminate");
        return wanted;
    }

    @Override
    public String key() {
        return "statuses";
    }

    Optional<Status> find(String name) {
        return statuses.getStatuses().stream()
                .filter(status -> status.getName().equals(name))
                .findFirst();
    }

    @Override
    public List<InstallPlan.Piece> look(Project project) {
        return wanted().keySet().stream()
                .map(name -> new InstallPlan.Piece(name, find(name).isPresent()))
                .toList();
    }

    @Override
    public void add(Project project, ApplicationUser administrator) {
        wanted().forEach((name, category) -> {
            if (find(name).isEmpty()) {
                statuses.createStatus(name, "", ICON, categories.getStatusCategoryByKey(category));
            }
        });
    }
}
