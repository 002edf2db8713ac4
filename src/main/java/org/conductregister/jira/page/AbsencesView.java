package org.conductregister.jira.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.conductregister.jira.people.Staff;
import org.conductregister.jira.text.Wording;
import org.conductregister.restriction.Absence;
import org.conductregister.restriction.ViewAbsences.Away;
import org.conductregister.restriction.ViewAbsences.Contacted;
import org.conductregister.restriction.ViewAbsences.Days;
import org.conductregister.restriction.ViewAbsences.Known;
import org.conductregister.restriction.ViewAbsences.Unattended;
import org.conductregister.verb.Ledger;

/** Puts absences into words and forms. */
final class AbsencesView {

    /** The action that enters somebody else's absence. */
    static final String OTHER = "other";

    private static final String BACK = "back";

    private final PageParts parts;
    private final Wording words;
    private final Staff staff;
    private final Ledger ledger;

    AbsencesView(PageParts parts, Staff staff, Ledger ledger) {
        this.parts = parts;
        this.words = parts.words();
        this.staff = staff;
        this.ledger = ledger;
    }

    /**
     * The page.
     *
     * @param done what was just done, in words, or null
     * @param trouble why an absence in the table was not ended, or null
     * @param mine the reader's own absence, or null
     * @param others null for those who do not lead
     */
    record AbsencesPage(
            String title,
            String intro,
            Visit.Token token,
            String done,
            String trouble,
            List<Warning> warnings,
            Mine mine,
            Form own,
            Others others,
            List<Staff.Member> staff) {}

    /** @param caseUrl null for those who may not open the case */
    record Warning(String days, String why, String advice, String caseUrl) {}

    record Mine(String sentence, List<Line> contactOf, Form back) {}

    record Others(List<Row> rows, Form enter, String registerUrl) {}

    /** @param end what the button says to those who do not see the row around it */
    record Row(String name, String days, List<Line> contactOf, String key, String formId, String end) {}

    /** @param caseUrl null for those who may not open the case */
    record Line(String subject, String caseUrl, String standsIn) {}

    AbsencesPage of(Visit visit, Known known, FormBuilder.Refusal refused, String done) {
        Optional<Away> mine = known.away().stream()
                .filter(each -> each.absence().userKey().equals(visit.actor().userKey()))
                .findFirst();
        return new AbsencesPage(
                words.text("conduct.absence.title"),
                words.text("conduct.absence.intro"),
                visit.token(),
                done == null ? null : words.text("conduct.absence.done." + done),
                refused != null && refused.formId().startsWith(BACK + "-")
                        ? String.join(" ", words.of(refused.reasons()))
                        : null,
                known.unattended().stream().map(each -> warning(each, known)).toList(),
                mine.map(each -> mine(each, known, refused)).orElse(null),
                own(mine.map(Away::absence), refused),
                known.leads() ? others(known, refused) : null,
                known.leads() ? staff.suggested() : List.of());
    }

    private Warning warning(Unattended each, Known known) {
        Contacted contacted = each.contacted();
        String why = each.contactGone()
                ? each.deputyGone() ? "both-gone" : "contact-gone"
                : each.deputyGone() ? "deputy-gone" : "away";
        return new Warning(
                days(contacted.subject(), each.days()),
                words.text(
                        "conduct.absence.why." + why,
                        staff.nameOf(contacted.contactKey()),
                        staff.nameOf(contacted.deputyKey())),
                words.text("conduct.absence.advice." + (known.leads() ? adviceToLeads(each) : "staff")),
                caseUrl(contacted, known));
    }

    private static String adviceToLeads(Unattended each) {
        if (each.contactGone() && each.deputyGone()) {
            return "lead-gone";
        }
        return each.contactGone() || each.deputyGone() ? "lead-last" : "lead";
    }

    private String days(String subject, Days days) {
        String from = day(days.from());
        if (days.until() == null) {
            return words.text("conduct.absence.nobody.open", subject, from);
        }
        return days.until().equals(days.from())
                ? words.text("conduct.absence.nobody.day", subject, from)
                : words.text("conduct.absence.nobody.days", subject, from, day(days.until()));
    }

    private Mine mine(Away away, Known known, FormBuilder.Refusal refused) {
        Absence absence = away.absence();
        boolean begun = !absence.from().isAfter(ledger.today());
        return new Mine(
                words.text("conduct.absence.away", day(absence.from()), day(absence.until())),
                lines(away, known),
                new FormBuilder(words, BACK, BACK, refused)
                        .secondary()
                        .build(null, begun ? "conduct.absence.i-am-back" : "conduct.absence.take-back"));
    }

    private Form own(Optional<Absence> mine, FormBuilder.Refusal refused) {
        return dates(new FormBuilder(words, "away", "away", refused), mine)
                .build(null, mine.isPresent() ? "conduct.absence.change" : "conduct.absence.i-am-away");
    }

    private FormBuilder dates(FormBuilder form, Optional<Absence> now) {
        LocalDate from = now.map(Absence::from).orElse(ledger.today());
        return form.field("date", "from", from.toString(), false, null)
                .field(
                        "date",
                        "until",
                        now.map(Absence::until).map(LocalDate::toString).orElse(""),
                        true,
                        null);
    }

    private Others others(Known known, FormBuilder.Refusal refused) {
        FormBuilder enter = new FormBuilder(words, OTHER, OTHER, refused)
                .secondary()
                .intro(words.text("conduct.absence.other.intro"))
                .user("user", "", true);
        return new Others(
                known.away().stream().map(each -> row(each, known)).toList(),
                dates(enter, Optional.empty()).build(null, "conduct.absence.someone-is-away"),
                parts.links().page("register"));
    }

    private Row row(Away away, Known known) {
        Absence absence = away.absence();
        String name = staff.nameOf(absence.userKey());
        return new Row(
                name,
                day(absence.from()) + " – " + day(absence.until()),
                lines(away, known),
                absence.userKey(),
                BACK + "-" + absence.userKey(),
                words.text("conduct.absence.end", name));
    }

    private List<Line> lines(Away away, Known known) {
        return away.contactOf().stream()
                .map(each -> new Line(each.subject(), caseUrl(each, known), standsIn(each, known)))
                .toList();
    }

    private String standsIn(Contacted contacted, Known known) {
        boolean always =
                known.unattended().stream().noneMatch(each -> each.contacted().equals(contacted));
        return words.text(
                always ? "conduct.absence.stands-in" : "conduct.absence.not-always",
                staff.nameOf(contacted.deputyKey()));
    }

    private String caseUrl(Contacted contacted, Known known) {
        return known.leads() ? parts.links().caseOf(contacted.reportId()) : null;
    }

    private String day(LocalDate day) {
        return parts.moments().day(day);
    }
}
