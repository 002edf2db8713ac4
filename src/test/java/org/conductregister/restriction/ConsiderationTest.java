package org.conductregister.restriction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.conductregister.Office.codes;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.letter.DraftLetter;
import org.conductregister.letter.Letter;
import org.conductregister.letter.RecordAnswer;
import org.conductregister.policy.Channel;
import org.conductregister.policy.LetterKind;
import org.conductregister.register.CaseFile.Step;
import org.conductregister.report.ConductReport;
import org.conductregister.report.Decision.OutcomeKind;
import org.conductregister.report.Incident.Risk;
import org.conductregister.restriction.terms.SoleContact;
import org.conductregister.verb.Outcome;
import org.junit.jupiter.api.Test;

/** Where the policy has the customer heard before restrictions (R56). */
@Requirement("R56")
class ConsiderationTest {

    private final Office office = new Office().hearingCustomers();
    private final ConductReport report = office.restrictable("SD-1");
    private final Restriction proposed = office.propose
            .by(
                    office.lead,
                    new ProposeRestriction.Command(
                            report.id(),
                            "writing-only",
                            Office.writing(),
                            "Why.",
                            office.today().plusMonths(6)))
            .orElseThrow();

    @Test
    void nothingIsApprovedBeforeALetterToldThatItIsConsidered() {
        assertThat(codes(approve())).containsExactly("gate.consideration-missing");
        assertThat(waiting()).containsExactly(Step.DRAFT_CONSIDERATION);
    }

    @Test
    void activationListsTheMissingHearingTogetherWithEverythingElse() {
        assertThat(codes(office.activate.by(office.director, proposed.id())))
                .containsExactly("gate.not-approved", "gate.consideration-missing", "gate.letter-missing");
    }

    @Test
    void afterTheLetterTheAnswerIsAwaitedToTheEndOfItsPeriod() {
        consider();
        assertThat(waiting()).containsExactly(Step.HEAR_CUSTOMER);
        office.register.clock.advance(Duration.ofDays(14));
        assertThat(codes(approve())).as("the last day is theirs").containsExactly("gate.answer-awaited");
        office.register.clock.advance(Duration.ofDays(1));
        assertThat(waiting()).containsExactly(Step.APPROVE_RESTRICTIONS);
        assertThat(approve()).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void anAnswerOnRecordOpensTheWayAtOnce() {
        Letter letter = consider();
        ConductReport answered = answer("I was in pain that day.").orElseThrow();
        assertThat(answered.handling().answers())
                .extracting(said -> said.letterId(), said -> said.text(), said -> said.on(), said -> said.channel())
                .containsExactly(tuple(letter.id(), "I was in pain that day.", office.today(), Channel.TELEPHONE));
        assertThat(approve()).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aDraftThatWasNeverSentIsNoHearing() {
        office.draft
                .by(office.lead, new DraftLetter.Command(LetterKind.CONSIDERATION, report.id(), 0))
                .orElseThrow();
        assertThat(waiting()).containsExactly(Step.ISSUE_CONSIDERATION);
        assertThat(codes(approve())).containsExactly("gate.consideration-missing");
        assertThat(codes(answer("Hello"))).containsExactly("answer.no-letter");
    }

    @Test
    void aRestrictionThatTheLetterDidNotTellOfIsHeardByItself() {
        consider();
        answer("Please do not.").orElseThrow();
        Restriction another = office.propose
                .by(
                        office.lead,
                        new ProposeRestriction.Command(
                                report.id(),
                                "sole-contact",
                                new SoleContact(office.lead.userKey(), office.agent.userKey()),
                                "Why.",
                                office.today().plusMonths(6)))
                .orElseThrow();
        assertThat(codes(office.approve.by(office.director, another.id())))
                .containsExactly("gate.consideration-missing");
    }

    @Test
    void anAnswerNeedsItsWordsItsDayAndItsChannel() {
        consider();
        assertThat(codes(office.answer.by(office.lead, new RecordAnswer.Command(report.id(), " ", null, null))))
                .containsExactly("answer.text-missing", "answer.channel-missing", "value.day-missing");
        assertThat(codes(answered("x", office.today().plusDays(1)))).containsExactly("value.day-in-future");
        assertThat(codes(answered("x", office.today().minusDays(1)))).containsExactly("answer.before-letter");
    }

    @Test
    void theVerySameAnswerIsRecordedOnce() {
        consider();
        answer("Please do not.").orElseThrow();
        assertThat(codes(answer("Please do not."))).containsExactly("answer.already-recorded");
    }

    @Test
    void whereThePolicyDoesNotAskForItNobodyWaits() {
        Office other = new Office();
        ConductReport decided = other.restrictable("SD-1");
        assertThat(other.approved(
                                decided,
                                "writing-only",
                                Office.writing(),
                                other.today().plusMonths(6))
                        .state())
                .isEqualTo(RestrictionState.APPROVED);
    }

    @Test
    @Requirement("R9")
    void onAThreatNobodyWaitsForAnAnswer() {
        ConductReport threat = office.assessed("SD-2", Risk.IMMINENT);
        ConductReport decided = office.decided(threat, OutcomeKind.RESTRICT, Limb.THREAT, "writing-only")
                .orElseThrow();
        Restriction restriction = office.approved(
                decided, "writing-only", Office.writing(), office.today().plusMonths(6));
        assertThat(office.viewCase.by(office.lead, decided.id()).orElseThrow().waiting())
                .containsExactly(Step.DRAFT_RESTRICTION_LETTER);
        office.issued(office.director, LetterKind.RESTRICTION, decided.id(), 0);
        assertThat(office.activate
                        .by(office.director, restriction.id())
                        .orElseThrow()
                        .state())
                .isEqualTo(RestrictionState.ACTIVE);
    }

    @Test
    void aRiskOnRecordIsNoWayAroundTheHearingWhereTheNoticeWasTheGround() {
        office.noticeSent("SD-2");
        office.register.clock.advance(Duration.ofDays(3));
        ConductReport risky = office.assessed("SD-2", Risk.IMMINENT);
        ConductReport decided = office.decided(risky, OutcomeKind.RESTRICT, Limb.NOTICE_IGNORED, "writing-only")
                .orElseThrow();
        Restriction restriction = office.propose
                .by(
                        office.lead,
                        new ProposeRestriction.Command(
                                decided.id(),
                                "writing-only",
                                Office.writing(),
                                "Why.",
                                office.today().plusMonths(6)))
                .orElseThrow();
        assertThat(codes(office.approve.by(office.director, restriction.id())))
                .containsExactly("gate.consideration-missing");
    }

    private Letter consider() {
        return office.issued(office.lead, LetterKind.CONSIDERATION, report.id(), 0);
    }

    private Outcome<ConductReport> answer(String text) {
        return answered(text, office.today());
    }

    private Outcome<ConductReport> answered(String text, LocalDate on) {
        return office.answer.by(office.lead, new RecordAnswer.Command(report.id(), text, on, Channel.TELEPHONE));
    }

    private Outcome<Restriction> approve() {
        return office.approve.by(office.director, proposed.id());
    }

    private List<Step> waiting() {
        return office.viewCase.by(office.lead, report.id()).orElseThrow().waiting();
    }
}
