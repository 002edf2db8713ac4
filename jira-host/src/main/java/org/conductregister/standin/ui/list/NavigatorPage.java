package org.conductregister.standin.ui.list;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.conductregister.standin.ui.frame.AgentFrame;
import org.conductregister.standin.ui.page.Addresses;
import org.conductregister.standin.ui.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Search by JQL, and the search box in the header that leads to it. */
@Controller
class NavigatorPage {

    private static final String LIST = "navigator";
    private static final int SIZE = 50;
    private static final Pattern ISSUE_KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]+-\\d+");

    private final JiraAuthenticationContext login;
    private final IssueSearch search;
    private final IssueColumns columns;
    private final AgentFrame frame;

    NavigatorPage(JiraAuthenticationContext login, IssueSearch search, IssueColumns columns, AgentFrame frame) {
        this.login = login;
        this.search = search;
        this.columns = columns;
        this.frame = frame;
    }

    record Navigator(
            String action,
            String jql,
            List<String> errors,
            List<String> warnings,
            IssueTable table,
            Pager pager,
            ColumnChooser chooser) {}

    @GetMapping({"/issues", "/issues/"})
    View show(@RequestParam(defaultValue = "") String jql, @RequestParam(defaultValue = "0") int startIndex) {
        ApplicationUser user = login.getLoggedInUser();
        int start = Math.max(0, startIndex) / SIZE * SIZE;
        IssueSearch.Found found = search.find(user, jql, start, SIZE);
        boolean shown = found.errors().isEmpty();
        return frame.around(new Page(
                "navigator",
                "Search",
                new Navigator(
                        Addresses.at("/issues/"),
                        jql,
                        found.errors(),
                        found.warnings(),
                        shown ? columns.table(user.getKey(), LIST, found.issues()) : null,
                        shown ? Pager.of(start, SIZE, found.total(), index -> address(jql, index)) : null,
                        columns.chooser(user.getKey(), LIST, "/issues/?jql=" + Addresses.encoded(jql)))));
    }

    /** A key leads straight to its issue; other words are looked for in the text of issues. */
    @GetMapping("/secure/QuickSearch.jspa")
    String quickSearch(@RequestParam(defaultValue = "") String searchString) {
        String words = searchString.strip();
        if (ISSUE_KEY.matcher(words).matches()) {
            return "redirect:/browse/" + words.toUpperCase(Locale.ROOT);
        }
        String jql = words.isEmpty()
                ? "ORDER BY created DESC"
                : "text ~ \"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\" ORDER BY created DESC";
        return "redirect:/issues/?jql=" + Addresses.encoded(jql);
    }

    private static String address(String jql, int start) {
        return Addresses.search(jql) + "&startIndex=" + start;
    }
}
