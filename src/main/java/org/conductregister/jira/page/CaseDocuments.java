package org.conductregister.jira.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.conductregister.jira.people.Staff;
import org.conductregister.jira.text.Wording;
import org.conductregister.policy.Factor;
import org.conductregister.policy.Policies;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.print.Document;
import org.conductregister.print.Document.Block;
import org.conductregister.print.Document.Check;
import org.conductregister.print.Document.Checks;
import org.conductregister.print.Document.Fact;
import org.conductregister.print.Document.Facts;
import org.conductregister.print.Document.Heading;
import org.conductregister.print.Document.Paragraph;
import org.conductregister.print.Document.Points;
import org.conductregister.register.ViewPapers.Checked;
import org.conductregister.register.ViewPapers.Gate;
import org.conductregister.register.ViewPapers.Paper;
import org.conductregister.report.ConductReport;
import org.conductregister.restriction.BannerWording;
import org.conductregister.restriction.Limb;
import org.conductregister.review.Evidence;
import org.conductregister.review.Review;
import org.conductregister.review.ReviewDecision;
import org.conductregister.review.ReviewDecision.ReviewOutcome;
import org.conductregister.review.ReviewQuestion;
import org.conductregister.verb.Reason;

/** The papers that stay inside the house: incident form, restriction checklist, review checklist; filled in or blank. */
public final class CaseDocuments {

    /** Room for some lines of handwriting. */
    private static final String ROOM = "\n\n\n";

    private static final List<String> FORM = List.of(
            "occurredAt",
            "channel",
            "place",
            "name",
            "subjectContact",
            "topic",
            "categories",
            "behaviour",
            "warned",
            "warnedAgain",
            "endedAt",
            "afterwards",
            "violence",
            "risk",
            "policeReference",
            "safetyReference",
            "propertyDamage",
            "thirdParties",
            "tried",
            "informalSteps",
            "whyNotInformal",
            "considered",
            "linkedTickets",
            "impactOnPeople",
            "impactOnResources",
            "minutesSpent",
            "primaryEmployee",
            "otherStaff");

    private final Wording words;
    private final Moments moments;
    private final BannerWording lines;
    private final Staff staff;
    private final CaseFacts facts;

    /** Uses these. */
    public CaseDocuments(PageParts parts, Policies policies, BannerWording lines, Staff staff) {
        this.words = parts.words();
        this.moments = parts.moments();
        this.lines = lines;
        this.staff = staff;
        this.facts = new CaseFacts(words, moments, policies, staff);
    }

    /** The report with every field that says something, and its signature (R33). */
    Document incident(Paper paper, LocalDate today) {
        ConductReport report = paper.file().report();
        List<Fact> rows = new ArrayList<>();
        rows.add(fact("subject", nameOfSubject(paper)));
        rows.add(fact("reporter", staff.nameOf(report.reporterKey())));
        facts.incident(report).forEach(row -> rows.add(new Fact(row.label(), row.text())));
        List<Block> blocks = new ArrayList<>(List.of(new Facts(rows)));
        if (report.signOff() == null) {
            blocks.addAll(signature());
        }
        return document("incident", paper.policy(), report.issue().key(), today, blocks);
    }

