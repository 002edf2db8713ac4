package org.conductregister.standin.ui.list;

import java.util.List;

/** A list of issues as its template wants it. */
public record IssueTable(List<Heading> columns, List<Row> rows) {

    /** A column's heading. */
    public record Heading(String id, String label) {}

    /** One issue. */
    public record Row(String key, List<Cell> cells) {}
}
