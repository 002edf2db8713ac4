package org.conductregister.restriction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.appeal.Appeal;
import org.conductregister.appeal.AppealDecision.Ruling;
import org.conductregister.appeal.DecideAppeal;
import org.conductregister.appeal.Objection;
import org.conductregister.fake.Changed;
import org.conductregister.letter.Letter;
import org.conductregister.policy.Channel;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.PolicyProfile.RestrictionType;
import org.conductregister.policy.TermsKind;
import org.conductregister.policy.TermsLimits;
import org.conductregister.report.ConductReport;
import org.conductregister.restriction.terms.Channels;
import org.conductregister.restriction.terms.Length;
import org.conductregister.restriction.terms.Quota;
import org.conductregister.restriction.terms.Quota.Counted;
import org.conductregister.restriction.terms.Quota.Per;
import org.conductregister.restriction.terms.Terms;
import org.conductregister.review.DecideReview;
import org.conductregister.review.Review;
import org.conductregister.review.ReviewDecision.ReviewOutcome;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Outcome.Refused;
import org.conductregister.verb.Reason;
import org.junit.jupiter.api.Test;

/** No way leads to terms that contradict their type, or that are harsher than the policy permits. */
@Requirement({"R60", "R61"})
class PermittedTermsTest {

    private static final Terms BY_TELEPHONE = new Channels(Set.of(Channel.EMAIL, Channel.TELEPHONE));
    private static final Terms BY_PORTAL = new Channels(Set.of(Channel.EMAIL, Channel.PORTAL));

    private final Office office = new Office();

    @Test
    @Requirement("R70")
    void writing_only_is_not_proposed_with_the_telephone_and_the_refusal_names_what_is_permitted() {
        ConductReport report = office.restrictable("SD-1");

        assertThat(reasons(propose(report, BY_TELEPHONE, " ")))
                .extracting(Reason::code)
                .as("all at once")
                .containsExactly("restriction.reason-missing", "terms.channels-not-permitted");
        assertThat(reasons(propose(report, BY_TELEPHONE, "Why.")))
                .containsExactly(Reason.at(
                        "allowed",
                        "terms.channels-not-permitted",
                        "Writing only",
                        "EMAIL, LETTER, PORTAL",
                        "TELEPHONE"));
        assertThat(office.register.restrictions.ofReport(report.id())).isEmpty();
        assertThat(propose(report, BY_PORTAL, "Why.").orElseThrow().terms()).isEqualTo(BY_PORTAL);
    }

    @Test
    @Requirement("R104")
    void a_review_does_not_change_them_to_the_telephone_either() {
        Restriction writing = office.restrictedForSixMonths("SD-1").get(1);
        office.register.clock.advance(Period.ofMonths(6));
        office.openReviews.by(Actor.SYSTEM).orElseThrow();
        Review review = office.register.reviews.openUntil(office.today()).get(0);

        assertThat(Office.codes(office.decideReview.by(office.director, changed(review, writing, BY_TELEPHONE))))
                .containsExactly("terms.channels-not-permitted");
        assertThat(office.register.reviews.find(review.id()).orElseThrow().isOpen())
                .isTrue();
        office.decideReview
                .by(office.director, changed(review, writing, BY_PORTAL))
                .orElseThrow();
    }

    @Test
    @Requirement("R107")
    void nor_does_an_appeal() {
        Restriction writing = office.restrictedForSixMonths("SD-1").get(1);
        Letter letter = office.register.letters.ofReport(writing.reportId()).stream()
                .filter(each -> each.kind() == LetterKind.RESTRICTION)
                .findFirst()
                .orElseThrow();
        Appeal appeal = office.lodgeAppeal
                .by(office.customer, new Objection(letter.id(), Channel.EMAIL, "I cannot type.", ""))
                .orElseThrow();
        office.takeUpAppeal.by(office.chief, appeal.id()).orElseThrow();

        assertThat(Office.codes(office.decideAppeal.by(office.chief, varied(appeal, writing, BY_TELEPHONE))))
                .containsExactly("terms.channels-not-permitted");
        office.decideAppeal.by(office.chief, varied(appeal, writing, BY_PORTAL)).orElseThrow();
    }

    @Test
    void terms_that_came_into_the_register_by_another_way_do_not_come_into_force() {
        ConductReport report = office.restrictable("SD-1");
        Restriction approved = office.approved(
                report, "writing-only", Office.writing(), office.today().plusMonths(6));
        office.issued(office.director, LetterKind.RESTRICTION, report.id(), 0);
        Restriction found = office.register.restrictions.find(approved.id()).orElseThrow();
        office.register.restrictions.update(Changed.in(
                found, Map.of("terms", Optional.of(BY_TELEPHONE), "revision", Optional.of(found.revision() + 1))));

        assertThat(Office.codes(office.activate.by(office.director, approved.id())))
                .containsExactly("terms.channels-not-permitted");
        assertThat(office.bannerFor("riley").entries()).isEmpty();
    }

    @Test
    @Requirement("R1")
    void a_case_is_judged_by_the_limits_of_its_own_version() {
        ConductReport older = office.restrictable("SD-1");
        adopt(TermsLimits.only(Set.of(Channel.LETTER)));
        ConductReport newer = office.restrictable("SD-2");

        assertThat(Office.codes(propose(newer, BY_PORTAL, "Why."))).containsExactly("terms.channels-not-permitted");
        propose(older, BY_PORTAL, "Why.").orElseThrow();

        adopt(TermsLimits.NONE);
        propose(office.restrictable("SD-1"), BY_TELEPHONE, "Why.").orElseThrow();
        assertThat(Office.codes(propose(older, BY_TELEPHONE, "Why."))).containsExactly("terms.channels-not-permitted");
    }

