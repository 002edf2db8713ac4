package org.conductregister.standin.jira.rest;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.BuildUtilsInfo;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.servicedesk.api.ServiceDesk;
import com.atlassian.servicedesk.api.organization.CustomerOrganization;
import com.atlassian.servicedesk.api.organization.OrganizationService;
import com.atlassian.servicedesk.api.requesttype.RequestType;
import java.util.List;
import java.util.Map;
import org.conductregister.standin.jira.desk.DeskQueues;
import org.conductregister.standin.jira.desk.Desks;
import org.conductregister.standin.jira.desk.RequestTypes;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code servicedeskapi} for agents and customers: desks, request types, queues, organisations. */
@RestController
@RequestMapping("/rest/servicedeskapi")
class DeskRest {

    private final Desks desks;
    private final RequestTypes types;
    private final DeskQueues queues;
    private final OrganizationService organizations;
    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final SearchService search;
    private final IssueShape issueShape;
    private final DeskShape shape;
    private final BuildUtilsInfo version;
    private final Caller caller;

    DeskRest(
            Desks desks,
            RequestTypes types,
            DeskQueues queues,
            OrganizationService organizations,
            ProjectManager projects,
            PermissionManager permissions,
            SearchService search,
            IssueShape issueShape,
            DeskShape shape,
            BuildUtilsInfo version,
            Caller caller) {
        this.desks = desks;
        this.types = types;
        this.queues = queues;
        this.organizations = organizations;
        this.projects = projects;
        this.permissions = permissions;
        this.search = search;
        this.issueShape = issueShape;
        this.shape = shape;
        this.version = version;
        this.caller = caller;
    }

    @GetMapping("/info")
    Map<String, Object> info() {
        return Shapes.map(
                "version", version.getVersion(), "platformVersion", version.getVersion(), "isLicensedForUse", true);
    }

    @GetMapping("/servicedesk")
    Map<String, Object> desks(
            @RequestParam(defaultValue = "0") int start, @RequestParam(defaultValue = "50") int limit) {
        caller.any();
        return shape.page(desks.all(), start, limit, this::desk);
    }

    private Map<String, Object> desk(ServiceDesk desk) {
        return shape.desk(desk, projects.getProjectObj(desk.getProjectId()));
    }

    @GetMapping("/servicedesk/{id}")
    Map<String, Object> desk(@PathVariable int id) {
        caller.any();
        return desk(desks.getServiceDeskById(id));
    }

    @GetMapping("/servicedesk/{id}/requesttype")
    Map<String, Object> requestTypes(
            @PathVariable int id,
            @RequestParam(defaultValue = "0") int start,
            @RequestParam(defaultValue = "50") int limit) {
        caller.any();
        return shape.page(types.ofDesk(desks.getServiceDeskById(id).getId()), start, limit, shape::requestType);
    }

    private RequestType type(int deskId, int typeId) {
        return types.byId(typeId)
                .filter(type -> type.getPortalId() == deskId)
                .orElseThrow(() -> RestProblem.notFound("The request type does not exist."));
    }

    @GetMapping("/servicedesk/{id}/requesttype/{typeId}")
    Map<String, Object> requestType(@PathVariable int id, @PathVariable int typeId) {
        caller.any();
        return shape.requestType(type(id, typeId));
    }

    @GetMapping("/servicedesk/{id}/requesttype/{typeId}/field")
    Map<String, Object> fields(@PathVariable int id, @PathVariable int typeId) {
        boolean agent = permissions.hasPermission(
                ProjectPermissions.BROWSE_PROJECTS,
                projects.getProjectObj(desks.getServiceDeskById(id).getProjectId()),
                caller.any());
        type(id, typeId);
        return Shapes.map(
                "requestTypeFields",
                List.of(field("summary", "Summary", true), field("description", "Description", false)),
                "canRaiseOnBehalfOf",
                agent,
                "canAddRequestParticipants",
                false);
    }

