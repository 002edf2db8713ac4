package org.conductregister.jira.page;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    private static final String INCIDENT = "incident";
    private static final String RESTRICTION = "restriction";
    private static final String REVIEW = "review";

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
                    "application/pdf",
                    fileName(visit, done.value()),
                    making.printer().pdf(done.value()));
        }
        String here =
                parts().links().paper(visit.input().id("report"), visit.input().text("name"));
        return making.pages().of(done.value(), here + "&format=pdf", further(visit));
    }

    /** Back to the case; or, from a blank paper, to the other blank ones. */
    private List<DocumentPages.Tool> further(Visit visit) {
        long report = visit.input().id("report");
        if (report != 0) {
            return List.of(tool("conduct.print.to-case", parts().links().caseOf(report), false));
        }
        List<DocumentPages.Tool> tools = new ArrayList<>();
        for (String name : List.of(INCIDENT, RESTRICTION, REVIEW)) {
            tools.add(tool(
                    "conduct.paper." + name + ".title", parts().links().paper(0, name), name.equals(nameOf(visit))));
        }
        tools.add(tool("conduct.print.to-report", parts().links().page("report"), false));
        return tools;
    }

    private DocumentPages.Tool tool(String label, String url, boolean current) {
        return new DocumentPages.Tool(parts().words().text(label), url, current);
    }

    private static String nameOf(Visit visit) {
        String name = visit.input().text("name");
        return name.equals(RESTRICTION) || name.equals(REVIEW) ? name : INCIDENT;
    }

    /** Says which paper of which case it is, so that many of them can lie in one folder. */
    private static String fileName(Visit visit, Document document) {
        String paper =
                switch (nameOf(visit)) {
                    case RESTRICTION -> "restriction-checklist";
                    case REVIEW -> "review-checklist";
                    default -> "incident-form";
                };
        String key = document.head().reference();
        return paper + (key.isBlank() ? "" : "-" + key) + ".pdf";
    }

    private Outcome<Document> made(Visit visit) {
        long report = visit.input().id("report");
        return switch (nameOf(visit)) {
            case RESTRICTION ->
                report == 0
                        ? view.blank(visit.actor()).map(making.documents()::blankRestriction)
                        : view.gate(visit.actor(), report)
                                .map(gate -> making.documents().restriction(gate, ledger.today()));
            case REVIEW ->
                report == 0
                        ? view.blank(visit.actor()).map(making.documents()::blankReview)
                        : view.whole(visit.actor(), report).then(this::review);
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
