package org.conductregister.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conductregister.Office.codes;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.conductregister.Office;
import org.conductregister.policy.ReportKind;
import org.conductregister.report.ConductReport;
import org.conductregister.report.FileConductReport;
import org.conductregister.report.Incident;
import org.conductregister.report.Incident.Risk;
import org.conductregister.subject.SubjectRef;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Outcome;
import org.junit.jupiter.api.Test;

class DraftStoriesTest {

    private static final String ONCE = "0a1b2c3d-form";
    private static final Map<String, List<String>> TYPED = Map.of("behaviour", List.of("Shou"));

    private final Office office = new Office();

    private Outcome<Draft> save(Actor actor, Map<String, List<String>> fields) {
        return office.keepDraft.save(actor, ONCE, "report/0/SD-1", fields);
    }

    private Outcome<?> file(Actor actor) {
        return office.file.by(
                actor,
                new FileConductReport.Command(
                        "SD-1", null, office.abuse(Risk.NONE), "Ann Agent", ReportKind.CONDUCT, ONCE));
    }

    @Test
    void whatWasTypedComesBackToWhoeverTypedItAndToNobodyElse() {
        save(office.agent, TYPED).orElseThrow();
        assertThat(office.keepDraft
                        .newest(office.agent, "report/0/SD-1")
                        .orElseThrow()
                        .fields())
                .isEqualTo(TYPED);
        assertThat(office.keepDraft.newest(office.lead, "report/0/SD-1")).isEmpty();
        assertThat(save(office.lead, Map.of())).isInstanceOf(Outcome.NotAllowed.class);
        office.keepDraft.discard(office.lead, ONCE);
        assertThat(office.keepDraft.newest(office.agent, "report/0/SD-1")).isPresent();
        office.keepDraft.discard(office.agent, ONCE);
        assertThat(office.keepDraft.newest(office.agent, "report/0/SD-1")).isEmpty();
    }

    @Test
    void aFormSentTwiceIsOneReportAndItsTextIsKeptNoLonger() {
        save(office.agent, TYPED).orElseThrow();
        Object first = ((Outcome.Done<?>) file(office.agent)).value();
        assertThat(((Outcome.Done<?>) file(office.agent)).value()).isEqualTo(first);
        assertThat(office.register.reports.newest(0, 10)).hasSize(1);
        assertThat(office.register.drafts.find(ONCE).orElseThrow().fields()).isEmpty();
        assertThat(codes(save(office.agent, TYPED))).containsExactly("draft.already-sent");
        assertThat(file(office.lead)).as("somebody else's form").isInstanceOf(Outcome.NotAllowed.class);
    }

    private ConductReport fromAnotherForm(String name, Incident incident) {
        return office.file
                .by(
                        office.agent,
                        new FileConductReport.Command("SD-1", null, incident, "Ann Agent", ReportKind.CONDUCT, name))
                .orElseThrow();
    }

    @Test
    void aFormThatWasFiledAndIsSentAgainInOtherWordsIsRefusedAndNotSwallowed() {
        ConductReport first = fromAnotherForm("form-one", office.abuse(Risk.NONE));
        Outcome<ConductReport> corrected = office.file.by(
                office.agent,
                new FileConductReport.Command(
                        "SD-1",
                        null,
                        office.abuse(Risk.NONE).withBehaviour("Shouted, and threw a chair."),
                        "Ann Agent",
                        ReportKind.CONDUCT,
                        "form-one"));
        assertThat(codes(corrected)).containsExactly("report.filed-already");
        assertThat(((Outcome.Refused<?>) corrected).reasons().get(0).args())
                .containsExactly(first.issue().key());
        assertThat(office.register.reports.newest(0, 10)).hasSize(1);
    }

