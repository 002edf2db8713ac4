package org.conductregister.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conductregister.Office.codes;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.letter.Letter.Delivery;
import org.conductregister.letter.Letter.Format;
import org.conductregister.letter.Letter.Manner;
import org.conductregister.policy.Clause;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.Occasion;
import org.conductregister.policy.PolicyProfile.Section;
import org.conductregister.policy.TermsKind;
import org.conductregister.report.ConductReport;
import org.conductregister.report.Decision.OutcomeKind;
import org.conductregister.report.Incident.Risk;
import org.conductregister.restriction.Limb;
import org.conductregister.restriction.Restriction;
import org.conductregister.verb.Role;
import org.junit.jupiter.api.Test;

/** Letters from draft to dispatch. */
class LetterStoriesTest {

    private final Office office = new Office();

    @Test
    @Requirement({"R85", "R86"})
    void a_letter_keeps_the_manner_of_the_last_one_to_the_same_person() {
        Letter first = notice(new Manner(Format.LARGE_PRINT, "fr-CA"));
        assertThat(first.manner()).isEqualTo(new Manner(Format.LARGE_PRINT, "fr-CA"));
        office.issue.by(office.lead, first.id(), Delivery.EMAIL).orElseThrow();

        Letter next = notice(null);

        assertThat(next.manner()).isEqualTo(first.manner());
    }

    @Test
    @Requirement("R86")
    void what_is_made_outside_cannot_be_mailed() {
        Letter braille = notice(new Manner(Format.BRAILLE, "en"));

        assertThat(codes(office.issue.by(office.lead, braille.id(), Delivery.EMAIL)))
                .containsExactly("letter.format-by-post");
        assertThat(office.issue
                        .by(office.lead, braille.id(), Delivery.POST)
                        .orElseThrow()
                        .state())
                .isEqualTo(Letter.State.ISSUED);
        assertThat(office.register.post.sent()).isEmpty();
    }

    @Test
    @Requirement("R85")
    void a_letter_posted_earlier_counts_from_the_end_of_that_day_and_never_from_the_future() {
        Letter draft = notice(null);

        assertThat(codes(office.issue.by(
                        office.lead,
                        new IssueLetter.Command(
                                draft.id(), Delivery.POST, office.today().plusDays(1)))))
                .containsExactly("letter.posted-in-future");
        Letter issued = office.issue
                .by(
                        office.lead,
                        new IssueLetter.Command(
                                draft.id(), Delivery.POST, office.today().minusDays(3)))
                .orElseThrow();

        assertThat(issued.sentAt()).isEqualTo(Instant.parse("2026-01-02T23:59:59Z"));
    }

    @Test
    @Requirement("R85")
    void an_issued_letter_never_changes_and_a_reissue_refers_to_it() {
        Letter issued = office.noticeSent("SD-1");
        assertThat(codes(office.rewrite.by(
                        office.lead,
                        new RewriteLetter.Command(
                                issued.id(),
                                "Other",
                                Collections.nCopies(issued.sections().size(), "x")))))
                .containsExactly("letter.already-issued");

        Letter again = office.reissue.by(office.lead, issued.id()).orElseThrow();

        assertThat(again.replaces()).isEqualTo(issued.id());
        assertThat(again.sections().get(0).text()).contains("5 January 2026");
        assertThat(again.sections().subList(1, again.sections().size())).isEqualTo(issued.sections());
        assertThat(office.register.letters.find(issued.id())).contains(issued);
        assertThat(codes(office.reissue.by(office.lead, issued.id()))).containsExactly("letter.already-replaced");
        assertThat(codes(office.reissue.by(office.lead, again.id()))).containsExactly("letter.not-issued");
    }

    @Test
    @Requirement("R85")
    void a_reissued_restriction_letter_does_not_move_the_ceiling_of_the_review() {
        ConductReport report = office.restrictable("SD-1");
        Restriction writing = office.approved(
                report, "writing-only", Office.writing(), office.today().plusMonths(12));
        Letter first = office.issued(office.director, LetterKind.RESTRICTION, report.id(), 0);
        office.register.clock.advance(Duration.ofDays(20));
        Letter again = office.reissue.by(office.director, first.id()).orElseThrow();
        office.issue.by(office.director, again.id(), Delivery.EMAIL).orElseThrow();

        Restriction active = office.activate.by(office.director, writing.id()).orElseThrow();

        assertThat(active.letterId()).isEqualTo(first.id());
    }

