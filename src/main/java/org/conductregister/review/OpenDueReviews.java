package org.conductregister.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.conductregister.policy.Occasion;
import org.conductregister.report.IssueRef;
import org.conductregister.report.Tickets;
import org.conductregister.restriction.Restriction;
import org.conductregister.restriction.RestrictionState;
import org.conductregister.restriction.Restrictions;
import org.conductregister.subject.Subject;
import org.conductregister.subject.Subjects;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.People;
import org.conductregister.verb.Role;

/**
 * Opens a review ticket for what reaches its review date (R103), exactly once: late after downtime, never skipped
 * (R106). Restrictions of one case that fall due on one day share a ticket.
 *
 * <p>Each review is first claimed under a unique key, then its issue is made carrying the review's number, then the
 * issue is put on record. A claim without an issue is what a crash leaves behind; it is settled by looking for that
 * issue before making one. The caller holds a cluster-wide lock, so that no claim found here belongs to a run that is
 * still going.
 */
public final class OpenDueReviews {

    private final Reviews reviews;
    private final Register register;
    private final EvidencePack evidence;
    private final Told told;
    private final Ledger ledger;

    /** What is reviewed, and on whom. */
    public record Register(Restrictions restrictions, Subjects subjects) {}

    /**
     * What a run did.
     *
     * @param opened how many reviews it opened
     * @param settled how many it completed that an earlier run had left half done
     * @param failures one line for each review that could not be opened; they are tried again at the next run
     */
    public record Result(int opened, int settled, List<String> failures) {
        /** Copies the failures. */
        public Result {
            failures = List.copyOf(failures);
        }
    }

    /** Uses these ports. */
    public OpenDueReviews(Reviews reviews, Register register, EvidencePack evidence, Told told, Ledger ledger) {
        this.reviews = reviews;
        this.register = register;
        this.evidence = evidence;
        this.told = told;
        this.ledger = ledger;
    }

    /** One run; for the app itself and, by hand, for an administrator. */
    public Outcome<Result> by(Actor actor) {
        if (!actor.isAny(Role.SYSTEM, Role.ADMINISTRATOR)) {
            return Outcome.notAllowed("OpenDueReviews");
        }
        Failures failures = new Failures();
        int settled = settle(failures);
        int opened = open(failures);
        return Outcome.done(new Result(opened, settled, failures.lines()));
    }

    private int settle(Failures failures) {
        int settled = 0;
        for (Review review : reviews.withoutIssue()) {
            if (failures.tried(review.about(), () -> makeIssue(review))) {
                settled++;
            }
        }
        return settled;
    }

    private int open(Failures failures) {
        LocalDate horizon = told.horizon(ledger.today());
        Map<CaseOnDay, List<Restriction>> due = register.restrictions().dueForReview(horizon).stream()
                .filter(this::isWithinItsLead)
                .collect(Collectors.groupingBy(
                        restriction -> new CaseOnDay(restriction.reviewDate(), restriction.reportId()),
                        TreeMap::new,
                        Collectors.toList()));
        int opened = 0;
        for (Map.Entry<CaseOnDay, List<Restriction>> entry : due.entrySet()) {
            CaseOnDay key = entry.getKey();
            if (failures.tried(
                    key.toString(), () -> claim(key, entry.getValue()).ifPresent(this::makeIssue))) {
                opened++;
            }
        }
        return opened;
    }

    private boolean isWithinItsLead(Restriction restriction) {
        LocalDate last = ledger.today().plus(told.policyOf(restriction).clocks().reviewLead());
        return !restriction.reviewDate().isAfter(last);
    }

    private Optional<Review> claim(CaseOnDay key, List<Restriction> found) {
        Set<Long> ids = found.stream().map(Restriction::id).collect(Collectors.toSet());
        Outcome<Optional<Review>> outcome = ledger.write(Actor.SYSTEM, page -> {
            List<Restriction> due = register.restrictions().ofReport(key.reportId()).stream()
                    .filter(restriction -> ids.contains(restriction.id()) && isDue(restriction, key.date()))
                    .toList();
            if (due.isEmpty()) {
                return Outcome.done(Optional.empty());
            }
            Review review = reviews.claim(draft(key, due));
            page.enter(
                    "review.opened",
                    review.subjectId(),
                    review.reportId(),
                    review.about(),
                    review.revision(),
                    review.due().toString());
            for (Restriction restriction : due) {
                Restriction reviewed = restriction.underReview();
                register.restrictions().update(reviewed);
                page.enter(
                        "restriction.review-opened",
                        reviewed.subjectId(),
                        reviewed.reportId(),
                        reviewed.about(),
                        reviewed.revision(),
                        reviewed.typeKey());
            }
            return Outcome.done(Optional.of(review));
        });
        return outcome.orElseThrow();
    }

    private static boolean isDue(Restriction restriction, LocalDate date) {
        return restriction.state() == RestrictionState.ACTIVE
                && !restriction.reviewOpened()
                && restriction.reviewDate().equals(date);
    }

    private Review draft(CaseOnDay key, List<Restriction> due) {
        long subjectId = due.get(0).subjectId();
        Instant since = due.stream()
                .map(Restriction::activeFrom)
                .min(Instant::compareTo)
                .orElseThrow();
        return Review.claimed(
                key.reportId(),
                subjectId,
                due.stream().map(Restriction::id).collect(Collectors.toSet()),
                key.date(),
                ledger.now(),
                told.people().holderOf(Role.DECIDER).map(People.Person::key).orElse(null),
                evidence.since(since, subjectId));
    }

    private void makeIssue(Review review) {
        Tickets tickets = told.tickets();
        IssueRef issue = tickets.reviewIssue(review.id()).orElseGet(() -> tickets.openReview(ticket(review)));
        tickets.linkReview(issue, told.caseOf(review.reportId()));
        ledger.write(Actor.SYSTEM, page -> {
                    Review ticketed = review.withIssue(issue);
                    reviews.update(ticketed);
                    page.enter(
                            "review.ticket-opened",
                            review.subjectId(),
                            review.reportId(),
                            ticketed.about(),
                            ticketed.revision(),
                            issue.key());
                    return Outcome.done(ticketed);
                })
                .orElseThrow();
        told.tell(Occasion.REVIEW_OPENED, issue, review.due());
    }

    private Tickets.DatedTicket ticket(Review review) {
        String subject =
                register.subjects().find(review.subjectId()).map(Subject::name).orElse("");
        return new Tickets.DatedTicket(
                review.id(),
                told.words()
                        .text(
                                "conduct.review.ticket.summary",
                                subject,
                                review.due().toString()),
                new ReviewTicketText(told.words())
                        .of(review, ledger.dayOf(review.evidence().since())),
                review.assigneeKey(),
                review.due());
    }

    private record CaseOnDay(LocalDate date, long reportId) implements Comparable<CaseOnDay> {
        @Override
        public int compareTo(CaseOnDay other) {
            int byDate = date.compareTo(other.date);
            return byDate != 0 ? byDate : Long.compare(reportId, other.reportId);
        }

        @Override
        public String toString() {
            return "case " + reportId + ", due " + date;
        }
    }
}
