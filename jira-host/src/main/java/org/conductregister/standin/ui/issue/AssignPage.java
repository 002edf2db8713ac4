package org.conductregister.standin.ui.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;
import org.conductregister.standin.ui.form.FormFields;
import org.conductregister.standin.ui.form.IssueForm;
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

/** Hands an issue to somebody. */
@Controller
class AssignPage {

    private static final String ASSIGNEE = "assignee";

    private final IssueInView inView;
    private final IssueService issues;
    private final FormFields fields;
    private final ProjectSidebar sidebar;
    private final AgentFrame frame;

    AssignPage(IssueInView inView, IssueService issues, FormFields fields, ProjectSidebar sidebar, AgentFrame frame) {
        this.inView = inView;
        this.issues = issues;
        this.fields = fields;
        this.sidebar = sidebar;
        this.frame = frame;
    }

    @GetMapping("/secure/AssignIssue!default.jspa")
    View show(@RequestParam Long id) {
        Issue issue = inView.withId(id, ProjectPermissions.ASSIGN_ISSUES);
        return form(issue, Submitted.nothing(), new SimpleErrorCollection());
    }

    /** An empty name leaves the issue with nobody. */
    @PostMapping("/secure/AssignIssue.jspa")
    View assign(@RequestParam Long id, @RequestParam MultiValueMap<String, String> values) {
        Issue issue = inView.withId(id, ProjectPermissions.ASSIGN_ISSUES);
        Submitted typed = new Submitted(values);
        String assignee = typed.first(ASSIGNEE)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .orElse(null);
        IssueService.AssignValidationResult valid = issues.validateAssign(inView.user(), id, assignee);
        if (!valid.isValid()) {
            return form(issue, typed, valid.getErrorCollection());
        }
        IssueService.IssueResult result = issues.assign(inView.user(), valid);
        return result.isValid()
                ? new RedirectView(Addresses.issue(issue))
                : form(issue, typed, result.getErrorCollection());
    }

    private View form(Issue issue, Submitted typed, ErrorCollection errors) {
        IssueForm form = new IssueForm(
                "assign-issue",
                "Assign " + issue.getKey(),
                Addresses.at("/secure/AssignIssue.jspa?id=" + issue.getId()),
                "Assign",
                Addresses.issue(issue),
                false,
                List.of(),
                IssueForm.unplaced(errors, List.of(ASSIGNEE)),
                fields.of(List.of(ASSIGNEE), issue, typed, errors.getErrors()));
        return frame.around(
                new Page("issue/form", "Assign " + issue.getKey(), form), sidebar.of(issue.getProjectObject(), null));
    }
}
