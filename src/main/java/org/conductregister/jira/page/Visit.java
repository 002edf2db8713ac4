package org.conductregister.jira.page;

import java.util.List;
import org.conductregister.report.AttachToReport.Upload;
import org.conductregister.verb.Actor;

/**
 * One request for a page.
 *
 * @param actor who asks, with their roles
 * @param input the address's parameters, or the form's
 * @param token what every form on the page must carry
 * @param genuine whether a form that was sent carried it, and came whole
 * @param files the files that were chosen; with their content only if the form is genuine and from the staff
 */
record Visit(Actor actor, Input input, Token token, boolean genuine, List<Upload> files) {

    /** A form's token, as an unseen field. */
    record Token(String name, String value) {}
}
