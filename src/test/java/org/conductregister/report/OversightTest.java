package org.conductregister.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.fake.Changed;
import org.conductregister.fake.FakeAlerts.Told;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.Occasion;
import org.conductregister.policy.Oversight;
import org.conductregister.register.CaseFile;
import org.conductregister.register.CaseFile.Step;
import org.conductregister.restriction.Restriction;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Outcome.NotAllowed;
import org.conductregister.verb.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bodies outside the process are told, and it is on record that they were. */
@Requirement({"R94", "R95"})
class OversightTest {

    private final Office office = new Office();
    private long report;

    @BeforeEach
    void councilIsToldAndTheOmbudsmanWhereAppropriate() {
        List<Oversight> oversight = List.of(
                new Oversight(Occasion.ACCESS_LIMITED, "Council", Role.DECIDER, "Tell them.", false),
                new Oversight(Occasion.ACCESS_LIMITED, "Ombudsman", Role.CHIEF_OFFICER, "If it fits.", true),
                new Oversight(Occasion.THREAT, "Police board", Role.DECIDER, "Tell them.", false));
        office.register.policies.use(
                Changed.in(office.register.policies.active(), Map.of("oversight", Optional.of(oversight))));
        List<Restriction> inForce = office.restrictedForSixMonths("SD-1");
        report = inForce.get(0).reportId();
    }

    @Test
    void whoSeesToItIsRemindedWhenTheStepIsTaken() {
        assertThat(office.register.alerts.told(Occasion.OVERSIGHT_DUE))
                .extracting(Told::role, told -> told.alert().args().get(0))
                .contains(tuple(Role.DECIDER, "Council"), tuple(Role.CHIEF_OFFICER, "Ombudsman"))
                .doesNotContain(tuple(Role.DECIDER, "Police board"));
    }

    @Test
    void theCaseOwesItUntilItIsRecorded() {
        assertThat(open()).containsExactly("Council", "Ombudsman");
        assertThat(file().waiting()).contains(Step.TELL_OVERSIGHT);

        recorded(office.director, 1, true, office.today(), "By letter.").orElseThrow();
        assertThat(open()).containsExactly("Ombudsman");

        recorded(office.chief, 2, false, office.today(), "They know nothing of it.")
                .orElseThrow();
        assertThat(open()).isEmpty();
        assertThat(file().waiting()).doesNotContain(Step.TELL_OVERSIGHT);
        assertThat(file().history())
                .extracting(entry -> entry.verb() + " " + entry.detail())
                .contains("case.oversight-told Council", "case.oversight-not-called-for Ombudsman");
    }

    @Test
    void itIsOwedAgainWhenAccessIsLimitedAgain() {
        recorded(office.director, 1, true, office.today(), "").orElseThrow();
        office.register.clock.advance(Duration.ofDays(1));
        Restriction further = office.approved(
                office.register.reports.find(report).orElseThrow(),
                "writing-only",
                Office.writing(),
                office.today().plusMonths(3));
        office.issued(office.director, LetterKind.RESTRICTION, report, 0);
        office.activate.by(office.director, further.id()).orElseThrow();

        assertThat(open()).contains("Council");
    }

    @Test
    void whatMustBeToldCannotBeJudgedAway() {
        assertThat(Office.codes(recorded(office.director, 1, false, office.today(), "No.")))
                .containsExactly("oversight.must-be-told");
        assertThat(Office.codes(recorded(office.chief, 2, false, office.today(), " ")))
                .containsExactly("oversight.why-not-missing");
    }

    @Test
    void theDayIsOneSinceTheStepAndNoneToCome() {
        LocalDate today = office.today();
        assertThat(Office.codes(recorded(office.director, 1, true, today.plusDays(1), "")))
                .containsExactly("value.day-in-future");
        assertThat(Office.codes(recorded(office.director, 1, true, today.minusDays(1), "")))
                .containsExactly("oversight.before-the-step");
        assertThat(Office.codes(recorded(office.director, 1, true, null, ""))).containsExactly("value.day-missing");
    }

    @Test
    void itIsRecordedOnceAndOnlyWhatIsOwed() {
        recorded(office.director, 1, true, office.today(), "").orElseThrow();
        assertThat(Office.codes(recorded(office.director, 1, true, office.today(), "")))
                .containsExactly("oversight.already-recorded");
        assertThat(Office.codes(recorded(office.director, 3, true, office.today(), "")))
                .containsExactly("oversight.no-such-duty");
    }

    @Test
    void itIsForWhomThePolicySaysAndTheChiefOfficer() {
        assertThat(recorded(office.lead, 1, true, office.today(), "")).isInstanceOf(NotAllowed.class);
        assertThat(recorded(office.director, 2, true, office.today(), "")).isInstanceOf(NotAllowed.class);
        assertThat(recorded(office.agent, 3, true, office.today(), "")).isInstanceOf(NotAllowed.class);
        recorded(office.chief, 1, true, office.today(), "").orElseThrow();
    }

    private Outcome<ConductReport> recorded(Actor actor, int number, boolean told, LocalDate on, String note) {
        return office.oversight.by(actor, new RecordOversight.Command(report, number, told, on, note));
    }

    private CaseFile file() {
        return office.viewCase.by(office.lead, report).orElseThrow();
    }

    private List<String> open() {
        return file().duties().stream()
                .filter(duty -> duty.done() == null)
                .map(duty -> duty.oversight().body())
                .toList();
    }
}
