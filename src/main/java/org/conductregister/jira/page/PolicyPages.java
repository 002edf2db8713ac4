package org.conductregister.jira.page;

import java.util.List;

/** What the pages about policies show; finished strings only. */
final class PolicyPages {

    private PolicyPages() {}

    /**
     * Every policy.
     *
     * @param done what was just done, or null
     * @param errors what was refused
     * @param seen number of the last activation
     * @param undo what would be in force after it was taken back, or null if there is nothing to take back
     */
    record Shelf(
            String title,
            String lead,
            Visit.Token token,
            String self,
            String done,
            List<Form.ErrorLine> errors,
            String inForce,
            String inForceTitle,
            String header,
            String clock,
            List<Link> parts,
            int seen,
            String undo,
            List<Row> policies,
            List<Choice> versions,
            List<Event> history) {}

    /** A way to somewhere. */
    record Link(String label, String url, boolean here) {}

    /** A policy: its versions, and what can be done with the newest. */
    record Row(String id, String title, List<VersionRow> versions) {}

    /** @param activate null for the version in force */
    record VersionRow(
            String reference,
            String note,
            String who,
            String when,
            boolean inForce,
            String edit,
            String export,
            String compare,
            String activate) {}

    /** A version to choose. */
    record Choice(String value, String label, boolean chosen) {}

    /** Something that was put into force. */
    record Event(int number, String reference, String who, String when, String why) {}

    /**
     * Two versions side by side.
     *
     * @param from chosen, or null before anything is
     */
    record Compared(
            String title, String lead, String self, String back, List<Choice> from, List<Choice> to, Effect effect) {}

    /**
     * What a policy would change, or where two differ.
     *
     * @param sentences in words; empty where two are merely compared
     * @param warnings sentences that somebody should read twice
     */
    record Effect(String title, List<String> sentences, List<String> warnings, List<Place> places) {}

    /** @param kind the difference in a word; before and after may be empty */
    record Place(String place, String kind, String before, String after) {}

    /** A version about to be put into force. */
    record Activating(
            String title,
            String lead,
            Visit.Token token,
            String self,
            String back,
            String reference,
            int seen,
            List<Form.ErrorLine> errors,
            Effect effect,
            Field why) {}

    /**
     * A part of a policy.
     *
     * @param of reference of the version that is changed
     * @param atOnce whether a change is in force at once, in words
     * @param items of a list; empty where the part is one form
     * @param add where a new one is made, or null
     * @param removable whether this item can be taken out of its list
     * @param form null where a list is shown
     */
    record Part(
            String partKey,
            String title,
            String lead,
            Visit.Token token,
            String self,
            String back,
            String of,
            String atOnce,
            String done,
            int seen,
            boolean undoable,
            List<Link> parts,
            List<Item> items,
            String add,
            boolean removable,
            PartForm form) {}

    /** @param state a word beside the name, or an empty text */
    record Item(String name, String detail, String state, String url) {}

    /**
     * The form of a part.
     *
     * @param previewed marks what was previewed; an empty text before
     * @param reads how a restriction type reads, or null
     * @param effect what it would change; null before it was previewed
     * @param particulars what sentences of each kind of terms may name; empty for other parts
     */
    record PartForm(
            String item,
            String previewed,
            List<Form.ErrorLine> errors,
            List<Field> fields,
            Reads reads,
            Effect effect,
            List<Particulars> particulars) {}

    /** A restriction type in a sample case: in the banner, and in the letter. */
    record Reads(String name, String banner, String letter) {}

    /** A kind of terms and what its sentences may name. */
    record Particulars(String terms, String names) {}
}
