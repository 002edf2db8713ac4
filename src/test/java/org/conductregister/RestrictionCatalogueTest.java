package org.conductregister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conductregister.Office.codes;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conductregister.fake.Changed;
import org.conductregister.letter.Letter;
import org.conductregister.letter.SampleTerms;
import org.conductregister.policy.Channel;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.PolicyProfile.RestrictionType;
import org.conductregister.policy.TermsKind;
import org.conductregister.report.ConductReport;
import org.conductregister.report.Decision.OutcomeKind;
import org.conductregister.report.Incident.Risk;
import org.conductregister.restriction.BannerEntry;
import org.conductregister.restriction.Limb;
import org.conductregister.restriction.ProposeRestriction;
import org.conductregister.restriction.Restriction;
import org.conductregister.restriction.RestrictionState;
import org.conductregister.restriction.terms.Channels;
import org.conductregister.restriction.terms.Premises;
import org.conductregister.restriction.terms.SoleContact;
import org.conductregister.restriction.terms.Terms;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of restriction in the shipped policy, from the proposal to the agent's line and the customer's letter. */
class RestrictionCatalogueTest {

    private final Office office = new Office();
    private final PolicyProfile policy = office.register.policies.active();
    private final Actor officer =
            new Actor("olga-officer", "Olga Officer", Set.of(Role.AGENT, Role.AUTHORISED_OFFICER));

    @ParameterizedTest
    @EnumSource(TermsKind.class)
    @Requirement({
        "R55", "R60", "R61", "R62", "R63", "R64", "R65", "R66", "R67", "R68", "R69", "R71", "R72", "R74", "R75", "R76",
        "R117"
    })
    void a_restriction_of_every_kind_tells_staff_what_to_do_and_the_customer_what_changes(TermsKind kind) {
        Terms terms = kind == TermsKind.SOLE_CONTACT
                ? new SoleContact(office.lead.userKey(), office.agent.userKey())
                : SampleTerms.of(kind);
        ConductReport report = decidedOnThreat(typeOf(kind).key());
        Restriction proposed =
                propose(report, typeOf(kind).key(), terms, inSixMonths()).orElseThrow();
        office.approve.by(approver(typeOf(kind)), proposed.id()).orElseThrow();
        Letter letter = office.issued(office.director, LetterKind.RESTRICTION, report.id(), 0);
        office.activate.by(office.director, proposed.id()).orElseThrow();

        assertThat(office.bannerFor("riley").entries()).singleElement().satisfies(line -> {
            assertThat(line.type()).isEqualTo(typeOf(kind).name());
            assertThat(line.instruction()).isNotBlank().doesNotContain("${", "null", "..");
        });
        assertThat(letter.sections()).extracting(section -> section.text()).allSatisfy(text -> assertThat(text)
                .doesNotContain("${", "null"));
        office.lift.by(office.director, proposed.id(), "No longer needed.").orElseThrow();
        assertThat(office.bannerFor("riley").entries()).isEmpty();
    }

    @Test
    @Requirement("R70")
    void no_calls_and_no_visits_is_writing_through_whatever_channel_stays_open() {
        inForce("writing-only", new Channels(Set.of(Channel.EMAIL, Channel.PORTAL)));

        assertThat(lines()).singleElement().asString().contains("email or portal", "End calls and visits");
    }

    @Test
    @Requirement("R71")
    void an_expiation_notice_is_approved_by_an_authorised_officer_and_by_nobody_else() {
        ConductReport report = decidedOnThreat("expiation-notice");
        Restriction notice = propose(
                        report, "expiation-notice", SampleTerms.of(TermsKind.EXPIATION_NOTICE), inSixMonths())
                .orElseThrow();
        for (Actor other : List.of(office.lead, office.director, office.chief)) {
            assertThat(office.approve.by(other, notice.id())).isInstanceOf(Outcome.NotAllowed.class);
        }

        assertThat(office.approve.by(officer, notice.id()).orElseThrow().state())
                .isEqualTo(RestrictionState.APPROVED);
    }

