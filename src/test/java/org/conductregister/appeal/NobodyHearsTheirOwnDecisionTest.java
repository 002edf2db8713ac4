package org.conductregister.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.appeal.AppealDecision.Ruling;
import org.conductregister.letter.DraftLetter;
import org.conductregister.letter.Letter;
import org.conductregister.letter.Letter.Delivery;
import org.conductregister.policy.Channel;
import org.conductregister.policy.LetterKind;
import org.conductregister.report.ConductReport;
import org.conductregister.report.DecideReport;
import org.conductregister.report.Decision.OutcomeKind;
import org.conductregister.report.Incident.Risk;
import org.conductregister.restriction.Limb;
import org.conductregister.restriction.ProposeRestriction;
import org.conductregister.restriction.Restriction;
import org.conductregister.restriction.terms.Terms;
import org.conductregister.review.DecideReview;
import org.conductregister.review.Review;
import org.conductregister.review.ReviewDecision.ReviewOutcome;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Role;

/**
 * In a small office one person may hold every role. Whatever they do and in whatever order, whoever decided in a decision
 * never decides the appeal against it (R107). The check reads the journal, not the rule.
 */
class NobodyHearsTheirOwnDecisionTest {

    @Requirement("R107")
    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void whoever_decided_never_decides_the_appeal(@ForAll long seed) {
        Random random = new Random(seed);
        Office office = new Office();
        List<Actor> people = List.of(jack(office, "Jo Jack"), jack(office, "Kim Jack"), jack(office, "Lou Jack"));
        for (int i = 0; i < 3; i++) {
            story(office, random, people);
        }
        int heard = 0;
        for (Appeal appeal : office.register.appeals.ofSubject(1)) {
            if (appeal.decision() != null) {
                heard++;
                assertThat(appeal.decision().decidedBy())
                        .as(appeal.toString())
                        .isNotIn(whoDecidedIn(office, appeal))
                        .isNotNull();
            }
        }
        Statistics.label("appeals decided").collect(Math.min(heard, 1));
        Statistics.label("appeals decided")
                .coverage(coverage -> coverage.check(1).percentage(share -> share > 20));
    }

    /** Straight from the history: every deciding step on the report, the letter, its restrictions and its review. */
    private static Set<String> whoDecidedIn(Office office, Appeal appeal) {
        Letter letter = office.register.letters.find(appeal.letterId()).orElseThrow();
        Set<String> steps = new HashSet<>(Set.of("letter.issued letter/" + letter.id()));
        if (letter.kind() == LetterKind.RESTRICTION) {
            steps.add("report.decided report/" + letter.reportId());
        }
        letter.restrictionIds().forEach(id -> steps.add("restriction.approved restriction/" + id));
        steps.add("review.decided review/" + letter.reviewId());
        Set<String> people = new HashSet<>();
        office.register.journal.ofReport(letter.reportId()).stream()
                .filter(entry -> steps.contains(entry.verb() + " " + entry.about()))
                .forEach(entry -> people.add(entry.actorKey()));
        return people;
    }

    private static Actor jack(Office office, String name) {
        return office.register.people.employ(
                name, Role.AGENT, Role.ASSESSOR, Role.DECIDER, Role.CHIEF_OFFICER, Role.ADMINISTRATOR);
    }

    private static void story(Office office, Random random, List<Actor> people) {
        ConductReport report = office.assessed("SD-1", Risk.IMMINENT);
        office.decide
                .by(
                        any(random, people),
                        new DecideReport.Command(
                                report.id(), OutcomeKind.RESTRICT, "Stop.", Limb.THREAT, Set.of("writing-only")))
                .orElseThrow();
        Restriction proposed = office.propose
                .by(
                        any(random, people),
                        new ProposeRestriction.Command(
                                report.id(),
                                "writing-only",
                                Office.writing(),
                                "Why.",
                                office.today().plusMonths(6)))
                .orElseThrow();
        office.approve.by(any(random, people), proposed.id()).orElseThrow();
        issued(office, random, people, LetterKind.RESTRICTION, report, 0);
        office.activate.by(any(random, people), proposed.id()).orElseThrow();
        for (int i = 0; i < 8; i++) {
            step(office, random, people, report);
        }
    }

    private static void step(Office office, Random random, List<Actor> people, ConductReport report) {
        switch (random.nextInt(5)) {
            case 0 -> lodge(office, random, people, report);
            case 1, 2 -> hear(office, random, people, report);
            case 3 -> {
                office.register.clock.advance(Duration.ofDays(90));
                office.openReviews.by(Actor.SYSTEM).orElseThrow();
            }
            default -> review(office, random, people, report);
        }
    }

    private static void lodge(Office office, Random random, List<Actor> people, ConductReport report) {
        List<Letter> letters = office.register.letters.ofReport(report.id());
        office.lodgeAppeal.by(
                any(random, people), new Objection(any(random, letters).id(), Channel.EMAIL, "Unfair.", null));
    }

    private static void hear(Office office, Random random, List<Actor> people, ConductReport report) {
        for (Appeal appeal : office.register.appeals.ofReport(report.id())) {
            office.takeUpAppeal.by(any(random, people), appeal.id());
            Map<Long, Terms> changes = new java.util.HashMap<>();
            office.register
                    .restrictions
                    .ofReport(report.id())
                    .forEach(restriction -> changes.put(restriction.id(), Office.writing()));
            office.decideAppeal.by(
                    any(random, people),
                    new DecideAppeal.Command(
                            appeal.id(),
                            any(random, List.of(Ruling.STANDS, Ruling.VARIED, Ruling.SET_ASIDE)),
                            "Heard.",
                            true,
                            "Because.",
                            changes,
                            office.today().plusMonths(3)));
        }
    }

    private static void review(Office office, Random random, List<Actor> people, ConductReport report) {
        for (Review review : office.register.reviews.ofReport(report.id())) {
            office.decideReview.by(
                    any(random, people),
                    new DecideReview.Command(
                            review.id(),
                            ReviewOutcome.CONTINUE,
                            "Yes.",
                            "Why.",
                            office.today().plusMonths(4),
                            Map.of()));
            issued(office, random, people, LetterKind.REVIEW_OUTCOME, report, review.id());
        }
    }

    private static void issued(
            Office office, Random random, List<Actor> people, LetterKind kind, ConductReport report, long review) {
        office.draft
                .by(any(random, people), new DraftLetter.Command(kind, report.id(), review))
                .then(draft -> office.issue.by(any(random, people), draft.id(), Delivery.EMAIL));
    }

    private static <T> T any(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
