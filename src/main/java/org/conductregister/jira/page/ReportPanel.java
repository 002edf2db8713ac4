package org.conductregister.jira.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.api.model.WebPanel;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** The panel on every ticket from which staff get help in the moment and report conduct (R19, R23). */
public final class ReportPanel implements WebPanel {

    private final FrontLinePanel panel;

    /** @param panel keeps what does not change from one issue to the next */
    @Inject
    public ReportPanel(FrontLinePanel panel) {
        this.panel = panel;
    }

    @Override
    public String getHtml(Map<String, Object> context) {
        return panel.on(((Issue) context.get("issue")).getKey());
    }

    @Override
    public void writeHtml(Writer writer, Map<String, Object> context) throws IOException {
        writer.write(getHtml(context));
    }
}
