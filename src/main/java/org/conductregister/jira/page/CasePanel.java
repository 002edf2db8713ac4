package org.conductregister.jira.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.api.model.WebPanel;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.conductregister.jira.people.Actors;
import org.conductregister.jira.text.Wording;
import org.conductregister.register.CaseFile;
import org.conductregister.register.ViewCase;
import org.conductregister.verb.Outcome;

/** What a Conduct report, Restriction review or Restriction appeal issue shows of its case: the state, what waits, and the way there. */
public final class CasePanel implements WebPanel {

    private final ViewCase cases;
    private final Actors actors;
    private final Pages pages;
    private final Links links;
    private final Wording words;

    /** Uses these. */
    @Inject
    public CasePanel(ViewCase cases, Actors actors, Pages pages, Links links, Wording words) {
        this.cases = cases;
        this.actors = actors;
        this.pages = pages;
        this.links = links;
        this.words = words;
    }

    /** @param url the case page; null if this reader may not open it, or the issue is not on the register yet */
    record Panel(String state, String tone, String subject, List<String> next, String url, String label, String note) {}

    @Override
    public String getHtml(Map<String, Object> context) {
        Issue issue = (Issue) context.get("issue");
        Outcome<CaseFile> file = cases.ofIssue(actors.viewing(context), issue.getId());
        return pages.part(
                "case-panel",
                file instanceof Outcome.Done<CaseFile> done
                        ? panel(done.value())
                        : new Panel(null, null, null, List.of(), null, null, words.text("conduct.panel.no-case")));
    }

    @Override
    public void writeHtml(Writer writer, Map<String, Object> context) throws IOException {
        writer.write(getHtml(context));
    }

    private Panel panel(CaseFile file) {
        return new Panel(
                words.word(file.report().state()),
                Tones.of(file.report().state()),
                file.subject() == null
                        ? words.text("conduct.case.nobody-yet")
                        : file.subject().name(),
                file.whole()
                        ? file.waiting().stream()
                                .map(step -> words.text("conduct.step." + step))
                                .toList()
                        : List.of(),
                links.caseOf(file.report().id()),
                words.text("conduct.panel.open-case"),
                file.whole() && file.waiting().isEmpty() ? words.text("conduct.panel.nothing-waits") : null);
    }
}