    @Test
    @Requirement("R72")
    void access_ends_only_on_a_documented_history_a_ground_and_the_chief_officers_word() {
        ConductReport report = decidedOnThreat("termination");
        assertThat(codes(propose(
                        report,
                        "termination",
                        new org.conductregister.restriction.terms.Termination("the pool", " ", Set.of()),
                        inSixMonths())))
                .containsExactly("terms.history-missing", "terms.because-missing");

        Restriction ended = propose(report, "termination", SampleTerms.of(TermsKind.TERMINATION), inSixMonths())
                .orElseThrow();
        assertThat(office.approve.by(office.director, ended.id())).isInstanceOf(Outcome.NotAllowed.class);
        office.approve.by(office.chief, ended.id()).orElseThrow();
        assertThat(office.issued(office.director, LetterKind.RESTRICTION, report.id(), 0)
                        .sections()
                        .toString())
                .contains("stays owed")
                .doesNotContain("Three notices");
    }

    @Test
    @Requirement({"R68", "R77", "R105"})
    void a_ban_without_an_end_needs_a_review_date_all_the_same() {
        ConductReport report = decidedOnThreat("premises-ban");
        Terms forGood = new Premises(List.of(), null);

        assertThat(codes(propose(report, "premises-ban", forGood, null))).containsExactly("gate.review-date-missing");
        assertThat(propose(report, "premises-ban", forGood, inSixMonths())
                        .orElseThrow()
                        .reviewDate())
                .isEqualTo(inSixMonths());
    }

    @Test
    @Requirement({"R68", "R77"})
    void a_ban_with_an_end_is_reviewed_by_then_and_is_not_held_beyond_it() {
        LocalDate end = office.today().plusMonths(3);
        ConductReport report = decidedOnThreat("premises-ban");
        Terms ban = new Premises(List.of("the library"), end);
        assertThat(codes(propose(report, "premises-ban", ban, end.plusDays(1))))
                .containsExactly("gate.review-after-end");

        Restriction approved = office.approved(report, "premises-ban", ban, end);
        office.issued(office.director, LetterKind.RESTRICTION, report.id(), 0);
        office.activate.by(office.director, approved.id()).orElseThrow();
        office.register.clock.advance(Duration.ofDays(java.time.temporal.ChronoUnit.DAYS.between(office.today(), end)));
        office.daily.by(Actor.SYSTEM).orElseThrow();
        assertThat(lines()).hasSize(1);
        office.register.clock.advance(Duration.ofDays(1));
        office.daily.by(Actor.SYSTEM).orElseThrow();

        assertThat(lines()).isEmpty();
        assertThat(office.register
                        .restrictions
                        .find(approved.id())
                        .orElseThrow()
                        .state())
                .isEqualTo(RestrictionState.LAPSED);
    }

    @Test
    @Requirement("R77")
    void several_run_together_the_most_severe_first() {
        ConductReport report = decidedOnThreat("caution", "premises-ban", "contact-length");
        for (TermsKind kind : List.of(TermsKind.LENGTH, TermsKind.PREMISES, TermsKind.CAUTION_MARKER)) {
            office.approved(report, typeOf(kind).key(), withoutEnd(kind), inSixMonths());
        }
        office.issued(office.director, LetterKind.RESTRICTION, report.id(), 0);
        office.register.restrictions.ofReport(report.id()).forEach(each -> office.activate
                .by(office.director, each.id())
                .orElseThrow());

        assertThat(office.bannerFor("riley").entries())
                .extracting(BannerEntry::type)
                .containsExactly("Ban from premises", "Caution for staff", "Length of contacts");
    }

    @Test
    @Requirement("R77a")
    void grounds_are_suggested_by_type_and_any_other_reason_will_do() {
        assertThat(policy.restrictionTypes())
                .filteredOn(type -> type.terms() != TermsKind.FREE_FORM)
                .allSatisfy(type -> assertThat(type.grounds()).isNotEmpty());
        ConductReport report = decidedOnThreat("caution");

        assertThat(propose(report, "caution", SampleTerms.of(TermsKind.CAUTION_MARKER), inSixMonths())
                        .orElseThrow()
                        .reason())
                .isEqualTo("A reason of our own.")
                .isNotIn(typeOf(TermsKind.CAUTION_MARKER).grounds());
    }

