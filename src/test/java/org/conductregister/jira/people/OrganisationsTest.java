package org.conductregister.jira.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.ServiceDeskServiceException;
import com.atlassian.servicedesk.api.organization.CustomerOrganization;
import com.atlassian.servicedesk.api.organization.OrganizationService;
import org.conductregister.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Requirement("R6")
class OrganisationsTest {

    private final OrganizationService desk = mock();
    private final ApplicationUser viewer = mock();
    private final JiraAuthenticationContext authentication = mock();
    private final Organisations organisations = new Organisations(() -> desk, authentication);

    @BeforeEach
    void oneOrganisation() {
        CustomerOrganization club = mock();
        when(club.getName()).thenReturn("Northfield Football Club");
        when(authentication.getLoggedInUser()).thenReturn(viewer);
        when(desk.getById(viewer, 2)).thenReturn(club);
        when(desk.getById(viewer, 7)).thenThrow(new ServiceDeskServiceException("none"));
    }

    @Test
    void thatWhichIsThereHasAName() {
        assertThat(organisations.isUnknown("2")).isFalse();
        assertThat(organisations.nameOf("2")).contains("Northfield Football Club");
    }

    @Test
    void thatWhichTheDeskDoesNotHaveIsUnknown() {
        assertThat(organisations.isUnknown("7")).isTrue();
        assertThat(organisations.isUnknown("8")).isTrue();
        assertThat(organisations.nameOf("7")).isEmpty();
    }

    @Test
    void whatIsNoNumberIsUnknownAndNobodyIsAskedForIt() {
        for (String typed : new String[] {"", "02", "-2", "the club", "99999999999", "2<b>", "x".repeat(100_000)}) {
            assertThat(organisations.isUnknown(typed)).as(typed).isTrue();
        }
        verifyNoInteractions(desk);
    }

    @Test
    void withoutServiceManagementNothingCanBeSaidAndNothingIsRefused() {
        Organisations without = new Organisations(() -> null, authentication);
        assertThat(without.isUnknown("7")).isFalse();
        assertThat(without.nameOf("2")).isEmpty();
    }
}
