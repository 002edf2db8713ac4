package org.conductregister.jira.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.conductregister.jira.page.CasePage.Fact;
import org.conductregister.jira.page.FormBuilder.Choice;
import org.conductregister.jira.page.HandlingPart.ActionRow;
import org.conductregister.jira.page.HandlingPart.Hearing;
import org.conductregister.jira.page.HandlingPart.Said;
import org.conductregister.jira.page.HandlingPart.StageRow;
import org.conductregister.jira.people.Staff;
import org.conductregister.jira.text.Wording;
import org.conductregister.letter.Letter;
import org.conductregister.letter.RecordAnswer;
import org.conductregister.policy.Channel;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.register.CaseFile;
import org.conductregister.report.ConductReport;
import org.conductregister.report.Handling.Action;
import org.conductregister.report.Handling.DrawnIn;
import org.conductregister.report.Handling.Stage;
import org.conductregister.report.ReportState;

/** Puts the handling of a case into words, with the forms by which it goes on. */
final class HandlingView {

    private static final String GOOD = "aui-lozenge-success";
    private static final String OPEN = "aui-lozenge-subtle";
    private static final String LATE = "aui-lozenge-error";

    private final Wording words;
    private final Moments moments;
    private final Staff staff;

    HandlingView(Wording words, Moments moments, Staff staff) {
        this.words = words;
        this.moments = moments;
        this.staff = staff;
    }

    /** One reading of a case by one person. */
    HandlingPart of(CaseFile file, PolicyProfile policy, LocalDate today, FormBuilder.Refusal refused) {
        return new One(file, policy, today, refused).part();
    }

    private final class One {
        private final CaseFile file;
        private final ConductReport report;
        private final PolicyProfile policy;
        private final LocalDate today;
        private final FormBuilder.Refusal refused;

        private One(CaseFile file, PolicyProfile policy, LocalDate today, FormBuilder.Refusal refused) {
            this.file = file;
            this.report = file.report();
            this.policy = policy;
            this.today = today;
            this.refused = refused;
        }

        private HandlingPart part() {
            return new HandlingPart(
                    Stream.of(Stage.values()).map(this::stage).toList(),
                    unlessInError(this::escalate),
                    report.handling().plan().stream().map(this::action).toList(),
                    unlessInError(this::plan),
                    hearing(),
                    report.handling().chief() == null
                            ? List.of()
                            : chief(report.handling().chief()),
                    report.handling().chief() == null ? unlessInError(this::drawIn) : null);
        }

        private Form unlessInError(Supplier<Form> form) {
            return report.state() == ReportState.ENTERED_IN_ERROR ? null : form.get();
        }

        private StageRow stage(Stage stage) {
            List<String> entries =
                    stage.followsFromFacts() ? facts(stage).stream().toList() : recorded(stage);
            boolean reached = !entries.isEmpty();
            return new StageRow(
                    words.word(stage),
                    words.text(reached ? "conduct.escalation.reached" : "conduct.escalation.open"),
                    reached ? GOOD : OPEN,
                    entries);
        }

        private Optional<String> facts(Stage stage) {
            return switch (stage) {
                case DOCUMENTED ->
                    Optional.ofNullable(report.signOff())
                            .map(signed -> words.text(
                                    "conduct.case.by", staff.nameOf(signed.userKey()), moments.time(signed.at())));
                case LETTER ->
                    file.letters().stream()
                            .filter(letter -> letter.state() == Letter.State.ISSUED)
                            .findFirst()
                            .map(letter -> words.text(
                                    "conduct.escalation.letter",
                                    words.word(letter.kind()),
                                    staff.nameOf(letter.issuedBy()),
                                    moments.time(letter.sentAt())));
                case RECORD ->
                    Optional.ofNullable(report.decision())
                            .map(decision -> words.text(
                                    "conduct.case.by",
                                    staff.nameOf(decision.decidedBy()),
                                    moments.time(decision.at())));
                default -> Optional.empty();
            };
        }

        private List<String> recorded(Stage stage) {
            return report.handling().escalation().stream()
                    .filter(step -> step.stage() == stage)
                    .map(step -> words.text(
                            step.note().isEmpty() ? "conduct.escalation.entry" : "conduct.escalation.entry-with-note",
                            step.with(),
                            moments.day(step.on()),
                            staff.nameOf(step.recordedBy()),
                            step.note()))
                    .toList();
        }

