package org.conductregister.jira.page;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.conductregister.letter.CopiesOwed.Owed;
import org.conductregister.register.ViewHealth;
import org.conductregister.review.ReviewRuns;
import org.conductregister.verb.Outcome;

/** Whether all is well: what an administrator looks at first (R125). */
public final class HealthServlet extends ConductServlet {

    private static final long serialVersionUID = 1L;

    private final transient ViewHealth health;

    /** Uses these. */
    @Inject
    public HealthServlet(PageParts parts, ViewHealth health) {
        super(parts);
        this.health = health;
    }

    record HealthPage(String title, boolean well, String verdict, List<Line> lines) {}

    record Line(String label, String value, boolean well, String help) {}

    @Override
    Answer show(Visit visit) {
        Outcome<ViewHealth.Health> seen = health.by(visit.actor());
        return seen instanceof Outcome.Done<ViewHealth.Health> done
                ? Answer.shown("health", page(done.value()))
                : undone(seen);
    }

    private HealthPage page(ViewHealth.Health now) {
        List<Line> lines = new ArrayList<>();
        add(lines, "register", text(now.registerReadable() ? "readable" : "unreadable"), now.registerReadable());
        add(
                lines,
                "project",
                now.conductProject().orElseGet(() -> text("not-installed")),
                now.conductProject().isPresent());
        add(lines, "policy", now.policy(), true);
        String failure = now.lastRun().map(ReviewRuns.Run::failure).orElse("");
        add(lines, "last-run", now.lastRun().map(this::run).orElseGet(() -> text("no-run")), failure.isEmpty());
        if (!failure.isEmpty()) {
            add(lines, "failure", failure, false);
        }
        add(lines, "due", String.valueOf(now.dueWithoutReview()), now.dueWithoutReview() == 0);
        add(lines, "overdue", String.valueOf(now.overdueReviews()), now.overdueReviews() == 0);
        add(lines, "claims", String.valueOf(now.claimsWithoutTicket()), now.claimsWithoutTicket() == 0);
        add(lines, "held", String.valueOf(now.heldRestrictions()), now.heldRestrictions() == 0);
        add(lines, "untold", String.valueOf(now.outcomesUntold()), now.outcomesUntold() == 0);
        add(lines, "next", now.nextDue().map(parts().moments()::day).orElseGet(() -> text("next.none")), true);
        add(lines, "calendar", String.valueOf(now.calendarTickets()), true);
        add(lines, "contacts", contacts(now.contactsGone()), now.contactsGone().isEmpty());
        add(lines, "copies", copies(now.copiesOwed()), now.copiesOwed().isEmpty());
        return new HealthPage(
                parts().words().text("conduct.health.title"),
                now.isWell(),
                text(now.isWell() ? "well" : "unwell"),
                lines);
    }

    private String contacts(List<ViewHealth.ContactGone> gone) {
        return gone.isEmpty()
                ? "0"
                : gone.stream()
                        .map(each -> each.caseKey() + ": " + each.instead())
                        .collect(Collectors.joining(" "));
    }

    private String copies(List<Owed> owed) {
        return owed.isEmpty()
                ? "0"
                : parts().words()
                        .text(
                                "conduct.health.copies.since",
                                owed.size(),
                                parts().moments().time(owed.get(0).since()),
                                owed.get(0).failure());
    }

    private String run(ReviewRuns.Run run) {
        return parts().words()
                .text(
                        "conduct.health.run",
                        parts().moments().time(run.at()),
                        run.opened(),
                        run.settled(),
                        run.lapsed(),
                        run.escalated(),
                        run.calendar());
    }

    private void add(List<Line> lines, String name, String value, boolean well) {
        lines.add(new Line(text(name), value, well, text(name + ".help")));
    }

    private String text(String name) {
        return parts().words().text("conduct.health." + name);
    }
}
