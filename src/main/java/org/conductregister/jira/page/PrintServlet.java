package org.conductregister.jira.page;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.conductregister.policy.FrontLine;
import org.conductregister.report.ViewFrontLine;
import org.conductregister.verb.Outcome;

/**
 * The card and the zero-tolerance poster on one sheet of paper each, A4 or Letter (R12, R19). The page stands without
 * Jira's frame, so that nothing but the sheet is printed.
 */
public final class PrintServlet extends ConductServlet {

    private static final long serialVersionUID = 1L;
    private static final Set<String> LETTER_COUNTRIES = Set.of("US", "CA", "MX", "PH", "CL", "CO");
    private static final String POSTER = "poster";

    private final transient ViewFrontLine view;

    /** Uses these. */
    @Inject
    public PrintServlet(PageParts parts, ViewFrontLine view) {
        super(parts);
        this.view = view;
    }

    /**
     * One sheet.
     *
     * @param type how large the letters can be: large, medium or small
     * @param files where its style and script lie
     * @param tools links above the sheet that are not printed
     */
    record Sheet(
            String title,
            String language,
            String type,
            String paper,
            String files,
            List<Tool> tools,
            FrontLineView card,
            String link) {}

    record Tool(String label, String url, boolean current) {}

    @Override
    Answer show(Visit visit) {
        Outcome<ViewFrontLine.Card> found = view.by(visit.actor());
        if (!(found instanceof Outcome.Done<ViewFrontLine.Card> done)) {
            return undone(found);
        }
        boolean poster = POSTER.equals(visit.input().text("sheet"));
        return Answer.shown(
                poster ? "print-poster" : "print-card",
                sheet(done.value(), poster, paper(visit.input().text("paper"))));
    }

    private Sheet sheet(ViewFrontLine.Card card, boolean poster, String paper) {
        String name = poster ? POSTER : "card";
        FrontLine line = card.line();
        return new Sheet(
                text(poster ? "conduct.print.poster" : "conduct.front.title"),
                parts().moments().locale().getLanguage(),
                poster ? type(line.zeroTolerance().length(), 320, 700) : type(length(line), 1_900, 2_600),
                paper,
                parts().links().resource("conduct-sheets"),
                List.of(
                        tool("conduct.print.a4", name, "a4", paper.equals("a4")),
                        tool("conduct.print.letter", name, "letter", paper.equals("letter")),
                        tool(
                                poster ? "conduct.print.other-card" : "conduct.print.other-poster",
                                poster ? "card" : POSTER,
                                paper,
                                false),
                        new Tool(text("conduct.print.back"), parts().links().frontLine(null), false)),
                FrontLineView.of(text("conduct.front.title"), card, "", parts().links()),
                card.link());
    }

    private Tool tool(String label, String sheet, String paper, boolean current) {
        return new Tool(text(label), parts().links().print(sheet, paper), current);
    }

    /** As asked for; otherwise what the reader's country has in its printers. */
    private String paper(String asked) {
        if (asked.equals("a4") || asked.equals("letter")) {
            return asked;
        }
        return LETTER_COUNTRIES.contains(parts().moments().locale().getCountry()) ? "letter" : "a4";
    }

    private static int length(FrontLine line) {
        return Stream.of(
                        line.openings(),
                        line.problemSolving(),
                        line.downhillInPerson(),
                        line.downhillByPhone(),
                        line.script(),
                        line.threatInPerson(),
                        line.threatByPhone())
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
    }

    private static String type(int length, int large, int medium) {
        return length <= large ? "large" : length <= medium ? "medium" : "small";
    }

    private String text(String key) {
        return parts().words().text(key);
    }
}
