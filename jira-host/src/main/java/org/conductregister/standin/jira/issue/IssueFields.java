package org.conductregister.standin.jira.issue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The values of an issue by Jira's field ids, as they are kept: ids and texts, times in milliseconds. */
final class IssueFields {

    static final String PROJECT = "project";
    static final String TYPE = "issuetype";
    static final String SUMMARY = "summary";
    static final String DESCRIPTION = "description";
    static final String ENVIRONMENT = "environment";
    static final String PRIORITY = "priority";
    static final String STATUS = "status";
    static final String RESOLUTION = "resolution";
    static final String REPORTER = "reporter";
    static final String CREATOR = "creator";
    static final String ASSIGNEE = "assignee";
    static final String CREATED = "created";
    static final String UPDATED = "updated";
    static final String DUE = "duedate";
    static final String RESOLVED = "resolutiondate";
    static final String LABELS = "labels";
    static final String NUMBER = "number";

    /** Field id to column, for the fields that are columns of the issue's table. */
    static final Map<String, String> COLUMNS = columns();

    /** Fields that Jira keeps by itself; their changes are no history of their own. */
    static final Set<String> KEPT_BY_JIRA = Set.of(CREATED, UPDATED, RESOLVED, CREATOR, NUMBER);

    private IssueFields() {}

    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put(PROJECT, "project_id");
        columns.put(NUMBER, "issue_number");
        columns.put(TYPE, "issue_type");
        columns.put(SUMMARY, "summary");
        columns.put(DESCRIPTION, "description");
        columns.put(ENVIRONMENT, "environment");
        columns.put(PRIORITY, "priority");
        columns.put(STATUS, "status");
        columns.put(RESOLUTION, "resolution");
        columns.put(REPORTER, "reporter");
        columns.put(CREATOR, "creator");
        columns.put(ASSIGNEE, "assignee");
        columns.put(CREATED, "created");
        columns.put(UPDATED, "updated");
        columns.put(DUE, "due");
        columns.put(RESOLVED, "resolved");
        return Collections.unmodifiableMap(columns);
    }
}
