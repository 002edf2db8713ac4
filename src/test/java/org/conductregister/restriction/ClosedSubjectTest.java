package org.conductregister.restriction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conductregister.Office.codes;

import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.letter.Letter;
import org.conductregister.policy.LetterKind;
import org.conductregister.report.ConductReport;
import org.conductregister.report.Decision.OutcomeKind;
import org.conductregister.report.Incident.Risk;
import org.conductregister.restriction.terms.ClosedSubject;
import org.junit.jupiter.api.Test;

/** A matter that is closed: what comes in on it is read and filed, and answered only if it is new. */
class ClosedSubjectTest {

    private static final String MATTER = "the fence of 2019";

    private final Office office = new Office();
    private final ConductReport report = office.assessed("SD-1", Risk.IMMINENT);

    @Test
    @Requirement("R64")
    void agentsAndTheCustomerAreToldWhichMatterIsReadAndFiledAndWhenItIsAnsweredAllTheSame() {
        office.decided(report, OutcomeKind.RESTRICT, Limb.THREAT, "closed-subject")
                .orElseThrow();
        Restriction closed = office.approved(
                report,
                "closed-subject",
                new ClosedSubject(MATTER),
                office.today().plusMonths(6));
        Letter letter = office.issued(office.director, LetterKind.RESTRICTION, report.id(), 0);
        office.activate.by(office.director, closed.id()).orElseThrow();

        assertThat(office.bannerFor("riley").entries())
                .singleElement()
                .extracting(BannerEntry::instruction)
                .asString()
                .contains(MATTER, "read and file", "Answer only", "new information");
        assertThat(letter.sections().toString())
                .contains(MATTER, "read and filed", "answered only", "new information or a new issue");
    }

    @Test
    @Requirement("R64")
    void theMatterHasToBeNamed() {
        office.decided(report, OutcomeKind.RESTRICT, Limb.THREAT, "closed-subject")
                .orElseThrow();
        assertThat(codes(office.propose.by(
                        office.lead,
                        new ProposeRestriction.Command(
                                report.id(),
                                "closed-subject",
                                new ClosedSubject("  "),
                                "Settled twice.",
                                office.today().plusMonths(6)))))
                .containsExactly("terms.matter-missing");
    }
}
