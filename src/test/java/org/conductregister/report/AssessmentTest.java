package org.conductregister.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conductregister.Office.codes;

import java.util.Map;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.policy.Factor;
import org.conductregister.register.CaseFile.Step;
import org.conductregister.report.Decision.OutcomeKind;
import org.conductregister.report.Incident.Risk;
import org.conductregister.verb.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The assessment asks everything, and nothing is decided before everything is answered. */
class AssessmentTest {

    private final Office office = new Office();

    @ParameterizedTest
    @EnumSource(Factor.class)
    @Requirement({"R49", "R50"})
    void eachFactorThatNobodyAnsweredIsListedByItself(Factor factor) {
        ConductReport report = office.assessed("SD-1", Risk.NONE);
        office.assess.by(office.lead, report.id(), Map.of(factor, " ")).orElseThrow();

        assertThat(codes(office.decided(report, OutcomeKind.NO_ACTION, null)))
                .containsExactly("assessment.factor-unanswered");
        assertThat(office.register
                        .reports
                        .find(report.id())
                        .orElseThrow()
                        .assessment()
                        .unanswered())
                .extracting(Reason::field)
                .containsExactly(factor.name());
        assertThat(office.viewCase.by(office.lead, report.id()).orElseThrow().waiting())
                .containsExactly(Step.ASSESS);
    }

    @Test
    @Requirement("R49")
    void underAssessmentIsAStateThatBeginsWithTheFirstAnswer() {
        ConductReport report = office.filed("SD-1", Risk.NONE);
        assertThat(report.state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(codes(office.decided(report, OutcomeKind.NO_ACTION, null))).containsExactly("report.not-assessed");

        ConductReport begun = office.assess
                .by(office.lead, report.id(), Map.of(Factor.OWN_EFFORTS, "Our answer took three weeks."))
                .orElseThrow();

        assertThat(begun.state()).isEqualTo(ReportState.UNDER_ASSESSMENT);
        assertThat(begun.assessment().unanswered())
                .extracting(Reason::field)
                .doesNotContain(Factor.OWN_EFFORTS.name())
                .hasSize(Factor.values().length - 1);
    }
}
