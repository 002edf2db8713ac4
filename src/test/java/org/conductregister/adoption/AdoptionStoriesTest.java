package org.conductregister.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.conductregister.Office.codes;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.adoption.ActivatePolicy.Command;
import org.conductregister.fake.Changed;
import org.conductregister.policy.Activation;
import org.conductregister.policy.Phrase;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.ProfileVersion;
import org.conductregister.report.ConductReport;
import org.conductregister.report.Incident.Risk;
import org.conductregister.verb.JournalEntry;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Outcome.Refused;
import org.junit.jupiter.api.Test;

/** Policies imported, changed, put into force and taken back; and cases that go on under their own version. */
@Requirement("R1")
class AdoptionStoriesTest {

    private static final String MURRAY = "mid-murray-2023";

    private final Office office = new Office();

    @Test
    void an_imported_policy_is_kept_and_waits_to_be_put_into_force() {
        PolicyProfile hill = titled(Office.midMurray(), "hill-town", "Hill Town's policy");

        ProfileVersion kept = imported(hill);

        assertThat(kept.profile()).isEqualTo(hill.numbered(1));
        assertThat(kept.note()).isEqualTo("hill.json");
        assertThat(inForce()).isEqualTo(MURRAY + "@1");
        assertThat(office.viewPolicies.all(office.admin).orElseThrow().policies())
                .extracting(ViewPolicies.Policy::id)
                .containsExactly(MURRAY, "hill-town");
        assertThat(office.viewPolicies.document(office.admin, "hill-town@1").orElseThrow())
                .isEqualTo(office.policyFormat.write(hill.numbered(1)));
    }

    @Test
    void the_number_of_an_import_is_the_registers_own_and_the_same_policy_is_not_kept_twice() {
        PolicyProfile other =
                titled(Office.midMurray(), MURRAY, "Amended procedure").numbered(7);

        assertThat(imported(other).profile().reference()).isEqualTo(MURRAY + "@2");
        assertThat(codes(imports(other))).containsExactly("policy.kept-already");
        assertThat(codes(imports(Office.midMurray().numbered(9)))).containsExactly("policy.kept-already");
        assertThat(inForce()).isEqualTo(MURRAY + "@1");
    }

    @Test
    void of_a_faulty_document_nothing_is_kept_and_every_fault_is_named() {
        PolicyProfile good = Office.midMurray();
        List<PolicyProfile.Category> twice =
                List.of(good.categories().get(0), good.categories().get(0));
        Map<Phrase, String> broken = new EnumMap<>(good.phrases());
        broken.put(Phrase.REVIEW_LIFT, "Lifted, until ${nextReview}");
        PolicyProfile contradicting =
                Changed.in(good, Map.of("categories", Optional.of(twice), "phrases", Optional.of(broken)));
        PolicyProfile misshapen =
                Changed.in(good, Map.of("id", Optional.of("Hill Town"), "roles", Optional.of(Map.of())));

        assertThat(codes(imports(contradicting)))
                .containsExactlyInAnyOrder("policy.key-twice", "template.particular-unknown");
        assertThat(codes(imports(misshapen))).hasSize(8).contains("policy.form.other", "policy.form.missing");
        assertThat(codes(office.importPolicy.by(office.admin, "oops".getBytes(StandardCharsets.UTF_8), "x.json")))
                .containsExactly("policy.form.syntax");
        assertThat(office.register.profileVersions.ids()).isEmpty();
        assertThat(office.register.journal.since(0)).isEmpty();
    }

    @Test
    void a_policy_in_force_rules_new_cases_and_those_that_have_begun_keep_theirs() {
        ConductReport before = office.filed("SD-1", Risk.NONE);
        imported(titled(Office.midMurray(), "hill-town", "Hill Town's policy"));

        activated("hill-town@1");

        ConductReport after = office.filed("SD-2", Risk.NONE);
        assertThat(before.policy()).isEqualTo(MURRAY + "@1");
        assertThat(after.policy()).isEqualTo("hill-town@1");
        assertThat(office.register.policies.of(before.policy()).title()).doesNotContain("Hill Town");
    }

    @Test
    void a_change_of_the_policy_in_force_is_in_force_at_once() {
        ProfileVersion made = changes(MURRAY + "@1", titled(Office.midMurray(), MURRAY, "Amended procedure"))
                .orElseThrow();

        assertThat(made.profile().reference()).isEqualTo(MURRAY + "@2");
        assertThat(made.base()).isEqualTo(MURRAY + "@1");
        assertThat(inForce()).isEqualTo(MURRAY + "@2");
    }

    @Test
    void a_change_of_another_policy_waits() {
        PolicyProfile hill = titled(Office.midMurray(), "hill-town", "Hill Town's policy");
        imported(hill);

        changes("hill-town@1", titled(hill, "hill-town", "Amended")).orElseThrow();

        assertThat(inForce()).isEqualTo(MURRAY + "@1");
        assertThat(office.policyVersions.newest("hill-town")).isEqualTo(2);
    }

