package org.conductregister;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conductregister.letter.Letter;
import org.conductregister.policy.Channel;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.Occasion;
import org.conductregister.register.CaseFile;
import org.conductregister.register.CaseFile.Step;
import org.conductregister.report.Decision.OutcomeKind;
import org.conductregister.report.Incident.Risk;
import org.conductregister.restriction.BannerEntry;
import org.conductregister.restriction.Limb;
import org.conductregister.restriction.Restriction;
import org.conductregister.restriction.RestrictionState;
import org.conductregister.restriction.terms.Channels;
import org.conductregister.restriction.terms.SoleContact;
import org.conductregister.review.DecideReview;
import org.conductregister.review.Review;
import org.conductregister.review.ReviewDecision.ReviewOutcome;
import org.conductregister.verb.Actor;
import org.conductregister.verb.JournalEntry;
import org.junit.jupiter.api.Test;

/** The story of the product, in months. */
class TheMainJobTest {

    private final Office office = new Office();

    @Test
    @Requirement({"R52", "R53", "R78", "R85", "R87", "R90", "R103", "R104", "R117"})
    void aReportBecomesARestrictionABannerAndAReview() {
        Letter notice = office.noticeSent("SD-1");
        assertThat(notice.sentAt()).isEqualTo(office.register.clock.instant());
        assertThat(office.register.post.sent()).hasSize(1);

        office.register.clock.advance(Period.ofDays(3));
        var second = office.assessed("SD-1", Risk.NONE);
        var decided = office.decided(second, OutcomeKind.RESTRICT, Limb.NOTICE_IGNORED, "writing-only");
        assertThat(decided.orElseThrow().decision().limb()).isEqualTo(Limb.NOTICE_IGNORED);

        var review = office.today().plusMonths(6);
        Restriction contact = office.approved(
                decided.orElseThrow(),
                "sole-contact",
                new SoleContact(office.lead.userKey(), office.agent.userKey()),
                review);
        Restriction writing = office.approved(decided.orElseThrow(), "writing-only", Office.writing(), review);
        assertThat(office.bannerFor("riley").entries()).isEmpty();
        office.issued(office.director, LetterKind.RESTRICTION, second.id(), 0);
        office.activate.by(office.director, contact.id()).orElseThrow();
        office.activate.by(office.director, writing.id()).orElseThrow();

        assertThat(office.bannerFor("riley").entries())
                .extracting(BannerEntry::instruction)
                .containsExactly(
                        "Write only (email or letter). End calls and visits politely and say so.",
                        "Contact point: Lee Lead (deputy Ann Agent). Pass every contact on to them.");
        assertThat(office.bannerFor("casey").entries()).isEmpty();

        office.register.clock.advance(Period.ofMonths(6));
        office.openReviews.by(Actor.SYSTEM).orElseThrow();
        office.openReviews.by(Actor.SYSTEM).orElseThrow();
        assertThat(office.register.tickets.reviewTickets()).hasSize(1);
        assertThat(office.register.tickets.reviewTickets().get(0).due()).isEqualTo(review);
        assertThat(office.register.tickets.reviewTickets().get(0).assigneeKey()).isEqualTo("dee-director");

        Review open = office.register.reviews.openUntil(review).get(0);
        office.decideReview
                .by(
                        office.director,
                        new DecideReview.Command(
                                open.id(), ReviewOutcome.LIFT, "Yes, no further calls.", "It worked.", null, Map.of()))
                .orElseThrow();
        assertThat(office.bannerFor("riley").entries()).isEmpty();
        CaseFile before = office.viewCase.by(office.lead, second.id()).orElseThrow();
        assertThat(before.waiting()).containsExactly(Step.DRAFT_OUTCOME_LETTER);
        Letter outcome = office.issued(office.director, LetterKind.REVIEW_OUTCOME, second.id(), open.id());
        assertThat(outcome.sections())
                .anySatisfy(section -> assertThat(section.text()).contains("lifted"));

        CaseFile file = office.viewCase.by(office.lead, second.id()).orElseThrow();
        assertThat(file.waiting()).isEmpty();
        assertThat(file.restrictions()).extracting(Restriction::state).containsOnly(RestrictionState.LIFTED);
        assertThat(file.history())
                .extracting(JournalEntry::verb)
                .containsSubsequence(
                        "report.signed",
                        "report.assessed",
                        "report.decided",
                        "letter.issued",
                        "report.registered",
                        "report.decided",
                        "restriction.approved",
                        "letter.issued",
                        "restriction.activated",
                        "review.opened",
                        "review.ticket-opened",
                        "review.decided",
                        "restriction.lifted",
                        "letter.issued");
    }

    @Test
    @Requirement("R106")
    void afterFourHundredDaysOfDowntimeTheReviewIsOpenedLateAndOnceAndWhatNobodyDecidedEnds() {
        office.restrictedForSixMonths("SD-1");
        office.register.clock.advance(Period.ofDays(400));
        office.daily.by(Actor.SYSTEM).orElseThrow();
        office.daily.by(Actor.SYSTEM).orElseThrow();
        assertThat(office.register.tickets.reviewTickets()).hasSize(1);
        assertThat(office.bannerFor("riley").entries()).isEmpty();
        assertThat(office.register.alerts.told(Occasion.RESTRICTION_LAPSED))
                .as("no restriction ends by silence")
                .isNotEmpty();
    }

    @Test
    @Requirement("R104")
    void aChangeKeepsTheOldTermsUntilTheNewOnesHaveTheirLetter() {
        List<Restriction> inForce = office.restrictedForSixMonths("SD-1");
        office.register.clock.advance(Period.ofMonths(6));
        office.openReviews.by(Actor.SYSTEM).orElseThrow();
        Review open = office.register.reviews.openUntil(office.today()).get(0);
        long writing = inForce.get(1).id();
        office.decideReview
                .by(
                        office.director,
                        new DecideReview.Command(
                                open.id(),
                                ReviewOutcome.CHANGE,
                                "Partly.",
                                "Mail alone is enough.",
                                office.today().plusMonths(6),
                                Map.of(writing, new Channels(Set.of(Channel.EMAIL)))))
                .orElseThrow();
        assertThat(office.bannerFor("riley").entries())
                .anySatisfy(entry -> assertThat(entry.instruction()).contains("email or letter"));

        Restriction changed = office
                .register
                .restrictions
                .ofReport(inForce.get(0).reportId())
                .stream()
                .filter(restriction -> restriction.supersedes() == writing)
                .findFirst()
                .orElseThrow();
        office.approve.by(office.director, changed.id()).orElseThrow();
        office.issued(office.director, LetterKind.RESTRICTION, changed.reportId(), 0);
        office.activate.by(office.director, changed.id()).orElseThrow();
        assertThat(office.bannerFor("riley").entries())
                .extracting(BannerEntry::instruction)
                .anySatisfy(text -> assertThat(text).contains("(email)"))
                .noneSatisfy(text -> assertThat(text).contains("email or letter"));
    }
}
