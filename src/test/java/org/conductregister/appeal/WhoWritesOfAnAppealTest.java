package org.conductregister.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conductregister.Office.codes;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.appeal.AppealDecision.Ruling;
import org.conductregister.letter.DraftLetter;
import org.conductregister.letter.Letter;
import org.conductregister.letter.Letter.Delivery;
import org.conductregister.letter.RewriteLetter;
import org.conductregister.policy.Channel;
import org.conductregister.policy.LetterKind;
import org.conductregister.report.ConductReport;
import org.conductregister.restriction.Restriction;
import org.conductregister.restriction.RestrictionState;
import org.conductregister.restriction.terms.Channels;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Outcome;
import org.junit.jupiter.api.Test;

/** Who had a part in a decision keeps out of the letter about the appeal against it, too (R107). */
class WhoWritesOfAnAppealTest {

    private static final String BARRED = "appeal.you-issued-the-letter";

    private final Office office = new Office();
    private final ConductReport report = office.restrictable("SD-1");
    private final Restriction imposed = office.approved(
            report, "writing-only", Office.writing(), office.today().plusMonths(6));
    private final Letter decision = office.issued(office.chief, LetterKind.RESTRICTION, report.id(), 0);

    @Test
    @Requirement("R107")
    void the_chief_officer_who_decided_neither_drafts_nor_changes_nor_issues_the_deputys_letter() {
        Appeal varied = variedByTheDeputy();
        assertThat(codes(draft(office.chief, varied))).containsExactly(BARRED);
        Letter draft = draft(office.deputy, varied).orElseThrow();

        assertThat(codes(office.rewrite.by(office.chief, sameWords(draft)))).containsExactly(BARRED);
        assertThat(codes(office.issue.by(office.chief, draft.id(), Delivery.EMAIL)))
                .containsExactly(BARRED);
        assertThat(office.register.letters.find(draft.id())).contains(draft);

        office.rewrite.by(office.deputy, sameWords(draft)).orElseThrow();
        Letter issued =
                office.issue.by(office.deputy, draft.id(), Delivery.EMAIL).orElseThrow();
        assertThat(codes(office.reissue.by(office.chief, issued.id()))).containsExactly(BARRED);
        office.reissue.by(office.deputy, issued.id()).orElseThrow();
        assertThat(office.register.restrictions.ofReport(report.id()))
                .filteredOn(each -> each.state() == RestrictionState.ACTIVE)
                .extracting(Restriction::supersedes)
                .containsExactly(imposed.id());
    }

    @Test
    @Requirement("R107")
    void other_letters_of_the_same_case_stay_open_to_them() {
        variedByTheDeputy();
        office.draft
                .by(office.chief, new DraftLetter.Command(LetterKind.RIGHTS_STATEMENT, report.id(), 0))
                .orElseThrow();
    }

    private Appeal variedByTheDeputy() {
        office.activate.by(office.chief, imposed.id()).orElseThrow();
        Appeal appeal = office.lodgeAppeal
                .by(office.agent, new Objection(decision.id(), Channel.TELEPHONE, "It is unfair.", ""))
                .orElseThrow();
        office.takeUpAppeal.by(office.deputy, appeal.id()).orElseThrow();
        return office.decideAppeal
                .by(
                        office.deputy,
                        new DecideAppeal.Command(
                                appeal.id(),
                                Ruling.VARIED,
                                "The portal is needed.",
                                true,
                                "Writing there is writing too.",
                                Map.of(imposed.id(), new Channels(Set.of(Channel.EMAIL, Channel.PORTAL))),
                                null))
                .orElseThrow();
    }

    private Outcome<Letter> draft(Actor by, Appeal appeal) {
        return office.draft.by(
                by, new DraftLetter.Command(LetterKind.APPEAL_OUTCOME, report.id(), 0, appeal.id(), null));
    }

    private static RewriteLetter.Command sameWords(Letter draft) {
        List<String> texts =
                draft.sections().stream().map(section -> section.text()).toList();
        return new RewriteLetter.Command(draft.id(), draft.title(), texts);
    }
}
