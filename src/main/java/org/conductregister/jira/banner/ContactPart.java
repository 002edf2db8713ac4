package org.conductregister.jira.banner;

import java.util.List;

/**
 * What the banner says of the contacts on this ticket, in finished text; rendered by {@code banner-contact.vm}.
 *
 * @param trouble what to do while contacts cannot be checked; null otherwise
 * @param action where its forms are sent
 * @param issueKey the ticket
 * @param reference names the next contact that is recorded here, so that a double click records one
 * @param kinds how a contact may have taken place: one button each
 * @param moreUrl the form with everything that can be said of a contact
 * @param offers what may be done with the ticket; nobody is made to
 * @param rows the contacts on record, the newest first
 */
record ContactPart(
        String trouble,
        Labels labels,
        String action,
        String issueKey,
        String reference,
        List<Kind> kinds,
        String moreUrl,
        List<Offer> offers,
        List<Row> rows) {

    /** The part's own words. */
    record Labels(String title, String add, String emergency, String more, String undo, String breach) {}

    /** One button. */
    record Kind(String channel, String label) {}

    /**
     * One thing that may be done.
     *
     * @param action what the form does; null for a link
     * @param url where a link leads; null for a form
     */
    record Offer(String label, String action, long restrictionId, String url) {}

    /**
     * One contact.
     *
     * @param id 0 while it is not on record
     * @param advice what stands to be done, in a few words
     * @param against whether something stands against it
     * @param breachUrl the form of a breach report; null if there is no breach, or it is reported
     * @param done what was done with it; null if nothing was
     * @param mayUndo whether this reader may mark it as entered in error
     */
    record Row(
            long id,
            String head,
            String note,
            String advice,
            boolean against,
            List<Check> checks,
            String breachUrl,
            String done,
            boolean mayUndo) {}

    /**
     * One sentence.
     *
     * @param contactId 0 for the ticket itself
     * @param yes label of the answer that it is against the restriction; null if nobody is asked
     */
    record Check(
            String text, boolean against, String issueKey, long contactId, long restrictionId, String yes, String no) {}
}
