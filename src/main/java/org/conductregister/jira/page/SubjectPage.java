package org.conductregister.jira.page;

import java.util.List;

/**
 * A subject's whole record, as its page shows it (R51).
 *
 * @param done what was just done; null otherwise
 * @param moved says that another number led here; null otherwise
 * @param preview what a form would change, with the form that does it; null if nothing was asked
 */
record SubjectPage(
        long id,
        String title,
        Visit.Token token,
        String registerUrl,
        Header header,
        String done,
        String moved,
        Preview preview,
        List<CasePage.EarlierRow> inForce,
        List<Rows> lists,
        List<Suggested> suggestions,
        List<Form> forms,
        List<CasePage.HistoryRow> history) {

    /** Who it is. {@code actsFor} and {@code merged} are null where there is nothing to say. */
    record Header(String name, String kind, String actsFor, String merged, List<Mark> marks) {}

    /** What is on record of one kind, oldest first; the section is left out if there is nothing. */
    record Rows(String id, String title, List<CasePage.EarlierRow> rows) {}

    /** A mark by which the subject is recognised. */
    record Mark(String kind, String value) {}

    /** Somebody who may be the same. */
    record Suggested(String name, String url, String kind, List<String> whys, Form merge) {}

    /** What would be different, line by line. */
    record Preview(String title, List<String> lines, Form confirm) {}
}
