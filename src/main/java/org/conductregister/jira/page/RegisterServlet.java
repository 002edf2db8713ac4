package org.conductregister.jira.page;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conductregister.appeal.Appeal;
import org.conductregister.appeal.ViewAppeals;
import org.conductregister.policy.Policies;
import org.conductregister.register.CaseFile;
import org.conductregister.register.ViewCase;
import org.conductregister.register.ViewRegister;
import org.conductregister.report.ConductReport;
import org.conductregister.restriction.BannerWording;
import org.conductregister.restriction.Restriction;
import org.conductregister.review.CalendarTicket;
import org.conductregister.review.CompleteCalendarTicket;
import org.conductregister.review.Review;
import org.conductregister.review.ViewCalendar;
import org.conductregister.subject.Identifier;
import org.conductregister.subject.Subject;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;

/** The register at a glance: open reviews, restrictions in force, reports with what waits on each (R88, R102). */
public final class RegisterServlet extends ConductServlet {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 25;
    private static final LocalDate ANY_DAY = LocalDate.of(9999, 12, 31);

    private final transient Views views;
    private final transient Policies policies;
    private final transient Ledger ledger;

    /** Where this page reads. */
    public record Views(
            ViewRegister register,
            ViewCase cases,
            BannerWording lines,
            ViewCalendar calendar,
            CompleteCalendarTicket complete,
            ViewAppeals appeals) {}

    /** Uses these. */
    @Inject
    public RegisterServlet(PageParts parts, Views views, Policies policies, Ledger ledger) {
        super(parts);
        this.views = views;
        this.policies = policies;
        this.ledger = ledger;
    }

    record RegisterPage(
            String title,
            Visit.Token token,
            List<CalendarRow> calendar,
            List<AppealRow> appeals,
            List<ReviewRow> reviews,
            List<RestrictionRow> restrictions,
            Paging restrictionPages,
            List<ReportRow> reports,
            Paging reportPages,
            List<KindLink> kinds,
            List<SubjectRow> subjects,
            Paging subjectPages,
            String reportUrl,
            String healthUrl,
            String absencesUrl,
            Late late) {}

    /** A form that came too late for its place on the page; {@code typed} is what stood in it. */
    record Late(List<String> reasons, String typed) {}

    /** A choice of which subjects are listed; {@code chosen} is the one in effect. */
    record KindLink(String label, String url, boolean chosen, String none) {}

    record SubjectRow(String url, String name, String kind, String marks, int inForce) {}

    /** A task of the calendar; the form is null for those who may not put it on record as done. */
    record CalendarRow(
            String what, String due, String state, String tone, String issueKey, String issueUrl, Form form) {}

    record AppealRow(
            String caseUrl,
            String subject,
            String kind,
            String state,
            String lodged,
            String issueKey,
            String issueUrl) {}

    record ReviewRow(
            String caseUrl, String subject, String due, String state, String tone, String issueKey, String issueUrl) {}

    record RestrictionRow(String caseUrl, String subject, String type, String instruction, String review) {}

    record ReportRow(
            String caseUrl,
            String issueKey,
            String topic,
            String subject,
            String state,
            String tone,
            String filed,
            String next) {}

    @Override
    Answer show(Visit visit) {
        return show(visit, null);
    }

    /** Puts a task of the calendar on record as done. */
    @Override
    Answer take(Visit visit) {
        Outcome<?> outcome = visit.genuine()
                ? views.complete()
                        .by(
                                visit.actor(),
                                visit.input().id("ticketId"),
                                visit.input().text("note"))
                : Outcome.refused(Reason.of("form-expired"));
        if (outcome instanceof Outcome.Done<?>) {
            return new Answer.Sent(parts().links().page("register"));
        }
        if (outcome instanceof Outcome.Refused<?> refused) {
            return show(visit, new FormBuilder.Refusal(visit.input().text("form"), visit.input(), refused.reasons()));
        }
        return undone(outcome);
    }

