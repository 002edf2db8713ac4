package com.atlassian.jira.issue.status.category;

/**
 * Whether a status means to do, in progress or done.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface StatusCategory {
    String UNDEFINED = "undefined";
    String TO_DO = "new";
    String IN_PROGRESS = "indeterminate";
    String COMPLETE = "done";

    Long getId();

    String getKey();

    String getName();

    String getColorName();
}
