package org.conductregister.letter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.text.StringSubstitutor;
import org.conductregister.appeal.AppealableDecisions;
import org.conductregister.policy.Phrase;
import org.conductregister.policy.Policies;
import org.conductregister.report.Reports;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;

/**
 * Drafts an issued letter again, to correct it or to send it in another format or language (R85, R86). The issued one
 * stays as it is; the new one refers to it. Clocks go on running from the first.
 */
public final class ReissueLetter {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.UK);

    private final Letters letters;
    private final Reports reports;
    private final Policies policies;
    private final AppealableDecisions decisions;
    private final Ledger ledger;

    /** Uses these ports. */
    public ReissueLetter(
            Letters letters, Reports reports, Policies policies, AppealableDecisions decisions, Ledger ledger) {
        this.letters = letters;
        this.reports = reports;
        this.policies = policies;
        this.decisions = decisions;
        this.ledger = ledger;
    }

    /** The draft that replaces this letter; refused while an earlier such draft waits. */
    public Outcome<Letter> by(Actor actor, long letterId) {
        if (!actor.isStaff()) {
            return Outcome.notAllowed("ReissueLetter");
        }
        return ledger.write(actor, page -> {
            Letter letter = letters.find(letterId).orElse(null);
            if (letter == null) {
                return Outcome.notFound("letter");
            }
            if (!LetterRoles.mayWrite(
                    standing(actor, letter), letter.kind(), decisions.heardBy(letter.appealId(), policies))) {
                return Outcome.notAllowed("ReissueLetter");
            }
            List<Reason> kept = decisions.keepingFromItsLetter(actor, letter.appealId());
            if (!kept.isEmpty()) {
                return Outcome.refused(kept);
            }
            List<Reason> reasons = unmet(letter);
            if (!reasons.isEmpty()) {
                return Outcome.refused(reasons);
            }
            Letter again = letters.add(letter.again(actor.userKey(), wording(letter)));
            page.enter(
                    "letter.reissued",
                    again.subjectId(),
                    again.reportId(),
                    again.about(),
                    again.revision(),
                    again.title());
            return Outcome.done(again);
        });
    }

    private List<Reason> unmet(Letter letter) {
        if (letter.state() != Letter.State.ISSUED) {
            return List.of(Reason.of("letter.not-issued"));
        }
        boolean waiting =
                letters.ofReport(letter.reportId()).stream().anyMatch(other -> other.replaces() == letter.id());
        return waiting ? List.of(Reason.of("letter.already-replaced")) : List.of();
    }

    private String wording(Letter letter) {
        LocalDate sent = ledger.dayOf(letter.sentAt());
        return new StringSubstitutor(Map.of("replacedDate", DATE.format(sent)))
                .setEnableUndefinedVariableException(true)
                .replace(policies.of(letter.policy()).phrases().get(Phrase.REPLACES));
    }

    private Actor standing(Actor actor, Letter letter) {
        return reports.find(letter.reportId()).orElseThrow().within(actor);
    }
}
