package org.conductregister.acceptance.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conductregister.acceptance.Checkout;
import org.conductregister.acceptance.proof.Catalogue.Demand;
import org.conductregister.acceptance.proof.Catalogue.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProofsTest {

    private static final String TYPE = "org.example.SomeTest";

    @Test
    void a_number_is_found_in_a_method_name_however_it_stands_there() {
        assertThat(CarriedNumbers.named("r53_restricts_nobody_without_a_limb")).containsExactly("R53");
        assertThat(CarriedNumbers.named("a_letter_is_whole_R80a_and_R80")).containsExactly("R80", "R80a");
        assertThat(CarriedNumbers.named("reviewsAsR103Asks")).containsExactly("R103");
        assertThat(CarriedNumbers.named("answers_404_and_never_more_for_r2d2")).isEmpty();
    }

    @Test
    void what_was_skipped_or_failed_in_any_of_its_runs_is_no_proof(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("TEST-" + TYPE + ".xml"), """
                <testsuite name="%1$s">
                  <testcase name="good(String)[1]" classname="%1$s"/>
                  <testcase name="half(String)[1]" classname="%1$s"/>
                  <testcase name="half(String)[2]" classname="%1$s"><skipped/></testcase>
                  <testcase name="broken" classname="%1$s"><failure/></testcase>
                  <testcase name="property" classname="SomeTest"/>
                </testsuite>""".formatted(TYPE));
        assertThat(TestReports.in(List.of(folder, folder.resolve("none"))).passed())
                .containsExactlyInAnyOrder(new TestName(TYPE, "good"), new TestName(TYPE, "property"));
    }

    @Test
    void a_demanded_requirement_without_a_passed_test_is_complained_of_and_others_are_not() {
        Catalogue catalogue = new Catalogue(List.of(
                new Entry("R1", "proven", Demand.YES),
                new Entry("R2", "skipped", Demand.YES),
                new Entry("R3", "bare", Demand.YES),
                new Entry("R4", "later", Demand.NOT_YET),
                new Entry("R5", "never", Demand.NO)));
        TestName passed = new TestName(TYPE, "passed");
        Proofs proofs = Proofs.of(
                catalogue,
                Map.of(passed, Set.of("R1", "R99"), new TestName(TYPE, "skipped"), Set.of("R2")),
                Set.of(passed));
        assertThat(proofs.complaints())
                .containsExactly(
                        "R2 (skipped) is carried only by tests that did not pass: [SomeTest.skipped]",
                        "R3 (bare) is carried by no test",
                        "R99 of SomeTest.passed is no requirement of the catalogue");
        assertThat(new ProofTable(proofs).whole()).contains("| R3 | bare | **gap** | 0 |");
    }

    @Test
    void the_catalogue_of_the_repository_can_be_read() {
        Catalogue catalogue = Catalogue.read(Checkout.here().root().resolve("docs/requirements-proven.csv"));
        assertThat(catalogue.entries()).hasSizeGreaterThan(100);
        assertThat(catalogue.knows("R53")).isTrue();
    }
}
