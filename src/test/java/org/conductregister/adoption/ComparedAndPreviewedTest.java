package org.conductregister.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.conductregister.Office.codes;

import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.adoption.Difference.Kind;
import org.conductregister.adoption.PreviewPolicy.Effect;
import org.conductregister.adoption.PreviewPolicy.Fate;
import org.conductregister.adoption.PreviewPolicy.Holders;
import org.conductregister.adoption.PreviewPolicy.Kept;
import org.conductregister.fake.Changed;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.PolicyProfile.Category;
import org.conductregister.policy.PolicyProfile.RestrictionType;
import org.conductregister.policy.Vocabulary;
import org.conductregister.report.Incident.Risk;
import org.conductregister.verb.Role;
import org.junit.jupiter.api.Test;

/** Two versions side by side, and what one of them would change now. */
@Requirement("R1")
class ComparedAndPreviewedTest {

    private static final String MURRAY = "mid-murray-2023@1";

    private final Office office = new Office();
    private final PolicyProfile good = Office.midMurray();

    @Test
    void a_version_differs_from_itself_in_nothing() {
        assertThat(office.comparePolicies.by(office.admin, MURRAY, MURRAY).orElseThrow())
                .isEmpty();
    }

    @Test
    void every_difference_is_told_by_its_place_wherever_it_stands_in_a_list() {
        List<RestrictionType> types = new ArrayList<>(good.restrictionTypes());
        RestrictionType closed = types.remove(2);
        types.add(Changed.in(closed, Map.of("ceiling", Optional.of(Period.ofMonths(6)))));
        List<Category> categories = good.categories().subList(1, 5);
        Vocabulary words =
                new Vocabulary("complainant", "complainants", good.vocabulary().glossary());
        Map<Role, Set<String>> deputies = new EnumMap<>(good.deputies());
        deputies.put(Role.DECIDER, Set.of("conduct-deputy-deciders", "directors"));

        String other = kept(Map.of(
                "restrictionTypes", Optional.of(types),
                "categories", Optional.of(categories),
                "vocabulary", Optional.of(words),
                "deputies", Optional.of(deputies)));

        List<Difference> differences =
                office.comparePolicies.by(office.admin, MURRAY, other).orElseThrow();
        assertThat(differences)
                .extracting(Difference::place, Difference::kind)
                .containsExactly(
                        tuple("categories[persistence]", Kind.REMOVED),
                        tuple("restrictionTypes[closed-subject].ceiling", Kind.CHANGED),
                        tuple("deputies.DECIDER", Kind.ADDED),
                        tuple("vocabulary.customer", Kind.CHANGED),
                        tuple("vocabulary.customers", Kind.CHANGED));
        assertThat(differences.get(1))
                .extracting(Difference::before, Difference::after)
                .containsExactly("P12M", "P6M");
        assertThat(differences.get(0).before()).contains("name: Unreasonable persistence");
        assertThat(differences.get(2).after()).isEqualTo("directors");
    }

    @Test
    void the_way_back_is_the_mirror_image() {
        String other = kept(Map.of(
                "title",
                Optional.of("Amended"),
                "categories",
                Optional.of(good.categories().subList(0, 2))));

        List<Difference> there =
                office.comparePolicies.by(office.admin, MURRAY, other).orElseThrow();
        List<Difference> back =
                office.comparePolicies.by(office.admin, other, MURRAY).orElseThrow();

        assertThat(back)
                .extracting(Difference::before)
                .containsExactlyElementsOf(there.stream().map(Difference::after).toList());
        assertThat(back)
                .extracting(Difference::after)
                .containsExactlyElementsOf(
                        there.stream().map(Difference::before).toList());
    }

    @Test
    @Requirement("R54")
    void a_preview_says_what_goes_on_and_who_loses_a_role() {
        office.restrictedForSixMonths("SD-1");
        office.filed("SD-2", Risk.NONE);
        office.register.groups.put("conduct-deciders", "Dora Director", "Deo Deputy");
        office.register.groups.put("directors", "Dora Director", "Nina New");
        office.register.groups.put("jira-servicedesk-users", "Ann Agent");
        Map<Role, Set<String>> roles = new EnumMap<>(good.roles());
        roles.put(Role.DECIDER, Set.of("directors"));
        List<RestrictionType> types = new ArrayList<>(good.restrictionTypes());
        types.removeIf(type -> type.key().equals("sole-contact"));
        types.replaceAll(type ->
                type.key().equals("writing-only") ? Changed.in(type, Map.of("severity", Optional.of(81))) : type);
        String candidate = kept(Map.of(
                "roles", Optional.of(roles),
                "restrictionTypes", Optional.of(types),
                "categories", Optional.of(good.categories().subList(0, 4))));

        Effect effect = office.previewPolicy.by(office.admin, candidate).orElseThrow();

        assertThat(effect.comesIntoForce()).isTrue();
        assertThat(effect.casesUnderWay()).isEqualTo(1);
        assertThat(effect.categories()).containsExactly(new Kept("behaviours", Fate.MISSING, 1));
        assertThat(effect.types())
                .containsExactly(
                        new Kept("sole-contact", Fate.MISSING, 1), new Kept("writing-only", Fate.DIFFERENT, 1));
        assertThat(effect.roles())
                .contains(new Holders(Role.DECIDER, List.of("Deo Deputy"), List.of("Nina New"), false))
                .contains(new Holders(Role.CHIEF_OFFICER, List.of(), List.of(), true))
                .noneMatch(holders -> holders.role() == Role.AGENT);
        assertThat(office.register.policies.active().reference()).isEqualTo(MURRAY);
    }

    @Test
    void a_change_is_previewed_against_what_it_is_made_from_and_with_its_faults() {
        byte[] amended = office.policyFormat.write(Changed.in(good, Map.of("title", Optional.of("Amended"))));

        Effect effect = office.previewPolicy.of(office.admin, MURRAY, amended).orElseThrow();

        assertThat(effect.comesIntoForce()).isTrue();
        assertThat(effect.differences()).extracting(Difference::place).containsExactly("title");
        assertThat(codes(office.previewPolicy.of(office.admin, MURRAY, new byte[] {'{', '}'})))
                .hasSizeGreaterThan(10)
                .containsOnly("policy.form.missing");
        assertThat(office.register.profileVersions.ids()).isEmpty();
    }

    private String kept(Map<String, Optional<?>> changes) {
        PolicyProfile other = Changed.in(good, changes);
        return office.importPolicy
                .by(office.admin, office.policyFormat.write(other), "")
                .orElseThrow()
                .profile()
                .reference();
    }
}
