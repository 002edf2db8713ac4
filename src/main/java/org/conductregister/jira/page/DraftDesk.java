package org.conductregister.jira.page;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.conductregister.draft.Draft;
import org.conductregister.draft.KeepDraft;
import org.conductregister.report.FileConductReport;
import org.conductregister.verb.Outcome;

/** Keeps and brings back what somebody types into a form of the app. */
final class DraftDesk {

    /** The action with which a script of the page sends a form to be kept. */
    static final String SAVE = "save";

    /** The action with which somebody throws a draft away. */
    static final String DISCARD = "discard";

    private static final Set<String> NOT_TYPED = Set.of("action", "form", "once", "draftForm");

    private final PageParts parts;
    private final KeepDraft drafts;

    DraftDesk(PageParts parts, KeepDraft drafts) {
        this.parts = parts;
        this.drafts = drafts;
    }

    /**
     * One filling-in of a form.
     *
     * @param once its name
     * @param form which form it is, on which ticket
     * @param typed what was typed before and brought back; null if nothing was
     * @param when when that was; null if nothing was
     */
    record Filling(String once, String form, Input typed, String when) {}

    /**
     * A new one, or the one that was broken off; the same as before where a form was refused, unless it was filed before:
     * then sending it again files something new.
     */
    Filling begin(Visit visit, String form, FormBuilder.Refusal refused) {
        if (isFiledAlready(refused)) {
            return new Filling(UUID.randomUUID().toString(), form, null, null);
        }
        if (visit.input().has("once")) {
            return new Filling(visit.input().text("once"), visit.input().text("draftForm"), null, null);
        }
        Optional<Draft> draft = drafts.newest(visit.actor(), form);
        return draft.map(found -> new Filling(
                        found.once(),
                        form,
                        Input.kept(found.fields()),
                        parts.moments().time(found.savedAt())))
                .orElseGet(() -> new Filling(UUID.randomUUID().toString(), form, null, null));
    }

    private static boolean isFiledAlready(FormBuilder.Refusal refused) {
        return refused != null
                && refused.reasons().stream().anyMatch(reason -> reason.code().equals(FileConductReport.FILED_ALREADY));
    }

    /** Whether the form was sent to be kept or thrown away, and not to be carried out. */
    boolean isMeant(Visit visit) {
        return Set.of(SAVE, DISCARD).contains(visit.input().text("action"));
    }

    /** Keeps what was typed, or throws it away; {@code afresh} is where an empty form stands. */
    Answer take(Visit visit, String afresh) {
        if (!visit.genuine()) {
            return new Answer.Told(403, parts.words().text("conduct.reason.form-expired"));
        }
        String once = visit.input().text("once");
        if (DISCARD.equals(visit.input().text("action"))) {
            drafts.discard(visit.actor(), once);
            return new Answer.Sent(afresh);
        }
        Set<String> unkept = new java.util.HashSet<>(NOT_TYPED);
        unkept.add(visit.token().name());
        Outcome<Draft> kept = drafts.save(
                visit.actor(),
                once,
                visit.input().text("draftForm"),
                visit.input().fieldsBut(unkept));
        if (kept instanceof Outcome.Done<Draft> done) {
            return new Answer.Told(
                    200,
                    parts.words()
                            .text(
                                    "conduct.draft.saved",
                                    parts.moments().time(done.value().savedAt())));
        }
        if (kept instanceof Outcome.Refused<Draft> refused) {
            return new Answer.Told(422, String.join(" ", parts.words().of(refused.reasons())));
        }
        return new Answer.Told(403, parts.words().text("conduct.error.not-allowed"));
    }
}
