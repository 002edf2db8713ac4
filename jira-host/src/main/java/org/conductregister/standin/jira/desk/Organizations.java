package org.conductregister.standin.jira.desk;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.servicedesk.api.ServiceDeskServiceException;
import com.atlassian.servicedesk.api.organization.CustomerOrganization;
import com.atlassian.servicedesk.api.organization.OrganizationService;
import com.atlassian.servicedesk.api.organization.OrganizationsQuery;
import com.atlassian.servicedesk.api.organization.UsersInOrganizationQuery;
import com.atlassian.servicedesk.api.util.paging.PagedRequest;
import com.atlassian.servicedesk.api.util.paging.PagedResponse;
import java.util.List;
import java.util.Optional;
import org.conductregister.standin.jira.base.Memory;
import org.conductregister.standin.jira.base.Remembered;
import org.conductregister.standin.platform.database.Rows;
import org.conductregister.standin.platform.security.Licences;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Organisations of customers, kept in memory. */
@Component
public final class Organizations implements OrganizationService {

    private record Row(int id, String name) {}

    private record Member(int organizationId, String userKey) {}

    private record Organization(int getId, String getName) implements CustomerOrganization {}

    private record Listing(PagedRequest page) implements OrganizationsQuery {}

    private record Members(CustomerOrganization organization, PagedRequest page) implements UsersInOrganizationQuery {}

    private static final class ListingBuilder implements OrganizationsQuery.Builder {
        private PagedRequest page;

        @Override
        public OrganizationsQuery.Builder serviceDeskId(Integer serviceDeskId) {
            // Every organisation is shared with every service desk here.
            return this;
        }

        @Override
        public OrganizationsQuery.Builder pagedRequest(PagedRequest pagedRequest) {
            page = pagedRequest;
            return this;
        }

        @Override
        public OrganizationsQuery build() {
            return new Listing(page);
        }
    }

    private static final class MembersBuilder implements UsersInOrganizationQuery.Builder {
        private CustomerOrganization organization;
        private PagedRequest page;

        @Override
        public UsersInOrganizationQuery.Builder customerOrganization(CustomerOrganization customerOrganization) {
            organization = customerOrganization;
            return this;
        }

        @Override
        public UsersInOrganizationQuery.Builder pagedRequest(PagedRequest pagedRequest) {
            page = pagedRequest;
            return this;
        }

        @Override
        public UsersInOrganizationQuery build() {
            return new Members(organization, page);
        }
    }

    private final UserManager users;
    private final Licences licences;
    private final Remembered<List<Row>> organizations;
    private final Remembered<List<Member>> members;

    Organizations(JdbcClient sql, UserManager users, Licences licences, Memory memory) {
        this.users = users;
        this.licences = licences;
        this.organizations =
                memory.of("organizations", () -> sql.sql("SELECT id, name FROM desk_organization ORDER BY name")
                        .query(Rows.of(Row.class))
                        .list());
        this.members = memory.of("organizationMembers", () -> sql.sql(
                        "SELECT organization_id, user_key FROM desk_member ORDER BY user_key")
                .query(Rows.of(Member.class))
                .list());
    }

    /** The organisations that the user belongs to. */
    public List<CustomerOrganization> of(ApplicationUser user) {
        return all().stream().filter(each -> isMember(user, each)).toList();
    }

    /** The organisation with this id, as text. */
    public Optional<CustomerOrganization> known(String id) {
        return all().stream()
                .filter(each -> String.valueOf(each.getId()).equals(id))
                .findFirst();
    }

    private List<CustomerOrganization> all() {
        return organizations.get().stream()
                .<CustomerOrganization>map(row -> new Organization(row.id(), row.name()))
                .toList();
    }

    private boolean isMember(ApplicationUser user, CustomerOrganization organization) {
        return members.get().contains(new Member(organization.getId(), user.getKey()));
    }

    @Override
    public OrganizationsQuery.Builder newOrganizationsQueryBuilder() {
        return new ListingBuilder();
    }

    @Override
    public PagedResponse<CustomerOrganization> getOrganizations(ApplicationUser user, OrganizationsQuery query) {
        return Page.of(licences.isLicensed(user) ? all() : of(user), ((Listing) query).page());
    }

    @Override
    public CustomerOrganization getById(ApplicationUser user, Integer organizationId) {
        return all().stream()
                .filter(each -> each.getId() == organizationId)
                .filter(each -> licences.isLicensed(user) || isMember(user, each))
                .findFirst()
                .orElseThrow(() -> new ServiceDeskServiceException("The organization does not exist."));
    }

    @Override
    public UsersInOrganizationQuery.Builder newUsersInOrganizationQuery() {
        return new MembersBuilder();
    }

    @Override
    public PagedResponse<ApplicationUser> getUsersInOrganization(ApplicationUser user, UsersInOrganizationQuery query) {
        Members wanted = (Members) query;
        int id = wanted.organization().getId();
        return Page.of(
                members.get().stream()
                        .filter(member -> member.organizationId() == id)
                        .map(member -> users.getUserByKey(member.userKey()))
                        .toList(),
                wanted.page());
    }
}
