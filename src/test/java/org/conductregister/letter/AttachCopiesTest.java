package org.conductregister.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.letter.Letter.Delivery;
import org.conductregister.policy.LetterKind;
import org.conductregister.report.ConductReport;
import org.conductregister.report.Decision.OutcomeKind;
import org.conductregister.report.Incident.Risk;
import org.conductregister.report.IssueRef;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Outcome.NotAllowed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The copy of each issued letter on the case's issue. */
@Requirement("R81")
class AttachCopiesTest {

    private final Office office = new Office();

    @ParameterizedTest
    @EnumSource
    void an_issued_letter_is_attached_to_the_cases_issue_however_it_is_sent(Delivery delivery) {
        Letter letter = office.issue.by(office.lead, drafted().id(), delivery).orElseThrow();

        assertThat(office.register.tickets.filesOn(issueOf(letter))).containsOnlyKeys("letter-" + letter.id() + ".pdf");
        assertThat(new String(
                        office.register.tickets.filesOn(issueOf(letter)).get("letter-" + letter.id() + ".pdf"),
                        StandardCharsets.UTF_8))
                .contains(letter.title(), "Riley Rhodes", "draft=false");
        assertThat(office.register.copiesOwed.all()).isEmpty();
    }

    @Test
    void a_letter_that_cannot_be_printed_is_issued_all_the_same_and_printed_later() {
        office.register.printer.breakDown(true);
        Letter letter =
                office.issue.by(office.lead, drafted().id(), Delivery.EMAIL).orElseThrow();

        assertThat(letter.state()).isEqualTo(Letter.State.ISSUED);
        assertThat(office.register.post.sent()).hasSize(1);
        assertThat(office.register.copiesOwed.all()).singleElement().satisfies(owed -> assertThat(owed.failure())
                .contains("out of paper"));
        office.register.clock.advance(Duration.ofHours(1));
        assertThat(run().failures()).singleElement().asString().contains("letter/" + letter.id(), "out of paper");

        office.register.printer.breakDown(false);

        assertThat(run().attached()).isEqualTo(1);
        assertThat(office.register.tickets.filesOn(issueOf(letter))).hasSize(1);
        assertThat(run()).isEqualTo(new AttachCopies.Result(0, List.of()));
    }

    @Test
    void a_copy_that_was_attached_just_before_a_crash_is_not_attached_twice() {
        office.register.tickets.refuseFiles(true);
        Letter letter =
                office.issue.by(office.lead, drafted().id(), Delivery.POST).orElseThrow();
        office.register.tickets.refuseFiles(false);
        office.register.tickets.attach(
                issueOf(letter), "letter-" + letter.id() + ".pdf", "application/pdf", new byte[1]);
        office.register.clock.advance(Duration.ofHours(1));

        assertThat(run().attached()).isEqualTo(1);
        assertThat(office.register.tickets.filesOn(issueOf(letter))).hasSize(1);
    }

    @Test
    void a_letter_issued_a_moment_ago_is_left_to_whoever_issues_it() {
        office.register.printer.breakDown(true);
        office.issue.by(office.lead, drafted().id(), Delivery.POST).orElseThrow();
        office.register.printer.breakDown(false);

        assertThat(run().attached()).isZero();
    }

    @Test
    void only_the_clockwork_and_administrators_make_up_for_missing_copies() {
        assertThat(office.attachCopies.by(office.director)).isInstanceOf(NotAllowed.class);
        assertThat(office.attachCopies.by(office.customer)).isInstanceOf(NotAllowed.class);
        assertThat(office.attachCopies.by(office.admin).orElseThrow().failures())
                .isEmpty();
    }

    private AttachCopies.Result run() {
        return office.attachCopies.by(Actor.SYSTEM).orElseThrow();
    }

    private Letter drafted() {
        ConductReport report = office.assessed("SD-1", Risk.NONE);
        office.decided(report, OutcomeKind.WRITTEN_NOTICE, null).orElseThrow();
        return office.draft
                .by(office.lead, new DraftLetter.Command(LetterKind.WRITTEN_NOTICE, report.id(), 0))
                .orElseThrow();
    }

    private IssueRef issueOf(Letter letter) {
        return office.register.reports.find(letter.reportId()).orElseThrow().issue();
    }
}
