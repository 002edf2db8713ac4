package org.conductregister.standin.ui.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.List;
import org.conductregister.standin.ui.access.Forbidden;
import org.conductregister.standin.ui.form.FormFields;
import org.conductregister.standin.ui.form.IssueForm;
import org.conductregister.standin.ui.form.IssueParameters;
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

/** Takes an issue through a transition of its workflow; what conditions and validators refuse is said on the form. */
@Controller
class TransitionPage {

    private final IssueInView inView;
    private final IssueService issues;
    private final IssueTransitions transitions;
    private final FormFields fields;
    private final ProjectSidebar sidebar;
    private final AgentFrame frame;

    TransitionPage(
            IssueInView inView,
            IssueService issues,
            IssueTransitions transitions,
            FormFields fields,
            ProjectSidebar sidebar,
            AgentFrame frame) {
        this.inView = inView;
        this.issues = issues;
        this.transitions = transitions;
        this.fields = fields;
        this.sidebar = sidebar;
        this.frame = frame;
    }

    @GetMapping("/secure/CommentAssignIssue!default.jspa")
    View show(@RequestParam Long id, @RequestParam int action) {
        Issue issue = inView.withId(id);
        return form(issue, offered(issue, action), Submitted.nothing(), new SimpleErrorCollection());
    }

    @PostMapping("/secure/CommentAssignIssue.jspa")
    View transition(
            @RequestParam Long id, @RequestParam int action, @RequestParam MultiValueMap<String, String> values) {
        Issue issue = inView.withId(id);
        ActionDescriptor offered = offered(issue, action);
        Submitted typed = new Submitted(values);
        IssueInputParameters parameters = issues.newIssueInputParameters();
        parameters.setRetainExistingValuesWhenParameterNotProvided(true, true);
        IssueParameters.fill(parameters, transitions.fields(offered), typed);
        IssueService.TransitionValidationResult valid =
                issues.validateTransition(inView.user(), id, action, parameters);
        if (!valid.isValid()) {
            return form(issue, offered, typed, valid.getErrorCollection());
        }
        IssueService.IssueResult result = issues.transition(inView.user(), valid);
        return result.isValid()
                ? new RedirectView(Addresses.issue(issue))
                : form(issue, offered, typed, result.getErrorCollection());
    }

    private ActionDescriptor offered(Issue issue, int action) {
        return transitions
                .offered(issue, inView.user(), action)
                .orElseThrow(() -> new Forbidden(
                        "The workflow does not offer this step now. Perhaps somebody else has taken it already."));
    }

    private View form(Issue issue, ActionDescriptor action, Submitted typed, ErrorCollection errors) {
        List<String> shown = transitions.fields(action);
        IssueForm form = new IssueForm(
                "issue-workflow-transition",
                action.getName() + ": " + issue.getKey(),
                Addresses.at("/secure/CommentAssignIssue.jspa?id=" + issue.getId() + "&action=" + action.getId()),
                action.getName(),
                Addresses.issue(issue),
                false,
                List.of(),
                IssueForm.unplaced(errors, shown),
                fields.of(shown, issue, typed, errors.getErrors()));
        return frame.around(new Page("issue/form", form.heading(), form), sidebar.of(issue.getProjectObject(), null));
    }
}
