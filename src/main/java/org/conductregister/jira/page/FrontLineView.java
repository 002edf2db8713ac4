package org.conductregister.jira.page;

import org.conductregister.policy.FrontLine;
import org.conductregister.report.ViewFrontLine;

/**
 * The card as a page, a drawer or a sheet of paper shows it.
 *
 * @param dial what a telephone dials for the police; empty if the profile gives no digits
 * @param issueKey the ticket from which it was opened; may be empty
 * @param endUrl where an ended conversation is told
 * @param reportUrl where conduct is reported
 * @param ticketUrl back to the ticket; null without one
 */
record FrontLineView(
        String title,
        String organisation,
        String policy,
        FrontLine line,
        String dial,
        String issueKey,
        String endUrl,
        String reportUrl,
        String printCardUrl,
        String printPosterUrl,
        String ticketUrl) {

    static FrontLineView of(String title, ViewFrontLine.Card card, String issueKey, Links links) {
        String key = issueKey.isEmpty() ? null : issueKey;
        return new FrontLineView(
                title,
                card.organisation(),
                card.policy(),
                card.line(),
                dial(card.line().emergencyNumber()),
                issueKey,
                links.conversationEnded(key),
                links.reportAbout(key),
                links.page("print?sheet=card"),
                links.page("print?sheet=poster"),
                key == null ? null : links.issue(key));
    }

    /** The first number in a text such as "999 (or 112)", without blanks; empty if there is none. */
    static String dial(String number) {
        String digits = number.replaceFirst("^\\D*", "").replaceFirst("[^\\d ].*$", "");
        return digits.replace(" ", "");
    }
}
