package org.conductregister.register;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.conductregister.letter.Letter;
import org.conductregister.policy.Policies;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.register.Referral.Line;
import org.conductregister.report.ConductReport;
import org.conductregister.report.Tickets;
import org.conductregister.restriction.Restriction;
import org.conductregister.subject.Subject;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Role;

/**
 * Sums up every interaction with the person whom a report is about (R26). For those who work on cases; asking changes
 * nothing.
 */
public final class SummariseInteractions {

    private static final String CONTACT = "conversation.";

    private final Records records;
    private final Tickets tickets;
    private final Referrals referrals;
    private final Policies policies;
    private final Clock clock;

    /** Uses these. */
    public SummariseInteractions(
            Records records, Tickets tickets, Referrals referrals, Policies policies, Clock clock) {
        this.records = records;
        this.tickets = tickets;
        this.referrals = referrals;
        this.policies = policies;
        this.clock = clock;
    }

    /** The summary as of now. */
    public Outcome<Referral> by(Actor actor, long reportId) {
        if (!actor.isAny(Role.ASSESSOR, Role.DECIDER, Role.CHIEF_OFFICER)) {
            return Outcome.notAllowed("SummariseInteractions");
        }
        return records.reports()
                .find(reportId)
                .map(report -> Outcome.done(of(actor, report)))
                .orElseGet(() -> Outcome.notFound("report"));
    }

    /** The summaries that went with this report, oldest first; none for those who may not see them. */
    public List<Referral> kept(Actor actor, long reportId) {
        return actor.isAny(Role.ASSESSOR, Role.DECIDER, Role.CHIEF_OFFICER) ? referrals.ofReport(reportId) : List.of();
    }

    /** Keeps what there is to know at this moment; within the unit of work of the step that refers the report on. */
    public Referral keep(Actor actor, ConductReport report) {
        return referrals.add(of(actor, report));
    }

    private Referral of(Actor actor, ConductReport report) {
        Subject subject = records.subjects().find(report.subjectId()).orElse(null);
        if (subject == null) {
            List<Line> none = List.of();
            return new Referral(0, report.id(), clock.instant(), actor.userKey(), "", none, none, none, none, none);
        }
        return new Referral(
                0,
                report.id(),
                clock.instant(),
                actor.userKey(),
                subject.name(),
                raised(subject),
                reports(report),
                letters(subject),
                restrictions(subject),
                contacts(subject));
    }

    private List<Line> raised(Subject subject) {
        return subject.userKey() == null
                ? List.of()
                : tickets.raisedBy(Set.of(subject.userKey()), Instant.EPOCH).stream()
                        .map(raised ->
                                new Line(raised.createdAt(), raised.issue().key(), raised.summary(), raised.status()))
                        .toList();
    }

    private List<Line> reports(ConductReport report) {
        return records.reports().ofSubject(report.subjectId()).stream()
                .filter(other -> other.id() != report.id())
                .map(other -> new Line(
                        other.filedAt(),
                        other.issue().key(),
                        other.incident().topic(),
                        other.decision() == null
                                ? other.state().name()
                                : other.decision().outcome().name()))
                .toList();
    }

    private List<Line> letters(Subject subject) {
        return records.letters().ofSubject(subject.id()).stream()
                .filter(letter -> letter.state() == Letter.State.ISSUED)
                .map(letter -> new Line(
                        letter.sentAt(), "", letter.title(), letter.kind().name()))
                .toList();
    }

    private List<Line> restrictions(Subject subject) {
        return records.restrictions().ofSubject(subject.id()).stream()
                .map(restriction -> new Line(
                        restriction.activeFrom(),
                        "",
                        nameOf(restriction) + ": " + restriction.reason(),
                        restriction.state().name()))
                .toList();
    }

    private String nameOf(Restriction restriction) {
        return policies.of(restriction.policy())
                .restrictionType(restriction.typeKey())
                .map(PolicyProfile.RestrictionType::name)
                .orElse(restriction.typeKey());
    }

    private List<Line> contacts(Subject subject) {
        return records.journal().ofSubject(subject.id()).stream()
                .filter(step -> step.verb().startsWith(CONTACT))
                .map(step -> new Line(step.at(), "", step.detail(), step.actorName()))
                .toList();
    }
}
