package org.conductregister.restriction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conductregister.Office.codes;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.letter.DraftLetter;
import org.conductregister.letter.Letter;
import org.conductregister.letter.Letter.Delivery;
import org.conductregister.letter.RewriteLetter;
import org.conductregister.policy.Clause;
import org.conductregister.policy.Factor;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.PolicyProfile.Section;
import org.conductregister.report.ConductReport;
import org.conductregister.report.DecideReport;
import org.conductregister.report.Decision.OutcomeKind;
import org.conductregister.report.Incident.Risk;
import org.conductregister.restriction.terms.SoleContact;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Outcome.Refused;
import org.conductregister.verb.Reason;
import org.junit.jupiter.api.Test;

/** Each refusal of the gate, one by one. */
class ActivationGateTest {

    private final Office office = new Office();

    @Test
    @Requirement("R53")
    void withoutNoticeAndWithoutThreatEveryUnmetConditionIsListed() {
        ConductReport report = office.assessed("SD-1", Risk.NONE);
        assertThat(codes(office.decided(report, OutcomeKind.RESTRICT, Limb.NOTICE_IGNORED, "writing-only")))
                .containsExactly("gate.no-written-notice", "gate.no-threat");
    }

    @Test
    @Requirement("R53")
    void aNoticeThatCameAfterTheConductWasNotIgnored() {
        office.noticeSent("SD-1");
        ConductReport report = office.file
                .by(
                        office.agent,
                        new org.conductregister.report.FileConductReport.Command(
                                "SD-1",
                                null,
                                Office.incident(office.register.clock.instant().minus(Duration.ofDays(1)), Risk.NONE),
                                "Ann Agent"))
                .orElseThrow();
        office.assess.by(office.lead, report.id(), Office.allFactors());
        assertThat(codes(office.decided(report, OutcomeKind.RESTRICT, Limb.NOTICE_IGNORED, "writing-only")))
                .contains("gate.notice-after-incident");
    }

    @Test
    @Requirement("R53")
    void aDraftedNoticeThatWasNeverSentDoesNotCount() {
        ConductReport first = office.assessed("SD-1", Risk.NONE);
        office.decided(first, OutcomeKind.WRITTEN_NOTICE, null).orElseThrow();
        office.draft
                .by(office.lead, new DraftLetter.Command(LetterKind.WRITTEN_NOTICE, first.id(), 0))
                .orElseThrow();
        ConductReport second = office.assessed("SD-1", Risk.NONE);
        assertThat(codes(office.decided(second, OutcomeKind.RESTRICT, Limb.NOTICE_IGNORED, "writing-only")))
                .contains("gate.no-written-notice");
    }

    @Test
    @Requirement("R53")
    void anotherCustomersNoticeDoesNotCount() {
        office.noticeSent("SD-2");
        ConductReport report = office.assessed("SD-1", Risk.NONE);
        assertThat(codes(office.decided(report, OutcomeKind.RESTRICT, Limb.NOTICE_IGNORED, "writing-only")))
                .contains("gate.no-written-notice");
    }

    @Test
    @Requirement("R53")
    void aThreatNeedsNoNotice() {
        ConductReport report = office.assessed("SD-1", Risk.IMMINENT);
        assertThat(office.decided(report, OutcomeKind.RESTRICT, Limb.THREAT, "writing-only")
                        .orElseThrow()
                        .decision()
                        .limb())
                .isEqualTo(Limb.THREAT);
    }

    @Test
    @Requirement({"R50", "R53"})
    void unansweredFactorsMissingReasonAndMissingLimbAreListedTogether() {
        ConductReport report = office.filed("SD-1", Risk.NONE);
        office.assess.by(office.lead, report.id(), java.util.Map.of(Factor.HISTORY, "None."));
        Outcome<ConductReport> outcome = office.decide.by(
                office.lead, new DecideReport.Command(report.id(), OutcomeKind.RESTRICT, " ", null, Set.of()));
        assertThat(codes(outcome))
                .contains(
                        "assessment.factor-unanswered",
                        "decision.reason-missing",
                        "decision.recommendation-missing",
                        "gate.limb-missing",
                        "gate.no-written-notice",
                        "gate.no-threat")
                .filteredOn("assessment.factor-unanswered"::equals)
                .hasSize(Factor.values().length - 1);
    }

    @Test
    @Requirement({"R54", "R80"})
    void activationNamesTheMissingApproverAndTheMissingLetter() {
        ConductReport report = office.restrictable("SD-1");
        Restriction proposed = office.propose
                .by(
                        office.lead,
                        new ProposeRestriction.Command(
                                report.id(),
                                "writing-only",
                                Office.writing(),
                                "Why.",
                                office.today().plusMonths(6)))
                .orElseThrow();
        assertThat(codes(office.activate.by(office.director, proposed.id())))
                .containsExactly("gate.not-approved", "gate.letter-missing");
    }

    @Test
    @Requirement({"R77", "R99"})
    void aReviewDateIsDemandedInTheFutureAndWithinTheCeiling() {
        ConductReport report = office.restrictable("SD-1");
        assertThat(proposedFor(report, null)).containsExactly("gate.review-date-missing");
        assertThat(proposedFor(report, office.today())).containsExactly("gate.review-date-past");
        assertThat(proposedFor(report, office.today().plusMonths(12).plusDays(1)))
                .containsExactly("gate.review-date-too-late");
        assertThat(office.propose.by(office.lead, command(report, office.today().plusMonths(12))))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    @Requirement("R62")
    void aSoleContactNeedsADeputyWhoIsSomeoneElse() {
        assertThat(new SoleContact("lead", "").unmet())
                .extracting(Reason::code)
                .containsExactly("terms.deputy-missing");
        assertThat(new SoleContact("lead", "lead").unmet())
                .extracting(Reason::code)
                .containsExactly("terms.deputy-is-contact");
    }

    @Test
    @Requirement("R80a")
    void aLetterWithoutADemandedClauseCannotBeIssuedAndTheClauseIsNamed() {
        ConductReport report = office.restrictable("SD-1");
        office.approved(report, "writing-only", Office.writing(), office.today().plusMonths(6));
        Letter letter = office.draft
                .by(office.director, new DraftLetter.Command(LetterKind.RESTRICTION, report.id(), 0))
                .orElseThrow();
        List<String> texts = letter.sections().stream()
                .map(section -> section.clause() == Clause.INTERNAL_APPEAL ? "  " : section.text())
                .toList();
        office.rewrite
                .by(office.director, new RewriteLetter.Command(letter.id(), letter.title(), texts))
                .orElseThrow();
        Outcome<Letter> refused = office.issue.by(office.director, letter.id(), Delivery.EMAIL);
        assertThat(((Refused<Letter>) refused).reasons())
                .containsExactly(
                        Reason.at("sections", "letter.clause-missing", Clause.INTERNAL_APPEAL, LetterKind.RESTRICTION));
    }

    @Test
    @Requirement("R80")
    void everyShippedLetterHasTheClausesThatItsKindDemands() {
        Office.midMurray().letters().forEach((kind, template) -> assertThat(template.sections())
                .extracting(Section::clause)
                .as("%s", kind)
                .containsAll(template.demands()));
    }

    private List<String> proposedFor(ConductReport report, LocalDate date) {
        return codes(office.propose.by(office.lead, command(report, date)));
    }

    private static ProposeRestriction.Command command(ConductReport report, LocalDate date) {
        return new ProposeRestriction.Command(report.id(), "writing-only", Office.writing(), "Why.", date);
    }
}
