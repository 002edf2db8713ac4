package org.conductregister.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.fake.Changed;
import org.conductregister.policy.Channel;
import org.conductregister.policy.Clause;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.Phrase;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.PolicyProfile.Category;
import org.conductregister.policy.PolicyProfile.LetterTemplate;
import org.conductregister.policy.PolicyProfile.OverdueStep;
import org.conductregister.policy.PolicyProfile.RestrictionType;
import org.conductregister.policy.ReportKind;
import org.conductregister.policy.Scope;
import org.conductregister.policy.TermsKind;
import org.conductregister.policy.TermsLimits;
import org.conductregister.verb.Reason;
import org.conductregister.verb.Role;
import org.junit.jupiter.api.Test;

/** A good policy with one thing that contradicts another: named by its place, and nothing else is. */
@Requirement("R1")
class PolicyFaultsTest {

    private final PolicyProfile good = Office.midMurray();

    @Test
    void a_good_policy_has_none() {
        assertThat(PolicyFaults.of(good)).isEmpty();
    }

    @Test
    void keys_are_there_once_and_something_is_left_to_choose() {
        List<Category> categories = new ArrayList<>(good.categories());
        categories.add(good.categories().get(1));
        one("categories", "policy.key-twice", "categories", categories);
        one(
                "categories",
                "policy.none-to-choose",
                "categories",
                good.categories().stream()
                        .map(each -> Changed.in(each, Map.of("retired", Optional.of(true))))
                        .toList());
        one(
                "restrictionTypes",
                "policy.none-to-choose",
                "restrictionTypes",
                types(type -> Changed.in(type, Map.of("retired", Optional.of(true)))));
        Scope.ServiceArea area = new Scope.ServiceArea("parks", "Parks", Set.of(), Map.of());
        one("scope.serviceAreas", "policy.key-twice", "scope", new Scope(Set.of(), "", List.of(area, area)));
        one("id", "policy.key-not-plain", "id", "Mid Murray");
        one("version", "policy.version-not-positive", "version", 0);
    }

    @Test
    @Requirement("R54")
    void every_role_but_the_apps_own_has_a_group() {
        for (Role role : Role.values()) {
            Map<Role, Set<String>> roles = new EnumMap<>(good.roles());
            if (role == Role.SYSTEM) {
                roles.put(role, Set.of("somebody"));
                one("roles.SYSTEM", "policy.role-of-the-app", "roles", roles);
            } else {
                roles.put(role, Set.of());
                one("roles." + role, "policy.role-without-group", "roles", roles);
            }
        }
    }

    @Test
    void every_kind_of_report_goes_to_somebody_and_every_letter_and_phrase_has_words() {
        for (ReportKind kind : ReportKind.values()) {
            Map<ReportKind, Role> routing = new EnumMap<>(good.routing());
            routing.remove(kind);
            one("routing." + kind, "policy.missing", "routing", routing);
        }
        for (Phrase phrase : Phrase.values()) {
            Map<Phrase, String> phrases = new EnumMap<>(good.phrases());
            phrases.put(phrase, "Dear ${nobody}");
            one("phrases." + phrase, "template.particular-unknown", "phrases", phrases);
        }
        for (LetterKind kind : LetterKind.values()) {
            Map<LetterKind, LetterTemplate> letters = new EnumMap<>(good.letters());
            letters.put(kind, Changed.in(letters.get(kind), Map.of("title", Optional.of("${nobody}"))));
            one("letters." + kind + ".title", "template.particular-unknown", "letters", letters);
        }
    }

    @Test
    @Requirement("R3")
    void no_letter_goes_without_the_link_to_the_policy_that_it_demands() {
        int tried = 0;
        for (LetterKind kind : LetterKind.values()) {
            LetterTemplate letter = good.letters().get(kind);
            if (letter.demands().contains(Clause.POLICY_LINK)) {
                Map<LetterKind, LetterTemplate> letters = new EnumMap<>(good.letters());
                letters.put(
                        kind,
                        new LetterTemplate(
                                letter.title(),
                                letter.demands(),
                                letter.sections().stream()
                                        .filter(section -> section.clause() != Clause.POLICY_LINK)
                                        .toList()));
                one("letters." + kind + ".sections", "template.clause-missing", "letters", letters);
                tried++;
            }
        }
        assertThat(tried).isEqualTo(LetterKind.values().length);
    }

