package org.conductregister.jira.install;

import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.conductregister.jira.issue.ConductProject;

/** The link between a case and what it is about. */
final class LinkTypePart implements Part {

    private static final String OUTWARD = "is the conduct case of";
    private static final String INWARD = "has conduct case";

    private final IssueLinkTypeManager links;

    LinkTypePart(IssueLinkTypeManager links) {
        this.links = links;
    }

    @Override
    public String key() {
        return "link-type";
    }

    @Override
    public List<InstallPlan.Piece> look(Project project) {
        boolean present =
                !links.getIssueLinkTypesByName(ConductProject.LINK_TYPE).isEmpty();
        return List.of(new InstallPlan.Piece(ConductProject.LINK_TYPE, present));
    }

    @Override
    public void add(Project project, ApplicationUser administrator) {
        links.createIssueLinkType(ConductProject.LINK_TYPE, OUTWARD, INWARD, null);
    }
}
