package com.atlassian.servicedesk.api.organization;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.util.paging.PagedResponse;

/**
 * Organisations: an agent sees all, a customer those he belongs to.
 *
 * <p>Known from: the JSM 10.3 API listing.
 */
public interface OrganizationService {
    OrganizationsQuery.Builder newOrganizationsQueryBuilder();

    PagedResponse<CustomerOrganization> getOrganizations(ApplicationUser user, OrganizationsQuery organizationsQuery);

    CustomerOrganization getById(ApplicationUser user, Integer organizationId);

    UsersInOrganizationQuery.Builder newUsersInOrganizationQuery();

    PagedResponse<ApplicationUser> getUsersInOrganization(
            ApplicationUser user, UsersInOrganizationQuery usersInOrganizationQuery);
}
