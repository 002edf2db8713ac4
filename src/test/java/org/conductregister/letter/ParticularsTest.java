package org.conductregister.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.conductregister.Office;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.Phrase;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.PolicyProfile.RestrictionType;
import org.conductregister.policy.PolicyProfile.Section;
import org.conductregister.report.ConductReport;
import org.conductregister.report.DecideReport;
import org.conductregister.report.Decision.OutcomeKind;
import org.conductregister.report.Incident.Risk;
import org.conductregister.restriction.Restriction;
import org.conductregister.review.DecideReview;
import org.conductregister.review.Review;
import org.conductregister.review.ReviewDecision.ReviewOutcome;
import org.conductregister.verb.Actor;
import org.junit.jupiter.api.Test;

/** What a template may name is what a letter's case has, no less and no more. */
class ParticularsTest {

    private final Office office = new Office();
    private final PolicyProfile policy = Office.midMurray();

    @Test
    void every_particular_of_a_kind_has_a_value_in_its_case_and_every_value_is_a_particular() {
        ConductReport report = office.restrictable("SD-1");
        Restriction writing = office.approved(
                report, "writing-only", Office.writing(), office.today().plusMonths(6));
        LetterComposer composer = new LetterComposer(policy, key -> key, ZoneOffset.UTC);
        Map<String, String> plain = composer.particulars(about(report, List.of(), null));
        Map<String, String> restricting = composer.particulars(about(report, List.of(writing), null));
        Map<String, String> reviewed = composer.particulars(about(report, List.of(writing), decided()));

        assertThat(Stream.of(plain, restricting, reviewed).flatMap(all -> all.keySet().stream()))
                .allMatch(name -> Particular.of(name).isPresent());
        holds(LetterKind.WRITTEN_NOTICE, plain);
        holds(LetterKind.CONCLUDED_MATTER, plain);
        holds(LetterKind.RIGHTS_STATEMENT, plain);
        holds(LetterKind.CONSIDERATION, restricting);
        holds(LetterKind.RESTRICTION, restricting);
        holds(LetterKind.UPCOMING_REVIEW, restricting);
        holds(LetterKind.REVIEW_OUTCOME, reviewed);
    }

    @Test
    void the_sample_case_has_a_value_for_each_and_makes_every_letter_of_the_policy() {
        SampleCase sample = new SampleCase(policy, office.today());
        for (LetterKind kind : LetterKind.values()) {
            assertThat(sample.particulars(kind).values()).isNotEmpty().noneMatch(String::isBlank);
            SampleCase.Sample letter = sample.letter(kind, policy.letters().get(kind));
            assertThat(letter.sections()).extracting(Section::text).noneMatch(text -> text.contains("${"));
            assertThat(letter.title()).contains(policy.organisation());
        }
    }

    @Test
    void phrases_and_restriction_types_of_the_policy_pass() {
        for (Phrase phrase : Phrase.values()) {
            assertThat(TemplateLint.of(phrase, policy.phrases().get(phrase))).isEmpty();
        }
        for (RestrictionType type : policy.restrictionTypes()) {
            assertThat(TemplateLint.of(type)).isEmpty();
        }
    }

    @Test
    void what_a_person_wrote_is_never_read_for_particulars() {
        ConductReport report = office.assessed("SD-1", Risk.NONE);
        ConductReport decided = office.decide
                .by(
                        office.lead,
                        new DecideReport.Command(
                                report.id(),
                                OutcomeKind.WRITTEN_NOTICE,
                                "He wrote ${subject} and ${nonsense} on the wall.",
                                null,
                                Set.of()))
                .orElseThrow();

        Letter letter = office.draft
                .by(office.lead, new DraftLetter.Command(LetterKind.WRITTEN_NOTICE, decided.id(), 0))
                .orElseThrow();

        assertThat(letter.sections())
                .extracting(Section::text)
                .contains("He wrote ${subject} and ${nonsense} on the wall.");
    }

    private void holds(LetterKind kind, Map<String, String> values) {
        List<String> empty = new ArrayList<>();
        for (Particular particular : Particular.values()) {
            if (particular.isIn(kind)
                    && values.getOrDefault(particular.placeholder(), "").isBlank()) {
                empty.add(particular.placeholder());
            }
        }
        assertThat(empty).as("without a value in " + kind).isEmpty();
    }

    private LetterComposer.Case about(ConductReport report, List<Restriction> told, Review review) {
        return new LetterComposer.Case(
                report,
                office.register.subjects.find(report.subjectId()).orElseThrow(),
                told,
                review,
                null,
                "https://jira.example.org/appeal",
                "Dana Director",
                office.today());
    }

    private Review decided() {
        List<Restriction> inForce = office.restrictedForSixMonths("SD-2");
        office.register.clock.advance(Duration.ofDays(180));
        office.openReviews.by(Actor.SYSTEM).orElseThrow();
        Review open =
                office.register.reviews.ofReport(inForce.get(0).reportId()).get(0);
        return office.decideReview
                .by(
                        office.director,
                        new DecideReview.Command(
                                open.id(),
                                ReviewOutcome.CONTINUE,
                                "Partly.",
                                "Calls went on.",
                                office.today().plusMonths(6),
                                Map.of()))
                .orElseThrow();
    }
}
