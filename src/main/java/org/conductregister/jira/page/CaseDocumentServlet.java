package org.conductregister.jira.page;

import jakarta.inject.Inject;
import java.util.Comparator;
import org.conductregister.print.Document;
import org.conductregister.print.Printer;
import org.conductregister.register.ViewPapers;
import org.conductregister.register.ViewPapers.Paper;
import org.conductregister.review.Review;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Outcome;

/** A case's incident form, restriction checklist or review checklist, to print; without a case, the blank form. */
public final class CaseDocumentServlet extends ConductServlet {

    private static final long serialVersionUID = 1L;

    private final transient ViewPapers view;
    private final transient Making making;
    private final transient Ledger ledger;

    /** What documents are made with. */
    public record Making(CaseDocuments documents, DocumentPages pages, Printer printer) {}

    /** Uses these. */
    @Inject
    public CaseDocumentServlet(PageParts parts, ViewPapers view, Making making, Ledger ledger) {
        super(parts);
        this.view = view;
        this.making = making;
        this.ledger = ledger;
    }

    @Override
    Answer show(Visit visit) {
        Outcome<Document> made = made(visit);
        if (!(made instanceof Outcome.Done<Document> done)) {
            return undone(made);
        }
        if (visit.input().text("format").equals("pdf")) {
            return new Answer.Printed(
                    "application/pdf", "conduct-document.pdf", making.printer().pdf(done.value()));
        }
        long report = visit.input().id("report");
        String here = parts().links().paper(report, visit.input().text("name"));
        String back =
                report == 0 ? parts().links().page("report") : parts().links().caseOf(report);
        return making.pages()
                .of(
                        done.value(),
                        here + "&format=pdf",
                        new DocumentPages.Tool(
                                parts().words().text(report == 0 ? "conduct.print.to-report" : "conduct.print.to-case"),
                                back,
                                false));
    }

    private Outcome<Document> made(Visit visit) {
        long report = visit.input().id("report");
        return switch (visit.input().text("name")) {
            case "restriction" ->
                view.gate(visit.actor(), report).map(gate -> making.documents().restriction(gate, ledger.today()));
            case "review" -> view.whole(visit.actor(), report).then(this::review);
            default ->
                report == 0
                        ? view.blank(visit.actor()).map(making.documents()::blankIncident)
                        : view.report(visit.actor(), report)
                                .map(paper -> making.documents().incident(paper, ledger.today()));
        };
    }

    /** The review that waits, or else the last one. */
    private Outcome<Document> review(Paper paper) {
        return paper.file().reviews().stream()
                .max(Comparator.comparing(Review::isOpen).thenComparing(Review::id))
                .map(review -> Outcome.done(making.documents().review(paper, review, ledger.today())))
                .orElseGet(() -> Outcome.notFound("review"));
    }
}
