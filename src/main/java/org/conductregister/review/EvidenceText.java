package org.conductregister.review;

import java.time.LocalDate;
import java.util.List;

/** The evidence pack in words, for the review ticket's description (R103). */
final class EvidenceText {

    private EvidenceText() {}

    static String of(Review review, LocalDate since) {
        return String.join(
                "\n",
                "The restrictions of this case, in force since " + since + ", reach their review date on "
                        + review.due() + ".",
                "",
                "Conduct reports since then: " + list(review.evidence().reports()),
                "Tickets raised since then: " + list(review.evidence().tickets()),
                "",
                "Look at the behaviour since, ask whether the restrictions were effective, and decide: continue with a"
                        + " new date, change, or lift. The case page of the linked report has the form.");
    }

    private static String list(List<String> keys) {
        return keys.isEmpty() ? "none" : keys.size() + " (" + String.join(", ", keys) + ")";
    }
}
