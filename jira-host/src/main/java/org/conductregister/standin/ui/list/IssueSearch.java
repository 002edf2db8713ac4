package org.conductregister.standin.ui.list;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Runs the JQL of a list page; whatever is wrong with it comes back as sentences. */
@Component
class IssueSearch {

    private final SearchService search;

    IssueSearch(SearchService search) {
        this.search = search;
    }

    /** One page of what was found; {@code issues} is empty when there are errors. */
    record Found(List<Issue> issues, int total, List<String> errors, List<String> warnings) {
        static Found refused(MessageSet messages) {
            return new Found(List.of(), 0, sorted(messages.getErrorMessages()), sorted(messages.getWarningMessages()));
        }
    }

    Found find(ApplicationUser user, String jql, int start, int size) {
        SearchService.ParseResult parsed = search.parseQuery(user, jql);
        if (!parsed.isValid()) {
            return Found.refused(parsed.getErrors());
        }
        MessageSet messages = search.validateQuery(user, parsed.getQuery());
        if (messages.hasAnyErrors()) {
            return Found.refused(messages);
        }
        try {
            SearchResults<Issue> results =
                    search.search(user, parsed.getQuery(), PagerFilter.newPageAlignedFilter(start, size));
            return new Found(
                    results.getResults(), results.getTotal(), List.of(), sorted(messages.getWarningMessages()));
        } catch (SearchException problem) {
            return new Found(List.of(), 0, List.of("The search failed: " + problem.getMessage()), List.of());
        }
    }

    private static List<String> sorted(Iterable<String> messages) {
        List<String> sorted = new ArrayList<>();
        messages.forEach(sorted::add);
        sorted.sort(null);
        return List.copyOf(sorted);
    }
}
