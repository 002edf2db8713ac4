package org.conductregister.jira.install;

import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.conductregister.jira.issue.ConductProject;

/** The project's issue type scheme offers the types. */
final class OfferedTypesPart implements Part {

    private final IssueTypesPart types;
    private final IssueTypeSchemeManager schemes;

    OfferedTypesPart(IssueTypesPart types, IssueTypeSchemeManager schemes) {
        this.types = types;
        this.schemes = schemes;
    }

    @Override
    public String key() {
        return "offered-types";
    }

    @Override
    public List<InstallPlan.Piece> look(Project project) {
        Set<String> offered = schemes.getIssueTypesForProject(project).stream()
                .map(IssueType::getName)
                .collect(Collectors.toSet());
        String scheme = schemes.getConfigScheme(project).getName();
        return ConductProject.TYPES.stream()
                .map(name -> new InstallPlan.Piece(scheme + ": " + name, offered.contains(name)))
                .toList();
    }

    @Override
    public void add(Project project, ApplicationUser administrator) {
        Set<String> ids = schemes.getIssueTypesForProject(project).stream()
                .map(IssueType::getId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        types.all().stream().map(Optional::orElseThrow).map(IssueType::getId).forEach(ids::add);
        schemes.update(schemes.getConfigScheme(project), ids);
    }
}
