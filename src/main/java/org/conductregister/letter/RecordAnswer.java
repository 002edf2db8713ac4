package org.conductregister.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conductregister.policy.Channel;
import org.conductregister.policy.LetterKind;
import org.conductregister.report.ConductReport;
import org.conductregister.report.Handling;
import org.conductregister.report.Handling.Answer;
import org.conductregister.report.ReportState;
import org.conductregister.report.Reports;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Limits;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;
import org.conductregister.verb.Role;

/**
 * Records what the person answered to a letter of consideration (R56): to the newest one of the case that was issued. A
 * person may answer more than once; the very same answer is refused the second time.
 */
public final class RecordAnswer {

    private final Reports reports;
    private final Letters letters;
    private final Ledger ledger;

    /**
     * What was answered.
     *
     * @param text in the person's words, or a faithful summary
     * @param on the day on which it arrived; not before the letter, not in the future
     * @param channel how it came
     */
    public record Command(long reportId, String text, LocalDate on, Channel channel) {}

    /** Uses these ports. */
    public RecordAnswer(Reports reports, Letters letters, Ledger ledger) {
        this.reports = reports;
        this.letters = letters;
        this.ledger = ledger;
    }

    /** The letter to which an answer would be recorded now: the newest issued letter of consideration. */
    public static Optional<Letter> answerable(List<Letter> ofCase) {
        return ofCase.stream()
                .filter(letter -> letter.kind() == LetterKind.CONSIDERATION && letter.state() == Letter.State.ISSUED)
                .max(Comparator.comparing(Letter::sentAt).thenComparing(Letter::id));
    }

    /** The report with the answer on record. */
    public Outcome<ConductReport> by(Actor actor, Command command) {
        if (!actor.isAny(Role.ASSESSOR, Role.DECIDER, Role.CHIEF_OFFICER)) {
            return Outcome.notAllowed("RecordAnswer");
        }
        return ledger.write(actor, page -> {
            ConductReport report = reports.find(command.reportId()).orElse(null);
            if (report == null) {
                return Outcome.notFound("report");
            }
            Letter letter = answerable(letters.ofReport(report.id())).orElse(null);
            List<Reason> reasons = against(report, letter, command);
            if (!reasons.isEmpty()) {
                return Outcome.refused(reasons);
            }
            Answer answer = new Answer(
                    letter.id(),
                    command.text().strip(),
                    command.on(),
                    command.channel(),
                    actor.userKey(),
                    ledger.now());
            ConductReport answered = report.handled(report.handling().with(answer));
            reports.update(answered);
            page.enter(
                    "case.answered",
                    answered.subjectId(),
                    answered.id(),
                    answered.about(),
                    answered.revision(),
                    letter.title());
            return Outcome.done(answered);
        });
    }

    private List<Reason> against(ConductReport report, Letter letter, Command command) {
        if (report.state() == ReportState.ENTERED_IN_ERROR) {
            return List.of(Reason.of("handling.in-error"));
        }
        if (letter == null) {
            return List.of(Reason.of("answer.no-letter"));
        }
        List<Reason> reasons = new ArrayList<>();
        String text = command.text() == null ? "" : command.text().strip();
        if (text.isEmpty()) {
            reasons.add(Reason.at("answer", "answer.text-missing"));
        }
        reasons.addAll(Limits.texts(Map.of("answer", text)));
        if (command.channel() == null) {
            reasons.add(Reason.at("channel", "answer.channel-missing"));
        }
        reasons.addAll(againstDay(command.on(), ledger.dayOf(letter.sentAt())));
        return known(report.handling(), letter, text) ? List.of(Reason.of("answer.already-recorded")) : reasons;
    }

    private List<Reason> againstDay(LocalDate on, LocalDate sent) {
        if (on == null) {
            return List.of(Reason.at("on", "value.day-missing"));
        }
        if (on.isAfter(ledger.today())) {
            return List.of(Reason.at("on", "value.day-in-future", on));
        }
        return on.isBefore(sent) ? List.of(Reason.at("on", "answer.before-letter", on, sent)) : List.of();
    }

    private static boolean known(Handling handling, Letter letter, String text) {
        return handling.answers().stream()
                .anyMatch(answer ->
                        answer.letterId() == letter.id() && answer.text().equals(text));
    }
}
