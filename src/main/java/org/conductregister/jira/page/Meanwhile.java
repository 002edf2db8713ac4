package org.conductregister.jira.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.conductregister.jira.text.Wording;
import org.conductregister.register.CaseFile;
import org.conductregister.verb.JournalEntry;

/**
 * Tells whoever sends a form about a case what has happened in that case since their page was made. Every form of such a
 * page carries, as {@value #FIELD}, the number of the newest step that the page showed; {@code form.vm} sees to it if the
 * page's record has a {@code seen}. A form with an older number is not carried out: the page comes back with everything
 * typed, the steps taken since, and the new number, so that sending it again is a choice made knowingly. This meets two
 * people at one case, a form sent twice, and a page that the browser's back button brought back.
 */
final class Meanwhile {

    /** The unseen field's name. */
    static final String FIELD = "seen";

    private static final Set<String> UNSEEN = Set.of("form", "action", FIELD, "id", "issueKey");

    private Meanwhile() {}

    /**
     * What the page says of a form that was held back.
     *
     * @param form its id; the page may no longer have it
     * @param steps what was done meanwhile, the newest first
     * @param typed what was typed into it, to be taken over by hand where the form is gone
     */
    record Told(String form, List<CasePage.HistoryRow> steps, List<CasePage.Fact> typed) {}

    /** Null unless the form was held back because the case has changed. */
    static Told told(FormBuilder.Refusal refused, HistoryText history, Wording words) {
        return refused == null || refused.changes().isEmpty()
                ? null
                : new Told(refused.formId(), history.of(refused.changes()), typed(refused.typed(), words));
    }

    /** Fields without a label of their own, such as a letter's paragraphs, are kept if they hold more than a word. */
    private static List<CasePage.Fact> typed(Input form, Wording words) {
        return form.names().stream()
                .filter(name -> !UNSEEN.contains(name))
                .filter(name -> form.has(name))
                .filter(name -> words.label(name).isPresent() || form.text(name).contains(" "))
                .map(name -> new CasePage.Fact(
                        words.label(name).orElseGet(() -> words.text("conduct.form.text")),
                        String.join(", ", form.texts(name))))
                .toList();
    }

    /** What a page made of this case carries. */
    static String seen(CaseFile file) {
        return String.valueOf(ofCase(file).mapToLong(JournalEntry::number).max().orElse(0));
    }

    /**
     * The steps on this case that the form's page did not show, oldest first; empty if there are none, or if the form
     * does not say what its page showed.
     */
    static List<JournalEntry> since(CaseFile file, Input form) {
        return form.has(FIELD)
                ? ofCase(file).filter(step -> step.number() > form.id(FIELD)).toList()
                : List.of();
    }

    private static Stream<JournalEntry> ofCase(CaseFile file) {
        return file.history().stream()
                .filter(step -> step.reportId() == file.report().id());
    }
}