    @Test
    void of_two_people_who_change_it_the_second_is_told_who_was_faster() {
        PolicyProfile shipped = Office.midMurray();
        changes(MURRAY + "@1", titled(shipped, MURRAY, "The first")).orElseThrow();

        Outcome<ProfileVersion> late = changes(MURRAY + "@1", titled(shipped, MURRAY, "The second"));

        assertThat(((Refused<?>) late).reasons())
                .extracting(reason -> reason.code(), reason -> reason.args())
                .containsExactly(tuple("policy.changed-meanwhile", List.of("Ada Admin", "2", "1")));
        assertThat(office.register.policies.active().title()).isEqualTo("The first");
    }

    @Test
    void a_change_that_changes_nothing_or_the_id_is_refused() {
        assertThat(codes(changes(MURRAY + "@1", Office.midMurray().numbered(3))))
                .containsExactly("policy.unchanged");
        assertThat(codes(changes(MURRAY + "@1", titled(Office.midMurray(), "other", "x"))))
                .containsExactly("policy.id-changed");
        assertThat(changes("nobody@1", Office.midMurray())).isInstanceOf(Outcome.NotFound.class);
    }

    @Test
    void undo_puts_into_force_what_was_before_and_undoes_itself_the_second_time() {
        changes(MURRAY + "@1", titled(Office.midMurray(), MURRAY, "Amended")).orElseThrow();

        assertThat(office.activatePolicy.undo(office.admin, 1).orElseThrow().reference())
                .isEqualTo(MURRAY + "@1");
        assertThat(codes(office.activatePolicy.undo(office.admin, 1))).containsExactly("policy.activated-meanwhile");
        assertThat(inForce()).isEqualTo(MURRAY + "@1");
        assertThat(office.activatePolicy.undo(office.admin, 2).orElseThrow().reference())
                .isEqualTo(MURRAY + "@2");
    }

    @Test
    void after_an_undo_the_policy_in_force_can_be_changed_and_the_undone_version_is_no_hindrance() {
        changes(MURRAY + "@1", titled(Office.midMurray(), MURRAY, "Undone")).orElseThrow();
        office.activatePolicy.undo(office.admin, null).orElseThrow();

        changes(MURRAY + "@1", titled(Office.midMurray(), MURRAY, "Better")).orElseThrow();

        assertThat(inForce()).isEqualTo(MURRAY + "@3");
        assertThat(office.policyVersions.line(office.policyVersions.inForce()))
                .extracting(PolicyProfile::version)
                .containsExactly(3, 1);
    }

    @Test
    void what_is_put_into_force_needs_a_reason_and_must_be_something_else() {
        assertThat(codes(office.activatePolicy.by(office.admin, new Command(MURRAY + "@1", " ", 3))))
                .containsExactlyInAnyOrder(
                        "policy.activated-meanwhile", "policy.why-missing", "policy.in-force-already");
        assertThat(codes(office.activatePolicy.undo(office.admin, 0))).containsExactly("policy.nothing-to-undo");
        assertThat(office.activatePolicy.by(office.admin, new Command("nobody@1", "x", 0)))
                .isInstanceOf(Outcome.NotFound.class);
    }

    @Test
    @Requirement("R90")
    void every_step_is_on_record() {
        imported(titled(Office.midMurray(), "hill-town", "Hill Town's policy"));
        Activation first = activated("hill-town@1");
        office.activatePolicy.undo(office.admin, first.number()).orElseThrow();
        changes(MURRAY + "@1", titled(Office.midMurray(), MURRAY, "Amended")).orElseThrow();

        assertThat(office.register.journal.since(0))
                .extracting(JournalEntry::verb, JournalEntry::about, JournalEntry::detail)
                .containsExactly(
                        tuple("policy.imported", "policy/hill-town", "hill-town@1"),
                        tuple("policy.activated", "activation/1", "hill-town@1"),
                        tuple("policy.undone", "activation/2", MURRAY + "@1"),
                        tuple("policy.changed", "policy/" + MURRAY, "the title"));
        assertThat(office.viewPolicies.all(office.admin).orElseThrow().activations())
                .extracting(Activation::reference, Activation::why)
                .containsExactly(
                        tuple(MURRAY + "@2", "the title"),
                        tuple(MURRAY + "@1", "hill-town@1"),
                        tuple("hill-town@1", "The council resolved it."));
    }

    private String inForce() {
        return office.register.policies.active().reference();
    }

    private static PolicyProfile titled(PolicyProfile profile, String id, String title) {
        return Changed.in(profile, Map.of("id", Optional.of(id), "title", Optional.of(title)));
    }

    private ProfileVersion imported(PolicyProfile profile) {
        return imports(profile).orElseThrow();
    }

    private Outcome<ProfileVersion> imports(PolicyProfile profile) {
        return office.importPolicy.by(office.admin, office.policyFormat.write(profile), "hill.json");
    }

    private Outcome<ProfileVersion> changes(String base, PolicyProfile profile) {
        return office.changePolicy.by(
                office.admin, new ChangePolicy.Command(base, office.policyFormat.write(profile), "the title"));
    }

    private Activation activated(String reference) {
        return office.activatePolicy
                .by(office.admin, new Command(reference, "The council resolved it.", null))
                .orElseThrow();
    }
}
