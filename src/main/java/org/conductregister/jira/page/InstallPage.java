package org.conductregister.jira.page;

import java.util.List;

/**
 * The page on which an administrator installs the app; finished strings only.
 *
 * @param title heading
 * @param intro what the page is for
 * @param texts labels of the form
 * @param projects to choose from
 * @param chosen key of the project whose plan is shown, or an empty text
 * @param steps of the plan; empty before a project is chosen
 * @param complete whether nothing is missing
 * @param message what just happened or is wrong, or an empty text
 * @param tokenName name of the form's token
 * @param token the form's token
 */
record InstallPage(
        String title,
        String intro,
        Texts texts,
        List<Choice> projects,
        String chosen,
        List<Step> steps,
        boolean complete,
        String message,
        String tokenName,
        String token) {

    /** Labels. */
    record Texts(String project, String show, String install, String present, String missing, String done) {}

    /** A project to choose. */
    record Choice(String key, String name, boolean chosen) {}

    /** One step. */
    record Step(String name, List<Piece> pieces) {}

    /** One thing, with its state in words. */
    record Piece(String name, boolean present, String state) {}
}