        private Form escalate() {
            List<Choice> stages = Stream.of(Stage.values())
                    .filter(stage -> !stage.followsFromFacts())
                    .map(stage -> Choice.of(stage.name(), words.word(stage)))
                    .toList();
            return form("escalate", "escalate")
                    .choice("select", "stage", stages, "", true)
                    .text("with", "", true)
                    .field("date", "on", today.toString(), true, null)
                    .area("remark", "", false)
                    .secondary()
                    .build("conduct.escalation.record", "conduct.escalation.save");
        }

        private ActionRow action(Action action) {
            String state = action.done() != null ? "done" : action.isOverdue(today) ? "overdue" : "open";
            String tone = action.done() != null ? GOOD : action.isOverdue(today) ? LATE : OPEN;
            return new ActionRow(
                    "action-" + action.number(),
                    action.what(),
                    words.text("conduct.action.owned", staff.nameOf(action.ownerKey()), moments.day(action.due())),
                    words.text("conduct.action." + state),
                    tone,
                    action.done() == null
                            ? null
                            : words.text(
                                    action.done().note().isEmpty()
                                            ? "conduct.case.by"
                                            : "conduct.action.done-with-note",
                                    staff.nameOf(action.done().by()),
                                    moments.time(action.done().at()),
                                    action.done().note()),
                    action.done() == null ? unlessInError(() -> complete(action)) : null);
        }

        private Form complete(Action action) {
            return form("complete-" + action.number(), "complete")
                    .hidden("number", action.number())
                    .area("remark", "", false)
                    .secondary()
                    .build("conduct.action.complete", "conduct.action.complete");
        }

        private Form plan() {
            return form("plan", "plan")
                    .area("task", "", true)
                    .user("owner", "", true)
                    .field("date", "due", "", true, null)
                    .secondary()
                    .build("conduct.action.plan", "conduct.action.save");
        }

        private Hearing hearing() {
            Optional<Letter> letter = RecordAnswer.answerable(file.letters());
            boolean asked = policy.process().considerationNotice();
            if (!asked && letter.isEmpty()) {
                return null;
            }
            List<Said> answers = report.handling().answers().stream()
                    .map(answer -> new Said(
                            words.text(
                                    "conduct.answer.how",
                                    moments.day(answer.on()),
                                    words.word(answer.channel()),
                                    staff.nameOf(answer.recordedBy())),
                            answer.text()))
                    .toList();
            return new Hearing(note(letter), answers, letter.isPresent() ? unlessInError(this::answer) : null);
        }

        private String note(Optional<Letter> letter) {
            if (letter.isEmpty()) {
                return words.text("conduct.answer.no-letter");
            }
            LocalDate until =
                    moments.dayOf(letter.get().sentAt()).plus(policy.process().answerPeriod());
            return words.text(
                    until.isBefore(today) ? "conduct.answer.over" : "conduct.answer.until", moments.day(until));
        }

        private Form answer() {
            List<Choice> channels = Stream.of(Channel.values())
                    .map(channel -> Choice.of(channel.name(), words.word(channel)))
                    .toList();
            return form("answer", "answer")
                    .area("answer", "", true)
                    .field("date", "on", today.toString(), true, null)
                    .choice("select", "channel", channels, "", true)
                    .secondary()
                    .build("conduct.answer.record", "conduct.answer.save");
        }

        private List<Fact> chief(DrawnIn drawnIn) {
            List<Fact> facts = new ArrayList<>();
            facts.add(new Fact(
                    words.text("conduct.chief.by"),
                    words.text("conduct.case.by", staff.nameOf(drawnIn.by()), moments.time(drawnIn.at()))));
            facts.add(new Fact(words.text("conduct.form.reason"), drawnIn.reason()));
            return facts;
        }

        private Form drawIn() {
            return form("draw-in", "draw-in")
                    .intro(words.text("conduct.chief.intro"))
                    .area("reason", "", true)
                    .secondary()
                    .build("conduct.chief.draw-in", "conduct.chief.draw-in");
        }

        private FormBuilder form(String id, String action) {
            return new FormBuilder(words, id, action, refused);
        }
    }
}
