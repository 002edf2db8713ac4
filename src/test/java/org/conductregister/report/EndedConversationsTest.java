package org.conductregister.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conductregister.Office.codes;

import java.time.Duration;
import java.util.List;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.alert.Alert;
import org.conductregister.fake.FakeAlerts.Told;
import org.conductregister.policy.Occasion;
import org.conductregister.report.EndConversation.Command;
import org.conductregister.report.EndConversation.Warnings;
import org.conductregister.report.Incident.Risk;
import org.conductregister.verb.JournalEntry;
import org.conductregister.verb.Limits;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Role;
import org.junit.jupiter.api.Test;

/** A conversation that somebody on the staff ended: on record, told at once, and once only. */
class EndedConversationsTest {

    private final Office office = new Office();

    @Test
    @Requirement({"R20", "R21", "R23"})
    void whoeverEndsAConversationNeedsNobodysApprovalAndTheDepartmentHeadIsToldAtOnce() {
        JournalEntry step = ended("a", Warnings.TWICE).orElseThrow();

        assertThat(step.verb()).isEqualTo("conversation.ended-after-two-warnings");
        assertThat(step.at()).isEqualTo(office.register.clock.instant());
        assertThat(step.actorKey()).isEqualTo(office.agent.userKey());
        assertThat(step.detail()).isEqualTo("SD-1: Swore at me");
        assertThat(told()).extracting(Told::role).containsExactly(Role.ASSESSOR);
        Alert alert = told().get(0).alert();
        assertThat(alert.issue().key()).isEqualTo("SD-1");
        assertThat(alert.args()).as("the mail says nothing of what happened").containsExactly("Ann Agent", "TWICE");
    }

    @Test
    @Requirement("R21")
    void theStepIsInTheHistoryOfWhateverIsReportedOfThePersonLater() {
        ended("a", Warnings.ONCE).orElseThrow();
        ConductReport report = office.filed("SD-1", Risk.NONE);

        assertThat(office.viewCase.by(office.lead, report.id()).orElseThrow().history())
                .extracting(JournalEntry::verb)
                .contains("conversation.ended-after-one-warning");
    }

    @Test
    @Requirement("R21")
    void sentTwiceItIsOnRecordOnceAndToldOnce() {
        ended("a", Warnings.TWICE).orElseThrow();

        assertThat(codes(ended("a", Warnings.TWICE))).containsExactly("conversation.already-told");
        assertThat(office.register.journal.since(0)).hasSize(1);
        assertThat(told()).hasSize(1);
        assertThat(codes(ended("a", Warnings.ONCE)))
                .as("the same form in other words is not swallowed")
                .containsExactly("conversation.told-otherwise");
        ended("b", Warnings.NEVER).orElseThrow();
        assertThat(told()).as("the next conversation is told again").hasSize(2);
    }

    @Test
    @Requirement("R21")
    void aFormThatTheBrowserLoadedAnewTellsNobodyASecondTimeWhileItsWordsAreTheSame() {
        ended("a", Warnings.TWICE).orElseThrow();
        office.register.clock.advance(Duration.ofMinutes(9));
        Outcome<JournalEntry> anew = ended("b", Warnings.TWICE);
        assertThat(codes(anew)).containsExactly("conversation.already-told");
        assertThat(((Outcome.Refused<?>) anew).reasons().get(0).args()).containsExactly("a");
        assertThat(told()).hasSize(1);
        end(new Command("c", "SD-1", true, Warnings.TWICE, "Swore at me again")).orElseThrow();
        end(new Command("d", "SD-1", false, Warnings.TWICE, "Swore at me")).orElseThrow();
        office.register.clock.advance(Duration.ofMinutes(2));
        ended("e", Warnings.TWICE).orElseThrow();
        assertThat(told()).hasSize(4);
    }

    @Test
    @Requirement("R21")
    void ticksAloneAreTheSameForTwoMinutesOnly() {
        end(new Command("a", "SD-1", true, Warnings.TWICE, "")).orElseThrow();
        office.register.clock.advance(Duration.ofSeconds(100));
        assertThat(codes(end(new Command("b", "SD-1", true, Warnings.TWICE, ""))))
                .containsExactly("conversation.already-told");
        office.register.clock.advance(Duration.ofSeconds(30));
        end(new Command("c", "SD-1", true, Warnings.TWICE, "")).orElseThrow();
        assertThat(told()).hasSize(2);
    }

    @Test
    void withoutATicketOrWithSomebodyElseItIsOnNobodysRecord() {
        assertThat(end(new Command("a", " ", true, Warnings.ONCE, null))
                        .orElseThrow()
                        .subjectId())
                .isZero();
        assertThat(end(new Command("b", "SD-1", false, Warnings.ONCE, null))
                        .orElseThrow()
                        .subjectId())
                .isZero();
        assertThat(told()).extracting(each -> each.alert().issue()).containsOnlyOnce((IssueRef) null);
        assertThat(end(new Command("c", "SD-1", true, Warnings.ONCE, null))
                        .orElseThrow()
                        .subjectId())
                .isPositive();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndNobodyIsTold() {
        assertThat(codes(end(new Command("not a reference", "SD-99", true, null, "x".repeat(Limits.LINE + 1)))))
                .containsExactlyInAnyOrder(
                        "conversation.reference-wrong",
                        "conversation.warnings-missing",
                        "text.too-long",
                        "report.ticket-unknown");
        assertThat(office.register.journal.since(0)).isEmpty();
        assertThat(told()).isEmpty();
    }

    @Test
    @Requirement("R112")
    void theTicketGetsNoNoteAndNobodyElseSeesWhatWasTold() {
        ended("a", Warnings.TWICE).orElseThrow();
        IssueRef ticket = office.register
                .tickets
                .visible(office.agent, "SD-1")
                .orElseThrow()
                .issue();
        ViewEndedConversation view = new ViewEndedConversation(office.register.journal);

        assertThat(office.register.tickets.notesOn(ticket)).isEmpty();
        assertThat(view.by(office.agent, "a").orElseThrow().detail()).contains("Swore");
        assertThat(view.by(office.director, "a")).isInstanceOf(Outcome.NotFound.class);
    }

    private Outcome<JournalEntry> ended(String reference, Warnings warnings) {
        return end(new Command(reference, "SD-1", true, warnings, "Swore at me"));
    }

    private Outcome<JournalEntry> end(Command command) {
        return office.endConversation.by(office.agent, command);
    }

    private List<Told> told() {
        return office.register.alerts.told(Occasion.CONVERSATION_ENDED);
    }
}
