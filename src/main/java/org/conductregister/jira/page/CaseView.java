package org.conductregister.jira.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.conductregister.jira.page.CasePage.EarlierRow;
import org.conductregister.jira.people.Staff;
import org.conductregister.jira.text.Wording;
import org.conductregister.letter.Letter;
import org.conductregister.policy.Policies;
import org.conductregister.register.CaseFile;
import org.conductregister.register.CaseFile.Step;
import org.conductregister.report.ConductReport;
import org.conductregister.report.ReportState;
import org.conductregister.restriction.BannerWording;
import org.conductregister.restriction.Restriction;
import org.conductregister.restriction.RestrictionState;
import org.conductregister.subject.Subject;

/** Puts a case into words for its page. */
final class CaseView {

    /** So many steps are shown at once; the earlier ones are folded up. */
    private static final int LATEST = 8;

    private final PageParts parts;
    private final Wording words;
    private final Moments moments;
    private final Policies policies;
    private final BannerWording lines;
    private final Staff staff;
    private final CaseFacts facts;
    private final HandlingView handling;
    private final OversightView oversight;
    private final ReviewCards reviews;
    private final AppealView appeals;

    CaseView(PageParts parts, Policies policies, BannerWording lines, Staff staff, AppealView appeals) {
        this.appeals = appeals;
        this.parts = parts;
        this.words = parts.words();
        this.moments = parts.moments();
        this.policies = policies;
        this.lines = lines;
        this.staff = staff;
        this.facts = new CaseFacts(words, moments, policies, staff);
        this.handling = new HandlingView(words, moments, staff);
        this.oversight = new OversightView(words, moments, staff);
        this.reviews = new ReviewCards(parts, staff, lines);
    }

    /** What the page is made of besides the case itself. */
    record Around(
            Visit visit,
            List<Restriction> ofSubject,
            CaseForms forms,
            LetterForms letters,
            Set<Long> copiesOwed,
            LocalDate today,
            String done,
            FormBuilder.Refusal refused,
            boolean mayComplete,
            CasePage.Papers papers) {}

    CasePage of(CaseFile file, Around around) {
        ConductReport report = file.report();
        HistoryText history = new HistoryText(words, moments, policies.of(report.policy()));
        List<CasePage.HistoryRow> steps = history.of(file.history());
        CaseForms forms = around.forms();
        boolean asks = around.mayComplete() && report.state() == ReportState.SUBMITTED;
        return new CasePage(
                words.text("conduct.case.title", report.issue().key()),
                around.visit().token(),
                Meanwhile.seen(file),
                Meanwhile.told(around.refused(), history, words),
                staff.suggested(),
                file.whole(),
                header(file),
                around.done(),
                refusals(around.refused()),
                next(file),
                report.state() == ReportState.SUBMITTED ? words.of(report.missing()) : List.of(),
                asks ? parts.links().completionOf(report.id()) : null,
                file.whole() ? null : told(report),
                facts.incident(report),
                around.papers(),
                printouts(file),
                subject(file, around.ofSubject()),
                file.whole()
                        ? new CasePage.Weighing(
                                facts.answers(report), forms.assess(), facts.decision(report), forms.decide())
                        : null,
                file.letters().stream().map(letter -> letter(letter, around)).toList(),
                file.whole() ? around.letters().drafts() : List.of(),
                file.whole() ? around.letters().others() : List.of(),
                file.restrictions().stream()
                        .map(restriction -> restriction(restriction, forms, around.today()))
                        .toList(),
                file.whole() ? forms.proposals() : List.of(),
                proposing(file, around.refused()),
                file.whole() ? handling.of(file, policies.of(report.policy()), around.today(), around.refused()) : null,
                oversight.of(file, around.visit().actor(), around.today(), around.refused()),
                file.whole() ? appeals.of(file, around.visit().actor(), around.refused()) : null,
                file.reviews().stream()
                        .map(review -> reviews.of(review, file, forms, around.today()))
                        .toList(),
                steps.subList(0, Math.min(LATEST, steps.size())),
                steps.subList(Math.min(LATEST, steps.size()), steps.size()));
    }

