package org.conductregister.jira.page;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.conductregister.jira.people.Staff;
import org.conductregister.register.Referral;
import org.conductregister.register.SummariseInteractions;
import org.conductregister.report.ReportState;
import org.conductregister.restriction.RestrictionState;
import org.conductregister.verb.Outcome;

/** The summary of interactions that goes with a report, as of now or as it went; made to be printed (R26). */
public final class ReferralServlet extends ConductServlet {

    private static final long serialVersionUID = 1L;

    private final transient SummariseInteractions summarise;
    private final transient Staff staff;

    /** Uses these. */
    @Inject
    public ReferralServlet(PageParts parts, SummariseInteractions summarise, Staff staff) {
        super(parts);
        this.summarise = summarise;
        this.staff = staff;
    }

    /** @param versions the summaries that went with the report, and the one of now */
    record ReferralPage(String title, String asOf, String caseUrl, List<Version> versions, List<Part> parts) {}

    record Version(String label, String url) {}

    /** @param issues whether its rows are issues, or have one */
    record Part(String heading, boolean issues, List<Row> rows) {}

    record Row(String when, String key, String url, String what, String state) {}

    @Override
    Answer show(Visit visit) {
        long report = visit.input().id("id");
        Outcome<Referral> now = summarise.by(visit.actor(), report);
        if (!(now instanceof Outcome.Done<Referral> done)) {
            return undone(now);
        }
        List<Referral> kept = summarise.kept(visit.actor(), report);
        long version = visit.input().id("version");
        Referral shown = kept.stream()
                .filter(each -> version != 0 && each.id() == version)
                .findFirst()
                .orElse(done.value());
        return Answer.shown("referral", page(shown, kept));
    }

    private ReferralPage page(Referral shown, List<Referral> kept) {
        List<Version> versions = new ArrayList<>();
        String address = parts().links().page("referral?id=" + shown.reportId());
        versions.add(new Version(parts().words().text("conduct.referral.now"), address));
        kept.forEach(each -> versions.add(new Version(
                parts().words()
                        .text(
                                "conduct.referral.kept",
                                parts().moments().time(each.asOf()),
                                staff.nameOf(each.madeBy())),
                address + "&version=" + each.id())));
        return new ReferralPage(
                parts().words().text("conduct.referral.of", shown.subject()),
                parts().words().text("conduct.referral.as-of", parts().moments().time(shown.asOf())),
                parts().links().caseOf(shown.reportId()),
                kept.isEmpty() ? List.of() : versions,
                List.of(
                        part("tickets", shown.tickets()),
                        part("reports", shown.reports()),
                        part("letters", shown.letters()),
                        part("restrictions", shown.restrictions()),
                        part("contacts", shown.contacts())));
    }

    private Part part(String name, List<Referral.Line> lines) {
        return new Part(
                parts().words().text("conduct.referral." + name),
                lines.stream().anyMatch(line -> !line.key().isEmpty()),
                lines.stream().map(this::row).toList());
    }

    private Row row(Referral.Line line) {
        return new Row(
                parts().moments().time(line.at()),
                line.key(),
                line.key().isEmpty() ? null : parts().links().issue(line.key()),
                line.what(),
                word(line.state()));
    }

    private String word(String state) {
        boolean ours = Stream.<Enum<?>[]>of(
                        ReportState.values(),
                        RestrictionState.values(),
                        org.conductregister.report.Decision.OutcomeKind.values(),
                        org.conductregister.policy.LetterKind.values())
                .flatMap(Stream::of)
                .anyMatch(constant -> constant.name().equals(state));
        return ours
                ? parts().words()
                        .text("conduct.word." + state.toLowerCase(Locale.ROOT).replace('_', '-'))
                : state;
    }
}
