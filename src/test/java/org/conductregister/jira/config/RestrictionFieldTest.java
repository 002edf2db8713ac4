package org.conductregister.jira.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.function.Supplier;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.jira.field.CaseEdits;
import org.conductregister.jira.field.CaseVerbs;
import org.conductregister.jira.field.FieldRegister;
import org.conductregister.jira.field.ReporterInstructions;
import org.conductregister.jira.field.RestrictionField;
import org.conductregister.jira.issue.JiraTickets;
import org.conductregister.jira.issue.ReportIssues;
import org.conductregister.jira.issue.TicketFields;
import org.conductregister.jira.issue.TicketMarks;
import org.conductregister.jira.people.Actors;
import org.conductregister.jira.text.Wording;
import org.conductregister.register.CaseFields;
import org.conductregister.report.ConductReport;
import org.conductregister.report.DecideReport;
import org.conductregister.report.Decision.OutcomeKind;
import org.conductregister.report.Incident.Risk;
import org.conductregister.report.RecommendRestrictions;
import org.conductregister.report.ReportState;
import org.conductregister.restriction.Limb;
import org.conductregister.verb.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The restriction field is the gate in another place: what the gate refuses never reaches an issue. */
class RestrictionFieldTest {

    private static final long ISSUE = 4711;

    private final Office office = new Office();
    private final Actors actors = mock(Actors.class);
    private final ReportIssues reports = mock(ReportIssues.class);
    private final IssueManager issues = mock(IssueManager.class);
    private final MutableIssue issue = mock(MutableIssue.class);
    private final RestrictionField field = field();

    @BeforeEach
    void logIn() {
        when(actors.current()).thenReturn(office.lead);
        when(issues.getIssueObject(anyLong())).thenReturn(issue);
    }

    @Test
    @Requirement("R53")
    void an_edit_without_any_ground_is_refused_with_every_reason() {
        ConductReport report = shown(office.assessed("SD-1", Risk.NONE));
        long steps = office.register.journal.latest();

        ErrorCollection errors = validate("writing-only: It has to stop.");

        assertThat(errors.getErrors().get("customfield_1")).contains("gate.no-written-notice", "gate.no-threat");
        assertThat(office.register.journal.latest()).isEqualTo(steps);
        assertThat(office.register.reports.find(report.id()).orElseThrow().decision())
                .isNull();
    }

    @Test
    @Requirement("R53")
    void an_edit_under_a_threat_decides_the_report_and_validating_it_decides_nothing() {
        ConductReport report = shown(office.assessed("SD-1", Risk.ONGOING));

        assertThat(validate("Writing only: He threatens staff.").hasAnyErrors()).isFalse();
        assertThat(office.register.reports.find(report.id()).orElseThrow().state())
                .isEqualTo(ReportState.UNDER_ASSESSMENT);

        field.updateValue(null, issue, "writing-only: He threatens staff.");

        ConductReport decided = office.register.reports.find(report.id()).orElseThrow();
        assertThat(decided.decision().outcome()).isEqualTo(OutcomeKind.RESTRICT);
        assertThat(decided.decision().limb()).isEqualTo(Limb.THREAT);
        assertThat(decided.decision().reason()).isEqualTo("He threatens staff.");
        assertThat(field.getValueFromIssue(null, issue)).isEqualTo("writing-only");
    }

    @Test
    void a_form_that_sends_the_value_back_unchanged_is_no_edit() {
        shown(office.restrictable("SD-1"));

        assertThat(validate("Sole contact, writing-only").hasAnyErrors()).isFalse();
    }

    @Test
    @Requirement("R112")
    void on_a_ticket_staff_read_what_to_do_and_nobody_else_reads_anything() {
        office.restrictedForSixMonths("SD-1");
        ApplicationUser riley = mock(ApplicationUser.class);
        when(riley.getKey()).thenReturn("riley");
        when(issue.getId()).thenReturn(1L);
        when(issue.getReporter()).thenReturn(riley);
        Project desk = mock(Project.class);
        when(desk.getKey()).thenReturn("SD");
        when(issue.getProjectObject()).thenReturn(desk);

        assertThat(field.getValueFromIssue(null, issue)).contains("Write only", "Lee Lead");
        assertThat(validate("sole-contact").getErrors().get("customfield_1")).contains("field.read-only");

        when(actors.current()).thenReturn(office.customer);
        assertThat(field.getValueFromIssue(null, issue)).isNull();
    }

    private ConductReport shown(ConductReport report) {
        when(issue.getId()).thenReturn(report.issue().id());
        when(reports.isReport(issue)).thenReturn(true);
        return report;
    }

    private ErrorCollection validate(String typed) {
        CustomFieldParams input = mock(CustomFieldParams.class);
        when(input.getValuesForNullKey()).thenAnswer(call -> List.of(typed));
        when(input.getFirstValueForKey("com.atlassian.jira.internal.issue_id")).thenReturn(String.valueOf(ISSUE));
        FieldConfig config = mock(FieldConfig.class);
        when(config.getFieldId()).thenReturn("customfield_1");
        ErrorCollection errors = new SimpleErrorCollection();
        field.validateFromParams(input, errors, config);
        return errors;
    }

    private RestrictionField field() {
        Wording wording = new Wording(keysAsTexts());
        CaseFields cases = new CaseFields(office.records);
        Ledger rehearsal = new Ledger(
                new Rehearsal(office.register.unit), office.register.journal, entry -> {}, office.register.clock);
        CaseEdits edits = new CaseEdits(cases, actors, verbs(office.ledger), verbs(rehearsal), ticketsThatOnlyRun());
        return new RestrictionField(
                mock(CustomFieldValuePersister.class),
                mock(GenericConfigManager.class),
                mock(TextFieldCharacterLengthValidator.class),
                mock(JiraAuthenticationContext.class),
                new FieldRegister(issues, reports, edits, wording),
                office.register.policies,
                new ReporterInstructions(
                        office.viewBanner,
                        new TicketMarks(
                                mock(TicketFields.class),
                                mock(GroupManager.class),
                                mock(PermissionManager.class),
                                mock(JiraAuthenticationContext.class),
                                office.register.policies),
                        actors,
                        wording));
    }

    private CaseVerbs verbs(Ledger ledger) {
        DecideReport decide = new DecideReport(
                office.register.reports,
                office.register.letters,
                office.register.restrictions,
                office.register.policies,
                new DecideReport.Out(office.register.tickets, office.back, office.summarise::keep),
                ledger);
        return new CaseVerbs(
                office.categorise,
                office.identify,
                new RecommendRestrictions(
                        office.register.reports, office.register.letters, office.register.policies, decide));
    }

    private static JiraTickets ticketsThatOnlyRun() {
        JiraTickets tickets = mock(JiraTickets.class);
        when(tickets.duringEdit(anyLong(), any()))
                .thenAnswer(call -> call.<Supplier<?>>getArgument(1).get());
        return tickets;
    }

    private static I18nResolver keysAsTexts() {
        I18nResolver texts = mock(I18nResolver.class);
        when(texts.getText(any(), any(java.io.Serializable[].class))).thenAnswer(call -> call.getArgument(0));
        when(texts.getText(any(String.class))).thenAnswer(call -> call.getArgument(0));
        return texts;
    }
}
