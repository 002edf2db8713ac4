package org.conductregister.restriction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.fake.Changed;
import org.conductregister.letter.Letter;
import org.conductregister.policy.Clause;
import org.conductregister.policy.GateRule;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.PolicyProfile.RestrictionType;
import org.conductregister.report.ConductReport;
import org.conductregister.report.Decision;
import org.conductregister.report.Decision.OutcomeKind;
import org.conductregister.report.Incident;
import org.conductregister.report.Incident.Risk;
import org.conductregister.restriction.terms.Channels;
import org.conductregister.restriction.terms.Terms;
import org.conductregister.verb.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The gate alone, with one thing amiss at a time. Several of these cannot come about by verbs, since an earlier verb
 * refuses them too: that the gate refuses them all the same is what this is about.
 */
class EveryClauseOfTheGateTest {

    private final Office office = new Office();
    private final PolicyProfile policy = office.register.policies.active();
    private final ConductReport report = office.restrictable("SD-1");
    private final Restriction sound = office.approved(
            report, "writing-only", Office.writing(), office.today().plusMonths(6));
    private final Letter letter = office.issued(office.director, LetterKind.RESTRICTION, report.id(), 0);
    private final RestrictionType type = policy.restrictionType("writing-only").orElseThrow();

    @Test
    void nothingIsAmissToBeginWith() {
        assertThat(unmet(sound, type, report, letter, office.today())).isEmpty();
    }

    @Test
    @Requirement("R53")
    void aDecisionThatNamesNoLimbIsNoDecisionToRestrict() {
        assertThat(unmet(sound, type, decided(null), letter, office.today())).containsExactly("gate.limb-missing");
        assertThat(unmet(sound, type, undecided(), letter, office.today())).containsExactly("gate.limb-missing");
    }

    @Test
    @Requirement("R54")
    void somebodyHasToHaveApprovedIt() {
        assertThat(unmet(with(sound, null, sound.terms(), sound.reviewDate()), type, report, letter, office.today()))
                .containsExactly("gate.not-approved");
    }

    @Test
    @Requirement("R61")
    void itsTermsHaveToBeComplete() {
        Terms nothing = new Channels(Set.of());
        assertThat(unmet(with(sound, "dee", nothing, sound.reviewDate()), type, report, letter, office.today()))
                .containsExactly("terms.channels-missing");
    }

    @Test
    @Requirement("R80")
    void theLetterHasToTellOfThisVeryRestriction() {
        assertThat(unmet(sound.withId(sound.id() + 1), type, report, letter, office.today()))
                .containsExactly("gate.letter-missing");
    }

    @Test
    @Requirement("R80a")
    void theLetterHasToHaveWhatThisTypeDemandsOfIt() {
        Clause lacking = Stream.of(Clause.values())
                .filter(clause -> !letter.has(clause))
                .findFirst()
                .orElseThrow();
        assertThat(unmet(sound, typeWith(Period.ofMonths(12), Set.of(lacking)), report, letter, office.today()))
                .containsExactly("letter.clause-missing-for-type");
    }

    @Test
    @Requirement({"R77", "R99"})
    void theReviewDateHasToExistToLieAheadAndWithinBothCeilingsFromTheDayOfTheLetter() {
        LocalDate told = office.today();
        assertThat(due(null, type, told)).containsExactly("gate.review-date-missing");
        assertThat(due(told, type, told)).containsExactly("gate.review-date-past");
        assertThat(due(told.plusMonths(12), type, told)).isEmpty();
        assertThat(due(told.plusMonths(12).plusDays(1), type, told.plusDays(5)))
                .as("counted from the letter, not from today")
                .containsExactly("gate.review-date-too-late");
        assertThat(due(told.plusMonths(3).plusDays(1), typeWith(Period.ofMonths(3), Set.of()), told))
                .as("the type's own ceiling")
                .containsExactly("gate.review-date-too-late");
        assertThat(due(told.plusMonths(12).plusDays(1), typeWith(Period.ofMonths(24), Set.of()), told))
                .as("the policy's ceiling")
                .containsExactly("gate.review-date-too-late");
    }

