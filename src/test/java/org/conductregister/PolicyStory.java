package org.conductregister;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.conductregister.fake.Changed;
import org.conductregister.letter.Letter;
import org.conductregister.letter.RecordAnswer;
import org.conductregister.letter.SampleTerms;
import org.conductregister.policy.Channel;
import org.conductregister.policy.GateRule;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.PolicyProfile.RestrictionType;
import org.conductregister.report.ConductReport;
import org.conductregister.report.Decision.OutcomeKind;
import org.conductregister.report.FileConductReport;
import org.conductregister.report.Incident;
import org.conductregister.report.Incident.Risk;
import org.conductregister.restriction.Limb;
import org.conductregister.restriction.ProposeRestriction;
import org.conductregister.restriction.Restriction;
import org.conductregister.restriction.ReviewDates;
import org.conductregister.restriction.terms.Channels;
import org.conductregister.restriction.terms.Premises;
import org.conductregister.restriction.terms.SoleContact;
import org.conductregister.restriction.terms.Terms;
import org.conductregister.review.DecideReview;
import org.conductregister.review.Review;
import org.conductregister.review.ReviewDecision.ReviewOutcome;
import org.conductregister.subject.SubjectRef;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Role;

/** The main job as one policy has it done: the same steps for all, each by that policy's own rules. */
final class PolicyStory {

    final Office office;
    final PolicyProfile policy;
    private final Actor officer;

    PolicyStory(PolicyProfile policy) {
        this(under(policy));
    }

    /** By the rules that are in force in this office. */
    PolicyStory(Office office) {
        this.office = office;
        this.policy = office.register.policies.active();
        this.officer = office.register.people.employ("Olu Officer", Role.AGENT, Role.AUTHORISED_OFFICER);
        pass(Period.ofMonths(3));
    }

    private static Office under(PolicyProfile policy) {
        Office office = new Office();
        office.register.policies.use(policy);
        return office;
    }

    void pass(TemporalAmount time) {
        if (time instanceof Period period) {
            office.register.clock.advance(period);
        } else {
            office.register.clock.advance((Duration) time);
        }
    }

    /** Signed, and of the policy's first category. */
    ConductReport reported() {
        return reported(null);
    }

    /** The same about this subject; null for the reporter of the ticket. */
    ConductReport reported(SubjectRef subject) {
        PolicyProfile.Category category = policy.categories().get(0);
        Incident incident =
                Changed.in(office.abuse(Risk.NONE), Map.of("categories", Optional.of(Set.of(category.key()))));
        return office.file
                .by(office.agent, new FileConductReport.Command("SD-1", subject, incident, "Ann Agent"))
                .orElseThrow();
    }

    ConductReport assessed() {
        return office.assess
                .by(office.lead, reported().id(), Office.allFactors())
                .orElseThrow();
    }

    /** Decided for restrictions of every type that the policy has, as soon as its gate lets anybody do so. */
    ConductReport restrictable() {
        String[] all =
                policy.restrictionTypes().stream().map(RestrictionType::key).toArray(String[]::new);
        ConductReport first = assessed();
        if (policy.process().gate() == GateRule.LETTER_FIRST) {
            return office.decided(first, OutcomeKind.RESTRICT, Limb.ASSESSMENT, all)
                    .orElseThrow();
        }
        assertThat(Office.codes(office.decided(first, OutcomeKind.RESTRICT, Limb.ASSESSMENT, all)))
                .contains("gate.assessment-not-enough", "gate.no-written-notice");
        office.decided(first, OutcomeKind.WRITTEN_NOTICE, null).orElseThrow();
        office.issued(office.lead, LetterKind.WRITTEN_NOTICE, first.id(), 0);
        pass(Period.ofDays(3));
        return office.decided(assessed(), OutcomeKind.RESTRICT, Limb.NOTICE_IGNORED, all)
                .orElseThrow();
    }

