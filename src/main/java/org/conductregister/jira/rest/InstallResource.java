package org.conductregister.jira.rest;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import org.conductregister.jira.install.InstallPlan;
import org.conductregister.jira.install.Installation;
import org.conductregister.jira.text.Wording;

/**
 * Installs the app into a project: GET shows what would be done, POST does it. For Jira administrators; refuses a project
 * that is missing (400) or unknown (404).
 */
@Path("install")
@AdminOnly
@Produces(MediaType.APPLICATION_JSON)
public class InstallResource {

    private final Installation installation;
    private final ProjectManager projects;
    private final JiraAuthenticationContext authentication;
    private final Wording wording;

    /** @param complete whether nothing is missing */
    record Plan(String project, boolean complete, List<Step> steps) {}

    /** @param name the step in words */
    record Step(String key, String name, List<InstallPlan.Piece> pieces) {}

    /** @param code stable and machine-readable */
    record Problem(String code, String message) {}

    /** Made by Jira, from the app's beans. */
    @Inject
    public InstallResource(
            Installation installation,
            ProjectManager projects,
            JiraAuthenticationContext authentication,
            Wording wording) {
        this.installation = installation;
        this.projects = projects;
        this.authentication = authentication;
        this.wording = wording;
    }

    /** What is there and what would be added. */
    @GET
    public Response plan(@QueryParam("project") String key) {
        return forProject(key, installation::plan);
    }

    /** Adds what is missing. */
    @POST
    public Response install(@QueryParam("project") String key) {
        return forProject(key, project -> installation.apply(project, authentication.getLoggedInUser()));
    }

    private Response forProject(String key, Function<Project, InstallPlan> action) {
        if (key == null || key.isBlank()) {
            return problem(Response.Status.BAD_REQUEST, "install.project-missing", "");
        }
        Project project = projects.getProjectByCurrentKey(key.strip());
        if (project == null) {
            return problem(Response.Status.NOT_FOUND, "install.project-unknown", key.strip());
        }
        return Response.ok(wire(action.apply(project))).build();
    }

    private Response problem(Response.Status status, String code, String named) {
        return Response.status(status)
                .entity(new Problem(code, wording.text("conduct.reason." + code, named)))
                .build();
    }

    private Plan wire(InstallPlan plan) {
        return new Plan(
                plan.project(),
                plan.isComplete(),
                plan.steps().stream()
                        .map(step -> new Step(step.key(), wording.text("conduct.install." + step.key()), step.pieces()))
                        .toList());
    }
}
