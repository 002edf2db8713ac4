package org.conductregister.standin.jira.rest;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code search}: JQL by GET or POST, paged. 400 for a query that is not understood. */
@RestController
@RequestMapping({"/rest/api/2/search", "/rest/api/latest/search"})
class SearchRest {

    private static final int LARGEST_PAGE = 1_000;

    private final SearchService search;
    private final IssueShape shape;
    private final Caller caller;

    SearchRest(SearchService search, IssueShape shape, Caller caller) {
        this.search = search;
        this.shape = shape;
        this.caller = caller;
    }

    @GetMapping
    Map<String, Object> get(
            @RequestParam(defaultValue = "") String jql,
            @RequestParam(defaultValue = "0") int startAt,
            @RequestParam(defaultValue = "50") int maxResults,
            @RequestParam(defaultValue = "*navigable") List<String> fields) {
        return find(jql, startAt, maxResults, fields);
    }

    @PostMapping
    Map<String, Object> post(@RequestBody JsonNode body) {
        List<String> fields = new ArrayList<>();
        body.path("fields").forEach(field -> fields.add(field.asText()));
        return find(
                body.path("jql").asText(""),
                body.path("startAt").asInt(0),
                body.path("maxResults").asInt(50),
                fields.isEmpty() ? List.of("*navigable") : fields);
    }

    private Map<String, Object> find(String jql, int startAt, int maxResults, List<String> fields) {
        ApplicationUser user = caller.licensed();
        SearchService.ParseResult parsed = search.parseQuery(user, jql);
        if (!parsed.isValid()) {
            throw RestProblem.badRequest(String.join(" ", parsed.getErrors().getErrorMessages()));
        }
        int page = Math.min(Math.max(maxResults, 0), LARGEST_PAGE);
        try {
            SearchResults<Issue> found =
                    search.search(user, parsed.getQuery(), new PagerFilter<>(Math.max(startAt, 0), page));
            return Shapes.map(
                    "expand", "names,schema",
                    "startAt", found.getStart(),
                    "maxResults", page,
                    "total", found.getTotal(),
                    "issues",
                            found.getResults().stream()
                                    .map(issue -> shape.of(issue, user, fields))
                                    .toList());
        } catch (SearchException problem) {
            throw RestProblem.badRequest(problem.getMessage());
        }
    }
}
