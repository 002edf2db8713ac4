package org.conductregister.standin.ui.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;
import org.conductregister.standin.ui.form.FormFields;
import org.conductregister.standin.ui.form.IssueForm;
import org.conductregister.standin.ui.form.IssueParameters;
import org.conductregister.standin.ui.form.Screens;
import org.conductregister.standin.ui.form.Submitted;
import org.conductregister.standin.ui.frame.AgentFrame;
import org.conductregister.standin.ui.list.ProjectSidebar;
import org.conductregister.standin.ui.page.Addresses;
import org.conductregister.standin.ui.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Editing the fields of an issue's edit screen. */
@Controller
class EditIssuePage {

    private static final List<String> ELSEWHERE = List.of("attachment");

    private final IssueInView inView;
    private final IssueService issues;
    private final Screens screens;
    private final FormFields fields;
    private final ProjectSidebar sidebar;
    private final AgentFrame frame;

    EditIssuePage(
            IssueInView inView,
            IssueService issues,
            Screens screens,
            FormFields fields,
            ProjectSidebar sidebar,
            AgentFrame frame) {
        this.inView = inView;
        this.issues = issues;
        this.screens = screens;
        this.fields = fields;
        this.sidebar = sidebar;
        this.frame = frame;
    }

    @GetMapping("/secure/EditIssue!default.jspa")
    View show(@RequestParam Long id) {
        Issue issue = inView.withId(id, ProjectPermissions.EDIT_ISSUES);
        return form(issue, Submitted.nothing(), new SimpleErrorCollection());
    }

    @PostMapping("/secure/EditIssue.jspa")
    View save(@RequestParam Long id, @RequestParam MultiValueMap<String, String> values) {
        Issue issue = inView.withId(id, ProjectPermissions.EDIT_ISSUES);
        Submitted typed = new Submitted(values);
        IssueInputParameters parameters = issues.newIssueInputParameters();
        parameters.setRetainExistingValuesWhenParameterNotProvided(true, true);
        IssueParameters.fill(parameters, onScreen(issue), typed);
        IssueService.UpdateValidationResult valid = issues.validateUpdate(inView.user(), id, parameters);
        if (!valid.isValid()) {
            return form(issue, typed, valid.getErrorCollection());
        }
        IssueService.IssueResult result = issues.update(inView.user(), valid);
        return result.isValid()
                ? new RedirectView(Addresses.issue(issue))
                : form(issue, typed, result.getErrorCollection());
    }

    private View form(Issue issue, Submitted typed, ErrorCollection errors) {
        List<String> shown = onScreen(issue);
        IssueForm form = new IssueForm(
                "issue-edit",
                "Edit " + issue.getKey(),
                Addresses.at("/secure/EditIssue.jspa?id=" + issue.getId()),
                "Update",
                Addresses.issue(issue),
                false,
                List.of(),
                IssueForm.unplaced(errors, shown),
                fields.of(shown, issue, typed, errors.getErrors()));
        return frame.around(
                new Page("issue/form", "Edit " + issue.getKey(), form), sidebar.of(issue.getProjectObject(), null));
    }

    private List<String> onScreen(Issue issue) {
        return screens.edit(issue).stream()
                .filter(field -> !ELSEWHERE.contains(field))
                .toList();
    }
}
