package com.atlassian.servicedesk.api.util.paging;

/**
 * Which page is wanted.
 *
 * <p>Known from: general knowledge; re-check against 11.3.
 */
public interface PagedRequest {
    int getStart();

    int getLimit();
}
