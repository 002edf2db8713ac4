package com.atlassian.servicedesk.api.organization;

import com.atlassian.servicedesk.api.util.paging.PagedRequest;

/**
 * Which organisations.
 *
 * <p>Known from: the JSM 10.3 API listing.
 */
public interface OrganizationsQuery {
    /** Builds a query. */
    interface Builder {
        Builder serviceDeskId(Integer serviceDeskId);

        Builder pagedRequest(PagedRequest pagedRequest);

        OrganizationsQuery build();
    }
}