    @Test
    void times_are_longer_than_nothing_and_rise() {
        for (String clock : List.of("reviewInterval", "reviewCeiling")) {
            one(
                    "clocks." + clock,
                    "policy.period-not-positive",
                    "clocks",
                    Changed.in(good.clocks(), Map.of(clock, Optional.of(Period.ZERO))));
        }
        OverdueStep week = new OverdueStep(Period.ofDays(7), Role.DECIDER);
        OverdueStep month = new OverdueStep(Period.ofMonths(1), Role.CHIEF_OFFICER);
        one(
                "clocks.overdueSteps[2].after",
                "policy.steps-not-rising",
                "clocks",
                Changed.in(good.clocks(), Map.of("overdueSteps", Optional.of(List.of(month, week)))));
    }

    @Test
    @Requirement({"R71", "R72", "R73"})
    void each_restriction_type_agrees_with_itself() {
        for (RestrictionType type : good.restrictionTypes()) {
            String place = "restrictionTypes[" + type.key() + "].";
            type(place + "ceiling", "policy.period-not-positive", type, "ceiling", Period.ZERO);
            type(place + "interval", "policy.interval-beyond-ceiling", type, "interval", Period.ofYears(9));
            type(place + "instruction", "template.particular-unknown", type, "instruction", "Ask ${nobody}.");
            type(place + "letterWording", "template.particular-broken", type, "letterWording", "Ask ${nobody");
        }
        assertThat(reserved(TermsKind.TERMINATION, Role.DECIDER))
                .extracting(Reason::field, Reason::code)
                .contains(
                        tuple("restrictionTypes[other].approver", "policy.approver-reserved"),
                        tuple("restrictionTypes[other].demands", "policy.clause-undemanded"));
        assertThat(reserved(TermsKind.EXPIATION_NOTICE, Role.CHIEF_OFFICER))
                .extracting(Reason::field, Reason::code)
                .contains(tuple("restrictionTypes[other].approver", "policy.approver-reserved"));
        assertThat(reserved(TermsKind.EXPIATION_NOTICE, Role.AUTHORISED_OFFICER))
                .noneMatch(reason -> reason.field().endsWith("approver"));
    }

    @Test
    @Requirement({"R60", "R61", "R69"})
    void a_limit_belongs_to_the_terms_of_its_type() {
        Map<TermsKind, TermsLimits> fitting = Map.of(
                TermsKind.CHANNELS, TermsLimits.only(Set.of(Channel.LETTER)),
                TermsKind.LENGTH, new TermsLimits(null, 5, 10, 1, null),
                TermsKind.QUOTA, new TermsLimits(null, null, null, null, 12));
        for (RestrictionType type : good.restrictionTypes()) {
            fitting.forEach((kind, limits) -> {
                List<Reason> faults = PolicyFaults.of(Changed.in(
                        good,
                        Map.of(
                                "restrictionTypes",
                                Optional.of(types(each -> each.equals(type)
                                        ? Changed.in(each, Map.of("limits", Optional.of(limits)))
                                        : each)))));
                String place = "restrictionTypes[" + type.key() + "].limits.";
                assertThat(faults)
                        .as(place)
                        .extracting(Reason::field)
                        .containsExactlyElementsOf(
                                type.terms() == kind
                                        ? List.of()
                                        : limits.set().keySet().stream()
                                                .map(place::concat)
                                                .toList());
                assertThat(faults).allSatisfy(fault -> assertThat(fault.args())
                        .as("kind, what was found and what is expected")
                        .startsWith(type.terms().name())
                        .hasSize(TermsLimits.of(type.terms()).isEmpty() ? 2 : 3));
            });
        }
    }

    private List<Reason> reserved(TermsKind terms, Role approver) {
        return PolicyFaults.of(Changed.in(
                good,
                Map.of(
                        "restrictionTypes",
                        Optional.of(types(type -> type.key().equals("other")
                                ? Changed.in(
                                        type, Map.of("terms", Optional.of(terms), "approver", Optional.of(approver)))
                                : type)))));
    }

    private void type(String place, String code, RestrictionType type, String component, Object value) {
        one(
                place,
                code,
                "restrictionTypes",
                types(each -> each.equals(type) ? Changed.in(each, Map.of(component, Optional.of(value))) : each));
    }

    private List<RestrictionType> types(UnaryOperator<RestrictionType> change) {
        return good.restrictionTypes().stream().map(change).toList();
    }

    private void one(String place, String code, String component, Object value) {
        assertThat(PolicyFaults.of(Changed.in(good, Map.of(component, Optional.of(value)))))
                .as(place)
                .extracting(Reason::field, Reason::code)
                .containsExactly(tuple(place, code));
    }
}
