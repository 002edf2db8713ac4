package org.conductregister.jira.page;

import java.time.LocalDate;
import java.util.List;
import org.conductregister.jira.page.FormBuilder.Choice;
import org.conductregister.jira.people.Staff;
import org.conductregister.jira.text.Wording;
import org.conductregister.register.CaseFile;
import org.conductregister.report.Handling.Notified;
import org.conductregister.report.OversightDuties.Duty;
import org.conductregister.report.ReportState;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Role;

/** Puts the duties to tell bodies outside the process into words, with the form that records it (R94, R95). */
final class OversightView {

    private final Wording words;
    private final Moments moments;
    private final Staff staff;

    OversightView(Wording words, Moments moments, Staff staff) {
        this.words = words;
        this.moments = moments;
        this.staff = staff;
    }

    List<OversightPart> of(CaseFile file, Actor actor, LocalDate today, FormBuilder.Refusal refused) {
        boolean open = file.report().state() != ReportState.ENTERED_IN_ERROR;
        return file.duties().stream()
                .map(duty -> part(duty, open && mayRecord(actor, duty) ? form(duty, today, refused) : null))
                .toList();
    }

    private static boolean mayRecord(Actor actor, Duty duty) {
        return duty.done() == null && actor.isAny(duty.oversight().by(), Role.CHIEF_OFFICER);
    }

    private OversightPart part(Duty duty, Form form) {
        Notified done = duty.done();
        String state = done == null ? due(duty) : done.told() ? "told" : "not-called-for";
        return new OversightPart(
                "oversight-" + duty.number(),
                duty.oversight().body(),
                duty.oversight().how(),
                words.text(
                        "conduct.oversight.since",
                        words.text("conduct.oversight.on." + duty.oversight().on()),
                        moments.time(duty.since()),
                        words.word(duty.oversight().by())),
                words.text("conduct.oversight." + state),
                done == null ? tone(duty) : done.told() ? "aui-lozenge-success" : "aui-lozenge-subtle",
                done == null
                        ? null
                        : words.text(
                                done.note().isEmpty() ? "conduct.oversight.done" : "conduct.oversight.done-with-note",
                                moments.day(done.on()),
                                staff.nameOf(done.recordedBy()),
                                done.note()),
                form);
    }

    private static String due(Duty duty) {
        return duty.oversight().whereAppropriate() ? "due-where-appropriate" : "due";
    }

    private static String tone(Duty duty) {
        return duty.oversight().whereAppropriate() ? "aui-lozenge-moved" : "aui-lozenge-error";
    }

    private Form form(Duty duty, LocalDate today, FormBuilder.Refusal refused) {
        FormBuilder form = new FormBuilder(words, "oversight-record-" + duty.number(), "oversight", refused)
                .hidden("number", duty.number());
        if (duty.oversight().whereAppropriate()) {
            form.choice(
                    "radios",
                    "told",
                    List.of(
                            Choice.of("yes", words.text("conduct.oversight.told")),
                            Choice.of("no", words.text("conduct.oversight.not-called-for"))),
                    "yes",
                    true);
        }
        return form.field("date", "on", today.toString(), true, null)
                .area("remark", "", false)
                .secondary()
                .build("conduct.oversight.record", "conduct.oversight.save");
    }
}
