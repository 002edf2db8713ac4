package com.atlassian.servicedesk.api.requesttype;

/**
 * Which request types.
 *
 * <p>Known from: the JSM 10.3 API listing.
 */
public interface RequestTypeQuery {
    /** Builds a query. */
    interface Builder {
        Builder serviceDesk(Integer serviceDeskId);

        Builder requestType(Integer requestTypeId);

        Builder issue(Long issueId);

        Builder requestOverrideSecurity(boolean override);

        RequestTypeQuery build();
    }
}
