package org.conductregister.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.conductregister.jira.people.Actors;
import org.conductregister.jira.text.Wording;
import org.conductregister.register.ViewBanner;
import org.conductregister.restriction.Banner;
import org.conductregister.restriction.BannerEntry;
import org.conductregister.subject.Identifier;
import org.conductregister.verb.Outcome;

/** What whoever is logged in has to do about a ticket's reporter, on one line. Asks the index alone: no SQL (R117). */
public final class ReporterInstructions {

    private final ViewBanner banner;
    private final Actors actors;
    private final Wording wording;

    /** Uses these. */
    public ReporterInstructions(ViewBanner banner, Actors actors, Wording wording) {
        this.banner = banner;
        this.actors = actors;
        this.wording = wording;
    }

    /** The instructions; null if there are none, or for somebody who is not staff (R112). Says so if it cannot tell (R120). */
    String about(Issue issue) {
        ApplicationUser reporter = issue.getReporter();
        Outcome<Banner> outcome =
                reporter == null ? Outcome.done(Banner.NOTHING) : banner.by(actors.current(), marks(reporter));
        return outcome instanceof Outcome.Done<Banner> done ? text(done.value()) : null;
    }

    private String text(Banner shown) {
        if (!shown.available()) {
            return wording.text("conduct.field.restriction.unavailable");
        }
        return shown.entries().isEmpty()
                ? null
                : shown.entries().stream().map(BannerEntry::instruction).collect(Collectors.joining(" "));
    }

    private static List<Identifier> marks(ApplicationUser reporter) {
        List<Identifier> marks = new ArrayList<>(List.of(Identifier.user(reporter.getKey())));
        String email = reporter.getEmailAddress();
        if (email != null && !email.isBlank()) {
            marks.add(Identifier.email(email));
        }
        return marks;
    }
}
