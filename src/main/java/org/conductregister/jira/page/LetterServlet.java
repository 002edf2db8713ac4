package org.conductregister.jira.page;

import jakarta.inject.Inject;
import java.util.List;
import org.conductregister.letter.AttachCopies;
import org.conductregister.register.ViewLetter;
import org.conductregister.register.ViewLetter.Laid;
import org.conductregister.register.ViewLetter.Printed;
import org.conductregister.verb.Outcome;

/** One letter as it is on paper, to be printed from the browser or as a PDF (R80, R81, R86). Drafts are marked so. */
public final class LetterServlet extends ConductServlet {

    private static final long serialVersionUID = 1L;
    private static final String PDF = "application/pdf";

    private final transient ViewLetter view;
    private final transient DocumentPages documents;

    /** Uses these. */
    @Inject
    public LetterServlet(PageParts parts, ViewLetter view, DocumentPages documents) {
        super(parts);
        this.view = view;
        this.documents = documents;
    }

    @Override
    Answer show(Visit visit) {
        long id = visit.input().id("id");
        if (visit.input().text("format").equals("pdf")) {
            Outcome<Printed> printed = view.pdf(visit.actor(), id);
            return printed instanceof Outcome.Done<Printed> done
                    ? new Answer.Printed(
                            PDF,
                            AttachCopies.nameOf(done.value().letter()),
                            done.value().pdf())
                    : undone(printed);
        }
        Outcome<Laid> laid = view.by(visit.actor(), id);
        return laid instanceof Outcome.Done<Laid> done ? page(done.value()) : undone(laid);
    }

    private Answer page(Laid laid) {
        DocumentPages.Tool back = new DocumentPages.Tool(
                parts().words().text("conduct.print.to-case"),
                parts().links().caseOf(laid.letter().reportId()) + "#letter-"
                        + laid.letter().id(),
                false);
        return documents.of(
                laid.document(), parts().links().letterPdf(laid.letter().id()), List.of(back));
    }
}
