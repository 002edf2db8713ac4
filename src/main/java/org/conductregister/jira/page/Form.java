package org.conductregister.jira.page;

import java.util.List;

/**
 * A form, ready to be shown.
 *
 * @param id anchors the form and says which one was sent
 * @param action which step it takes
 * @param sentTo the address that takes a form with files, token and all, since the body of such a form is not read for it;
 *     null for a form without files, which goes to the page's own address
 * @param title heading, or null
 * @param intro a line of guidance, or null
 * @param open whether it is unfolded at first
 * @param hidden what it carries unseen
 * @param errors everything that was refused, all at once
 */
record Form(
        String id,
        String action,
        String sentTo,
        String title,
        String intro,
        String submit,
        boolean primary,
        boolean open,
        List<Hidden> hidden,
        List<Field> fields,
        List<ErrorLine> errors) {

    /** An unseen value. */
    record Hidden(String name, String value) {}

    /**
     * One refusal.
     *
     * @param fieldId the field at fault, or null
     */
    record ErrorLine(String text, String fieldId) {}
}