    private static Map<String, Object> field(String id, String name, boolean required) {
        return Shapes.map(
                "fieldId",
                id,
                "name",
                name,
                "description",
                "",
                "required",
                required,
                "defaultValues",
                List.of(),
                "validValues",
                List.of(),
                "jiraSchema",
                Shapes.map("type", "string", "system", id));
    }

    private List<DeskQueues.Queue> queuesOf(int deskId) {
        Project project =
                projects.getProjectObj(desks.getServiceDeskById(deskId).getProjectId());
        if (!permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, caller.licensed())) {
            throw RestProblem.of(HttpStatus.FORBIDDEN, "You do not have the permission to see the queues.");
        }
        return queues.of(project, deskId);
    }

    @GetMapping("/servicedesk/{id}/queue")
    Map<String, Object> queues(
            @PathVariable int id,
            @RequestParam(defaultValue = "false") boolean includeCount,
            @RequestParam(defaultValue = "0") int start,
            @RequestParam(defaultValue = "50") int limit) {
        ApplicationUser user = caller.licensed();
        return shape.page(queuesOf(id), start, limit, queue -> {
            Map<String, Object> json = Shapes.map(
                    "id", Integer.toString(queue.id()),
                    "name", queue.name(),
                    "jql", queue.jql(),
                    "fields", queue.columns(),
                    "_links", Shapes.map());
            if (includeCount) {
                json.put("issueCount", found(user, queue, 0, 0).getTotal());
            }
            return json;
        });
    }

    private SearchResults<Issue> found(ApplicationUser user, DeskQueues.Queue queue, int start, int limit) {
        try {
            return search.search(
                    user, search.parseQuery(user, queue.jql()).getQuery(), new PagerFilter<>(start, limit));
        } catch (SearchException problem) {
            throw RestProblem.badRequest(problem.getMessage());
        }
    }

    @GetMapping("/servicedesk/{id}/queue/{queueId}/issue")
    Map<String, Object> queueIssues(
            @PathVariable int id,
            @PathVariable int queueId,
            @RequestParam(defaultValue = "0") int start,
            @RequestParam(defaultValue = "50") int limit) {
        ApplicationUser user = caller.licensed();
        DeskQueues.Queue queue = queuesOf(id).stream()
                .filter(each -> each.id() == queueId)
                .findFirst()
                .orElseThrow(() -> RestProblem.notFound("The queue does not exist."));
        SearchResults<Issue> found = found(user, queue, start, limit);
        return Shapes.map(
                "size",
                found.getResults().size(),
                "start",
                start,
                "limit",
                limit,
                "isLastPage",
                found.getEnd() >= found.getTotal(),
                "_links",
                Shapes.map(),
                "values",
                found.getResults().stream()
                        .map(issue -> issueShape.of(issue, user, queue.columns()))
                        .toList());
    }

    @GetMapping({"/organization", "/servicedesk/{id}/organization"})
    Map<String, Object> organizations(
            @RequestParam(defaultValue = "0") int start, @RequestParam(defaultValue = "50") int limit) {
        List<CustomerOrganization> all = organizations
                .getOrganizations(
                        caller.any(),
                        organizations.newOrganizationsQueryBuilder().build())
                .getResults();
        return shape.page(
                all,
                start,
                limit,
                each -> Shapes.map(
                        "id", Integer.toString(each.getId()), "name", each.getName(), "_links", Shapes.map()));
    }

    @GetMapping("/organization/{id}/user")
    Map<String, Object> members(
            @PathVariable int id,
            @RequestParam(defaultValue = "0") int start,
            @RequestParam(defaultValue = "50") int limit) {
        ApplicationUser user = caller.licensed();
        List<ApplicationUser> all = organizations
                .getUsersInOrganization(
                        user,
                        organizations
                                .newUsersInOrganizationQuery()
                                .customerOrganization(organizations.getById(user, id))
                                .build())
                .getResults();
        return shape.page(all, start, limit, shape::user);
    }
}
