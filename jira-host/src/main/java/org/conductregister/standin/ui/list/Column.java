package org.conductregister.standin.ui.list;

import com.atlassian.jira.issue.Issue;
import java.util.function.Function;

/** A column of a list of issues: a system field or a custom field. */
record Column(String id, String label, Function<Issue, Cell> cell) {}
