package org.conductregister.standin.jira.desk;

import com.atlassian.servicedesk.api.util.paging.PagedRequest;
import com.atlassian.servicedesk.api.util.paging.PagedResponse;
import java.util.List;

/** A page of a list. */
record Page<T>(List<T> getResults, boolean hasNextPage) implements PagedResponse<T> {

    static <T> Page<T> of(List<? extends T> all, PagedRequest request) {
        int start = request == null ? 0 : Math.min(request.getStart(), all.size());
        int end = request == null ? all.size() : Math.min(start + request.getLimit(), all.size());
        return new Page<>(List.copyOf(all.subList(start, end)), end < all.size());
    }

    @Override
    public int size() {
        return getResults.size();
    }
}
