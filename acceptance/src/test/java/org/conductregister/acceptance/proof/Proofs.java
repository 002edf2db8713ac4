package org.conductregister.acceptance.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.conductregister.acceptance.proof.Catalogue.Demand;
import org.conductregister.acceptance.proof.Catalogue.Entry;

/**
 * Each requirement with the tests that carry its number.
 *
 * @param rows in the order of the catalogue
 * @param unknown complaints about numbers that tests carry in annotations and that the catalogue does not have
 */
record Proofs(List<Row> rows, List<String> unknown) {

    /**
     * One requirement.
     *
     * @param tests those that passed
     * @param others those that carry the number and were skipped, failed or not run: they prove nothing
     */
    record Row(Entry requirement, List<TestName> tests, List<TestName> others) {

        boolean isProven() {
            return !tests.isEmpty();
        }

        boolean isGap() {
            return requirement.demanded() == Demand.YES && !isProven();
        }

        /** A proof that nobody would miss if it went. */
        boolean isUnguarded() {
            return requirement.demanded() != Demand.YES && isProven();
        }
    }

    static Proofs of(Catalogue catalogue, Map<TestName, Set<String>> carried, Set<TestName> passed) {
        List<Row> rows = new ArrayList<>();
        for (Entry requirement : catalogue.entries()) {
            List<TestName> tests = new ArrayList<>();
            List<TestName> others = new ArrayList<>();
            carried.forEach((test, numbers) -> {
                if (numbers.contains(requirement.number())) {
                    (passed.contains(test) ? tests : others).add(test);
                }
            });
            rows.add(new Row(requirement, tests, others));
        }
        Set<String> unknown = new TreeSet<>();
        carried.forEach((test, numbers) -> numbers.stream()
                .filter(number -> !catalogue.knows(number))
                .forEach(number -> unknown.add(number + " of " + test)));
        return new Proofs(rows, List.copyOf(unknown));
    }

    /** What is wrong; empty if every demanded requirement is proven by a test that ran. */
    List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        for (Row row : rows) {
            if (row.isGap()) {
                complaints.add(
                        row.requirement().number() + " (" + row.requirement().title() + ") "
                                + (row.others().isEmpty()
                                        ? "is carried by no test"
                                        : "is carried only by tests that did not pass: " + row.others()));
            }
        }
        unknown.forEach(each -> complaints.add(each + " is no requirement of the catalogue"));
        return complaints;
    }
}
