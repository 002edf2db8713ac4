package org.conductregister.jira.install;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.conductregister.jira.issue.ConductProject;

/** The fields are on every screen that the project uses for Conduct reports: to create, to edit and to view. */
final class ScreensPart implements Part {

    private final FieldsPart fields;
    private final IssueTypesPart types;
    private final IssueTypeScreenSchemeManager schemes;

    ScreensPart(FieldsPart fields, IssueTypesPart types, IssueTypeScreenSchemeManager schemes) {
        this.fields = fields;
        this.types = types;
        this.schemes = schemes;
    }

    @Override
    public String key() {
        return "screens";
    }

    @Override
    public List<InstallPlan.Piece> look(Project project) {
        List<InstallPlan.Piece> pieces = new ArrayList<>();
        for (FieldScreen screen : screens(project)) {
            for (FieldsPart.Kind kind : FieldsPart.Kind.values()) {
                boolean present = fields.find(kind)
                        .filter(field -> screen.containsField(field.getId()))
                        .isPresent();
                pieces.add(new InstallPlan.Piece(screen.getName() + ": " + fields.name(kind), present));
            }
        }
        return pieces;
    }

    @Override
    public void add(Project project, ApplicationUser administrator) {
        for (FieldScreen screen : screens(project)) {
            Stream.of(FieldsPart.Kind.values())
                    .map(fields::find)
                    .map(Optional::orElseThrow)
                    .map(CustomField::getId)
                    .filter(id -> !screen.containsField(id))
                    .forEach(id -> screen.getTab(0).addFieldScreenLayoutItem(id));
        }
    }

    /** Each screen once, as projects often use one for everything. */
    private Collection<FieldScreen> screens(Project project) {
        IssueType report = types.find(ConductProject.REPORT_TYPE).orElse(null);
        FieldScreenScheme scheme = schemes.getIssueTypeScreenScheme(project).getEffectiveFieldScreenScheme(report);
        Map<Long, FieldScreen> screens = new LinkedHashMap<>();
        for (ScreenableIssueOperation operation : List.of(
                IssueOperations.CREATE_ISSUE_OPERATION,
                IssueOperations.EDIT_ISSUE_OPERATION,
                IssueOperations.VIEW_ISSUE_OPERATION)) {
            FieldScreen screen = scheme.getFieldScreen(operation);
            screens.put(screen.getId(), screen);
        }
        return screens.values();
    }
}