    @Test
    void aFormThatTheBrowserLoadedAnewIsTheSameReportWhileItsWordsAreTheSame() {
        Instant began = office.register.clock.instant();
        ConductReport first = fromAnotherForm("form-one", Office.incident(began, Risk.NONE));
        office.register.clock.advance(Duration.ofMinutes(2));
        Incident anew = Office.incident(began.plusSeconds(120), Risk.NONE);
        assertThat(fromAnotherForm("form-two", anew))
                .as("its time was filled in anew")
                .isEqualTo(first);
        assertThat(fromAnotherForm("form-two", anew)).as("and again").isEqualTo(first);

        assertThat(fromAnotherForm("form-three", anew.withBehaviour("Shouted again")))
                .isNotEqualTo(first);
        assertThat(fromAnotherForm("form-four", Office.incident(began.minusSeconds(3_600), Risk.NONE)))
                .as("another time was chosen")
                .isNotEqualTo(first);
        assertThat(fromAnotherForm("form-five", Office.incident(began, Risk.POSSIBLE)))
                .as("one tick differs")
                .isNotEqualTo(first);
        office.register.clock.advance(Duration.ofMinutes(9));
        assertThat(fromAnotherForm("form-six", anew)).as("long after").isNotEqualTo(first);
        assertThat(office.register.reports.newest(0, 10)).hasSize(5);
    }

    @Test
    void theSameWordsByAnotherPersonOrOnAnotherTicketOrFromAnotherClientAreAnotherReport() {
        ConductReport first = fromAnotherForm("form-one", office.abuse(Risk.NONE));
        Object others = office.file
                .by(
                        office.lead,
                        new FileConductReport.Command(
                                "SD-1", null, office.abuse(Risk.NONE), "Lee Lead", ReportKind.CONDUCT, "form-two"))
                .orElseThrow();
        Object ofNobodysTicket = office.file
                .by(
                        office.agent,
                        new FileConductReport.Command(
                                null,
                                new SubjectRef("riley", "riley@example.org", "Riley Rhodes"),
                                office.abuse(Risk.NONE),
                                "Ann Agent",
                                ReportKind.CONDUCT,
                                "form-three"))
                .orElseThrow();
        Object byRest = office.file
                .by(office.agent, new FileConductReport.Command("SD-1", null, office.abuse(Risk.NONE), "Ann Agent"))
                .orElseThrow();
        Object ofAnother = office.file
                .by(
                        office.agent,
                        new FileConductReport.Command(
                                "SD-1",
                                new SubjectRef("casey", "casey@example.org", "Casey Cole"),
                                office.abuse(Risk.NONE),
                                "Ann Agent",
                                ReportKind.CONDUCT,
                                "form-four"))
                .orElseThrow();
        assertThat(List.of(others, ofNobodysTicket, byRest, ofAnother)).doesNotContain(first);
        assertThat(office.register.reports.newest(0, 10)).hasSize(5);
    }

    @Test
    void aFormThatIsBeingSentIsNotSentAgainUnlessThatDied() {
        Draft typed = save(office.agent, TYPED).orElseThrow();
        office.register.drafts.put(typed.sent(Draft.Sent.UNDER_WAY, 0, office.register.clock.instant()));
        assertThat(codes(file(office.agent))).containsExactly("draft.under-way");
        office.register.clock.advance(Duration.ofMinutes(3));
        assertThat(file(office.agent)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aRefusedFormCanBeSentAgain() {
        FileConductReport.Command unsigned =
                new FileConductReport.Command("SD-1", null, office.abuse(Risk.NONE), "", ReportKind.CONDUCT, ONCE);
        assertThat(codes(office.file.by(office.agent, unsigned))).containsExactly("report.signature-missing");
        assertThat(file(office.agent)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aMonthLaterItIsGone() {
        save(office.agent, TYPED).orElseThrow();
        office.register.clock.advance(Duration.ofDays(29));
        assertThat(office.purgeDrafts.by(Actor.SYSTEM).orElseThrow()).isZero();
        office.register.clock.advance(Duration.ofDays(2));
        assertThat(office.purgeDrafts.by(office.admin)).isInstanceOf(Outcome.NotAllowed.class);
        assertThat(office.purgeDrafts.by(Actor.SYSTEM).orElseThrow()).isEqualTo(1);
    }

    @Test
    void aFloodAndANamelessFormAreNotKept() {
        assertThat(codes(save(office.agent, Map.of("behaviour", List.of("x".repeat(KeepDraft.MOST + 1))))))
                .containsExactly("text.too-long");
        assertThat(codes(office.keepDraft.save(office.agent, "' OR 1", "report", TYPED)))
                .containsExactly("draft.nameless");
    }
}
