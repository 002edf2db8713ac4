package org.conductregister.jira.page;

import java.util.List;

/**
 * The letters of the policy and its versions; finished strings only.
 *
 * @param lead what the page is for
 */
record TemplatesPage(String title, String lead, List<LetterRow> letters, List<VersionRow> versions) {

    /** One letter, and since which version it has its words. */
    record LetterRow(String name, String url, int version, String who, String when) {}

    /**
     * One version of the policy.
     *
     * @param letters what changed in it, in words
     */
    record VersionRow(int number, String who, String when, String letters) {}
}
