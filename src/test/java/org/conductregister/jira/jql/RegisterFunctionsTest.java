package org.conductregister.jira.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.operand.FunctionOperand;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.jira.people.Actors;
import org.conductregister.jira.people.Staff;
import org.conductregister.jira.text.Wording;
import org.conductregister.register.SearchRegister;
import org.conductregister.restriction.Restriction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The functions of JQL find what is on the register, for the staff alone. */
class RegisterFunctionsTest {

    private final Office office = new Office();
    private final ApplicationUser agent = mock();
    private final ApplicationUser customer = mock();
    private final Actors actors = mock();
    private final Staff staff = mock();
    private final Queried queried = new Queried(
            new SearchRegister(office.records, office.index, address -> List.of("by-" + address), office.ledger),
            actors,
            staff,
            mock(Wording.class, call -> call.getMethod().getReturnType() == List.class ? List.of("no") : "no"));
    private Restriction writing;

    @BeforeEach
    void rileyIsRestricted() {
        when(actors.of(agent)).thenReturn(office.agent);
        when(actors.of(customer)).thenReturn(office.customer);
        when(actors.of(null)).thenReturn(office.customer);
        when(staff.user(any())).thenReturn(Optional.empty());
        ApplicationUser riley = mock();
        when(riley.getKey()).thenReturn("riley");
        when(staff.user("riley")).thenReturn(Optional.of(riley));
        writing = office.restrictedForSixMonths("SD-1").get(1);
    }

    @Test
    @Requirement({"R91", "R112"})
    void restricted_reporters_are_found_by_their_accounts_and_by_nobody_but_staff() {
        assertThat(found(new RestrictedReporters(queried), agent)).containsExactly("riley");
        assertThat(found(new RestrictedReporters(queried), customer)).isEmpty();
        assertThat(found(new RestrictedReporters(queried), null)).isEmpty();
    }

    @Test
    @Requirement({"R103", "R112"})
    void reviews_due_are_found_by_their_case_and_then_by_their_ticket() {
        long caseIssue = office.register
                .reports
                .find(writing.reportId())
                .orElseThrow()
                .issue()
                .id();
        ConductReviewsDue due = new ConductReviewsDue(queried);
        assertThat(found(due, agent)).isEmpty();
        assertThat(found(due, agent, "30w")).containsExactly(String.valueOf(caseIssue));

        office.register.clock.advance(java.time.Duration.ofDays(
                java.time.temporal.ChronoUnit.DAYS.between(office.today(), writing.reviewDate())));
        office.daily.by(org.conductregister.verb.Actor.SYSTEM).orElseThrow();
        long reviewIssue = office.register
                .reviews
                .ofReport(writing.reportId())
                .get(0)
                .issue()
                .id();
        assertThat(found(due, agent)).containsExactly(String.valueOf(reviewIssue));
        assertThat(found(due, customer)).isEmpty();
    }

    @Test
    @Requirement({"R51", "R112"})
    void a_subject_is_found_with_cases_and_tickets_by_whatever_mark_is_given() {
        ConductSubject subject = new ConductSubject(queried);
        List<String> byName = found(subject, agent, "riley");

        assertThat(byName).hasSizeGreaterThanOrEqualTo(3);
        assertThat(found(subject, agent, "Riley@Example.org")).isEqualTo(byName);
        assertThat(found(subject, agent, "#" + writing.subjectId())).isEqualTo(byName);
        assertThat(found(subject, customer, "riley")).isEmpty();
        assertThat(errors(subject, agent, "nobody")).isNotEmpty();
        assertThat(errors(subject, customer, "nobody")).isEmpty();
    }

    @Test
    void arguments_that_mean_nothing_are_refused() {
        assertThat(errors(new RestrictedReporters(queried), agent, "x")).isNotEmpty();
        assertThat(errors(new ConductSubject(queried), agent)).isNotEmpty();
        assertThat(errors(new ConductReviewsDue(queried), agent, "14d", "2w")).isNotEmpty();
        assertThat(errors(new ConductReviewsDue(queried), agent, "soon")).isNotEmpty();
        assertThat(errors(new ConductReviewsDue(queried), agent, "2w")).isEmpty();
        assertThat(Queried.within(" 2w ")).contains(Period.ofDays(14));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "d", "14", "-3d", "14h", "99999d"})
    void only_days_and_weeks_are_times(String typed) {
        assertThat(Queried.within(typed)).isEmpty();
    }

    private static List<String> found(RegisterFunction function, ApplicationUser searcher, String... arguments) {
        QueryCreationContext context = mock();
        when(context.getApplicationUser()).thenReturn(searcher);
        return function.getValues(context, operand(arguments), null).stream()
                .map(QueryLiteral::asString)
                .toList();
    }

    private static List<String> errors(RegisterFunction function, ApplicationUser searcher, String... arguments) {
        function.init(mock());
        return List.copyOf(function.validate(searcher, operand(arguments), null).getErrorMessages());
    }

    private static FunctionOperand operand(String... arguments) {
        return new FunctionOperand("any", List.of(arguments));
    }
}
