package org.conductregister.jira.page;

import com.atlassian.plugin.web.api.model.WebPanel;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.conductregister.jira.text.Wording;

/** The way from a portal to the customer's appeal page; see {@link AppealCondition} for who sees it. */
public final class AppealPanel implements WebPanel {

    private final Pages pages;
    private final Links links;
    private final Wording words;

    /** Uses these. */
    @Inject
    public AppealPanel(Pages pages, Links links, Wording words) {
        this.pages = pages;
        this.links = links;
        this.words = words;
    }

    record Panel(String url, String text) {}

    @Override
    public String getHtml(Map<String, Object> context) {
        return pages.part("appeal-panel", new Panel(links.page("appeal"), words.text("conduct.portal.panel")));
    }

    @Override
    public void writeHtml(Writer writer, Map<String, Object> context) throws IOException {
        writer.write(getHtml(context));
    }
}
