package org.conductregister.letter;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.Phrase;

/** What the text of a letter may take from its case: {@code ${name}} stands for it in a template. */
public enum Particular {
    /** The letter's day. */
    TODAY,
    /** Whom the letter is to. */
    SUBJECT,
    /** Who drafts the letter, and so puts a name to it. */
    SIGNED_BY,
    /** Whose policy it is. */
    ORGANISATION,
    /** The policy's title. */
    POLICY,
    /** Where the policy can be read (R3). */
    POLICY_LINK,
    /** To whom an appeal goes. */
    APPEAL_TO,
    /** Where the customer finds the form for an appeal (R107). */
    APPEAL_LINK,
    /** Who reviews from outside. */
    EXTERNAL_REVIEWER,
    /** The matter that the customer came with. */
    TOPIC,
    /** The kinds of conduct, each with its definition. */
    BEHAVIOUR,
    /** The day on which it happened. */
    INCIDENT_DATE,
    /** Until when the customer can answer (R56). */
    ANSWER_BY,
    /** Why it was decided. */
    REASONS,
    /** What is restricted, in the wording of the restriction types. */
    RESTRICTIONS,
    /** When the restrictions are reviewed, the earliest of them. */
    REVIEW_DATE,
    /** What a review decided, in the policy's phrase for it. */
    OUTCOME,
    /** What an appeal decided, in the policy's phrase for it. */
    APPEAL_OUTCOME,
    /** Whether it was an appeal or a complaint. */
    APPEAL_KIND,
    /** The day on which the appeal or complaint was lodged. */
    APPEAL_DATE,
    /** When a review continued or changed the restrictions: the next review. */
    NEXT_REVIEW,
    /** When the review was due that nobody decided (R106). */
    REVIEW_DUE,
    /** The day of the letter that is replaced. */
    REPLACED_DATE;

    private static final Set<LetterKind> TELLING_OF_RESTRICTIONS = EnumSet.of(
            LetterKind.CONSIDERATION,
            LetterKind.RESTRICTION,
            LetterKind.UPCOMING_REVIEW,
            LetterKind.REVIEW_OUTCOME,
            LetterKind.APPEAL_OUTCOME);

    /** As it stands between the braces: {@code policyLink}. */
    public String placeholder() {
        StringBuilder name = new StringBuilder();
        for (String word : name().toLowerCase(Locale.ROOT).split("_")) {
            name.append(name.length() == 0 ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }

    /** The particular with this {@link #placeholder()}. */
    public static Optional<Particular> of(String placeholder) {
        return Stream.of(values())
                .filter(each -> each.placeholder().equals(placeholder))
                .findFirst();
    }

    /** Whether it has a value in every letter of this kind. */
    public boolean isIn(LetterKind kind) {
        return switch (this) {
            case RESTRICTIONS, REVIEW_DATE -> TELLING_OF_RESTRICTIONS.contains(kind);
            case OUTCOME -> kind == LetterKind.REVIEW_OUTCOME;
            case APPEAL_OUTCOME, APPEAL_KIND, APPEAL_DATE -> kind == LetterKind.APPEAL_OUTCOME;
            case NEXT_REVIEW, REVIEW_DUE, REPLACED_DATE -> false;
            default -> true;
        };
    }

    /** Whether it has a value wherever this phrase is used. */
    public boolean isIn(Phrase phrase) {
        return switch (this) {
            case REPLACED_DATE -> phrase == Phrase.REPLACES;
            case NEXT_REVIEW -> phrase == Phrase.REVIEW_CONTINUE || phrase == Phrase.REVIEW_CHANGE;
            case REVIEW_DUE -> phrase == Phrase.REVIEW_LAPSED || phrase == Phrase.REVIEW_LAPSED_WHY;
            case RESTRICTIONS -> phrase == Phrase.APPEAL_VARIED;
            default -> false;
        };
    }
}
