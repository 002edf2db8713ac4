package org.conductregister.register;

import java.time.Period;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conductregister.appeal.Appeal;
import org.conductregister.report.ConductReport;
import org.conductregister.report.IssueRef;
import org.conductregister.restriction.ActiveRestrictions;
import org.conductregister.restriction.Restriction;
import org.conductregister.review.Review;
import org.conductregister.subject.Identifier;
import org.conductregister.subject.Identifier.Kind;
import org.conductregister.subject.Subject;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;

/**
 * Answers what somebody searches tickets by. For the staff alone (R112); which of the tickets they see is Jira's to say.
 */
public final class SearchRegister {

    private final Records records;
    private final ActiveRestrictions index;
    private final MailAccounts accounts;
    private final Ledger ledger;

    /** Port: whose mail address this is. */
    @FunctionalInterface
    public interface MailAccounts {
        /** The keys of the accounts with this address; empty if nobody has it. */
        Collection<String> keysOf(String address);
    }

    /** Uses these. */
    public SearchRegister(Records records, ActiveRestrictions index, MailAccounts accounts, Ledger ledger) {
        this.records = records;
        this.index = index;
        this.accounts = accounts;
        this.ledger = ledger;
    }

    /**
     * The user keys of everybody under restriction: by their accounts, else by their mail addresses. Refused while the
     * register cannot be read, so that nobody takes nothing for nobody (R120).
     */
    public Outcome<Set<String>> restrictedAccounts(Actor actor) {
        if (!actor.isStaff()) {
            return Outcome.notAllowed("SearchRegister");
        }
        if (!index.isReadable()) {
            return Outcome.refused(Reason.of("search.unavailable"));
        }
        return Outcome.done(index.marksOfEach().stream()
                .flatMap(this::accountsOf)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private Stream<String> accountsOf(Set<Identifier> marks) {
        List<String> own = values(marks, Kind.USER).toList();
        return own.isEmpty()
                ? values(marks, Kind.EMAIL).flatMap(address -> accounts.keysOf(address).stream())
                : own.stream();
    }

    private static Stream<String> values(Set<Identifier> marks, Kind kind) {
        return marks.stream().filter(mark -> mark.kind() == kind).map(Identifier::value);
    }

    /**
     * The issues of what is to be reviewed within this time, and of what is overdue: the review's own, else the case's
     * while its review is not open yet (R103).
     */
    public Outcome<Set<Long>> reviewsDue(Actor actor, Period within) {
        if (!actor.isStaff()) {
            return Outcome.notAllowed("SearchRegister");
        }
        var until = ledger.today().plus(within);
        Stream<Long> open =
                records.reviews().openUntil(until).stream().map(Review::issue).map(SearchRegister::id);
        Stream<Long> notOpen = records.restrictions().dueForReview(until).stream()
                .map(Restriction::reportId)
                .distinct()
                .map(records.reports()::find)
                .flatMap(Optional::stream)
                .map(ConductReport::issue)
                .map(SearchRegister::id);
        return Outcome.done(ids(Stream.concat(open, notOpen)));
    }

    /**
     * The issues of every case about this subject, with its reviews and appeals, and the tickets it was reported on (R51).
     * Refused if nobody on the register bears one of these marks.
     *
     * @param marks what whoever searches may have meant
     * @param number the subject's own number; 0 if none was meant
     */
    public Outcome<Set<Long>> ofSubject(Actor actor, Collection<Identifier> marks, long number) {
        if (!actor.isStaff()) {
            return Outcome.notAllowed("SearchRegister");
        }
        Set<Subject> meant = Stream.concat(
                        records.subjects().find(number).stream(),
                        marks.stream().map(records.subjects()::carrying).flatMap(Optional::stream))
                .collect(Collectors.toSet());
        return meant.isEmpty()
                ? Outcome.refused(Reason.of("search.subject-unknown"))
                : Outcome.done(ids(meant.stream().flatMap(this::issuesOf)));
    }

    private Stream<Long> issuesOf(Subject subject) {
        return records.reports().ofSubject(subject.id()).stream()
                .flatMap(report -> Stream.of(
                                Stream.of(report.issue(), report.ticket()),
                                records.reviews().ofReport(report.id()).stream().map(Review::issue),
                                records.appeals().ofReport(report.id()).stream().map(Appeal::issue))
                        .flatMap(issues -> issues))
                .map(SearchRegister::id);
    }

    private static Long id(IssueRef issue) {
        return issue == null ? null : issue.id();
    }

    private static Set<Long> ids(Stream<Long> issues) {
        return issues.filter(Objects::nonNull).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
