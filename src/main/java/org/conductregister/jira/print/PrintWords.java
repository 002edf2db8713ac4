package org.conductregister.jira.print;

import com.atlassian.sal.api.message.I18nResolver;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
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

    /**
     * The few words that a document needs besides its own, in its own language.
     *
     * @param direction in which the language is written: {@code ltr} or {@code rtl}
     * @param date the day on it; empty for none
     */
    public record Words(
            String direction, String date, String reference, String draft, String ticked, String unticked) {}

    /** The words for this document. */
    public Words of(Document document) {
        Locale language = Locale.forLanguageTag(document.language());
        return new Words(
                direction(language),
                date(document.head().dated(), language),
                texts.getText(
                        language, "conduct.print.reference", document.head().reference()),
                texts.getText(language, "conduct.print.draft"),
                "\u2611",
                "\u2610");
    }

    private static String direction(Locale language) {
        return switch (language.getLanguage()) {
            case "ar", "fa", "he", "iw", "ur", "ps", "yi", "ji", "sd", "ckb", "dv", "ug" -> "rtl";
            default -> "ltr";
        };
    }

    private static String date(LocalDate day, Locale language) {
        // English of no country is dated as most of the English-speaking world does, day first.
        Locale form = language.equals(Locale.ENGLISH) ? Locale.UK : language;
        return day == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(form)
                        .format(day);
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
