package org.conductregister.jira.page;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.conductregister.jira.install.InstallPlan;
import org.conductregister.jira.install.Installation;
import org.conductregister.jira.json.Json;
import org.conductregister.jira.text.Wording;

/**
 * The page on which an administrator installs the app: choose a project, see the plan, carry it out. GET changes nothing;
 * POST wants the form's token; both want Jira's confirmed administrator session.
 */
@AdminOnly
public final class InstallServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String TEMPLATE = "templates/page/install.vm";

    private final transient Installation installation;
    private final transient ProjectManager projects;
    private final transient JiraAuthenticationContext authentication;
    private final transient Wording wording;
    private final transient Frame frame;

    /** What every form of an administrator takes from Jira. */
    public record Frame(
            TemplateRenderer renderer, WebSudoManager webSudo, XsrfTokenAccessor tokens, XsrfTokenValidator checks) {}

    /** Made by Jira, from the app's beans. */
    @Inject
    public InstallServlet(
            Installation installation,
            ProjectManager projects,
            JiraAuthenticationContext authentication,
            Wording wording,
            Frame frame) {
        this.installation = installation;
        this.projects = projects;
        this.authentication = authentication;
        this.wording = wording;
        this.frame = frame;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isConfirmed(request, response)) {
            Project project = project(request);
            show(request, response, project == null ? null : installation.plan(project), "");
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isConfirmed(request, response)) {
            return;
        }
        Project project = project(request);
        if (!frame.checks().validateFormEncodedToken(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            show(
                    request,
                    response,
                    project == null ? null : installation.plan(project),
                    wording.text("conduct.reason.form-expired"));
        } else if (project == null) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            show(request, response, null, wording.text("conduct.reason.install.project-missing"));
        } else {
            InstallPlan done = installation.apply(project, authentication.getLoggedInUser());
            show(request, response, done, "");
        }
    }

    private boolean isConfirmed(HttpServletRequest request, HttpServletResponse response) {
        try {
            frame.webSudo().willExecuteWebSudoRequest(request);
            return true;
        } catch (WebSudoSessionException unconfirmed) {
            frame.webSudo().enforceWebSudoProtection(request, response);
            return false;
        }
    }

    private Project project(HttpServletRequest request) {
        String key = request.getParameter("project");
        return key == null ? null : projects.getProjectByCurrentKey(key);
    }

    private void show(HttpServletRequest request, HttpServletResponse response, InstallPlan plan, String message)
            throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        InstallPage page = page(plan, message, frame.tokens().getXsrfToken(request, response, true));
        Map<String, Object> shown = Json.mapper().convertValue(page, new TypeReference<Map<String, Object>>() {});
        frame.renderer().render(TEMPLATE, Map.of("page", shown), response.getWriter());
    }

    private InstallPage page(InstallPlan plan, String message, String token) {
        String chosen = plan == null ? "" : plan.project();
        return new InstallPage(
                wording.text("conduct.install.title"),
                wording.text("conduct.install.intro"),
                new InstallPage.Texts(
                        wording.text("conduct.install.choose"),
                        wording.text("conduct.install.show"),
                        wording.text("conduct.install.apply"),
                        wording.text("conduct.install.present"),
                        wording.text("conduct.install.missing"),
                        wording.text("conduct.install.complete")),
                projects.getProjectObjects().stream()
                        .sorted(Comparator.comparing(Project::getName))
                        .map(project -> new InstallPage.Choice(
                                project.getKey(), project.getName(), Objects.equals(project.getKey(), chosen)))
                        .toList(),
                chosen,
                plan == null ? List.of() : steps(plan),
                plan != null && plan.isComplete(),
                message,
                frame.checks().getXsrfParameterName(),
                token);
    }

    private List<InstallPage.Step> steps(InstallPlan plan) {
        return plan.steps().stream()
                .map(step -> new InstallPage.Step(
                        wording.text("conduct.install." + step.key()),
                        step.pieces().stream().map(this::piece).toList()))
                .toList();
    }

    private InstallPage.Piece piece(InstallPlan.Piece piece) {
        String state = piece.present() ? "conduct.install.present" : "conduct.install.missing";
        return new InstallPage.Piece(piece.name(), piece.present(), wording.text(state));
    }
}
