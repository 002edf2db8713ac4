package org.conductregister.jira.page;

/**
 * The way to the pages before and after.
 *
 * @param label which rows are shown
 * @param earlierUrl null on the first page
 * @param laterUrl null on the last page
 */
record Paging(String label, String earlierUrl, String laterUrl) {}