    /** The same form to be filled in by hand. */
    Document blankIncident(PolicyProfile policy) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Facts(FORM.stream()
                .map(field -> new Fact(words.text("conduct.form." + field), ROOM))
                .toList()));
        blocks.addAll(signature());
        return document("incident", policy, "", null, blocks);
    }

    /** What the gate asks for, and what of it is there (R53, R77, R80). */
    Document restriction(Gate gate, LocalDate today) {
        ConductReport report = gate.paper().file().report();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Facts(List.of(fact("subject", nameOfSubject(gate.paper())), fact("topic", topic(report)))));
        blocks.addAll(ground(
                gate.paper().policy(),
                report.decision() == null ? null : report.decision().limb()));
        add(blocks, gate.ground());
        blocks.addAll(weighed(factor -> answer(report, factor)));
        gate.restrictions().forEach(each -> add(blocks, each));
        if (gate.restrictions().isEmpty()) {
            blocks.addAll(conditions());
        }
        blocks.addAll(signature());
        return document("restriction", gate.paper().policy(), report.issue().key(), today, blocks);
    }

    /** The same checklist to be filled in by hand. */
    Document blankRestriction(PolicyProfile policy) {
        List<Block> blocks = new ArrayList<>(List.of(new Facts(List.of(fact("subject", ROOM), fact("topic", ROOM)))));
        blocks.addAll(ground(policy, null));
        blocks.addAll(weighed(factor -> ROOM));
        blocks.addAll(conditions());
        blocks.addAll(signature());
        return document("restriction", policy, "", null, blocks);
    }

    private List<Block> ground(PolicyProfile policy, Limb chosen) {
        return List.of(
                heading("ground"),
                new Checks(Limb.under(policy.process().gate()).stream()
                        .map(limb -> new Check(limb == chosen, words.word(limb)))
                        .toList()));
    }

    private List<Block> weighed(Function<Factor, String> answers) {
        return List.of(
                heading("weighed"),
                new Facts(Stream.of(Factor.values())
                        .map(factor -> new Fact(words.word(factor), answers.apply(factor)))
                        .toList()));
    }

    private List<Block> conditions() {
        return List.of(
                heading("each-restriction"),
                new Checks(Stream.of(Condition.values())
                        .map(condition -> new Check(false, text("condition." + condition)))
                        .toList()));
    }

    /** What a reviewer goes through, with the evidence gathered (R101, R104). */
    Document review(Paper paper, Review review, LocalDate today) {
        List<Block> blocks = new ArrayList<>();
        List<Fact> rows = new ArrayList<>();
        rows.add(fact("subject", nameOfSubject(paper)));
        rows.add(fact("due", moments.day(review.due())));
        paper.file().restrictions().stream()
                .filter(restriction -> review.restrictionIds().contains(restriction.id()))
                .map(lines::of)
                .forEach(line -> rows.add(new Fact(line.type(), line.instruction())));
        blocks.add(new Facts(rows));
        if (review.evidence() != null) {
            blocks.add(heading("evidence"));
            blocks.add(new Facts(evidence(review.evidence())));
        }
        review.views()
                .forEach(view -> blocks.add(new Paragraph(
                        words.text("conduct.review.view", staff.nameOf(view.recordedBy()), moments.time(view.at()))
                                + "\n" + view.text())));
        blocks.addAll(questions());
        blocks.addAll(outcome(review.isOpen() ? null : review.decision()));
        blocks.addAll(signature());
        return document("review", paper.policy(), paper.file().report().issue().key(), today, blocks);
    }

    /** The same checklist to be filled in by hand. */
    Document blankReview(PolicyProfile policy) {
        List<Block> blocks = new ArrayList<>(List.of(new Facts(
                List.of(fact("subject", ROOM), fact("due", ROOM), fact("instruction", ROOM), fact("evidence", ROOM)))));
        blocks.addAll(questions());
        blocks.addAll(outcome(null));
        blocks.addAll(signature());
        return document("review", policy, "", null, blocks);
    }

    private List<Block> questions() {
        return List.of(
                heading("questions"),
                new Facts(Stream.of(ReviewQuestion.values())
                        .map(question -> new Fact(words.text("conduct.review.question." + question), ROOM))
                        .toList()));
    }

    private List<Block> outcome(ReviewDecision decision) {
        boolean open = decision == null;
        ReviewOutcome chosen = open ? null : decision.outcome();
        return List.of(
                heading("outcome"),
                new Checks(ReviewOutcome.choices().stream()
                        .map(outcome -> new Check(
                                outcome == chosen,
                                words.word(outcome) + ": " + words.text("conduct.review." + outcome + ".help")))
                        .toList()),
                new Facts(List.of(
                        new Fact(words.text("conduct.form.effective"), open ? ROOM : decision.effective()),
                        new Fact(words.text("conduct.form.reason"), open ? ROOM : decision.reason()),
                        new Fact(
                                words.text("conduct.form.nextReview"),
                                open ? ROOM : moments.day(decision.nextReview())))));
    }

    /** The gate's conditions on one restriction, each with the reason codes that say it is unmet. */
    private enum Condition {
        APPROVED("gate.not-approved"),
        TERMS("terms."),
        LETTER("gate.letter-missing"),
        CLAUSES("letter.clause"),
        REVIEW_DATE("gate.review-date");

        private final String codes;

        Condition(String codes) {
            this.codes = codes;
        }

        boolean isMet(List<Reason> unmet) {
            boolean unwritten = this == CLAUSES && !LETTER.isMet(unmet);
            return !unwritten
                    && unmet.stream().noneMatch(reason -> reason.code().startsWith(codes));
        }
    }

    private void add(List<Block> blocks, Checked checked) {
        blocks.add(new Heading(2, checked.type().name()));
        blocks.add(new Facts(List.of(
                fact("instruction", lines.of(checked.restriction()).instruction()),
                fact("reason", checked.restriction().reason()),
                fact("proposed-by", staff.nameOf(checked.restriction().proposedBy())),
                fact(
                        "approved-by",
                        checked.restriction().approvedBy() == null
                                ? ""
                                : staff.nameOf(checked.restriction().approvedBy())),
                fact("review-date", moments.day(checked.restriction().reviewDate())))));
        blocks.add(new Checks(Stream.of(Condition.values())
                .map(condition -> new Check(condition.isMet(checked.unmet()), text("condition." + condition)))
                .toList()));
        add(blocks, checked.unmet());
    }

    private void add(List<Block> blocks, List<Reason> unmet) {
        if (!unmet.isEmpty()) {
            blocks.add(new Paragraph(text("unmet")));
            blocks.add(new Points(words.of(unmet)));
        }
    }

    private List<Fact> evidence(Evidence evidence) {
        return List.of(
                new Fact(words.text("conduct.review.since"), moments.time(evidence.since())),
                new Fact(words.text("conduct.review.reports"), list(evidence.reports())),
                new Fact(words.text("conduct.review.breaches"), list(evidence.breaches())),
                new Fact(
                        words.text("conduct.review.against"),
                        list(evidence.against().stream()
                                .map(each -> each.ticket() + " (" + each.day() + ")")
                                .toList())),
                new Fact(words.text("conduct.review.threats"), list(evidence.threats())),
                new Fact(words.text("conduct.review.tickets"), list(evidence.tickets())));
    }

    private String list(List<String> keys) {
        return keys.isEmpty() ? words.text("conduct.review.none") : String.join(", ", keys);
    }

    private static String answer(ConductReport report, Factor factor) {
        return report.assessment() == null
                ? ROOM
                : report.assessment().answers().getOrDefault(factor, ROOM);
    }

    private static String topic(ConductReport report) {
        return report.incident().topic();
    }

    private String nameOfSubject(Paper paper) {
        return paper.file().subject() == null
                ? words.text("conduct.case.nobody-yet")
                : paper.file().subject().name();
    }

    private List<Block> signature() {
        return List.of(heading("signature"), new Facts(List.of(fact("name", "\n\n"), fact("date", "\n\n"))));
    }

    private Heading heading(String name) {
        return new Heading(2, text(name));
    }

    private Fact fact(String name, String value) {
        return new Fact(text(name), value);
    }

    private String text(String name) {
        return words.text("conduct.paper." + name);
    }

    private Document document(String name, PolicyProfile policy, String reference, LocalDate day, List<Block> blocks) {
        return new Document(
                new Document.Head(policy.organisation(), text(name + ".title"), "", reference, day),
                moments.locale().toLanguageTag(),
                Document.Size.STANDARD,
                false,
                blocks);
    }
}