    private Answer show(Visit visit, FormBuilder.Refusal refused) {
        Actor actor = visit.actor();
        int start = (int) Math.min(visit.input().id("start"), Integer.MAX_VALUE - ROWS - 1);
        int from = (int) Math.min(visit.input().id("restrictionStart"), Integer.MAX_VALUE - ROWS - 1);
        int first = (int) Math.min(visit.input().id("subjectStart"), Integer.MAX_VALUE - ROWS - 1);
        Kinds kinds = Kinds.named(visit.input().text("kind"));
        Outcome<RegisterPage> page = views.register()
                .reports(actor, start, ROWS + 1)
                .then(reports -> views.register()
                        .inForce(actor, kinds.kinds(), from, ROWS + 1)
                        .then(active -> views.register()
                                .subjects(actor, kinds.kinds(), first, ROWS + 1)
                                .then(subjects -> views.register()
                                        .reviews(actor, ANY_DAY)
                                        .map(reviews -> page(
                                                visit,
                                                refused,
                                                new Shown(kinds, start, from, first, subjects),
                                                reports,
                                                active,
                                                reviews)))));
        if (!(page instanceof Outcome.Done<RegisterPage> done)) {
            return undone(page);
        }
        return refused == null ? Answer.shown("register", done.value()) : Answer.refused("register", done.value());
    }

    /** Which subjects are listed: everybody, or those of one sort (R88). */
    enum Kinds {
        ALL(Subject.Kind.values()),
        PEOPLE(Subject.Kind.PERSON, Subject.Kind.REPRESENTATIVE),
        GROUPS(Subject.Kind.GROUP),
        PROPERTIES(Subject.Kind.PROPERTY);

        private final Set<Subject.Kind> kinds;

        Kinds(Subject.Kind... kinds) {
            this.kinds = Set.of(kinds);
        }

        Set<Subject.Kind> kinds() {
            return kinds;
        }

        static Kinds named(String name) {
            return Stream.of(values())
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElse(ALL);
        }
    }

    private record Shown(Kinds kinds, int start, int from, int first, List<ViewRegister.SubjectRow> subjects) {}

    private RegisterPage page(
            Visit visit,
            FormBuilder.Refusal refused,
            Shown shown,
            List<ViewRegister.ReportRow> reports,
            List<ViewRegister.RestrictionRow> active,
            List<ViewRegister.ReviewRow> reviews) {
        Links links = parts().links();
        Actor actor = visit.actor();
        List<CalendarRow> calendar = views.calendar().by(actor).orElseThrow().stream()
                .map(ticket -> calendar(ticket, actor, refused))
                .toList();
        return new RegisterPage(
                parts().words().text("conduct.register.title"),
                visit.token(),
                calendar,
                views.appeals().open(actor).orElseThrow().stream()
                        .map(row -> appeal(row.appeal(), row.subject()))
                        .toList(),
                reviews.stream().map(row -> review(row.review(), row.subject())).toList(),
                active.stream()
                        .limit(ROWS)
                        .map(row -> restriction(row.restriction(), row.subject()))
                        .toList(),
                paging(
                        shown.from(),
                        active.size(),
                        first -> links.register(shown.kinds().name(), shown.start(), first, shown.first())),
                reports.stream()
                        .limit(ROWS)
                        .map(row -> report(actor, row.report(), row.subject()))
                        .toList(),
                paging(
                        shown.start(),
                        reports.size(),
                        first -> links.register(shown.kinds().name(), first, shown.from(), shown.first())),
                Stream.of(Kinds.values())
                        .map(kinds -> new KindLink(
                                parts().words().text("conduct.register.kinds." + kinds),
                                links.register(kinds.name(), 0, 0, 0) + "#conduct-subjects",
                                kinds == shown.kinds(),
                                parts().words().text("conduct.register.none." + kinds)))
                        .toList(),
                shown.subjects().stream()
                        .limit(ROWS)
                        .map(row -> subject(row.subject(), row.inForce()))
                        .toList(),
                paging(
                        shown.first(),
                        shown.subjects().size(),
                        first -> links.register(shown.kinds().name(), shown.start(), shown.from(), first)
                                + "#conduct-subjects"),
                links.reportAbout(null),
                links.page("health"),
                links.page("absences"),
                late(calendar, refused));
    }

    /** Somebody else may have put the task on record meanwhile; what was typed is shown all the same. */
    private Late late(List<CalendarRow> calendar, FormBuilder.Refusal refused) {
        boolean there = refused == null
                || calendar.stream()
                        .anyMatch(row -> row.form() != null && row.form().id().equals(refused.formId()));
        return there
                ? null
                : new Late(
                        parts().words().of(refused.reasons()), refused.typed().text("note"));
    }

