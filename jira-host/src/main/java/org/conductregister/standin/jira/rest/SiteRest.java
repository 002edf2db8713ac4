package org.conductregister.standin.jira.rest;

import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.BuildUtilsInfo;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a client asks to find its way: server, users, projects, issue types, priorities, statuses, resolutions. */
@RestController
@RequestMapping({"/rest/api/2", "/rest/api/latest"})
class SiteRest {

    private final Shapes shapes;
    private final Caller caller;
    private final BuildUtilsInfo version;
    private final UserManager users;
    private final UserSearchService userSearch;
    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final ConstantsManager constants;
    private final Clock clock;

    SiteRest(
            Shapes shapes,
            Caller caller,
            BuildUtilsInfo version,
            UserManager users,
            UserSearchService userSearch,
            ProjectManager projects,
            PermissionManager permissions,
            ConstantsManager constants,
            Clock clock) {
        this.shapes = shapes;
        this.caller = caller;
        this.version = version;
        this.users = users;
        this.userSearch = userSearch;
        this.projects = projects;
        this.permissions = permissions;
        this.constants = constants;
        this.clock = clock;
    }

    @GetMapping("/serverInfo")
    Map<String, Object> serverInfo() {
        return Shapes.map(
                "baseUrl", shapes.base(),
                "version", version.getVersion(),
                "versionNumbers", version.getVersionNumbers(),
                "deploymentType", "Server",
                "buildNumber", 1_130_000,
                "serverTime", Shapes.time(Date.from(clock.instant())),
                "serverTitle", "Stand-in for Jira");
    }

    @GetMapping("/myself")
    Map<String, Object> myself() {
        return shapes.user(caller.any());
    }

    @GetMapping("/user")
    Map<String, Object> user(
            @RequestParam(required = false) String username, @RequestParam(required = false) String key) {
        caller.licensed();
        ApplicationUser found = username == null ? users.getUserByKey(key) : users.getUserByName(username);
        if (found == null) {
            throw RestProblem.notFound("The user named '" + (username == null ? key : username) + "' does not exist");
        }
        return shapes.user(found);
    }

    @GetMapping({"/user/search", "/user/assignable/search"})
    List<Map<String, Object>> searchUsers(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "0") int startAt,
            @RequestParam(defaultValue = "50") int maxResults) {
        caller.licensed();
        String query = username.equals(".") ? "" : username;
        return userSearch
                .findUsers(
                        query, UserSearchParams.builder().allowEmptyQuery(true).build())
                .stream()
                .skip(startAt)
                .limit(maxResults)
                .map(shapes::user)
                .toList();
    }

    @GetMapping("/project")
    List<Map<String, Object>> projects() {
        return permissions.getProjects(ProjectPermissions.BROWSE_PROJECTS, caller.licensed()).stream()
                .map(shapes::project)
                .toList();
    }

    @GetMapping("/project/{key}")
    Map<String, Object> project(@PathVariable String key) {
        Project found = key.matches("\\d+")
                ? projects.getProjectObj(Long.valueOf(key))
                : projects.getProjectByCurrentKeyIgnoreCase(key);
        if (!permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, found, caller.licensed())) {
            throw RestProblem.notFound("No project could be found with key '" + key + "'.");
        }
        return shapes.projectWithDetails(found);
    }

    @GetMapping("/issuetype")
    List<Map<String, Object>> issueTypes() {
        caller.licensed();
        return constants.getAllIssueTypeObjects().stream()
                .map(shapes::issueType)
                .toList();
    }

    @GetMapping("/priority")
    List<Map<String, Object>> priorities() {
        caller.licensed();
        return constants.getPriorities().stream().map(shapes::priority).toList();
    }

    @GetMapping("/status")
    List<Map<String, Object>> statuses() {
        caller.licensed();
        return constants.getStatuses().stream().map(shapes::status).toList();
    }

    @GetMapping("/resolution")
    List<Map<String, Object>> resolutions() {
        caller.licensed();
        return constants.getResolutions().stream().map(shapes::resolution).toList();
    }
}
