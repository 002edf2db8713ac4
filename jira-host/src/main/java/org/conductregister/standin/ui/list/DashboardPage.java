package org.conductregister.standin.ui.list;

import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.List;
import org.conductregister.standin.ui.frame.AgentFrame;
import org.conductregister.standin.ui.frame.VisibleProjects;
import org.conductregister.standin.ui.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** An agent's first page: the projects, and the open issues assigned to them. */
@Controller
class DashboardPage {

    private static final String MINE = "assignee = currentUser() AND resolution IS EMPTY ORDER BY created DESC";
    private static final int SHOWN = 50;

    private final JiraAuthenticationContext login;
    private final VisibleProjects projects;
    private final IssueSearch search;
    private final IssueColumns columns;
    private final AgentFrame frame;

    DashboardPage(
            JiraAuthenticationContext login,
            VisibleProjects projects,
            IssueSearch search,
            IssueColumns columns,
            AgentFrame frame) {
        this.login = login;
        this.projects = projects;
        this.search = search;
        this.columns = columns;
        this.frame = frame;
    }

    record Dashboard(List<VisibleProjects.Entry> projects, IssueTable mine) {}

    @GetMapping({"/", "/secure/Dashboard.jspa", "/secure"})
    View show() {
        IssueSearch.Found mine = search.find(login.getLoggedInUser(), MINE, 0, SHOWN);
        return frame.around(new Page(
                "dashboard",
                "Dashboard",
                new Dashboard(projects.of(login.getLoggedInUser()), columns.table(mine.issues()))));
    }
}
