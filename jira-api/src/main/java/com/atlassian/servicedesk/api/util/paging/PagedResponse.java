package com.atlassian.servicedesk.api.util.paging;

import java.util.List;

/**
 * A page of results.
 *
 * <p>Known from: the JSM 10.3 API listing.
 */
public interface PagedResponse<T> {
    List<T> getResults();

    int size();

    boolean hasNextPage();
}
