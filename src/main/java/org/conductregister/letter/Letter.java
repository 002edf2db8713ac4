package org.conductregister.letter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.conductregister.policy.Clause;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.PolicyProfile.Section;

/**
 * A letter to the subject. A draft can be changed; the text of an issued letter never is.
 *
 * @param id given by the store; 0 before that
 * @param kind which letter
 * @param reportId the case
 * @param subjectId whom it is to
 * @param restrictionIds the restrictions that it tells of; empty for a written notice
 * @param reviewId the review that it announces or whose outcome it tells; 0 if none
 * @param appealId the appeal or complaint whose outcome it tells; 0 if none
 * @param policy the version of the profile that it was written under, as {@code id@version}
 * @param manner format and language that the subject needs (R86)
 * @param replaces the letter that this one issues again; 0 if none. The first of such a chain is the one from which
 *     clocks count and against which an appeal lies
 * @param title subject line
 * @param sections finished text, in order
 * @param state draft or issued
 * @param draftedBy user key
 * @param issuedBy user key; null for a draft
 * @param sentAt when it was sent; starts the review clock (R85); null for a draft
 * @param delivery how it was sent; null for a draft
 * @param overturned whether an appeal set aside the decision that it tells of (R107); its text stays as it was
 * @param revision counts the steps
 */
public record Letter(
        long id,
        LetterKind kind,
        long reportId,
        long subjectId,
        Set<Long> restrictionIds,
        long reviewId,
        long appealId,
        String policy,
        Manner manner,
        long replaces,
        String title,
        List<Section> sections,
        State state,
        String draftedBy,
        String issuedBy,
        Instant sentAt,
        Delivery delivery,
        boolean overturned,
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

    /** In which form a subject can take a letter in (R86). */
    public enum Format {
        STANDARD,
        /** Set in 18 point. */
        LARGE_PRINT,
        /** Rewritten in easy words before it goes out. */
        EASY_READ,
        /** Produced outside the app, from the issued text. */
        BRAILLE,
        /** Produced outside the app, from the issued text. */
        AUDIO;

        /** Whether somebody outside the app has to make the letter, so that it cannot be mailed from here. */
        public boolean isMadeOutside() {
            return this == BRAILLE || this == AUDIO;
        }
    }

    /**
     * How a letter is made for its reader (R86).
     *
     * @param format never null
     * @param language of the text, as a BCP 47 tag
     */
    public record Manner(Format format, String language) {
        /** What is not said is as usual. */
        public Manner {
            format = format == null ? Format.STANDARD : format;
            language = language == null || language.isBlank() ? "en" : language.strip();
        }

        /** What a letter is unless somebody needs it otherwise. */
        public static final Manner USUAL = new Manner(Format.STANDARD, "en");
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

    /**
     * Whether it was issued and imposes this restriction. A letter that only announces or considers one does not, nor does
     * one whose decision an appeal set aside.
     */
    public boolean tellsOf(long restrictionId) {
        boolean imposes = kind == LetterKind.RESTRICTION || kind == LetterKind.APPEAL_OUTCOME;
        return imposes && isInForce() && restrictionIds.contains(restrictionId);
    }

    /** Whether it was issued and what it tells of still stands. */
    public boolean isInForce() {
        return state == State.ISSUED && !overturned;
    }

    /** The next revision, on the record of this subject. */
    public Letter under(long other) {
        return copy(id, other, text(), sending(), overturned, revision + 1);
    }

    /** With the id that the store gave it. */
    public Letter withId(long given) {
        return copy(given, subjectId, text(), sending(), overturned, revision);
    }

    /** The next revision of a draft, with other text; a null manner leaves it as it is. */
    public Letter rewritten(String newTitle, List<Section> newSections, Manner newManner) {
        requireDraft();
        Text other = new Text(policy, newManner == null ? manner : newManner, newTitle, newSections, draftedBy);
        return copy(id, subjectId, other, Sending.NOT_YET, overturned, revision + 1);
    }

    /** A draft that says the same again, in place of this issued letter; the first section tells so. */
    public Letter again(String by, String replacesWording) {
        if (state != State.ISSUED) {
            throw new IllegalStateException(about() + " is not issued and can simply be changed");
        }
        List<Section> told = new ArrayList<>();
        told.add(new Section(null, "", replacesWording));
        told.addAll(sections);
        return new Letter(
                0,
                kind,
                reportId,
                subjectId,
                restrictionIds,
                reviewId,
                appealId,
                policy,
                manner,
                id,
                title,
                told,
                State.DRAFT,
                by,
                null,
                null,
                null,
                overturned,
                1);
    }

    /** The next revision of a draft, composed anew. */
    public Letter redrafted(Letter fresh) {
        requireDraft();
        return copy(id, subjectId, fresh.text(), Sending.NOT_YET, overturned, revision + 1);
    }

    /** The next and last revision, issued. */
    public Letter issued(String by, Instant at, Delivery how) {
        requireDraft();
        return copy(id, subjectId, text(), new Sending(State.ISSUED, by, at, how), overturned, revision + 1);
    }

    /** The next revision of an issued letter, after an appeal set aside what it tells of. */
    public Letter afterSuccessfulAppeal() {
        return copy(id, subjectId, text(), sending(), true, revision + 1);
    }

    private void requireDraft() {
        if (state != State.DRAFT) {
            throw new IllegalStateException(about() + " is issued and cannot change");
        }
    }

    /** What a letter says, and who wrote it: it changes as one. */
    private record Text(String policy, Manner manner, String title, List<Section> sections, String draftedBy) {}

    /** Whether and how a letter went out: it changes as one. */
    private record Sending(State state, String by, Instant at, Delivery how) {
        private static final Sending NOT_YET = new Sending(State.DRAFT, null, null, null);
    }

    private Text text() {
        return new Text(policy, manner, title, sections, draftedBy);
    }

    private Sending sending() {
        return new Sending(state, issuedBy, sentAt, delivery);
    }

    private Letter copy(long newId, long subject, Text text, Sending sending, boolean setAside, int newRevision) {
        return new Letter(
                newId,
                kind,
                reportId,
                subject,
                restrictionIds,
                reviewId,
                appealId,
                text.policy(),
                text.manner(),
                replaces,
                text.title(),
                text.sections(),
                sending.state(),
                text.draftedBy(),
                sending.by(),
                sending.at(),
                sending.how(),
                setAside,
                newRevision);
    }
}
