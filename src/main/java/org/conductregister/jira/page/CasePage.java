package org.conductregister.jira.page;

import java.util.List;
import org.conductregister.jira.people.Staff;

/**
 * A case as its page shows it. Lists are empty and texts null where there is nothing, or nothing that this reader may
 * know.
 *
 * @param seen the newest step that this page shows (see {@link Meanwhile})
 * @param meanwhile why the last form was held back, if it was because the case had changed; otherwise null
 * @param whole false for the employee who reported (R112)
 * @param done what has just been done, or null
 * @param refusals every reason why the last form was refused, with the field at fault
 * @param next what waits, in order
 * @param missing what the report does not say yet
 * @param told the outcome in plain words, for the employee who reported; otherwise null (R58)
 * @param appeals null for those who may not see the whole case
 * @param handling null for those who may not see the whole case
 * @param proposing whether a proposal is what the case calls for now
 * @param completeUrl the form that asks for it, or null
 */
record CasePage(
        String title,
        Visit.Token token,
        String seen,
        Meanwhile.Told meanwhile,
        List<Staff.Member> staff,
        boolean whole,
        Header header,
        String done,
        List<Form.ErrorLine> refusals,
        List<Next> next,
        List<String> missing,
        String completeUrl,
        String told,
        List<Fact> incident,
        Papers papers,
        List<Printout> printouts,
        Subject subject,
        Weighing weighing,
        List<LetterCard> letters,
        List<Form> drafts,
        List<Form> otherLetters,
        List<RestrictionCard> restrictions,
        List<TypeForm> proposals,
        boolean proposing,
        HandlingPart handling,
        List<OversightPart> oversight,
        AppealPart appeals,
        List<ReviewCard> reviews,
        List<HistoryRow> history,
        List<HistoryRow> earlierHistory) {

    /** @param tone AUI's class for the state's lozenge */
    record Header(
            String state,
            String tone,
            String subject,
            String marks,
            String filed,
            String issueKey,
            String issueUrl,
            String ticketKey,
            String ticketUrl,
            String registerUrl) {}

    /** One thing that waits, and the part of the page where it is done. */
    record Next(String text, String anchor) {}

    /** A labelled text. */
    record Fact(String label, String text) {}

    /** What goes with the report and stands on pages of its own (R26, R47); null addresses are not for this reader. */
    record Papers(
            String referralUrl,
            List<ReferralServlet.Version> kept,
            String threatUrl,
            String recordUrl,
            String attachUrl) {}

    /** The subject's record so far (R51). */
    record Subject(String url, List<EarlierRow> reports, List<EarlierRow> restrictions) {}

    /** Something earlier on the subject's record. */
    record EarlierRow(String what, String url, String state, String tone, String when) {}

    /** Assessment and decision: what is on record, and the forms that this reader may use. */
    record Weighing(List<Fact> answers, Form assess, List<Fact> decision, Form decide) {}

    /** One letter. {@code edit} and {@code issue} are null once it is issued, or for those who may not. */
    record LetterCard(
            String anchor,
            String kind,
            String title,
            String state,
            String tone,
            String sent,
            List<Part> sections,
            String manner,
            Paper paper,
            Form edit,
            Form issue,
            Form again) {}

    /**
     * A letter on paper.
     *
     * @param url of the view to print
     * @param pdf of the file
     * @param owed that the case's issue should carry the file and does not yet; null if it does, or need not
     */
    record Paper(String url, String pdf, String owed) {}

    /** A paper of this case, to print. */
    record Printout(String text, String url) {}

    /** A part of a letter. */
    record Part(String heading, String text) {}

    /** One restriction of this case, with what can be done about it. */
    record RestrictionCard(
            String anchor,
            String type,
            String instruction,
            String state,
            String tone,
            String reason,
            String review,
            String since,
            List<Form> forms) {}

    /** A type of restriction that can be proposed. */
    record TypeForm(String name, boolean recommended, Form form) {}

    /**
     * One review.
     *
     * @param held until when its restrictions stay in force undecided; null while it is not overdue
     * @param questions what to go through; empty once it is decided
     * @param view where what the customer said is written down; null once it is decided, or for those who may not
     * @param form null once it is decided, or for those who may not
     */
    record ReviewCard(
            String anchor,
            String due,
            String state,
            String tone,
            String issueKey,
            String issueUrl,
            String held,
            List<Fact> evidence,
            List<String> questions,
            List<Fact> decision,
            Form view,
            Form form) {}

    /** One step on record (R90). */
    record HistoryRow(String when, String who, String what, String detail) {}
}