    /** Neither reasons nor evidence: those are for the people who decide (R58, R112). */
    private String told(ConductReport report) {
        boolean decided = report.state() == ReportState.DECIDED || report.state() == ReportState.CLOSED;
        return words.text("conduct.told." + report.state()
                + (decided ? "." + report.decision().outcome() : ""));
    }

    private static boolean proposing(CaseFile file, FormBuilder.Refusal refused) {
        boolean refusedJustNow = refused != null && refused.formId().startsWith("propose-");
        return refusedJustNow || file.waiting().contains(Step.PROPOSE_RESTRICTIONS);
    }

    private List<Form.ErrorLine> refusals(FormBuilder.Refusal refused) {
        return refused == null || !refused.changes().isEmpty()
                ? List.of()
                : refused.reasons().stream()
                        .map(reason -> new Form.ErrorLine(
                                words.of(reason),
                                reason.field() == null ? null : refused.formId() + "-" + reason.field()))
                        .toList();
    }

    private CasePage.Header header(CaseFile file) {
        ConductReport report = file.report();
        String ticket = report.ticket() == null ? null : report.ticket().key();
        Subject subject = file.subject();
        return new CasePage.Header(
                words.word(report.state()),
                Tones.of(report.state()),
                subject == null ? words.text("conduct.case.nobody-yet") : subject.name(),
                subject == null ? null : marks(subject),
                words.text("conduct.case.filed", staff.nameOf(report.reporterKey()), moments.time(report.filedAt())),
                report.issue().key(),
                parts.links().issue(report.issue().key()),
                ticket,
                ticket == null ? null : parts.links().issue(ticket),
                file.whole() ? parts.links().page("register") : null);
    }