    @Test
    @Requirement("R53")
    void theLimbThatIsChosenHasToBeTheOneThatApplies() {
        List<Letter> letters = office.register.letters.ofSubject(report.subjectId());
        assertThat(codes(ActivationGate.unmetToRestrict(GateRule.NOTICE_FIRST, report, Limb.NOTICE_IGNORED, letters)))
                .isEmpty();
        assertThat(codes(ActivationGate.unmetToRestrict(GateRule.NOTICE_FIRST, report, Limb.THREAT, letters)))
                .containsExactly("gate.no-threat");
        assertThat(codes(ActivationGate.unmetToRestrict(GateRule.NOTICE_FIRST, report, null, letters)))
                .contains("gate.limb-missing");
        ConductReport before = about(Office.incident(letter.sentAt().minus(Duration.ofDays(30)), Risk.IMMINENT));
        assertThat(codes(ActivationGate.unmetToRestrict(GateRule.NOTICE_FIRST, before, Limb.THREAT, letters)))
                .isEmpty();
        assertThat(codes(ActivationGate.unmetToRestrict(GateRule.NOTICE_FIRST, before, Limb.NOTICE_IGNORED, letters)))
                .containsExactly("gate.notice-after-incident");
    }

    @Test
    @Requirement("R53")
    void aLetterOfAnotherKindIsNoWrittenNotice() {
        assertThat(codes(ActivationGate.unmetToRestrict(
                        GateRule.NOTICE_FIRST, report, Limb.NOTICE_IGNORED, List.of(letter))))
                .containsExactly("gate.no-written-notice", "gate.no-threat");
    }

    @ParameterizedTest
    @EnumSource(Risk.class)
    @Requirement("R53")
    void onlyAnImminentOngoingOrIncreasingRiskIsAThreat(Risk risk) {
        boolean threat = Set.of(Risk.IMMINENT, Risk.ONGOING, Risk.INCREASING).contains(risk);
        assertThat(codes(ActivationGate.unmetToRestrict(
                                GateRule.NOTICE_FIRST, about(office.abuse(risk)), Limb.THREAT, List.of()))
                        .isEmpty())
                .isEqualTo(threat);
    }

    private List<String> due(LocalDate date, RestrictionType of, LocalDate today) {
        return unmet(with(sound, sound.approvedBy(), sound.terms(), date), of, report, letter, today);
    }

    private List<String> unmet(
            Restriction restriction, RestrictionType of, ConductReport on, Letter told, LocalDate today) {
        return codes(ActivationGate.unmetToActivate(restriction, of, on, List.of(told), policy, today, ZoneOffset.UTC));
    }

    private static List<String> codes(List<Reason> reasons) {
        return reasons.stream().map(Reason::code).toList();
    }

    private ConductReport decided(Limb limb) {
        Decision was = report.decision();
        return copy(
                new Decision(OutcomeKind.RESTRICT, was.reason(), limb, was.recommended(), "lee", Instant.EPOCH),
                report.incident());
    }

    private ConductReport undecided() {
        return copy(null, report.incident());
    }

    private ConductReport about(Incident incident) {
        return copy(report.decision(), incident);
    }

    private ConductReport copy(Decision decision, Incident incident) {
        return Changed.in(report, Map.of("decision", Optional.ofNullable(decision), "incident", Optional.of(incident)));
    }

    private static Restriction with(Restriction some, String approver, Terms terms, LocalDate review) {
        return Changed.in(
                some,
                Map.of(
                        "approvedBy", Optional.ofNullable(approver),
                        "terms", Optional.of(terms),
                        "reviewDate", Optional.ofNullable(review)));
    }

    private RestrictionType typeWith(Period ceiling, Set<Clause> demands) {
        return Changed.in(type, Map.of("ceiling", Optional.of(ceiling), "demands", Optional.of(demands)));
    }
}
