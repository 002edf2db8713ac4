package org.conductregister.acceptance.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.conductregister.acceptance.Checkout;

/** What {@code ./check} runs last: prints which test proves which requirement, and ends with 1 if a proof is missing. */
public final class ProveRequirements {

    private static final List<String> MODULES = List.of("src", "jira-host", "acceptance");

    private ProveRequirements() {}

    /** Takes no arguments. */
    public static void main(String[] args) throws IOException {
        Path root = Checkout.here().root();
        Proofs proofs = Proofs.of(
                Catalogue.read(root.resolve("docs/requirements-proven.csv")),
                CarriedNumbers.in(built(root, "test-classes").toList()),
                TestReports.in(Stream.concat(built(root, "surefire-reports"), built(root, "failsafe-reports"))
                                .toList())
                        .passed());
        ProofTable table = new ProofTable(proofs);
        Path file = root.resolve("target/requirements.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, table.whole());
        System.out.println(table.brief());
        proofs.complaints().forEach(complaint -> System.out.println("MISSING: " + complaint));
        System.exit(proofs.complaints().isEmpty() ? 0 : 1);
    }

    private static Stream<Path> built(Path root, String folder) {
        return MODULES.stream().map(module -> root.resolve(module).resolve("target/" + folder));
    }
}
