package org.conductregister.jira.banner;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.api.model.WebPanel;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.conductregister.jira.issue.TicketMarks;
import org.conductregister.jira.page.Pages;
import org.conductregister.jira.people.Actors;
import org.conductregister.register.ViewBanner;
import org.conductregister.restriction.Banner;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The banner above a ticket: what to do about the people on it, until when (R117). Reads nothing that is not in memory. If
 * anything at all goes wrong it says that the register cannot be read, and never shows nothing (R120).
 */
public final class BannerPanel implements WebPanel {

    private static final Logger LOG = LoggerFactory.getLogger(BannerPanel.class);
    private static final String LAST_RESORT = "/templates/conduct/banner-unavailable.html";

    private final ViewBanner banner;
    private final TicketMarks marks;
    private final Actors actors;
    private final BannerLines lines;
    private final Pages pages;
    private final String lastResort;

    /** Uses these; reads the page that is shown when nothing else can be. */
    @Inject
    public BannerPanel(ViewBanner banner, TicketMarks marks, Actors actors, BannerLines lines, Pages pages) {
        this.banner = banner;
        this.marks = marks;
        this.actors = actors;
        this.lines = lines;
        this.pages = pages;
        this.lastResort = read();
    }

    @Override
    public String getHtml(Map<String, Object> context) {
        try {
            return html(context);
        } catch (RuntimeException | LinkageError broken) {
            LOG.error("The conduct banner could not be made", broken);
            return lastResort;
        }
    }

    @Override
    public void writeHtml(Writer writer, Map<String, Object> context) throws IOException {
        writer.write(getHtml(context));
    }

    private String html(Map<String, Object> context) {
        Actor actor = actors.viewing(context);
        Outcome<Banner> shown = banner.on(actor, marks.of((Issue) context.get("issue")));
        if (!(shown instanceof Outcome.Done<Banner> done)) {
            // A customer: not even that there is a banner is told (R112).
            return "";
        }
        if (done.value().available() && done.value().entries().isEmpty()) {
            return "";
        }
        return pages.part("banner", lines.of(actor, done.value(), (Issue) context.get("issue")));
    }

    private static String read() {
        try (InputStream in = BannerPanel.class.getResourceAsStream(LAST_RESORT)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
