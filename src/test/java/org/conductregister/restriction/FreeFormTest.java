package org.conductregister.restriction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conductregister.Office.codes;

import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.report.ConductReport;
import org.conductregister.report.Decision.OutcomeKind;
import org.conductregister.report.Incident.Risk;
import org.conductregister.restriction.terms.FreeForm;
import org.conductregister.verb.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A restriction in one's own words, which has to say why (R55). */
@Requirement("R55")
class FreeFormTest {

    private static final String PAIRS = "Two members of staff at every visit.";

    private final Office office = new Office();
    private final ConductReport report = decidedForAnother();

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void withoutAReasonItIsRefused(String reason) {
        assertThat(codes(propose(PAIRS, reason))).containsExactly("restriction.reason-missing");
        assertThat(office.register.restrictions.ofReport(report.id())).isEmpty();
    }

    @Test
    void withoutWordsOfItsOwnItIsRefusedTogetherWithTheMissingReason() {
        assertThat(codes(propose(" ", null)))
                .containsExactlyInAnyOrder("restriction.reason-missing", "terms.instruction-missing");
    }

    @Test
    void withBothItIsOnRecordAsItWasWritten() {
        Restriction proposed =
                propose(PAIRS, " Nobody should stand alone in that yard. ").orElseThrow();
        assertThat(proposed.terms()).isEqualTo(new FreeForm(PAIRS));
        assertThat(proposed.reason()).isEqualTo("Nobody should stand alone in that yard.");
    }

    private ConductReport decidedForAnother() {
        return office.decided(office.assessed("SD-1", Risk.IMMINENT), OutcomeKind.RESTRICT, Limb.THREAT, "other")
                .orElseThrow();
    }

    private Outcome<Restriction> propose(String instruction, String reason) {
        return office.propose.by(
                office.lead,
                new ProposeRestriction.Command(
                        report.id(),
                        "other",
                        new FreeForm(instruction),
                        reason,
                        office.today().plusMonths(6)));
    }
}
