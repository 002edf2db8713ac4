package org.conductregister.jira.print;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.Locale;
import org.conductregister.print.Document;

/** The app's own words on a printed document, in the document's language: a reader is not asked to know the office's. */
public final class PrintWords {

    /** Stand for the two numbers while a text is taken apart; no text holds them. */
    private static final String PAGE = "\u0001";

    private static final String PAGES = "\u0002";

    private final I18nResolver texts;

    /** @param texts the host's, which knows the app's bundle */
    public PrintWords(I18nResolver texts) {
        this.texts = texts;
    }

    XhtmlPage.Words of(Document document, String date) {
        Locale language = Locale.forLanguageTag(document.language());
        return new XhtmlPage.Words(
                date,
                texts.getText(
                        language, "conduct.print.reference", document.head().reference()),
                texts.getText(language, "conduct.print.draft"),
                "\u2611",
                "\u2610");
    }

    /** "Page 1 of 2" as a style sheet's content, in which the renderer counts. */
    String footer(Locale language) {
        return quoted(texts.getText(language, "conduct.print.page", PAGE, PAGES))
                .replace(PAGE, "\" counter(page) \"")
                .replace(PAGES, "\" counter(pages) \"");
    }

    /** What every page of a draft says, as a style sheet's content. */
    String draft(Locale language) {
        return quoted(texts.getText(language, "conduct.print.draft"));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
