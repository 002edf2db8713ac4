package org.conductregister.review;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.conductregister.letter.Letter;
import org.conductregister.letter.Letters;
import org.conductregister.policy.ReportKind;
import org.conductregister.report.ConductReport;
import org.conductregister.report.IssueRef;
import org.conductregister.report.Reports;
import org.conductregister.report.Tickets;
import org.conductregister.subject.Identifier;
import org.conductregister.subject.Subjects;
import org.conductregister.verb.Ledger;

/** Gathers what a review looks at: what came in and went out since, and how often the subject got in touch (R103, R104). */
public final class EvidencePack {

    private final Reports reports;
    private final Subjects subjects;
    private final Letters letters;
    private final Tickets tickets;
    private final Breaches breaches;
    private final Ledger ledger;

    /** Port of the contacts' side: those against a restriction. */
    @FunctionalInterface
    public interface Breaches {
        /** Those since this instant that nobody reported, in order of time. */
        List<Evidence.Against> of(long subjectId, Instant since);
    }

    /** Uses these ports. */
    public EvidencePack(
            Reports reports, Subjects subjects, Letters letters, Tickets tickets, Breaches breaches, Ledger ledger) {
        this.reports = reports;
        this.subjects = subjects;
        this.letters = letters;
        this.tickets = tickets;
        this.breaches = breaches;
        this.ledger = ledger;
    }

    /** The evidence about a subject since this instant. */
    Evidence since(Instant since, long subjectId) {
        List<ConductReport> filed = reports.ofSubject(subjectId).stream()
                .filter(report -> report.filedAt().isAfter(since))
                .toList();
        Set<String> accounts = accountsOf(subjectId);
        List<String> raised = raised(accounts, since);
        return new Evidence(
                since,
                keys(filed, Set.of(ReportKind.values())),
                keys(filed, Set.of(ReportKind.BREACH)),
                keys(filed, Set.of(ReportKind.THREAT)),
                raised,
                sent(subjectId, since),
                breaches.of(subjectId, since),
                accounts.isEmpty() ? null : contacts(accounts, since, raised.size()));
    }

    private Set<String> accountsOf(long subjectId) {
        return subjects.find(subjectId).stream()
                .flatMap(subject -> subject.identifiers().stream())
                .filter(mark -> mark.kind() == Identifier.Kind.USER)
                .map(Identifier::value)
                .collect(Collectors.toSet());
    }

    private List<String> raised(Set<String> accounts, Instant since) {
        return accounts.isEmpty()
                ? List.of()
                : tickets.raisedSince(accounts, since).stream()
                        .map(IssueRef::key)
                        .toList();
    }

    private Evidence.Contacts contacts(Set<String> accounts, Instant since, int raisedSince) {
        Duration length = Duration.between(since, ledger.now());
        int both = raised(accounts, since.minus(length)).size();
        return new Evidence.Contacts((int) length.toDays(), both - raisedSince, raisedSince);
    }

    private static List<String> keys(List<ConductReport> filed, Set<ReportKind> kinds) {
        return filed.stream()
                .filter(report -> kinds.contains(report.kind()))
                .map(report -> report.issue().key())
                .toList();
    }

    private List<Evidence.Sent> sent(long subjectId, Instant since) {
        return letters.ofSubject(subjectId).stream()
                .filter(letter -> letter.state() == Letter.State.ISSUED)
                .filter(letter -> letter.sentAt().isAfter(since))
                .map(letter -> new Evidence.Sent(letter.kind(), ledger.dayOf(letter.sentAt())))
                .toList();
    }
}
