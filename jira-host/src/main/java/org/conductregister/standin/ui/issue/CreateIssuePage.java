package org.conductregister.standin.ui.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.util.AttachmentException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.conductregister.standin.ui.access.Forbidden;
import org.conductregister.standin.ui.form.FieldInput;
import org.conductregister.standin.ui.form.Submitted;
import org.conductregister.standin.ui.frame.AgentFrame;
import org.conductregister.standin.ui.page.Addresses;
import org.conductregister.standin.ui.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Creating an issue in two steps: where and of which type, then its fields. */
@Controller
class CreateIssuePage {

    private final JiraAuthenticationContext login;
    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final IssueCreation creation;
    private final AgentFrame frame;

    CreateIssuePage(
            JiraAuthenticationContext login,
            ProjectManager projects,
            PermissionManager permissions,
            IssueCreation creation,
            AgentFrame frame) {
        this.login = login;
        this.projects = projects;
        this.permissions = permissions;
        this.creation = creation;
        this.frame = frame;
    }

    record Where(
            String action,
            String nextHref,
            String cancelHref,
            List<FieldInput.Option> projects,
            List<FieldInput.Option> issueTypes) {}

    @GetMapping({"/secure/CreateIssue!default.jspa", "/secure/CreateIssue.jspa", "/secure/CreateIssue"})
    View where(
            @RequestParam(required = false) Long pid,
            @RequestParam(required = false) String projectKey,
            @RequestParam(required = false) String issuetype) {
        List<Project> open = open();
        if (open.isEmpty()) {
            throw new Forbidden("You may create issues in no project.");
        }
        Project chosen = open.stream()
                .filter(each -> each.getId().equals(pid) || each.getKey().equals(projectKey))
                .findFirst()
                .orElse(open.get(0));
        List<FieldInput.Option> types = chosen.getIssueTypes().stream()
                .map(type -> new FieldInput.Option(
                        type.getId(), type.getName(), type.getId().equals(issuetype)))
                .toList();
        return frame.around(new Page(
                "issue/create-where",
                "Create issue",
                new Where(
                        Addresses.at("/secure/CreateIssue!default.jspa"),
                        Addresses.at("/secure/CreateIssueDetails!init.jspa"),
                        Addresses.at("/"),
                        open.stream()
                                .map(each -> new FieldInput.Option(
                                        each.getId().toString(),
                                        each.getName() + " (" + each.getKey() + ")",
                                        each.equals(chosen)))
                                .toList(),
                        types)));
    }

    /** The second step. Values in the address fill the form in, as apps expect that link to it. */
    @GetMapping("/secure/CreateIssueDetails!init.jspa")
    View fields(
            @RequestParam Long pid, @RequestParam String issuetype, @RequestParam MultiValueMap<String, String> typed) {
        return creation.form(project(pid), type(project(pid), issuetype), new Submitted(typed));
    }

    @PostMapping({"/secure/CreateIssue", "/secure/CreateIssue.jspa", "/secure/CreateIssueDetails.jspa"})
    View create(
            @RequestParam Long pid,
            @RequestParam String issuetype,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) List<MultipartFile> attachment)
            throws IOException, AttachmentException {
        Project project = project(pid);
        IssueCreation.Outcome outcome =
                creation.create(project, type(project, issuetype), new Submitted(typed), attachment);
        Optional<Issue> created = outcome.issue();
        return created.isPresent() ? new RedirectView(Addresses.issue(created.get())) : outcome.form();
    }

    private List<Project> open() {
        return projects.getProjectObjects().stream()
                .filter(each -> permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, each, user()))
                .toList();
    }

    private Project project(Long id) {
        return open().stream()
                .filter(each -> each.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new Forbidden("You may not create issues in this project."));
    }

    private static IssueType type(Project project, String id) {
        return project.getIssueTypes().stream()
                .filter(each -> each.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new Forbidden("The project " + project.getName() + " has no such issue type."));
    }

    private ApplicationUser user() {
        return login.getLoggedInUser();
    }
}
