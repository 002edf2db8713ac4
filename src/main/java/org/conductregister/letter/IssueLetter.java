package org.conductregister.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.conductregister.letter.Letter.Delivery;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.Policies;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.PolicyProfile.RestrictionType;
import org.conductregister.report.ConductReport;
import org.conductregister.report.ReportState;
import org.conductregister.report.Reports;
import org.conductregister.report.Tickets;
import org.conductregister.restriction.Restrictions;
import org.conductregister.subject.Subject;
import org.conductregister.subject.Subjects;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;

/**
 * Issues a letter for good (R85). Refused, with each missing clause named, if it lacks what its kind or its
 * restrictions demand (R80a). The instant of issue is the date sent, from which review clocks count.
 */
public final class IssueLetter {

    private final Letters letters;
    private final Reports reports;
    private final Subjects subjects;
    private final Restrictions restrictions;
    private final Policies policies;
    private final Out out;
    private final Ledger ledger;

    /** Where an issued letter shows outside the register. */
    public record Out(Post post, Tickets tickets) {}

    /** Uses these ports. */
    public IssueLetter(
            Letters letters,
            Reports reports,
            Subjects subjects,
            Restrictions restrictions,
            Policies policies,
            Out out,
            Ledger ledger) {
        this.letters = letters;
        this.reports = reports;
        this.subjects = subjects;
        this.restrictions = restrictions;
        this.policies = policies;
        this.out = out;
        this.ledger = ledger;
    }

    /**
     * The issued letter. A written notice closes its report.
     *
     * @param delivery null is refused; mail needs an address
     */
    public Outcome<Letter> by(Actor actor, long letterId, Delivery delivery) {
        Optional<Letter> draft = actor.isStaff() ? letters.find(letterId) : Optional.empty();
        if (draft.isEmpty()) {
            return actor.isStaff() ? Outcome.notFound("letter") : Outcome.notAllowed("IssueLetter");
        }
        if (!LetterRoles.mayWrite(actor, draft.get().kind())) {
            return Outcome.notAllowed("IssueLetter");
        }
        Subject subject = subjects.find(draft.get().subjectId()).orElseThrow();
        Outcome<Letter> outcome = ledger.write(actor, page -> {
            Letter letter = letters.find(letterId).orElseThrow();
            List<Reason> reasons = unmet(letter, subject, delivery);
            if (!reasons.isEmpty()) {
                return Outcome.refused(reasons);
            }
            Letter issued = letter.issued(actor.userKey(), ledger.now(), delivery);
            letters.update(issued);
            page.enter(
                    "letter.issued",
                    issued.subjectId(),
                    issued.reportId(),
                    issued.about(),
                    issued.revision(),
                    issued.title());
            closeReportAfterNotice(page, issued);
            return Outcome.done(issued);
        });
        if (outcome instanceof Outcome.Done<Letter> done) {
            show(done.value(), subject);
        }
        return outcome;
    }

    private List<Reason> unmet(Letter letter, Subject subject, Delivery delivery) {
        if (letter.state() != Letter.State.DRAFT) {
            return List.of(Reason.of("letter.already-issued"));
        }
        PolicyProfile policy = policies.of(letter.policy());
        List<RestrictionType> types = letter.restrictionIds().stream()
                .sorted()
                .map(id -> restrictions.find(id).orElseThrow())
                .map(restriction ->
                        policy.restrictionType(restriction.typeKey()).orElse(null))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<Reason> reasons = new ArrayList<>(LetterLint.missing(letter, policy, types));
        if (delivery == null) {
            reasons.add(Reason.at("delivery", "letter.delivery-missing"));
        } else if (delivery == Delivery.EMAIL && subject.email() == null) {
            reasons.add(Reason.at("delivery", "letter.no-address", subject.name()));
        }
        return reasons;
    }

    private void closeReportAfterNotice(Ledger.Page page, Letter issued) {
        ConductReport report = reports.find(issued.reportId()).orElseThrow();
        if (issued.kind() == LetterKind.WRITTEN_NOTICE && report.state() == ReportState.DECIDED) {
            ConductReport closed = report.closed();
            reports.update(closed);
            page.enter(
                    "report.closed",
                    closed.subjectId(),
                    closed.id(),
                    closed.about(),
                    closed.revision(),
                    issued.title());
        }
    }

    private void show(Letter issued, Subject subject) {
        if (issued.delivery() == Delivery.EMAIL) {
            out.post().send(issued, subject.email());
        }
        reports.find(issued.reportId())
                .filter(report -> report.state() == ReportState.CLOSED)
                .ifPresent(report -> out.tickets().mirror(report.issue(), "Closed"));
    }
}
