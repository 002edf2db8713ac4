package org.conductregister.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.fake.Changed;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.report.Incident.Risk;
import org.conductregister.subject.SubjectRef;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Outcome.Done;
import org.junit.jupiter.api.Test;

/** Reports about the staff: a switch of the profile. */
@Requirement("R6")
class InternalSubjectsTest {

    private final Office office = new Office();
    private final SubjectRef colleague = new SubjectRef(office.lead.userKey(), null, office.lead.displayName());

    @Test
    void mostPoliciesAreAboutCustomersAlone() {
        assertThat(Office.codes(reported(colleague))).containsExactly("report.subject-internal");
    }

    @Test
    void whoeverStandsInForSomebodyIsOnTheStaffToo() {
        SubjectRef deputy = new SubjectRef(office.deputy.userKey(), null, office.deputy.displayName());
        assertThat(Office.codes(reported(deputy))).containsExactly("report.subject-internal");
    }

    @Test
    void nobodyIsIdentifiedAsACustomerWhoIsNone() {
        ConductReport report = office.filed("SD-1", Risk.NONE);
        assertThat(Office.codes(office.identify.by(office.agent, report.id(), colleague)))
                .containsExactly("report.subject-internal");
    }

    @Test
    void aPolicyMaySwitchThemOn() {
        PolicyProfile policy = office.register.policies.active();
        PolicyProfile.Process process = new PolicyProfile.Process(
                false,
                policy.process().answerPeriod(),
                policy.process().gate(),
                true,
                policy.process().appealBy());
        office.register.policies.use(Changed.in(policy, Map.of("process", Optional.of(process))));
        assertThat(reported(colleague)).isInstanceOf(Done.class);
    }

    private Outcome<ConductReport> reported(SubjectRef subject) {
        return office.file.by(
                office.agent, new FileConductReport.Command(null, subject, office.abuse(Risk.NONE), "Ann Agent"));
    }
}
