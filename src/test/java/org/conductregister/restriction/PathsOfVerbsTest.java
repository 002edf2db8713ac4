package org.conductregister.restriction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.letter.DraftLetter;
import org.conductregister.letter.Letter;
import org.conductregister.letter.Letter.Delivery;
import org.conductregister.letter.RecordAnswer;
import org.conductregister.letter.RewriteLetter;
import org.conductregister.policy.Channel;
import org.conductregister.policy.Clause;
import org.conductregister.policy.GateRule;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.register.CaseFile;
import org.conductregister.report.ConductReport;
import org.conductregister.report.DecideReport;
import org.conductregister.report.Decision.OutcomeKind;
import org.conductregister.report.FileConductReport;
import org.conductregister.report.Incident;
import org.conductregister.report.Incident.Risk;
import org.conductregister.restriction.terms.Channels;
import org.conductregister.review.DecideReview;
import org.conductregister.review.Review;
import org.conductregister.review.ReviewDecision.ReviewOutcome;
import org.conductregister.verb.Actor;

/** Whatever people try, in whatever order: what is in force came in through the whole gate. */
class PathsOfVerbsTest {

    @Property(tries = 150)
    @Requirement({"R53", "R56", "R77", "R80", "R80a", "R99"})
    void noPathOfVerbsActivatesARestrictionWithoutLimbLetterReviewDateAndApprover(@ForAll long seed) {
        Random random = new Random(seed);
        Office office = random.nextBoolean() ? new Office() : new Office().hearingCustomers();
        PolicyProfile policy = office.register.policies.active();
        int seen = 0;
        for (int i = 0; i < 160; i++) {
            step(office, random);
            for (Restriction restriction : office.register.restrictions.active()) {
                fair(office, policy, restriction);
            }
            seen += office.register.restrictions.active().size();
        }
        Statistics.label("something was in force").collect(seen > 0).coverage(paths -> paths.check(true)
                .percentage(share -> share > 30));
    }

    private static void fair(Office office, PolicyProfile policy, Restriction restriction) {
        ConductReport report =
                office.register.reports.find(restriction.reportId()).orElseThrow();
        Letter letter = office.register.letters.find(restriction.letterId()).orElseThrow();
        assertThat(report.decision().limb()).isNotNull();
        assertThat(limbsBorneOut(office, report)).contains(report.decision().limb());
        assertThat(restriction.approvedBy()).isEqualTo(office.director.userKey());
        assertThat(letter.tellsOf(restriction.id())).isTrue();
        assertThat(heardIfAskedFor(office, policy, report, restriction)).isTrue();
        assertThat(policy.letters().get(LetterKind.RESTRICTION).demands()).allMatch(letter::has);
        assertThat(restriction.terms().unmet()).isEmpty();
        LocalDate told = office.ledger.dayOf(letter.sentAt());
        boolean continued =
                !restriction.reviewDate().isBefore(told.plusMonths(12).plusDays(1));
        if (!continued) {
            assertThat(restriction.reviewDate()).isAfter(told).isBeforeOrEqualTo(told.plusMonths(12));
        } else {
            assertThat(office.register.reviews.ofReport(report.id()))
                    .as("a date past the first ceiling comes from a decided review")
                    .anyMatch(review -> !review.isOpen());
        }
    }

    /** What the facts of the report allowed on the day of its decision, told apart without the gate's help. */
    private static Set<Limb> limbsBorneOut(Office office, ConductReport report) {
        Set<Limb> limbs = EnumSet.noneOf(Limb.class);
        if (Set.of(Risk.IMMINENT, Risk.ONGOING, Risk.INCREASING)
                .contains(report.incident().risk())) {
            limbs.add(Limb.THREAT);
        }
        Instant occurred = report.incident().occurredAt();
        boolean noticed = office.register.letters.ofSubject(report.subjectId()).stream()
                .filter(letter -> letter.kind() == LetterKind.WRITTEN_NOTICE && letter.sentAt() != null)
                .anyMatch(notice ->
                        !notice.sentAt().truncatedTo(ChronoUnit.MINUTES).isAfter(occurred));
        if (noticed) {
            limbs.add(Limb.NOTICE_IGNORED);
        }
        return limbs;
    }

    /** Told that it was considered, and answered or out of time, on the day on which it came into force (R56); on a threat nobody waits. */
    private static boolean heardIfAskedFor(
            Office office, PolicyProfile policy, ConductReport report, Restriction restriction) {
        LocalDate from = office.ledger.dayOf(restriction.activeFrom());
        return !policy.process().considerationNotice()
                || restriction.supersedes() != 0
                || report.decision().limb() == Limb.THREAT
                || office.register.letters.ofReport(report.id()).stream()
                        .filter(letter -> letter.kind() == LetterKind.CONSIDERATION
                                && letter.sentAt() != null
                                && letter.restrictionIds().contains(restriction.id()))
                        .anyMatch(letter -> report.handling().answers().stream()
                                        .anyMatch(answer -> answer.letterId() == letter.id()
                                                && !answer.at().isAfter(restriction.activeFrom()))
                                || office.ledger
                                        .dayOf(letter.sentAt())
                                        .plusDays(14)
                                        .isBefore(from));
    }

