package com.atlassian.servicedesk.api.organization;

/**
 * An organisation of customers.
 *
 * <p>Known from: general knowledge; re-check against 11.3.
 */
public interface CustomerOrganization {
    int getId();

    String getName();
}
