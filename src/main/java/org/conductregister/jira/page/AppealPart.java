package org.conductregister.jira.page;

import java.util.List;

/**
 * Appeals and complaints on a case page.
 *
 * @param lodging forms by which staff lodge one for the customer; those that wait to be unfolded have a title
 */
record AppealPart(List<Card> cards, List<Form> lodging) {

    /** One appeal or complaint. {@code forms} are those that this reader may use now. */
    record Card(
            String anchor,
            String title,
            String state,
            String tone,
            String issueKey,
            String issueUrl,
            List<CasePage.Fact> facts,
            List<String> barred,
            List<Form> forms) {}
}
