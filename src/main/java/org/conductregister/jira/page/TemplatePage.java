package org.conductregister.jira.page;

import java.util.List;

/**
 * The page on which an administrator writes a letter of the policy; finished strings only.
 *
 * @param lead what becomes of a change
 * @param self its own address
 * @param back the address of the list of letters
 * @param done what was just done, or null
 * @param errors everything that was refused, all at once
 * @param sectionsError what is wrong with the sections as a whole, or null
 * @param demanded names of the clauses that need a section
 * @param preview the letter of the sample case; null unless asked for
 * @param comparison null unless asked for
 */
record TemplatePage(
        String title,
        String lead,
        Visit.Token token,
        String kind,
        int seen,
        String policy,
        String self,
        String back,
        String done,
        List<Form.ErrorLine> errors,
        Box subject,
        List<Part> sections,
        String sectionsError,
        List<String> demanded,
        List<Named> particulars,
        Preview preview,
        Comparison comparison,
        List<Row> history) {

    /** A field: what is in it and what is wrong with it, or null. */
    record Box(String id, String name, String value, String error) {}

    /**
     * One section of the form.
     *
     * @param label its number in words
     * @param above the section before it; 0 for the first
     * @param below the section after it; 0 for the last
     */
    record Part(
            int number, String label, int above, int below, Box clause, List<Choice> clauses, Box heading, Box text) {}

    /** One clause to choose. */
    record Choice(String value, String label, boolean chosen) {}

    /**
     * A particular that the letter may name.
     *
     * @param name as it is written, with its braces
     */
    record Named(String name, String meaning, String sample) {}

    /** The letter of the sample case. */
    record Preview(String title, List<Passage> passages) {}

    /**
     * One section of it.
     *
     * @param remark when it is part of a letter, if not always; otherwise null
     */
    record Passage(String heading, String text, String remark) {}

    /** Two wordings, line by line. */
    record Comparison(String title, List<TemplateDiff.Line> lines) {}

    /**
     * One version of the letter.
     *
     * @param compare address that compares it with the newest; null for the newest
     */
    record Row(int version, String who, String when, String compare) {}
}
