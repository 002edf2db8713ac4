package org.conductregister.jira.install;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conductregister.jira.issue.ConductProject;

/**
 * The project's workflow scheme gives the issue types their workflow. Jira's default scheme, which has no id and cannot be
 * changed, is replaced by a copy for this project; every other issue type keeps its workflow.
 */
final class WorkflowSchemePart implements Part {

    private final WorkflowSchemeManager schemes;
    private final IssueTypesPart types;

    WorkflowSchemePart(WorkflowSchemeManager schemes, IssueTypesPart types) {
        this.schemes = schemes;
        this.types = types;
    }

    @Override
    public String key() {
        return "workflow-scheme";
    }

    @Override
    public List<InstallPlan.Piece> look(Project project) {
        AssignableWorkflowScheme scheme = schemes.getWorkflowSchemeObj(project);
        return workflowByType().entrySet().stream()
                .map(entry -> new InstallPlan.Piece(
                        entry.getKey() + ": " + entry.getValue(),
                        types.find(entry.getKey())
                                .filter(type -> has(scheme, type, entry.getValue()))
                                .isPresent()))
                .toList();
    }

    private static boolean has(AssignableWorkflowScheme scheme, IssueType type, String workflow) {
        return scheme != null && workflow.equals(scheme.getActualWorkflow(type.getId()));
    }

    private static Map<String, String> workflowByType() {
        Map<String, String> wanted = new LinkedHashMap<>();
        wanted.put(ConductProject.REPORT_TYPE, WorkflowsPart.REPORT);
        wanted.put(ConductProject.REVIEW_TYPE, WorkflowsPart.REVIEW);
        wanted.put(ConductProject.APPEAL_TYPE, WorkflowsPart.APPEAL);
        return wanted;
    }

    @Override
    public void add(Project project, ApplicationUser administrator) {
        AssignableWorkflowScheme scheme = schemes.getWorkflowSchemeObj(project);
        if (scheme == null || scheme.getId() == null) {
            String standard = Optional.ofNullable(scheme)
                    .map(AssignableWorkflowScheme::getActualDefaultWorkflow)
                    .orElse("jira");
            AssignableWorkflowScheme own = schemes.createScheme(map(schemes.assignableBuilder()
                            .setName(project.getKey() + ": conduct")
                            .setDescription("")
                            .setDefaultWorkflow(standard))
                    .build());
            schemes.addSchemeToProject(project, schemes.getSchemeObject(own.getId()));
        } else {
            schemes.updateWorkflowScheme(map(scheme.builder()).build());
        }
    }

    private AssignableWorkflowScheme.Builder map(AssignableWorkflowScheme.Builder scheme) {
        workflowByType()
                .forEach((type, workflow) ->
                        scheme.setMapping(types.find(type).orElseThrow().getId(), workflow));
        return scheme;
    }
}
