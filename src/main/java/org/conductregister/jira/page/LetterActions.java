package org.conductregister.jira.page;

import java.util.List;
import java.util.stream.IntStream;
import org.conductregister.letter.DraftLetter;
import org.conductregister.letter.IssueLetter;
import org.conductregister.letter.Letter;
import org.conductregister.letter.Letter.Manner;
import org.conductregister.letter.RewriteLetter;
import org.conductregister.policy.LetterKind;
import org.conductregister.register.CaseFile;
import org.conductregister.restriction.Restriction;
import org.conductregister.restriction.RestrictionState;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Outcome;

/** Turns a form about a letter into the verb that it means. */
final class LetterActions {

    private final CaseSteps steps;

    LetterActions(CaseSteps steps) {
        this.steps = steps;
    }

    Outcome<Letter> draft(Actor actor, CaseFile file, Input input, Reading reading) {
        DraftLetter.Command command = new DraftLetter.Command(
                reading.constant("kind", LetterKind.class),
                file.report().id(),
                input.id("reviewId"),
                input.id("appealId"),
                null);
        return reading.unlessMalformed(() -> steps.draft().by(actor, command));
    }

    Outcome<Letter> rewrite(Actor actor, Input input, Reading reading) {
        List<String> texts = IntStream.range(0, (int) input.id("sections"))
                .mapToObj(i -> input.text("text" + i))
                .toList();
        Manner manner = new Manner(reading.constant("format", Letter.Format.class), input.text("language"));
        RewriteLetter.Command command =
                new RewriteLetter.Command(input.id("letterId"), input.text("title"), texts, manner);
        return reading.unlessMalformed(() -> steps.rewrite().by(actor, command));
    }

    Outcome<Letter> reissue(Actor actor, Input input) {
        return steps.reissue().by(actor, input.id("letterId"));
    }

    /** The issued letter; with the box ticked, what it imposes comes into force too. */
    Outcome<Letter> issue(Actor actor, CaseFile file, Input input, Reading reading) {
        IssueLetter.Command command = new IssueLetter.Command(
                input.id("letterId"), reading.constant("delivery", Letter.Delivery.class), reading.day("postedOn"));
        Outcome<Letter> issued = reading.unlessMalformed(() -> steps.issue().by(actor, command));
        return input.has("activate") ? issued.then(letter -> activateAll(actor, file, letter)) : issued;
    }

    private Outcome<Letter> activateAll(Actor actor, CaseFile file, Letter letter) {
        Outcome<Letter> outcome = Outcome.done(letter);
        List<Long> waiting = file.restrictions().stream()
                .filter(restriction -> restriction.state() == RestrictionState.APPROVED)
                .map(Restriction::id)
                .filter(letter.restrictionIds()::contains)
                .toList();
        for (long restriction : waiting) {
            outcome =
                    outcome.then(same -> steps.activate().by(actor, restriction).map(active -> same));
        }
        return outcome;
    }
}