    @Test
    @Requirement("R69")
    void contacts_are_not_cut_shorter_than_the_policy_permits() {
        RestrictionType type = type(TermsKind.LENGTH, new TermsLimits(null, 10, 20, 2, null));

        assertThat(PermittedTerms.beyond(type, new Length(9, 19, 1)))
                .containsExactly(
                        Reason.at("callMinutes", "terms.shorter-than-permitted", "Writing only", 10, 9),
                        Reason.at("meetingMinutes", "terms.shorter-than-permitted", "Writing only", 20, 19),
                        Reason.at("letterPages", "terms.shorter-than-permitted", "Writing only", 2, 1));
        assertThat(PermittedTerms.beyond(type, new Length(10, 20, 2))).isEmpty();
        assertThat(PermittedTerms.beyond(type, new Length(null, 20, null)))
                .as("what is not limited is no shorter")
                .isEmpty();
    }

    @Test
    @Requirement("R65")
    void no_fewer_contacts_in_a_year_than_the_policy_permits_whatever_the_period() {
        RestrictionType type = type(TermsKind.QUOTA, new TermsLimits(null, null, null, null, 60));

        Map.of(Per.DAY, 1, Per.WEEK, 2, Per.MONTH, 5, Per.YEAR, 60).forEach((per, least) -> {
            assertThat(PermittedTerms.beyond(type, quota(least, per)))
                    .as("%s", per)
                    .isEmpty();
            assertThat(PermittedTerms.beyond(type, quota(least - 1, per)))
                    .containsExactly(Reason.at(
                            "atMost", "terms.fewer-than-permitted", "Writing only", least, per, 60, least - 1));
        });
    }

    /** By the verb itself, not by the rule alone: whatever a lead ticks and whatever a policy permits. */
    @Property(tries = 150)
    void no_accepted_channels_exceed_the_limits_of_their_type(
            @ForAll @NotEmpty Set<Channel> permitted, @ForAll Set<Channel> ticked) {
        Office another = new Office();
        adopt(another, TermsLimits.only(permitted));
        Outcome<Restriction> outcome =
                propose(another, another.restrictable("SD-1"), new Channels(ticked), "It goes well.");

        boolean accepted = outcome instanceof Outcome.Done<Restriction>;
        assertThat(accepted).isEqualTo(!ticked.isEmpty() && permitted.containsAll(ticked));
        if (!accepted && !ticked.isEmpty()) {
            String others = reasons(outcome).get(0).args().get(2);
            assertThat(Arrays.stream(others.split(", ")).map(Channel::valueOf))
                    .as("only what is too much is called so")
                    .isNotEmpty()
                    .doesNotContainAnyElementsOf(permitted)
                    .allMatch(ticked::contains);
        }
    }

    private void adopt(TermsLimits limits) {
        adopt(office, limits);
    }

    /** The next version, in which writing only has these limits. */
    private static void adopt(Office office, TermsLimits limits) {
        PolicyProfile now = office.register.policies.active();
        List<RestrictionType> types = now.restrictionTypes().stream()
                .map(each -> each.key().equals("writing-only")
                        ? Changed.in(each, Map.of("limits", Optional.of(limits)))
                        : each)
                .toList();
        office.register.policies.use(Changed.in(
                now, Map.of("version", Optional.of(now.version() + 1), "restrictionTypes", Optional.of(types))));
    }

    private RestrictionType type(TermsKind kind, TermsLimits limits) {
        RestrictionType some = office.register
                .policies
                .active()
                .restrictionType("writing-only")
                .orElseThrow();
        return Changed.in(some, Map.of("terms", Optional.of(kind), "limits", Optional.of(limits)));
    }

    private static Quota quota(int atMost, Per per) {
        return new Quota(Counted.CONTACTS, atMost, per, ZoneOffset.UTC);
    }

    private Outcome<Restriction> propose(ConductReport report, Terms terms, String reason) {
        return propose(office, report, terms, reason);
    }

    private static Outcome<Restriction> propose(Office office, ConductReport report, Terms terms, String reason) {
        return office.propose.by(
                office.lead,
                new ProposeRestriction.Command(
                        report.id(),
                        "writing-only",
                        terms,
                        reason,
                        office.today().plusMonths(3)));
    }

    private DecideReview.Command changed(Review review, Restriction restriction, Terms terms) {
        return new DecideReview.Command(
                review.id(),
                ReviewOutcome.CHANGE,
                "Partly.",
                "It went well.",
                office.today().plusMonths(6),
                Map.of(restriction.id(), terms));
    }

    private static DecideAppeal.Command varied(Appeal appeal, Restriction restriction, Terms terms) {
        return new DecideAppeal.Command(
                appeal.id(),
                Ruling.VARIED,
                "Typing hurts.",
                true,
                "It can be done.",
                Map.of(restriction.id(), terms),
                null);
    }

    private static List<Reason> reasons(Outcome<?> outcome) {
        return ((Refused<?>) outcome).reasons();
    }
}