    private CalendarRow calendar(CalendarTicket ticket, Actor actor, FormBuilder.Refusal refused) {
        boolean overdue = ticket.due().isBefore(ledger.today());
        boolean mine = views.complete().mayBeDoneBy(actor, ticket.kind());
        String issue = ticket.issue() == null ? null : ticket.issue().key();
        return new CalendarRow(
                parts().words().text("conduct.calendar." + ticket.kind()),
                parts().moments().day(ticket.due()),
                parts().words().text("conduct.review.state." + (overdue ? "overdue" : "open")),
                Tones.ofReview(true, overdue),
                issue,
                issue == null ? null : parts().links().issue(issue),
                mine
                        ? new FormBuilder(parts().words(), "calendar-" + ticket.id(), "complete", refused)
                                .hidden("ticketId", ticket.id())
                                .area("note", parts().words().text("conduct.calendar.note"), null, "", true)
                                .secondary()
                                .build("conduct.calendar.complete", "conduct.calendar.complete.submit")
                        : null);
    }

    private SubjectRow subject(Subject subject, int inForce) {
        return new SubjectRow(
                parts().links().subject(subject.id()),
                subject.name(),
                parts().words().word(subject.kind()),
                SubjectForms.sorted(subject)
                        .filter(mark -> mark.kind() != Identifier.Kind.USER)
                        .map(Identifier::value)
                        .collect(Collectors.joining(", ")),
                inForce);
    }

    private AppealRow appeal(Appeal appeal, Subject subject) {
        return new AppealRow(
                parts().links().caseOf(appeal.reportId()) + "#conduct-appeals",
                name(subject),
                parts().words().word(appeal.kind()),
                parts().words().word(appeal.state()),
                parts().moments().time(appeal.lodging().at()),
                appeal.issue() == null ? null : appeal.issue().key(),
                appeal.issue() == null
                        ? null
                        : parts().links().issue(appeal.issue().key()));
    }

    private ReviewRow review(Review review, Subject subject) {
        boolean overdue = review.isOverdue(ledger.today());
        return new ReviewRow(
                parts().links().caseOf(review.reportId()) + "#conduct-reviews",
                name(subject),
                parts().moments().day(review.due()),
                parts().words().text("conduct.review.state." + (overdue ? "overdue" : "open")),
                Tones.ofReview(true, overdue),
                review.issue() == null ? null : review.issue().key(),
                review.issue() == null
                        ? null
                        : parts().links().issue(review.issue().key()));
    }

    private RestrictionRow restriction(Restriction restriction, Subject subject) {
        String type = policies.of(restriction.policy())
                .restrictionType(restriction.typeKey())
                .map(found -> found.name())
                .orElse(restriction.typeKey());
        return new RestrictionRow(
                parts().links().caseOf(restriction.reportId()),
                name(subject),
                type,
                views.lines().of(restriction).instruction(),
                reviewBy(restriction));
    }

    private String reviewBy(Restriction restriction) {
        String day = parts().moments().day(restriction.reviewDate());
        return restriction.reviewDate().isBefore(ledger.today())
                ? parts().words()
                        .text(
                                "conduct.register.held",
                                day,
                                parts().moments()
                                        .day(views.lines().of(restriction).lastDay()))
                : day;
    }

    private ReportRow report(Actor actor, ConductReport report, Subject subject) {
        String next = views.cases().by(actor, report.id()).map(CaseFile::waiting).orElseThrow().stream()
                .findFirst()
                .map(step -> parts().words().text("conduct.step." + step))
                .orElse("");
        return new ReportRow(
                parts().links().caseOf(report.id()),
                report.issue().key(),
                report.incident().topic(),
                name(subject),
                parts().words().word(report.state()),
                Tones.of(report.state()),
                parts().moments().time(report.filedAt()),
                next);
    }

    private String name(Subject subject) {
        return subject == null ? parts().words().text("conduct.case.nobody-yet") : subject.name();
    }

    private Paging paging(int start, int found, IntFunction<String> url) {
        int shown = Math.min(found, ROWS);
        String label = parts().words().text("conduct.register.rows", shown == 0 ? 0 : start + 1, start + shown);
        return new Paging(
                label,
                start == 0 ? null : url.apply(Math.max(0, start - ROWS)),
                found > ROWS ? url.apply(start + ROWS) : null);
    }
}
