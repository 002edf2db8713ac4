package com.atlassian.servicedesk.api.organization;

import com.atlassian.servicedesk.api.util.paging.PagedRequest;

/**
 * Members of an organisation.
 *
 * <p>Known from: the JSM 10.3 API listing.
 */
public interface UsersInOrganizationQuery {
    /** Builds a query. */
    interface Builder {
        Builder customerOrganization(CustomerOrganization customerOrganization);

        Builder pagedRequest(PagedRequest pagedRequest);

        UsersInOrganizationQuery build();
    }
}
