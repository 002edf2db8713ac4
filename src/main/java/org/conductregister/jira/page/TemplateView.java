package org.conductregister.jira.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conductregister.letter.Particular;
import org.conductregister.letter.SampleCase;
import org.conductregister.letter.TemplateChange;
import org.conductregister.letter.ViewLetterTemplates.Shown;
import org.conductregister.letter.ViewLetterTemplates.Version;
import org.conductregister.policy.Clause;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.PolicyProfile.LetterTemplate;
import org.conductregister.policy.PolicyProfile.Section;
import org.conductregister.verb.Reason;

/** Puts the letters of the policy, their form and their versions into words. */
final class TemplateView {

    private final PageParts parts;
    private final TemplateDiff diff;

    TemplateView(PageParts parts) {
        this.parts = parts;
        this.diff = new TemplateDiff(parts.words());
    }

    /**
     * What the form's page shows beside the words themselves.
     *
     * @param done what was just done, or null
     * @param reasons why something was refused
     * @param sample the letter of the sample case, or null
     * @param comparison two wordings, or null
     */
    record Beside(String done, List<Reason> reasons, SampleCase.Sample sample, TemplatePage.Comparison comparison) {

        static final Beside NOTHING = new Beside(null, List.of(), null, null);

        static Beside refused(List<Reason> reasons) {
            return new Beside(null, reasons, null, null);
        }
    }

    TemplatesPage list(List<Shown> letters, List<Version> versions) {
        return new TemplatesPage(
                text("title"),
                text("lead"),
                letters.stream().map(this::row).toList(),
                versions.stream()
                        .map(version -> new TemplatesPage.VersionRow(
                                version.number(),
                                who(version.byName()),
                                when(version.at()),
                                version.letters().stream()
                                        .map(parts.words()::word)
                                        .collect(Collectors.joining(", "))))
                        .toList());
    }

    TemplatePage page(Visit visit, Shown shown, TemplateInput form, Beside beside) {
        List<Reason> reasons = beside.reasons();
        return new TemplatePage(
                parts.words().word(shown.kind()),
                text("edit.lead"),
                visit.token(),
                shown.kind().name(),
                form.seen(),
                form.policy(),
                address(shown.kind()),
                parts.links().page("letters"),
                beside.done(),
                reasons.stream().map(this::line).toList(),
                box("title", form.title(), reasons),
                IntStream.rangeClosed(1, form.sections().size())
                        .mapToObj(number -> part(form, number, reasons))
                        .toList(),
                error("sections", reasons),
                shown.demanded().stream().map(parts.words()::word).toList(),
                shown.particulars().entrySet().stream()
                        .map(each -> new TemplatePage.Named(
                                "${" + each.getKey().placeholder() + "}", meaning(each.getKey()), each.getValue()))
                        .toList(),
                beside.sample() == null ? null : preview(beside.sample()),
                beside.comparison(),
                history(shown));
    }

    /** An earlier version of a letter and the newest, line by line. */
    TemplatePage.Comparison since(Shown shown, TemplateChange earlier) {
        return new TemplatePage.Comparison(
                parts.words().text("conduct.templates.compared", earlier.version(), shown.version()),
                diff.between(earlier.template(), shown.template()));
    }

    /** The newest version of a letter and what was typed, line by line. */
    TemplatePage.Comparison typed(Shown shown, TemplateInput form) {
        LetterTemplate typed = new LetterTemplate(form.title(), shown.template().demands(), form.sections());
        return new TemplatePage.Comparison(
                parts.words().text("conduct.templates.compared-typed", shown.version()),
                diff.between(shown.template(), typed));
    }

    String address(LetterKind kind) {
        return parts.links().page("letters?kind=" + kind.name());
    }

    private TemplatesPage.LetterRow row(Shown shown) {
        TemplateChange last = shown.changes().get(0);
        return new TemplatesPage.LetterRow(
                parts.words().word(shown.kind()),
                address(shown.kind()),
                last.version(),
                who(last.byName()),
                when(last.at()));
    }

    private TemplatePage.Part part(TemplateInput form, int number, List<Reason> reasons) {
        Section section = form.sections().get(number - 1);
        String clause = section.clause() == null ? "" : section.clause().name();
        List<TemplatePage.Choice> clauses = new ArrayList<>();
        clauses.add(new TemplatePage.Choice("", text("plain"), clause.isEmpty()));
        Stream.of(Clause.values())
                .forEach(each -> clauses.add(new TemplatePage.Choice(
                        each.name(), parts.words().word(each), each.name().equals(clause))));
        return new TemplatePage.Part(
                number,
                parts.words().text("conduct.templates.section", number),
                number - 1,
                number == form.sections().size() ? 0 : number + 1,
                box("clause" + number, clause, reasons),
                clauses,
                box("heading" + number, section.heading(), reasons),
                box("text" + number, section.text(), reasons));
    }

    private static String id(String field) {
        return "template-" + field;
    }

    private TemplatePage.Box box(String field, String value, List<Reason> reasons) {
        return new TemplatePage.Box(id(field), field, value, error(field, reasons));
    }

    private String error(String field, List<Reason> reasons) {
        String all = reasons.stream()
                .filter(reason -> field.equals(reason.field()))
                .map(parts.words()::of)
                .collect(Collectors.joining(" "));
        return all.isEmpty() ? null : all;
    }

    private Form.ErrorLine line(Reason reason) {
        boolean placed = reason.field() != null && reason.field().matches("title|sections|(clause|heading|text)\\d+");
        String number = placed ? reason.field().replaceAll("\\D", "") : "";
        String words = parts.words().of(reason);
        return new Form.ErrorLine(
                number.isEmpty() ? words : parts.words().text("conduct.templates.placed", number, words),
                placed ? id(reason.field()) : null);
    }

    private TemplatePage.Preview preview(SampleCase.Sample sample) {
        return new TemplatePage.Preview(
                sample.title(),
                sample.sections().stream()
                        .map(section -> new TemplatePage.Passage(
                                section.heading(),
                                section.text(),
                                section.clause() != null && section.clause().isOnDemand() ? text("on-demand") : null))
                        .toList());
    }

    private List<TemplatePage.Row> history(Shown shown) {
        List<TemplatePage.Row> rows = new ArrayList<>();
        for (TemplateChange change : shown.changes()) {
            rows.add(new TemplatePage.Row(
                    change.version(),
                    who(change.byName()),
                    when(change.at()),
                    rows.isEmpty() ? null : address(shown.kind()) + "&compare=" + change.version()));
        }
        return rows;
    }

    private String meaning(Particular particular) {
        return parts.words()
                .text("conduct.particular."
                        + particular.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private String who(String name) {
        return name.isEmpty() ? text("shipped") : name;
    }

    private String when(Instant at) {
        return parts.moments().time(at);
    }

    private String text(String name) {
        return parts.words().text("conduct.templates." + name);
    }
}
