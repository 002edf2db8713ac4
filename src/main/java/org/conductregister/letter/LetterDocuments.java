package org.conductregister.letter;

import java.time.LocalDate;
import org.conductregister.policy.Policies;
import org.conductregister.print.Document;
import org.conductregister.report.ConductReport;
import org.conductregister.report.Reports;
import org.conductregister.subject.Subjects;
import org.conductregister.verb.Ledger;

/** Lays letters out as they leave the register, with what stands above their text (R81). */
public final class LetterDocuments {

    private final Cases cases;
    private final Policies policies;
    private final Ledger ledger;

    /** What a letter on paper draws on. */
    public record Cases(Letters letters, Reports reports, Subjects subjects) {}

    /** Uses these ports. */
    public LetterDocuments(Cases cases, Policies policies, Ledger ledger) {
        this.cases = cases;
        this.policies = policies;
        this.ledger = ledger;
    }

    /** The letter in the name of the organisation whose policy it was written under; a draft bears today's date. */
    public Document of(Letter letter) {
        ConductReport report = cases.reports().find(letter.reportId()).orElseThrow();
        LocalDate dated = letter.sentAt() == null ? ledger.today() : ledger.dayOf(letter.sentAt());
        return LetterDocument.of(
                letter,
                policies.of(letter.policy()).organisation(),
                cases.subjects().find(letter.subjectId()).orElseThrow().name(),
                report.issue().key(),
                dated);
    }
}
