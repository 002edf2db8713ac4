package org.conductregister.standin.ui.form;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which fields stand on which screen, in the order of its tabs. */
@Component
public class Screens {

    private final IssueTypeScreenSchemeManager schemes;

    Screens(IssueTypeScreenSchemeManager schemes) {
        this.schemes = schemes;
    }

    /** Ids of the fields of the create screen. */
    public List<String> create(IssueContext of) {
        return fields(of, IssueOperations.CREATE_ISSUE_OPERATION);
    }

    /** Ids of the fields of the edit screen. */
    public List<String> edit(IssueContext of) {
        return fields(of, IssueOperations.EDIT_ISSUE_OPERATION);
    }

    private List<String> fields(IssueContext of, ScreenableIssueOperation operation) {
        return fields(schemes.getIssueTypeScreenScheme(of.getProjectObject())
                .getEffectiveFieldScreenScheme(of.getIssueType())
                .getFieldScreen(operation));
    }

    /** Ids of the fields of a screen. */
    public static List<String> fields(FieldScreen screen) {
        return screen.getTabs().stream()
                .flatMap(tab -> tab.getFieldScreenLayoutItems().stream()
                        .sorted(Comparator.comparingInt(FieldScreenLayoutItem::getPosition)))
                .map(FieldScreenLayoutItem::getFieldId)
                .toList();
    }
}
