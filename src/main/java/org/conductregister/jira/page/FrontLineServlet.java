package org.conductregister.jira.page;

import jakarta.inject.Inject;
import org.conductregister.report.ViewFrontLine;
import org.conductregister.verb.Outcome;

/**
 * The card for the front line (R19, R20, R23, R24): as a page of its own, or with {@code part=card} as the piece that the
 * panel on a ticket opens beside it.
 */
public final class FrontLineServlet extends ConductServlet {

    private static final long serialVersionUID = 1L;

    private final transient ViewFrontLine view;

    /** Uses these. */
    @Inject
    public FrontLineServlet(PageParts parts, ViewFrontLine view) {
        super(parts);
        this.view = view;
    }

    @Override
    Answer show(Visit visit) {
        Outcome<ViewFrontLine.Card> card = view.by(visit.actor());
        if (!(card instanceof Outcome.Done<ViewFrontLine.Card> done)) {
            return undone(card);
        }
        String title = parts().words().text("conduct.front.title");
        FrontLineView shown =
                FrontLineView.of(title, done.value(), visit.input().text("issueKey"), parts().links());
        return Answer.shown("card".equals(visit.input().text("part")) ? "front-line-card" : "front-line", shown);
    }
}
