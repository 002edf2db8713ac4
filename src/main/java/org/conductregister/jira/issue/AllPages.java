package org.conductregister.jira.issue;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Searches through every page of a result; the register sees all projects, so Jira's permissions are left out. */
final class AllPages {

    private static final int PAGE = 200;

    private final SearchService search;

    AllPages(SearchService search) {
        this.search = search;
    }

    /** Each issue found, in the query's order; nothing is cut off. */
    void forEach(ApplicationUser user, Query query, Consumer<Issue> each) {
        int start = 0;
        int found;
        do {
            SearchResults<Issue> page = page(user, query, start);
            page.getResults().forEach(each);
            found = page.getResults().size();
            start += PAGE;
        } while (found == PAGE);
    }

    /** All issues found. */
    List<Issue> list(ApplicationUser user, Query query) {
        List<Issue> all = new ArrayList<>();
        forEach(user, query, all::add);
        return all;
    }

    private SearchResults<Issue> page(ApplicationUser user, Query query, int start) {
        try {
            return search.searchOverrideSecurity(user, query, PagerFilter.newPageAlignedFilter(start, PAGE));
        } catch (SearchException failed) {
            throw new IllegalStateException("Jira cannot search: " + search.getJqlString(query), failed);
        }
    }
}
