package org.conductregister.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.conductregister.verb.Words;

/** The evidence pack and the reviewer's checklist in words, for the review ticket's description (R103). */
final class ReviewTicketText {

    private final Words words;

    ReviewTicketText(Words words) {
        this.words = words;
    }

    String of(Review review, LocalDate since) {
        Evidence evidence = review.evidence();
        List<String> lines = new ArrayList<>();
        lines.add(words.text(
                "conduct.review.ticket.intro", since.toString(), review.due().toString()));
        lines.add("");
        add(lines, "conduct.review.breaches", evidence.breaches());
        add(
                lines,
                "conduct.review.against",
                evidence.against().stream()
                        .map(each -> each.ticket() + " " + each.day())
                        .toList());
        add(lines, "conduct.review.threats", evidence.threats());
        add(lines, "conduct.review.reports", evidence.reports());
        add(lines, "conduct.review.tickets", evidence.tickets());
        add(
                lines,
                "conduct.review.letters",
                evidence.letters().stream()
                        .map(sent -> words.word(sent.kind()) + " " + sent.day())
                        .toList());
        if (evidence.contacts() != null) {
            lines.add(words.text("conduct.review.contacts") + ": " + contacts(words, evidence.contacts()));
        }
        lines.add("");
        lines.add(words.text("conduct.review.checklist"));
        for (ReviewQuestion question : ReviewQuestion.values()) {
            lines.add("- " + words.text("conduct.review.question." + question));
        }
        lines.add("");
        lines.add(words.text("conduct.review.ticket.how"));
        return String.join("\n", lines);
    }

    /** "0.5 a month since, 3.1 a month in the 180 days before". */
    static String contacts(Words words, Evidence.Contacts contacts) {
        return words.text(
                "conduct.review.contacts.rate",
                oneDigit(contacts.perMonthSince()),
                oneDigit(contacts.perMonthBefore()),
                contacts.days());
    }

    private static String oneDigit(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private void add(List<String> lines, String label, List<String> found) {
        String list = found.isEmpty()
                ? words.text("conduct.review.none")
                : found.size() + " (" + String.join(", ", found) + ")";
        lines.add(words.text(label) + ": " + list);
    }
}
