package org.conductregister.acceptance.proof;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.conductregister.acceptance.proof.Catalogue.Demand;
import org.conductregister.acceptance.proof.Proofs.Row;

/** The proofs as text: a short table to print, and the whole one to keep. */
final class ProofTable {

    private static final int TITLE = 56;
    private static final int TESTS = 90;

    private final Proofs proofs;

    ProofTable(Proofs proofs) {
        this.proofs = proofs;
    }

    /** A line for each requirement that is or will be demanded; what nobody demands is summed up in one. */
    String brief() {
        List<String> lines = new ArrayList<>();
        List<String> undemanded = new ArrayList<>();
        for (Row row : proofs.rows()) {
            if (row.requirement().demanded() == Demand.NO && !row.isProven()) {
                undemanded.add(row.requirement().number());
            } else {
                lines.add(line(row));
            }
        }
        lines.add("Not demanded, not proven: " + String.join(" ", undemanded));
        return String.join("\n", lines);
    }

    /** Every requirement with the whole name of every test, as Markdown. */
    String whole() {
        String rows = proofs.rows().stream()
                .map(row -> "| %s | %s | %s | %d | %s |"
                        .formatted(
                                row.requirement().number(),
                                row.requirement().title(),
                                state(row),
                                row.tests().size(),
                                row.tests().stream().map(TestName::toString).collect(joining("<br>"))))
                .collect(joining("\n"));
        return "# Requirements and the tests that prove them\n\n"
                + "Counted are tests that ran and passed in the last `./check`.\n\n"
                + "| number | requirement | demanded | tests | names |\n|---|---|---|---|---|\n" + rows + "\n";
    }

    private static String line(Row row) {
        String format = "%-5s %-" + TITLE + "s %3d  %s";
        return format.formatted(
                row.requirement().number(),
                cut(row.requirement().title(), TITLE),
                row.tests().size(),
                cut(tests(row), TESTS));
    }

    private static String tests(Row row) {
        String note = row.isGap() ? "GAP" : row.isProven() ? "" : "not yet";
        String unguarded = row.isUnguarded() ? "(proven: demand it) " : "";
        Map<String, Integer> perClass = new TreeMap<>();
        row.tests().forEach(test -> perClass.merge(test.simpleType(), 1, Integer::sum));
        return note
                + unguarded
                + perClass.entrySet().stream()
                        .map(each -> each.getKey() + (each.getValue() > 1 ? " x" + each.getValue() : ""))
                        .collect(joining(", "));
    }

    private static String state(Row row) {
        return row.isGap()
                ? "**gap**"
                : switch (row.requirement().demanded()) {
                    case YES -> "yes";
                    case NOT_YET -> "not yet";
                    case NO -> "no";
                };
    }

    private static String cut(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 3) + "...";
    }
}
