package org.conductregister.jira.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.letter.DraftLetter;
import org.conductregister.letter.Letter;
import org.conductregister.letter.LetterDocument;
import org.conductregister.policy.Clause;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.PolicyProfile.Section;
import org.conductregister.print.Document;
import org.conductregister.report.ConductReport;
import org.conductregister.report.Decision.OutcomeKind;
import org.conductregister.report.Incident.Risk;
import org.conductregister.restriction.Restriction;
import org.conductregister.review.DecideReview;
import org.conductregister.review.Review;
import org.conductregister.review.ReviewDecision.ReviewOutcome;
import org.conductregister.verb.Actor;
import org.junit.jupiter.api.Test;

/** Every letter of the shipped policy, printed and read back. */
class PrintedLettersTest {

    private final Office office = new Office();
    private final PolicyProfile policy = office.register.policies.active();

    @Test
    @Requirement({"R78", "R80", "R81", "R82"})
    void each_letter_of_a_case_says_on_paper_all_that_it_says_on_the_screen() {
        for (Letter letter : letters()) {
            String text = printed(letter, letter.kind().name());

            assertThat(text).contains(squeezed(letter.title()), squeezed(policy.organisation()), "RileyRhodes");
            letter.sections().forEach(section -> saysAllOf(section, text));
        }
    }

    @Test
    @Requirement({"R80", "R81", "R83", "R84"})
    void each_template_of_the_policy_shows_every_clause_that_it_demands() {
        ConductReport report = office.assessed("SD-1", Risk.NONE);
        office.decided(report, OutcomeKind.WRITTEN_NOTICE, null).orElseThrow();
        Letter draft = office.draft
                .by(office.lead, new DraftLetter.Command(LetterKind.WRITTEN_NOTICE, report.id(), 0))
                .orElseThrow();
        policy.letters().forEach((kind, template) -> {
            Letter letter = draft.rewritten(template.title(), template.sections(), Letter.Manner.USUAL);
            String text = printed(letter, "template-" + kind);

            for (Clause clause : template.demands()) {
                assertThat(letter.has(clause)).as(kind + " " + clause).isTrue();
            }
            letter.sections().forEach(section -> saysAllOf(section, text));
        });
    }

    private static void saysAllOf(Section section, String text) {
        assertThat(text).contains(squeezed(section.heading()));
        section.text().lines().forEach(line -> assertThat(text).contains(squeezed(line)));
    }

    private List<Letter> letters() {
        List<Restriction> restrictions = office.restrictedForSixMonths("SD-1");
        office.register.clock.advance(Duration.ofDays(175));
        office.openReviews.by(Actor.SYSTEM).orElseThrow();
        Review review =
                office.register.reviews.ofReport(restrictions.get(0).reportId()).get(0);
        office.decideReview
                .by(
                        office.director,
                        new DecideReview.Command(
                                review.id(), ReviewOutcome.LIFT, "yes", "All calm since January.", null, Map.of()))
                .orElseThrow();
        office.issued(office.director, LetterKind.REVIEW_OUTCOME, review.reportId(), review.id());
        return office.register.letters.ofSubject(restrictions.get(0).subjectId());
    }

    private String printed(Letter letter, String name) {
        Document document = LetterDocument.of(
                letter, policy.organisation(), "Riley Rhodes", "COND-" + letter.reportId(), office.today());
        byte[] pdf = Prints.on(Paper.A4).pdf(document);
        Prints.keep(name.toLowerCase(Locale.ROOT), pdf);
        return squeezed(Prints.textOf(pdf));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }
}
