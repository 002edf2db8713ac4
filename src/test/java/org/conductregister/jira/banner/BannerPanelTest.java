package org.conductregister.jira.banner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.jira.issue.TicketMarks;
import org.conductregister.jira.page.Links;
import org.conductregister.jira.page.Moments;
import org.conductregister.jira.page.Pages;
import org.conductregister.jira.people.Actors;
import org.conductregister.jira.text.Wording;
import org.conductregister.policy.Policies;
import org.conductregister.register.ViewBanner;
import org.conductregister.restriction.ActiveRestrictions;
import org.conductregister.restriction.Banner;
import org.conductregister.restriction.BannerEntry;
import org.conductregister.restriction.Bearer;
import org.conductregister.restriction.ContactPoints;
import org.conductregister.restriction.InForce;
import org.conductregister.restriction.OnTicket;
import org.conductregister.restriction.terms.FreeForm;
import org.conductregister.subject.Identifier;
import org.conductregister.subject.Identifier.Kind;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class BannerPanelTest {

    private static final Actor AGENT = new Actor("agent", "Ann Agent", Set.of(Role.AGENT));
    private static final Actor LEAD = new Actor("lead", "Lee Lead", Set.of(Role.AGENT, Role.ASSESSOR));
    private static final Actor CUSTOMER = new Actor("riley", "Riley", Set.of());
    private static final Banner ONE = new Banner(
            true,
            List.of(new BannerEntry(
                    5,
                    3,
                    "Writing only",
                    "Write only.",
                    LocalDate.of(2027, 1, 31),
                    LocalDate.of(2027, 3, 2),
                    80,
                    new InForce(5, 2, new FreeForm("Write only."), Instant.EPOCH),
                    "It has to stop.",
                    null)));

    private final ActiveRestrictions index = mock();
    private final Policies policies = mock();
    private final Actors actors = mock();
    private final Wording words = mock();
    private final Moments moments = mock();
    private final Links links = mock();
    private final Pages pages = mock();
    private final Issue issue = mock();
    private final BannerPanel panel = new BannerPanel(
            new ViewBanner(
                    index, mock(), new ContactPoints(mock(), key -> key, mock(), mock(), Clock.systemUTC()), policies),
            new TicketMarks(mock(), mock(), mock(), mock(), policies),
            actors,
            new BannerLines(
                    words,
                    moments,
                    links,
                    Clock.systemUTC(),
                    new ContactLines(mock(), mock(), mock(), mock(), words, mock(), moments, links)),
            pages);

    @BeforeEach
    void aTicketOfRiley() {
        ApplicationUser riley = mock();
        when(riley.getKey()).thenReturn("JIRAUSER10100");
        when(riley.getEmailAddress()).thenReturn("Riley@example.org");
        when(riley.getDisplayName()).thenReturn("Riley Rhodes");
        Project desk = mock();
        when(desk.getKey()).thenReturn("SD");
        when(issue.getProjectObject()).thenReturn(desk);
        when(policies.active()).thenReturn(Office.midMurray());
        when(issue.getReporter()).thenReturn(riley);
        when(actors.viewing(any())).thenReturn(AGENT);
        when(pages.part(any(), any())).thenReturn("<shown>");
        when(links.caseOf(3)).thenReturn("/case?id=3");
    }

    @Test
    @Requirement("R120")
    void whatever_breaks_shows_that_the_register_cannot_be_read_and_never_nothing() {
        when(index.lookUp(any(OnTicket.People.class))).thenThrow(new IllegalStateException());
        assertThat(html()).contains("conduct-banner-unavailable").contains("Ask a team lead");

        doReturn(ONE).when(index).lookUp(any(OnTicket.People.class));
        when(pages.part(any(), any())).thenThrow(new RuntimeException("the template is broken"));
        assertThat(html()).contains("conduct-banner-unavailable");

        when(actors.viewing(any())).thenThrow(new NoClassDefFoundError());
        assertThat(html()).contains("conduct-banner-unavailable");

        assertThat(panel.getHtml(Map.of())).contains("conduct-banner-unavailable");
    }

    @Test
    @Requirement("R120")
    void a_register_that_is_not_read_is_said_to_be_unavailable() {
        when(index.lookUp(any(OnTicket.People.class))).thenReturn(Banner.UNAVAILABLE);

        assertThat(html()).isEqualTo("<shown>");
        assertThat(shown().available()).isFalse();
    }

    @Test
    @Requirement("R112")
    void a_customer_is_shown_nothing_even_where_somebody_is_restricted() {
        when(actors.viewing(any())).thenReturn(CUSTOMER);
        when(index.lookUp(any(OnTicket.People.class))).thenReturn(ONE);

        assertThat(html()).isEmpty();
    }

    @Test
    void nobody_under_restriction_leaves_no_trace() {
        when(index.lookUp(any(OnTicket.People.class))).thenReturn(Banner.NOTHING);

        assertThat(html()).isEmpty();
    }

    @Test
    void the_reporter_is_looked_up_by_account_and_by_mail() {
        Map<Bearer, List<Identifier>> riley = Map.of(
                new Bearer(Bearer.As.REPORTER, "Riley Rhodes"),
                List.of(Identifier.user("JIRAUSER10100"), Identifier.email("riley@example.org")));
        when(index.lookUp(any(OnTicket.People.class))).thenAnswer(asked -> {
            OnTicket.People people = asked.getArgument(0);
            return people.bearing(Set.of(Kind.USER, Kind.EMAIL)).equals(riley) ? ONE : Banner.NOTHING;
        });

        assertThat(html()).isEqualTo("<shown>");
        assertThat(shown().lines()).extracting(BannerLines.Line::instruction).containsExactly("Write only.");
    }

    @Test
    @Requirement("R112")
    void only_those_who_work_on_cases_get_the_way_to_the_case() {
        when(index.lookUp(any(OnTicket.People.class))).thenReturn(ONE);
        html();
        assertThat(shown().lines()).extracting(BannerLines.Line::caseUrl).containsOnlyNulls();

        when(actors.viewing(any())).thenReturn(LEAD);
        html();
        ArgumentCaptor<BannerLines.Shown> both = ArgumentCaptor.captor();
        verify(pages, org.mockito.Mockito.times(2)).part(eq("banner"), both.capture());
        assertThat(both.getValue().lines())
                .extracting(BannerLines.Line::caseUrl)
                .containsExactly("/case?id=3");
    }

    private String html() {
        return panel.getHtml(Map.of("issue", issue));
    }

    private BannerLines.Shown shown() {
        ArgumentCaptor<BannerLines.Shown> shown = ArgumentCaptor.captor();
        verify(pages).part(eq("banner"), shown.capture());
        return shown.getValue();
    }
}
