package org.conductregister.jira.banner;

import com.atlassian.jira.issue.Issue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.conductregister.jira.page.Links;
import org.conductregister.jira.page.Moments;
import org.conductregister.jira.text.Whose;
import org.conductregister.jira.text.Wording;
import org.conductregister.restriction.Banner;
import org.conductregister.restriction.BannerEntry;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Role;

/** Puts a banner into finished text for its reader. */
public final class BannerLines {

    private final Wording words;
    private final Moments moments;
    private final Links links;
    private final Clock clock;
    private final Whose whose;
    private final ContactLines contacts;

    /** Uses these. */
    public BannerLines(Wording words, Moments moments, Links links, Clock clock, ContactLines contacts) {
        this.words = words;
        this.moments = moments;
        this.links = links;
        this.clock = clock;
        this.whose = new Whose(words);
        this.contacts = contacts;
    }

    /** @param note a line below the instructions, or what to do while the register cannot be read */
    record Shown(
            boolean available, String title, String note, List<Line> lines, String caseLabel, ContactPart contacts) {}

    /**
     * @param whose who on the ticket it is about; null for its reporter
     * @param why null for those who are not told
     * @param caseUrl null for those who do not work on cases
     * @param checks how this ticket stands to the line (R118)
     */
    record Line(
            String whose,
            String instruction,
            String type,
            String until,
            String why,
            String caseUrl,
            List<ContactPart.Check> checks) {}

    Shown of(Actor actor, Banner banner, Issue issue) {
        if (!banner.available()) {
            return new Shown(
                    false,
                    words.text("conduct.banner.unavailable"),
                    words.text("conduct.banner.unavailable.note"),
                    List.of(),
                    null,
                    null);
        }
        boolean lead = actor.isAny(Role.ASSESSOR, Role.DECIDER, Role.CHIEF_OFFICER);
        ContactLines.OnIssue checked = contacts.of(actor, banner.entries(), issue);
        return new Shown(
                true,
                words.text("conduct.banner.title"),
                words.text("conduct.banner.note"),
                banner.entries().stream()
                        .map(entry -> line(entry, lead, checked))
                        .toList(),
                words.text("conduct.banner.case"),
                checked.part());
    }

    private Line line(BannerEntry entry, boolean lead, ContactLines.OnIssue checked) {
        return new Line(
                whose.of(entry).orElse(null),
                entry.instruction(),
                entry.type(),
                until(entry),
                entry.reason() == null ? null : words.text("conduct.banner.why", entry.reason()),
                lead ? links.caseOf(entry.reportId()) : null,
                contacts.below(checked, entry.restrictionId()));
    }

    /** What applies today: a date that has passed is nobody's to come (R106). */
    private String until(BannerEntry entry) {
        return entry.isHeld(LocalDate.now(clock))
                ? words.text("conduct.banner.held", moments.day(entry.until()), moments.day(entry.lastDay()))
                : words.text("conduct.banner.until", moments.day(entry.until()));
    }
}