    @Test
    @Requirement("R76")
    void the_first_rung_is_a_warning_in_writing_for_which_nobody_has_to_be_restricted() {
        ConductReport report = office.assessed("SD-1", Risk.NONE);
        assertThat(codes(office.decided(report, OutcomeKind.RESTRICT, Limb.NOTICE_IGNORED, "written-warning")))
                .contains("gate.no-written-notice");

        office.decided(report, OutcomeKind.WRITTEN_NOTICE, null).orElseThrow();
        Letter warning = office.issued(office.lead, LetterKind.WRITTEN_NOTICE, report.id(), 0);

        assertThat(warning.sections().toString()).contains("What we expect", "What may follow");
        assertThat(lines()).isEmpty();
    }

    @Test
    @Requirement("R16")
    void a_retired_type_cannot_be_chosen_anew_but_what_exists_keeps_it() {
        inForce("caution", SampleTerms.of(TermsKind.CAUTION_MARKER));
        office.register.policies.use(withRetired("caution"));
        ConductReport later = office.assessed("SD-1", Risk.IMMINENT);

        assertThat(codes(office.decided(later, OutcomeKind.RESTRICT, Limb.THREAT, "caution")))
                .containsExactly("restriction.type-retired");
        office.decided(later, OutcomeKind.RESTRICT, Limb.THREAT, "other").orElseThrow();
        assertThat(codes(propose(later, "caution", SampleTerms.of(TermsKind.CAUTION_MARKER), inSixMonths())))
                .containsExactly("restriction.type-retired");
        assertThat(lines()).hasSize(1);
    }

    @Test
    @Requirement("R16")
    void a_retired_category_cannot_be_chosen_anew_but_a_report_keeps_it() {
        ConductReport before = office.filed("SD-1", Risk.NONE);
        PolicyProfile retired = Changed.in(
                policy,
                Map.of(
                        "version",
                        Optional.of(policy.version() + 1),
                        "categories",
                        Optional.of(policy.categories().stream()
                                .map(category -> category.key().equals("behaviours")
                                        ? Changed.in(category, Map.of("retired", Optional.of(true)))
                                        : category)
                                .toList())));
        office.register.policies.use(retired);

        assertThat(codes(office.file.by(
                        office.agent,
                        new org.conductregister.report.FileConductReport.Command(
                                "SD-1", null, office.abuse(Risk.NONE), "Ann Agent"))))
                .containsExactly("report.category-retired");
        assertThat(office.categorise.by(office.lead, before.id(), Set.of("behaviours", "demands")))
                .isInstanceOf(Outcome.Done.class);
    }

    private Terms withoutEnd(TermsKind kind) {
        return kind == TermsKind.PREMISES ? new Premises(List.of("the pool"), null) : SampleTerms.of(kind);
    }

    private void inForce(String type, Terms terms) {
        ConductReport report = decidedOnThreat(type);
        Restriction approved = office.approved(report, type, terms, inSixMonths());
        office.issued(office.director, LetterKind.RESTRICTION, report.id(), 0);
        office.activate.by(office.director, approved.id()).orElseThrow();
    }

    private ConductReport decidedOnThreat(String... types) {
        return office.decided(office.assessed("SD-1", Risk.IMMINENT), OutcomeKind.RESTRICT, Limb.THREAT, types)
                .orElseThrow();
    }

    private Outcome<Restriction> propose(ConductReport report, String type, Terms terms, LocalDate review) {
        return office.propose.by(
                office.director,
                new ProposeRestriction.Command(report.id(), type, terms, "A reason of our own.", review));
    }

    private Actor approver(RestrictionType type) {
        return switch (type.approver()) {
            case CHIEF_OFFICER -> office.chief;
            case AUTHORISED_OFFICER -> officer;
            default -> office.director;
        };
    }

    private RestrictionType typeOf(TermsKind kind) {
        return policy.restrictionTypes().stream()
                .filter(type -> type.terms() == kind)
                .findFirst()
                .orElseThrow(() -> new AssertionError("the policy has no type of " + kind));
    }

    private PolicyProfile withRetired(String key) {
        List<RestrictionType> types = policy.restrictionTypes().stream()
                .map(type -> type.key().equals(key) ? Changed.in(type, Map.of("retired", Optional.of(true))) : type)
                .toList();
        return Changed.in(
                policy, Map.of("version", Optional.of(policy.version() + 1), "restrictionTypes", Optional.of(types)));
    }

    private LocalDate inSixMonths() {
        return office.today().plusMonths(6);
    }

    private List<String> lines() {
        return office.bannerFor("riley").entries().stream()
                .map(BannerEntry::instruction)
                .toList();
    }
}
