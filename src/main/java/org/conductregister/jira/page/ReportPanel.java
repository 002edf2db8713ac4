package org.conductregister.jira.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.api.model.WebPanel;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.conductregister.jira.text.Wording;

/** The button on every ticket with which staff report conduct. */
public final class ReportPanel implements WebPanel {

    private final Pages pages;
    private final Links links;
    private final Wording words;

    /** Uses these. */
    @Inject
    public ReportPanel(Pages pages, Links links, Wording words) {
        this.pages = pages;
        this.links = links;
        this.words = words;
    }

    record Button(String url, String label, String help) {}

    @Override
    public String getHtml(Map<String, Object> context) {
        Issue issue = (Issue) context.get("issue");
        return pages.part(
                "report-panel",
                new Button(
                        links.reportAbout(issue.getKey()),
                        words.text("conduct.panel.report"),
                        words.text("conduct.panel.report.help")));
    }

    @Override
    public void writeHtml(Writer writer, Map<String, Object> context) throws IOException {
        writer.write(getHtml(context));
    }
}
