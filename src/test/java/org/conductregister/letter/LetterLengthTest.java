package org.conductregister.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.conductregister.Office;
import org.conductregister.letter.Letter.Delivery;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.PolicyProfile.Section;
import org.conductregister.report.ConductReport;
import org.conductregister.report.Decision.OutcomeKind;
import org.conductregister.report.Incident.Risk;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A letter that nobody would read, and that would take minutes to lay out. */
class LetterLengthTest {

    private final Office office = new Office();
    private Letter draft;

    @BeforeEach
    void a_notice_is_drafted() {
        ConductReport report = office.assessed("SD-1", Risk.NONE);
        office.decided(report, OutcomeKind.WRITTEN_NOTICE, null).orElseThrow();
        draft = office.draft
                .by(office.lead, new DraftLetter.Command(LetterKind.WRITTEN_NOTICE, report.id(), 0))
                .orElseThrow();
    }

    @Test
    void too_many_characters_over_all_sections_are_refused_with_both_numbers() {
        Outcome<Letter> outcome = rewrite("x".repeat(LetterLength.CHARACTERS / 2));

        assertThat(reasons(outcome)).extracting(Reason::code).containsExactly("letter.too-long");
        assertThat(reasons(outcome).get(0).args().get(1)).isEqualTo("30000");
        assertThat(Integer.parseInt(reasons(outcome).get(0).args().get(0))).isGreaterThan(30_000);
    }

    @Test
    void too_many_lines_over_all_sections_are_refused_with_both_numbers() {
        Outcome<Letter> outcome = rewrite("word\n".repeat(LetterLength.LINES / 2));

        assertThat(reasons(outcome)).extracting(Reason::code).containsExactly("letter.too-many-lines");
        assertThat(reasons(outcome).get(0).args().get(1)).isEqualTo("600");
    }

    @Test
    void a_long_letter_within_the_limits_is_kept() {
        assertThat(rewrite("word\n".repeat(60))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_draft_that_came_out_too_long_is_neither_printed_nor_issued() {
        Letter stored = office.register.letters.find(draft.id()).orElseThrow();
        office.register.letters.update(stored.rewritten(
                stored.title(),
                stored.sections().stream()
                        .map(section -> new Section(section.clause(), section.heading(), "word\n".repeat(300)))
                        .toList(),
                null));

        assertThat(reasons(office.viewLetter.pdf(office.lead, draft.id())))
                .extracting(Reason::code)
                .containsExactly("letter.too-many-lines");
        assertThat(reasons(office.issue.by(office.lead, draft.id(), Delivery.POST)))
                .extracting(Reason::code)
                .contains("letter.too-many-lines");
        assertThat(office.viewLetter.by(office.lead, draft.id())).isInstanceOf(Outcome.Done.class);
    }

    private Outcome<Letter> rewrite(String each) {
        List<String> texts = draft.sections().stream().map(section -> each).toList();
        return office.rewrite.by(office.lead, new RewriteLetter.Command(draft.id(), "A title", texts));
    }

    private static List<Reason> reasons(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).reasons();
    }
}
