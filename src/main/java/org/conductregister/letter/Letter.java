package org.conductregister.letter;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.conductregister.policy.Clause;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.PolicyProfile.Section;

/**
 * A letter to the subject. A draft can be changed; an issued letter never is.
 *
 * @param id given by the store; 0 before that
 * @param kind which letter
 * @param reportId the case
 * @param subjectId whom it is to
 * @param restrictionIds the restrictions that it tells of; empty for a written notice
 * @param reviewId the review whose outcome it tells; 0 if none
 * @param title subject line
 * @param sections finished text, in order
 * @param state draft or issued
 * @param draftedBy user key
 * @param issuedBy user key; null for a draft
 * @param sentAt when it was sent; starts the review clock (R85); null for a draft
 * @param delivery how it was sent; null for a draft
 * @param revision counts the steps
 */
public record Letter(
        long id,
        LetterKind kind,
        long reportId,
        long subjectId,
        Set<Long> restrictionIds,
        long reviewId,
        String title,
        List<Section> sections,
        State state,
        String draftedBy,
        String issuedBy,
        Instant sentAt,
        Delivery delivery,
        int revision) {

    /** Draft, or issued for good. */
    public enum State {
        DRAFT,
        ISSUED
    }

    /** How a letter reaches the subject (R85). */
    public enum Delivery {
        EMAIL,
        POST
    }

    /** Copies both collections. */
    public Letter {
        restrictionIds = Set.copyOf(restrictionIds);
        sections = List.copyOf(sections);
    }

    /** The journal's name for this letter. */
    public String about() {
        return "letter/" + id;
    }

    /** Whether the letter says anything under this clause. */
    public boolean has(Clause clause) {
        return sections.stream()
                .anyMatch(
                        section -> section.clause() == clause && !section.text().isBlank());
    }

    /** Whether it was issued and imposes this restriction; a letter that only announces or considers one does not. */
    public boolean tellsOf(long restrictionId) {
        boolean imposes = kind == LetterKind.RESTRICTION || kind == LetterKind.APPEAL_OUTCOME;
        return imposes && state == State.ISSUED && restrictionIds.contains(restrictionId);
    }

    /** With the id that the store gave it. */
    public Letter withId(long given) {
        return new Letter(
                given,
                kind,
                reportId,
                subjectId,
                restrictionIds,
                reviewId,
                title,
                sections,
                state,
                draftedBy,
                issuedBy,
                sentAt,
                delivery,
                revision);
    }

    /** The next revision of a draft, with other text. */
    public Letter rewritten(String newTitle, List<Section> newSections) {
        requireDraft();
        return new Letter(
                id,
                kind,
                reportId,
                subjectId,
                restrictionIds,
                reviewId,
                newTitle,
                newSections,
                state,
                draftedBy,
                null,
                null,
                null,
                revision + 1);
    }

    /** The next and last revision, issued. */
    public Letter issued(String by, Instant at, Delivery how) {
        requireDraft();
        return new Letter(
                id,
                kind,
                reportId,
                subjectId,
                restrictionIds,
                reviewId,
                title,
                sections,
                State.ISSUED,
                draftedBy,
                by,
                at,
                how,
                revision + 1);
    }

    private void requireDraft() {
        if (state != State.DRAFT) {
            throw new IllegalStateException(about() + " is issued and cannot change");
        }
    }
}
