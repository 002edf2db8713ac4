package org.conductregister.standin.ui.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueFactory;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.web.util.AttachmentException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.conductregister.standin.ui.form.FormFields;
import org.conductregister.standin.ui.form.IssueForm;
import org.conductregister.standin.ui.form.IssueParameters;
import org.conductregister.standin.ui.form.Screens;
import org.conductregister.standin.ui.form.Submitted;
import org.conductregister.standin.ui.frame.AgentFrame;
import org.conductregister.standin.ui.list.ProjectSidebar;
import org.conductregister.standin.ui.page.Addresses;
import org.conductregister.standin.ui.page.Page;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** The form of a new issue, and what becomes of it. */
@Component
class IssueCreation {

    private final IssueService issues;
    private final IssueFactory blank;
    private final Screens screens;
    private final FormFields fields;
    private final Uploads uploads;
    private final JiraAuthenticationContext login;
    private final ProjectSidebar sidebar;
    private final AgentFrame frame;

    IssueCreation(
            IssueService issues,
            IssueFactory blank,
            Screens screens,
            FormFields fields,
            Uploads uploads,
            JiraAuthenticationContext login,
            ProjectSidebar sidebar,
            AgentFrame frame) {
        this.issues = issues;
        this.blank = blank;
        this.screens = screens;
        this.fields = fields;
        this.uploads = uploads;
        this.login = login;
        this.sidebar = sidebar;
        this.frame = frame;
    }

    /** Either the new issue, or the form again with what was typed and why it was refused. */
    record Outcome(Optional<Issue> issue, View form) {}

    View form(Project project, IssueType type, Submitted typed) {
        return form(project, type, typed, new SimpleErrorCollection());
    }

    Outcome create(Project project, IssueType type, Submitted typed, List<MultipartFile> files)
            throws IOException, AttachmentException {
        IssueInputParameters parameters = issues.newIssueInputParameters()
                .setProjectId(project.getId())
                .setIssueTypeId(type.getId())
                .setReporterId(login.getLoggedInUser().getUsername());
        IssueParameters.fill(parameters, screens.create(blank(project, type)), typed);
        IssueService.CreateValidationResult valid = issues.validateCreate(login.getLoggedInUser(), parameters);
        if (!valid.isValid()) {
            return new Outcome(Optional.empty(), form(project, type, typed, valid.getErrorCollection()));
        }
        IssueService.IssueResult result = issues.create(login.getLoggedInUser(), valid);
        if (!result.isValid()) {
            return new Outcome(Optional.empty(), form(project, type, typed, result.getErrorCollection()));
        }
        uploads.attach(files, result.getIssue(), login.getLoggedInUser());
        return new Outcome(Optional.of(result.getIssue()), null);
    }

    private View form(Project project, IssueType type, Submitted typed, ErrorCollection errors) {
        MutableIssue issue = blank(project, type);
        List<String> shown = screens.create(issue);
        IssueForm form = new IssueForm(
                "issue-create",
                "Create " + type.getName() + " in " + project.getName(),
                Addresses.at("/secure/CreateIssue"),
                "Create",
                Addresses.project(project),
                true,
                List.of(
                        new IssueForm.Hidden("pid", project.getId().toString()),
                        new IssueForm.Hidden("issuetype", type.getId())),
                IssueForm.unplaced(errors, shown),
                fields.of(shown, issue, typed, errors.getErrors()));
        return frame.around(new Page("issue/form", "Create issue", form), sidebar.of(project, null));
    }

    private MutableIssue blank(Project project, IssueType type) {
        MutableIssue issue = blank.getIssue();
        issue.setProjectObject(project);
        issue.setIssueType(type);
        issue.setReporter(login.getLoggedInUser());
        return issue;
    }
}