    private String marks(Subject subject) {
        return subject.identifiers().stream()
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .map(staff::shown)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private List<CasePage.Next> next(CaseFile file) {
        return file.waiting().stream()
                .map(step -> new CasePage.Next(words.text("conduct.step." + step), anchor(step)))
                .toList();
    }

    private static String anchor(Step step) {
        return switch (step) {
            case COMPLETE_REPORT -> "conduct-missing";
            case ASSESS -> "conduct-assessment";
            case DECIDE -> "conduct-decision";
            case HEAR_CUSTOMER -> "conduct-answer";
            case DRAFT_NOTICE,
                    DRAFT_CONSIDERATION,
                    ISSUE_CONSIDERATION,
                    ISSUE_NOTICE,
                    DRAFT_RESTRICTION_LETTER,
                    ISSUE_RESTRICTION_LETTER,
                    DRAFT_OUTCOME_LETTER,
                    ISSUE_OUTCOME_LETTER,
                    DRAFT_APPEAL_LETTER,
                    ISSUE_APPEAL_LETTER -> "conduct-letters";
            case TELL_OVERSIGHT -> "conduct-oversight";
            case TAKE_UP_APPEAL, DECIDE_APPEAL -> "conduct-appeals";
            case PROPOSE_RESTRICTIONS, APPROVE_RESTRICTIONS, ACTIVATE_RESTRICTIONS -> "conduct-restrictions";
            case DECIDE_REVIEW -> "conduct-reviews";
        };
    }

    private CasePage.Subject subject(CaseFile file, List<Restriction> ofSubject) {
        if (!file.whole() || file.subject() == null) {
            return null;
        }
        List<EarlierRow> reports = file.earlier().stream()
                .map(other -> new EarlierRow(
                        other.issue().key() + " " + other.incident().topic(),
                        parts.links().caseOf(other.id()),
                        outcome(other),
                        Tones.of(other.state()),
                        moments.time(other.filedAt())))
                .toList();
        List<EarlierRow> restrictions = ofSubject.stream()
                .filter(restriction -> restriction.reportId() != file.report().id())
                .map(restriction -> new EarlierRow(
                        typeName(restriction),
                        parts.links().caseOf(restriction.reportId()),
                        words.word(restriction.state()),
                        Tones.of(restriction.state()),
                        since(restriction)))
                .toList();
        return new CasePage.Subject(parts.links().subject(file.subject().id()), reports, restrictions);
    }

    private String outcome(ConductReport report) {
        return words.word(
                report.decision() == null ? report.state() : report.decision().outcome());
    }

    private List<CasePage.Printout> printouts(CaseFile file) {
        List<String> names = new ArrayList<>(List.of("incident"));
        if (file.whole()) {
            names.add("restriction");
        }
        if (!file.reviews().isEmpty()) {
            names.add("review");
        }
        return names.stream()
                .map(name -> new CasePage.Printout(
                        words.text("conduct.paper." + name + ".title"),
                        parts.links().paper(file.report().id(), name)))
                .toList();
    }

    private CasePage.Paper paper(Letter letter, Set<Long> owed) {
        return new CasePage.Paper(
                parts.links().letter(letter.id()),
                parts.links().letterPdf(letter.id()),
                owed.contains(letter.id()) ? words.text("conduct.letter.copy-owed") : null);
    }

    private CasePage.LetterCard letter(Letter letter, Around around) {
        LetterForms forms = around.letters();
        return new CasePage.LetterCard(
                "letter-" + letter.id(),
                words.word(letter.kind()),
                letter.title(),
                words.word(letter.state()),
                Tones.of(letter.state()),
                letter.sentAt() == null
                        ? null
                        : words.text(
                                "conduct.letter.sent",
                                moments.time(letter.sentAt()),
                                words.word(letter.delivery()).toLowerCase(Locale.ROOT),
                                staff.nameOf(letter.issuedBy())),
                letter.sections().stream()
                        .map(section -> new CasePage.Part(
                                section.heading().isBlank() ? null : section.heading(), section.text()))
                        .toList(),
                manner(letter.manner()),
                paper(letter, around.copiesOwed()),
                forms.edit(letter),
                forms.issue(letter),
                forms.again(letter));
    }

    private String manner(Letter.Manner manner) {
        return manner.equals(Letter.Manner.USUAL)
                ? null
                : words.text("conduct.letter.manner", words.word(manner.format()), manner.language());
    }

    private CasePage.RestrictionCard restriction(Restriction restriction, CaseForms forms, LocalDate today) {
        return new CasePage.RestrictionCard(
                "restriction-" + restriction.id(),
                typeName(restriction),
                lines.of(restriction).instruction(),
                words.word(restriction.state()),
                Tones.of(restriction.state()),
                restriction.reason(),
                reviewBy(restriction, today),
                since(restriction),
                forms.about(restriction));
    }

    /** Past its date and in force, it is held, and that has an end. */
    private String reviewBy(Restriction restriction, LocalDate today) {
        String day = moments.day(restriction.reviewDate());
        boolean held = restriction.state() == RestrictionState.ACTIVE
                && restriction.reviewDate().isBefore(today);
        return held
                ? words.text(
                        "conduct.register.held",
                        day,
                        moments.day(lines.of(restriction).lastDay()))
                : day;
    }

    private String since(Restriction restriction) {
        if (restriction.activeFrom() == null) {
            return null;
        }
        return restriction.endedAt() == null
                ? words.text("conduct.restriction.since", moments.time(restriction.activeFrom()))
                : words.text(
                        "conduct.restriction.from-to",
                        moments.time(restriction.activeFrom()),
                        moments.time(restriction.endedAt()));
    }

    private String typeName(Restriction restriction) {
        return policies.of(restriction.policy())
                .restrictionType(restriction.typeKey())
                .map(type -> type.name())
                .orElse(restriction.typeKey());
    }
}