    private static void step(Office office, Random random) {
        List<ConductReport> reports = new ArrayList<>(office.register.reports.newest(0, 50));
        ConductReport report = reports.isEmpty() ? null : reports.get(random.nextInt(reports.size()));
        Actor someone = List.of(office.agent, office.lead, office.director, office.chief)
                .get(random.nextInt(4));
        int choice = report == null ? 0 : random.nextInt(reports.size() > 2 ? 11 : 12);
        choice = reports.size() > 2 ? choice + 1 : choice;
        if (choice > 0 && random.nextInt(3) == 0) {
            rightStep(office, report);
            return;
        }
        switch (choice) {
            case 0 ->
                office.file.by(
                        office.agent,
                        new FileConductReport.Command(
                                "SD-" + (1 + random.nextInt(2)), null, happened(office, random), "Ann Agent"));
            case 1 -> office.assess.by(office.lead, report.id(), Office.allFactors());
            case 2, 3 ->
                office.decide.by(
                        office.lead,
                        new DecideReport.Command(
                                report.id(),
                                OutcomeKind.values()[random.nextInt(3)],
                                "Because.",
                                Arrays.asList(Limb.THREAT, Limb.NOTICE_IGNORED, null)
                                        .get(random.nextInt(3)),
                                Set.of("writing-only")));
            case 4 ->
                office.propose.by(
                        someone,
                        new ProposeRestriction.Command(
                                report.id(),
                                "writing-only",
                                new Channels(random.nextInt(4) == 0 ? Set.of() : Set.of(Channel.EMAIL)),
                                "Why.",
                                random.nextInt(4) == 0 ? null : office.today().plusDays(random.nextInt(500))));
            case 5, 6, 7, 8 -> restrictionStep(office, report, random, someone);
            case 9 -> letterStep(office, report, random, someone);
            case 10 -> reviewStep(office, random);
            default -> office.register.clock.advance(Duration.ofDays(random.nextInt(9)));
        }
    }

    /** Now, or in the days before: a notice may then have come too late for it. */
    private static Incident happened(Office office, Random random) {
        Instant at = office.register.clock.instant().minus(Duration.ofDays(random.nextInt(3) * 5L));
        return Office.incident(at, any(random, Risk.values()));
    }

    /** What the case waits for, done by the right person: otherwise chance alone seldom gets anything into force. */
    private static void rightStep(Office office, ConductReport report) {
        CaseFile file = office.viewCase.by(office.lead, report.id()).orElseThrow();
        Limb limb = ActivationGate.limbOf(
                        GateRule.NOTICE_FIRST, report, office.register.letters.ofSubject(report.subjectId()))
                .orElse(Limb.THREAT);
        for (CaseFile.Step step : file.waiting()) {
            switch (step) {
                case DECIDE -> office.decided(report, OutcomeKind.RESTRICT, limb, "writing-only");
                case PROPOSE_RESTRICTIONS ->
                    office.propose.by(
                            office.lead,
                            new ProposeRestriction.Command(
                                    report.id(),
                                    "writing-only",
                                    Office.writing(),
                                    "Why.",
                                    office.today().plusMonths(9)));
                case DRAFT_CONSIDERATION ->
                    office.draft.by(office.lead, new DraftLetter.Command(LetterKind.CONSIDERATION, report.id(), 0));
                case ISSUE_CONSIDERATION ->
                    file.letters().forEach(letter -> office.issue.by(office.lead, letter.id(), Delivery.EMAIL));
                case HEAR_CUSTOMER ->
                    office.answer.by(
                            office.lead,
                            new RecordAnswer.Command(report.id(), "Please do not.", office.today(), Channel.EMAIL));
                case APPROVE_RESTRICTIONS ->
                    file.restrictions().forEach(proposed -> office.approve.by(office.director, proposed.id()));
                case DRAFT_RESTRICTION_LETTER ->
                    office.draft.by(office.director, new DraftLetter.Command(LetterKind.RESTRICTION, report.id(), 0));
                case ISSUE_RESTRICTION_LETTER ->
                    file.letters().forEach(letter -> office.issue.by(office.director, letter.id(), Delivery.EMAIL));
                case ACTIVATE_RESTRICTIONS ->
                    file.restrictions().forEach(approved -> office.activate.by(office.director, approved.id()));
                default -> office.assess.by(office.lead, report.id(), Office.allFactors());
            }
        }
    }

    private static void restrictionStep(Office office, ConductReport report, Random random, Actor someone) {
        office.draft.by(someone, new DraftLetter.Command(LetterKind.RESTRICTION, report.id(), 0));
        for (Restriction restriction : office.register.restrictions.ofReport(report.id())) {
            if (random.nextBoolean()) {
                office.approve.by(someone, restriction.id());
            } else {
                office.activate.by(someone, restriction.id());
            }
        }
        issueSome(office, report, random, someone);
    }

    private static void letterStep(Office office, ConductReport report, Random random, Actor someone) {
        office.draft.by(someone, new DraftLetter.Command(any(random, LetterKind.values()), report.id(), 0));
        for (Letter letter : office.register.letters.ofReport(report.id())) {
            List<String> texts = letter.sections().stream()
                    .map(section -> section.clause() == any(random, Clause.values()) ? "" : section.text())
                    .toList();
            office.rewrite.by(someone, new RewriteLetter.Command(letter.id(), letter.title(), texts));
        }
        issueSome(office, report, random, someone);
    }

    private static void issueSome(Office office, ConductReport report, Random random, Actor someone) {
        for (Letter letter : office.register.letters.ofReport(report.id())) {
            if (random.nextBoolean()) {
                office.issue.by(someone, letter.id(), Delivery.POST);
            }
        }
    }

    private static void reviewStep(Office office, Random random) {
        if (!office.register.restrictions.active().isEmpty()) {
            office.register.clock.advance(Period.ofDays(random.nextInt(90)));
        }
        office.openReviews.by(Actor.SYSTEM);
        for (Review review : office.register.reviews.openUntil(LocalDate.MAX)) {
            office.decideReview.by(
                    office.director,
                    new DecideReview.Command(
                            review.id(),
                            ReviewOutcome.values()[random.nextInt(3)],
                            "Yes.",
                            "Because.",
                            office.today().plusDays(random.nextInt(500)),
                            Map.of()));
        }
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
