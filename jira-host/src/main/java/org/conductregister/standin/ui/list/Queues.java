package org.conductregister.standin.ui.list;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.ServiceDeskManager;
import java.util.List;
import org.conductregister.standin.jira.desk.DeskQueues;
import org.springframework.stereotype.Component;

/** The queues of a service desk's project, with what they hold for the user who asks. */
@Component
class Queues {

    private final ServiceDeskManager desks;
    private final DeskQueues queues;
    private final SearchService search;
    private final JiraAuthenticationContext login;

    Queues(ServiceDeskManager desks, DeskQueues queues, SearchService search, JiraAuthenticationContext login) {
        this.desks = desks;
        this.queues = queues;
        this.search = search;
        this.login = login;
    }

    /** In the order shown; never empty. */
    List<DeskQueues.Queue> of(Project project) {
        return queues.of(project, desks.getServiceDeskForProject(project).getId());
    }

    /** How many issues the queue holds. */
    long count(DeskQueues.Queue queue) {
        ApplicationUser user = login.getLoggedInUser();
        SearchService.ParseResult parsed = search.parseQuery(user, queue.jql());
        try {
            return search.searchCount(user, parsed.getQuery());
        } catch (SearchException problem) {
            throw new IllegalStateException("The queue " + queue.name() + " cannot be counted", problem);
        }
    }
}