    /** One of every type that the policy has, to be reviewed when the policy proposes. */
    List<Restriction> proposed(ConductReport report) {
        List<Restriction> all = new ArrayList<>();
        for (RestrictionType type : policy.restrictionTypes()) {
            LocalDate latest = ReviewDates.latest(type, policy, office.today());
            assertThat(Office.codes(office.propose.by(office.director, proposal(report, type, latest.plusDays(1)))))
                    .as("%s beyond its ceiling", type.key())
                    .contains("gate.review-date-too-late");
            all.add(office.propose
                    .by(office.director, proposal(report, type, ReviewDates.proposed(type, policy, office.today())))
                    .orElseThrow());
        }
        return all;
    }

    /** Approved by the role that each type names, after the customer was heard where the policy asks for that. */
    List<Restriction> approved(List<Restriction> proposed) {
        if (policy.process().considerationNotice()) {
            hear(proposed);
        }
        return proposed.stream()
                .map(restriction -> office.approve
                        .by(approver(restriction), restriction.id())
                        .orElseThrow())
                .toList();
    }

    private void hear(List<Restriction> proposed) {
        Restriction one = proposed.get(0);
        assertThat(Office.codes(office.approve.by(approver(one), one.id())))
                .containsExactly("gate.consideration-missing");
        office.issued(office.lead, LetterKind.CONSIDERATION, one.reportId(), 0);
        assertThat(Office.codes(office.approve.by(approver(one), one.id()))).containsExactly("gate.answer-awaited");
        office.answer
                .by(
                        office.lead,
                        new RecordAnswer.Command(one.reportId(), "I was in pain.", office.today(), Channel.TELEPHONE))
                .orElseThrow();
    }

    /** In force, with the letter that says so. */
    List<Restriction> inForce() {
        return inForce(office.director);
    }

    /** The same, with this person's name under the letter. */
    List<Restriction> inForce(Actor decider) {
        List<Restriction> approved = approved(proposed(restrictable()));
        office.issued(decider, LetterKind.RESTRICTION, approved.get(0).reportId(), 0);
        return approved.stream()
                .map(restriction ->
                        office.activate.by(decider, restriction.id()).orElseThrow())
                .toList();
    }

    /** The one letter of this kind that was issued in the case. */
    Letter letter(LetterKind kind, long report) {
        return office.register.letters.ofReport(report).stream()
                .filter(letter -> letter.kind() == kind && letter.state() == Letter.State.ISSUED)
                .findFirst()
                .orElseThrow();
    }

    static String text(Letter letter) {
        return letter.sections().stream()
                .map(section -> section.heading() + "\n" + section.text())
                .collect(Collectors.joining("\n"));
    }

    /** Every review that is open by this day. */
    List<Review> openReviews(LocalDate day) {
        office.daily.by(Actor.SYSTEM).orElseThrow();
        office.daily.by(Actor.SYSTEM).orElseThrow();
        return office.register.reviews.openUntil(day);
    }

    void lifted(Review review) {
        office.decideReview
                .by(
                        office.director,
                        new DecideReview.Command(
                                review.id(), ReviewOutcome.LIFT, "It was.", "All quiet since.", null, Map.of()))
                .orElseThrow();
        office.issued(office.director, LetterKind.REVIEW_OUTCOME, review.reportId(), review.id());
    }

    private ProposeRestriction.Command proposal(ConductReport report, RestrictionType type, LocalDate review) {
        return new ProposeRestriction.Command(report.id(), type.key(), terms(type), "It goes on.", review);
    }

    private Terms terms(RestrictionType type) {
        Set<Channel> permitted = type.limits().channels();
        return switch (type.terms()) {
            case CHANNELS -> permitted.isEmpty() ? Office.writing() : new Channels(permitted);
            case SOLE_CONTACT -> new SoleContact(office.lead.userKey(), office.agent.userKey());
            case PREMISES -> new Premises(List.of(), null);
            default -> SampleTerms.of(type.terms());
        };
    }

    private Actor approver(Restriction restriction) {
        return switch (policy.restrictionType(restriction.typeKey())
                .orElseThrow()
                .approver()) {
            case ASSESSOR -> office.lead;
            case DECIDER -> office.director;
            case CHIEF_OFFICER -> office.chief;
            case AUTHORISED_OFFICER -> officer;
            default -> throw new AssertionError("nobody else approves");
        };
    }
}
