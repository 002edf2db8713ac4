package org.conductregister.jira.install;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.conductregister.jira.issue.ConductProject;

/** Comes last: from then on the project is the conduct project. */
final class ChosenProjectPart implements Part {

    private final ConductProject conduct;

    ChosenProjectPart(ConductProject conduct) {
        this.conduct = conduct;
    }

    @Override
    public String key() {
        return "project";
    }

    @Override
    public List<InstallPlan.Piece> look(Project project) {
        boolean chosen = conduct.find()
                .filter(current -> current.getId().equals(project.getId()))
                .isPresent();
        return List.of(new InstallPlan.Piece(project.getKey() + ": " + project.getName(), chosen));
    }

    @Override
    public void add(Project project, ApplicationUser administrator) {
        conduct.choose(project);
    }
}
