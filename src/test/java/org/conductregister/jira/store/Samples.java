package org.conductregister.jira.store;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conductregister.appeal.Appeal;
import org.conductregister.appeal.Lodging;
import org.conductregister.letter.Letter;
import org.conductregister.policy.Channel;
import org.conductregister.policy.Clause;
import org.conductregister.policy.Factor;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.PolicyProfile.Section;
import org.conductregister.policy.ReportKind;
import org.conductregister.report.Assessment;
import org.conductregister.report.ConductReport;
import org.conductregister.report.Handling;
import org.conductregister.report.Incident;
import org.conductregister.report.IssueRef;
import org.conductregister.report.ReportState;
import org.conductregister.report.SignOff;
import org.conductregister.restriction.Restriction;
import org.conductregister.restriction.terms.ContactTimes;
import org.conductregister.restriction.terms.Terms;
import org.conductregister.review.Evidence;
import org.conductregister.review.Review;
import org.conductregister.review.ReviewDecision;
import org.conductregister.review.ReviewDecision.ReviewOutcome;
import org.conductregister.verb.Actor;
import org.conductregister.verb.JournalEntry;

/** Records for tests of storage; no policy stands behind them. */
final class Samples {

    static final Instant NOW = Instant.parse("2026-01-05T10:00:00.123456789Z");
    static final LocalDate DUE = LocalDate.parse("2026-07-06");

    private Samples() {}

    static ConductReport report(long issueId, long subjectId) {
        return new ConductReport(
                0,
                new IssueRef(issueId, "COND-" + issueId),
                new IssueRef(7, "SD-7"),
                subjectId,
                ReportState.SUBMITTED,
                "agent",
                NOW,
                "mid-murray-2023@1",
                ReportKind.CONDUCT,
                Incident.knownOnlyBy("rates", "shouted"),
                new SignOff("agent", "A. Gent", NOW),
                null,
                null,
                Handling.NONE,
                1);
    }

    static Assessment assessment() {
        return new Assessment("lead", Map.of(Factor.HISTORY, "none", Factor.IMMEDIACY_OF_RISK, "low"));
    }

    static Restriction proposed(long reportId, long subjectId, LocalDate reviewDate) {
        Terms terms = new ContactTimes(
                Set.of(DayOfWeek.MONDAY), LocalTime.of(9, 0), LocalTime.of(12, 30), ZoneId.of("Australia/Adelaide"));
        return Restriction.proposed(
                reportId, subjectId, "mid-murray-2023@1", "contact-times", terms, "shouted", reviewDate, "lead", 0);
    }

    static Letter draft(long reportId, long subjectId) {
        return new Letter(
                0,
                LetterKind.RESTRICTION,
                reportId,
                subjectId,
                Set.of(3L, 4L),
                0,
                0,
                "mid-murray-2023@1",
                Letter.Manner.USUAL,
                0,
                "About your contact with us",
                List.of(new Section(Clause.WHY, "Why", "You shouted."), new Section(null, "", "Yours")),
                Letter.State.DRAFT,
                "lead",
                null,
                null,
                null,
                false,
                1);
    }

    static Review review(long reportId, LocalDate due, Long... restrictionIds) {
        return Review.claimed(
                reportId,
                5,
                Set.of(restrictionIds),
                due,
                NOW,
                "director",
                new Evidence(
                        NOW,
                        List.of("COND-1"),
                        List.of(),
                        List.of("COND-1"),
                        List.of("SD-4"),
                        List.of(new Evidence.Sent(LetterKind.WRITTEN_NOTICE, DUE.minusDays(9))),
                        List.of(new Evidence.Against("SD-4", DUE.minusDays(8))),
                        new Evidence.Contacts(100, 7, 1)));
    }

    static Appeal appeal(long letterId) {
        return Appeal.lodged(Appeal.Kind.APPEAL, letterId, 1, 5, lodging());
    }

    static Appeal complaint() {
        return Appeal.lodged(Appeal.Kind.COMPLAINT, 0, 1, 5, lodging());
    }

    private static Lodging lodging() {
        return new Lodging("riley", "Riley Rhodes", true, Channel.PORTAL, NOW, "It is not fair.", "");
    }

    static ReviewDecision lifted() {
        return new ReviewDecision(ReviewOutcome.LIFT, "yes", "calm since", null, "director", NOW);
    }

    static JournalEntry step(String about, int revision) {
        return step(about, revision, 0, 0);
    }

    static JournalEntry step(String about, int revision, long subjectId, long reportId) {
        return JournalEntry.of(NOW, Actor.SYSTEM, "report.filed", subjectId, reportId, about, revision, "detail");
    }
}
