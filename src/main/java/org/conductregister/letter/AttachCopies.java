package org.conductregister.letter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.conductregister.letter.CopiesOwed.Owed;
import org.conductregister.policy.Policies;
import org.conductregister.print.Printer;
import org.conductregister.report.ConductReport;
import org.conductregister.report.Tickets;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Role;

/**
 * Puts a PDF of each issued letter on the case's issue (R81). A copy that cannot be made leaves the letter issued; it
 * stays owed, with the reason, and is tried again.
 */
public final class AttachCopies {

    private final LetterDocuments.Cases cases;
    private final CopiesOwed owed;
    private final LetterDocuments documents;
    private final Printer printer;
    private final Tickets tickets;
    private final Ledger ledger;

    /**
     * What came of a run.
     *
     * @param attached how many copies
     * @param failures one line for each that could not be made
     */
    public record Result(int attached, List<String> failures) {
        /** Copies the lines. */
        public Result {
            failures = List.copyOf(failures);
        }
    }

    /** Uses these ports. */
    public AttachCopies(
            LetterDocuments.Cases cases,
            CopiesOwed owed,
            Policies policies,
            Printer printer,
            Tickets tickets,
            Ledger ledger) {
        this.cases = cases;
        this.owed = owed;
        this.documents = new LetterDocuments(cases, policies, ledger);
        this.printer = printer;
        this.tickets = tickets;
        this.ledger = ledger;
    }

    /** Makes every copy that is still owed from earlier. For the clockwork and administrators. */
    public Outcome<Result> by(Actor actor) {
        if (!actor.isAny(Role.SYSTEM, Role.ADMINISTRATOR)) {
            return Outcome.notAllowed("AttachCopies");
        }
        Instant now = ledger.now();
        int attached = 0;
        List<String> failures = new ArrayList<>();
        for (Owed each : owed.all()) {
            if (!each.isLate(now)) {
                continue;
            }
            String failure = attach(actor, each.letterId());
            if (failure.isEmpty()) {
                attached++;
            } else {
                failures.add("letter/" + each.letterId() + ": " + failure);
            }
        }
        return Outcome.done(new Result(attached, failures));
    }

    /** Writes down, in the unit of work that issues a letter, that its copy is owed. */
    void owe(Letter issued) {
        owed.add(issued.id(), issued.sentAt());
    }

    /** Makes the copy of one letter; returns what went wrong, or an empty text. */
    String attach(Actor actor, long letterId) {
        try {
            Letter letter = cases.letters().find(letterId).orElseThrow();
            ConductReport report = cases.reports().find(letter.reportId()).orElseThrow();
            tickets.attach(report.issue(), nameOf(letter), "application/pdf", printer.pdf(documents.of(letter)));
            ledger.write(actor, page -> {
                owed.settle(letterId);
                return Outcome.done(letter);
            });
            return "";
        } catch (RuntimeException broken) {
            String why = broken.getClass().getSimpleName() + ": " + broken.getMessage();
            owed.failed(letterId, why);
            return why;
        }
    }

    /** The file's name. It is the letter's own: the same letter is never attached twice. */
    public static String nameOf(Letter letter) {
        return "letter-" + letter.id() + ".pdf";
    }
}
