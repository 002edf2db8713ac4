package org.conductregister.jira.field;

import com.atlassian.jira.issue.Issue;
import java.util.stream.Collectors;
import org.conductregister.jira.issue.TicketMarks;
import org.conductregister.jira.people.Actors;
import org.conductregister.jira.text.Whose;
import org.conductregister.jira.text.Wording;
import org.conductregister.register.ViewBanner;
import org.conductregister.restriction.Banner;
import org.conductregister.restriction.BannerEntry;
import org.conductregister.verb.Outcome;

/** What whoever is logged in has to do about the people on a ticket, on one line. Asks the index alone: no SQL (R117). */
public final class ReporterInstructions {

    private final ViewBanner banner;
    private final TicketMarks marks;
    private final Actors actors;
    private final Wording wording;
    private final Whose whose;

    /** Uses these. */
    public ReporterInstructions(ViewBanner banner, TicketMarks marks, Actors actors, Wording wording) {
        this.banner = banner;
        this.marks = marks;
        this.actors = actors;
        this.wording = wording;
        this.whose = new Whose(wording);
    }

    /** The instructions; null if there are none, or for somebody who is not staff (R112). Says so if it cannot tell (R120). */
    String about(Issue issue) {
        return banner.on(actors.current(), marks.of(issue)) instanceof Outcome.Done<Banner> done
                ? text(done.value())
                : null;
    }

    private String text(Banner shown) {
        if (!shown.available()) {
            return wording.text("conduct.field.restriction.unavailable");
        }
        return shown.entries().isEmpty()
                ? null
                : shown.entries().stream().map(this::line).collect(Collectors.joining(" "));
    }

    /** Says whom it is about where that is not the reporter. */
    private String line(BannerEntry entry) {
        return whose.of(entry)
                .map(bearer -> bearer + ": " + entry.instruction())
                .orElseGet(entry::instruction);
    }
}