    @Test
    @Requirement({"R72", "R73", "R80a"})
    void a_letter_that_ends_access_must_say_that_money_owed_stays_owed() {
        ConductReport report = office.assessed("SD-1", Risk.IMMINENT);
        office.decided(report, OutcomeKind.RESTRICT, Limb.THREAT, "termination").orElseThrow();
        Restriction ended = office.propose
                .by(
                        office.director,
                        new org.conductregister.restriction.ProposeRestriction.Command(
                                report.id(),
                                "termination",
                                SampleTerms.of(TermsKind.TERMINATION),
                                "High risk.",
                                office.today().plusMonths(6)))
                .orElseThrow();
        assertThat(office.approve.by(office.director, ended.id()).toString()).contains("NotAllowed");
        office.approve.by(office.chief, ended.id()).orElseThrow();
        Letter letter = office.draft
                .by(office.director, new DraftLetter.Command(LetterKind.RESTRICTION, report.id(), 0))
                .orElseThrow();
        assertThat(letter.has(Clause.PAYMENT_OBLIGATION)).isTrue();

        Letter without = rewrittenWithout(letter, Clause.PAYMENT_OBLIGATION);

        assertThat(codes(office.issue.by(office.director, without.id(), Delivery.EMAIL)))
                .containsExactly("letter.clause-missing-for-type");
    }

    @Test
    @Requirement("R73")
    void other_letters_do_not_speak_of_money() {
        ConductReport report = office.restrictable("SD-1");
        office.approved(report, "writing-only", Office.writing(), office.today().plusMonths(6));

        Letter letter = office.draft
                .by(office.director, new DraftLetter.Command(LetterKind.RESTRICTION, report.id(), 0))
                .orElseThrow();

        assertThat(letter.sections()).extracting(Section::clause).doesNotContain(Clause.PAYMENT_OBLIGATION);
    }

    @Test
    @Requirement({"R78", "R80", "R80a"})
    void every_clause_that_is_emptied_is_named() {
        for (Clause clause : office.register
                .policies
                .active()
                .letters()
                .get(LetterKind.WRITTEN_NOTICE)
                .demands()) {
            Letter letter = rewrittenWithout(notice(null), clause);
            assertThat(codes(office.issue.by(office.lead, letter.id(), Delivery.EMAIL)))
                    .as(clause.name())
                    .containsExactly("letter.clause-missing");
        }
    }

    @Test
    @Requirement("R81")
    void the_manager_is_told_of_every_issued_letter_and_its_copy_is_on_the_issue() {
        Letter issued = office.noticeSent("SD-1");

        assertThat(office.register.alerts.told(Occasion.LETTER_ISSUED))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.role()).isEqualTo(Role.ASSESSOR);
                    assertThat(told.alert().issue())
                            .isEqualTo(office.register
                                    .reports
                                    .find(issued.reportId())
                                    .orElseThrow()
                                    .issue());
                });
    }

    @Test
    @Requirement("R76")
    void a_written_warning_is_the_first_rung_and_restrictions_only_the_next() {
        ConductReport first = office.assessed("SD-1", Risk.NONE);
        assertThat(codes(office.decided(first, OutcomeKind.RESTRICT, Limb.NOTICE_IGNORED, "writing-only")))
                .contains("gate.no-written-notice");
        office.decided(first, OutcomeKind.WRITTEN_NOTICE, null).orElseThrow();
        Letter warning = office.issued(office.lead, LetterKind.WRITTEN_NOTICE, first.id(), 0);
        assertThat(warning.has(Clause.EXPECTATIONS) && warning.has(Clause.CONSEQUENCES))
                .isTrue();
        assertThat(office.register.restrictions.ofReport(first.id())).isEmpty();

        office.register.clock.advance(Duration.ofDays(3));
        ConductReport second = office.assessed("SD-1", Risk.NONE);

        assertThat(codesOrNone(office.decided(second, OutcomeKind.RESTRICT, Limb.NOTICE_IGNORED, "writing-only")))
                .isEmpty();
    }

    private static List<String> codesOrNone(org.conductregister.verb.Outcome<?> outcome) {
        return outcome instanceof org.conductregister.verb.Outcome.Done ? List.of() : codes(outcome);
    }

    private Letter notice(Manner manner) {
        ConductReport report = office.assessed("SD-1", Risk.NONE);
        office.decided(report, OutcomeKind.WRITTEN_NOTICE, null).orElseThrow();
        return office.draft
                .by(office.lead, new DraftLetter.Command(LetterKind.WRITTEN_NOTICE, report.id(), 0, manner))
                .orElseThrow();
    }

    private Letter rewrittenWithout(Letter letter, Clause clause) {
        List<String> texts = letter.sections().stream()
                .map(section -> section.clause() == clause ? " " : section.text())
                .toList();
        return office.rewrite
                .by(
                        letter.kind() == LetterKind.WRITTEN_NOTICE ? office.lead : office.director,
                        new RewriteLetter.Command(letter.id(), letter.title(), texts))
                .orElseThrow();
    }
}
