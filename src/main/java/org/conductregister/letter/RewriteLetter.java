package org.conductregister.letter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.conductregister.appeal.AppealableDecisions;
import org.conductregister.policy.Policies;
import org.conductregister.policy.PolicyProfile.Section;
import org.conductregister.report.Reports;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Limits;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;

/**
 * Changes the text of a draft. The clause that each section fulfils stays as the template has it. A letter beyond
 * {@link LetterLength} is refused.
 */
public final class RewriteLetter {

    private final Letters letters;
    private final Reports reports;
    private final Policies policies;
    private final AppealableDecisions decisions;
    private final Ledger ledger;

    /**
     * New text.
     *
     * @param texts one per section of the draft, in order
     * @param manner format and language from now on; null leaves them as they are
     */
    public record Command(long letterId, String title, List<String> texts, Letter.Manner manner) {
        /** Leaves the manner as it is. */
        public Command(long letterId, String title, List<String> texts) {
            this(letterId, title, texts, null);
        }

        /** Copies the texts. */
        public Command {
            texts = List.copyOf(texts);
        }
    }

    /** Uses these ports. */
    public RewriteLetter(
            Letters letters, Reports reports, Policies policies, AppealableDecisions decisions, Ledger ledger) {
        this.letters = letters;
        this.reports = reports;
        this.policies = policies;
        this.decisions = decisions;
        this.ledger = ledger;
    }

    /** The draft with its new text. */
    public Outcome<Letter> by(Actor actor, Command command) {
        if (!actor.isStaff()) {
            return Outcome.notAllowed("RewriteLetter");
        }
        return ledger.write(actor, page -> {
            Letter letter = letters.find(command.letterId()).orElse(null);
            if (letter == null) {
                return Outcome.notFound("letter");
            }
            if (!LetterRoles.mayWrite(
                    standing(actor, letter), letter.kind(), decisions.heardBy(letter.appealId(), policies))) {
                return Outcome.notAllowed("RewriteLetter");
            }
            List<Reason> kept = decisions.keepingFromItsLetter(actor, letter.appealId());
            if (!kept.isEmpty()) {
                return Outcome.refused(kept);
            }
            if (letter.state() != Letter.State.DRAFT) {
                return Outcome.refused(Reason.of("letter.already-issued"));
            }
            if (command.texts().size() != letter.sections().size()) {
                return Outcome.refused(Reason.at(
                        "texts", "letter.sections-differ", letter.sections().size()));
            }
            List<Section> sections = sections(letter, command.texts());
            List<Reason> reasons = unmet(command);
            reasons.addAll(LetterLength.unmet(sections));
            if (!reasons.isEmpty()) {
                return Outcome.refused(reasons);
            }
            Letter rewritten = letter.rewritten(command.title().strip(), sections, command.manner());
            letters.update(rewritten);
            page.enter(
                    "letter.rewritten",
                    rewritten.subjectId(),
                    rewritten.reportId(),
                    rewritten.about(),
                    rewritten.revision(),
                    rewritten.title());
            return Outcome.done(rewritten);
        });
    }

    private static List<Section> sections(Letter letter, List<String> texts) {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Section section = letter.sections().get(i);
            sections.add(new Section(section.clause(), section.heading(), texts.get(i)));
        }
        return sections;
    }

    private static List<Reason> unmet(Command command) {
        List<Reason> reasons = new ArrayList<>();
        if (command.title() == null || command.title().isBlank()) {
            reasons.add(Reason.at("title", "letter.title-missing"));
        }
        reasons.addAll(Limits.lines(Collections.singletonMap("title", command.title())));
        for (int i = 0; i < command.texts().size(); i++) {
            reasons.addAll(Limits.texts(Map.of("text" + i, command.texts().get(i))));
        }
        return reasons;
    }

    private Actor standing(Actor actor, Letter letter) {
        return reports.find(letter.reportId()).orElseThrow().within(actor);
    }
}
