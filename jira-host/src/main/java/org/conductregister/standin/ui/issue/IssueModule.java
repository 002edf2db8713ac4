package org.conductregister.standin.ui.issue;

/**
 * One part of an issue's page: a part of the host, named by its template, or an app's panel.
 *
 * @param name the host's template; null for a panel
 * @param label heading of a panel; may be null
 * @param contentHtml what the panel rendered; null for a part of the host
 */
record IssueModule(String id, String name, String label, int weight, String contentHtml) {}
