package org.conductregister.standin.ui.list;

import com.atlassian.jira.issue.status.Status;
import java.util.Date;
import org.conductregister.standin.ui.page.Times;

/**
 * One cell of a list of issues.
 *
 * @param kind how it is drawn: text, key, summary, status, type, date or html
 * @param field id of the column
 * @param href where the text leads; null for plain text
 * @param tone CSS class of a status
 * @param letter first letter of an issue type
 * @param moment ISO-8601 form of a date
 * @param contentHtml markup rendered by a field type; only for kind html
 */
public record Cell(
        String kind,
        String field,
        String text,
        String href,
        String tone,
        String letter,
        String moment,
        String contentHtml) {

    static Cell text(String field, String text) {
        return new Cell("text", field, text == null ? "" : text, null, null, null, null, null);
    }

    static Cell link(String field, String text, String href) {
        return new Cell(field.equals("issuekey") ? "key" : field, field, text, href, null, null, null, null);
    }

    static Cell status(Status status) {
        return new Cell("status", "status", status.getName(), null, StatusTone.of(status), null, null, null);
    }

    static Cell type(String name) {
        return new Cell("type", "issuetype", name, null, null, name.substring(0, 1), null, null);
    }

    static Cell day(String field, Date date) {
        return new Cell("date", field, Times.day(date), null, null, null, Times.iso(date), null);
    }

    static Cell date(String field, Date date) {
        return new Cell("date", field, Times.text(date), null, null, null, Times.iso(date), null);
    }

    static Cell html(String field, String contentHtml) {
        return new Cell("html", field, null, null, null, null, null, contentHtml);
    }
}
