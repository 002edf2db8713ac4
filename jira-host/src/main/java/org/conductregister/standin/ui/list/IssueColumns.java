package org.conductregister.standin.ui.list;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conductregister.standin.ui.field.FieldMarkup;
import org.conductregister.standin.ui.page.Addresses;
import org.springframework.stereotype.Component;

/** Every column that a list of issues can show: those of each issue, then the custom fields by name. */
@Component
class IssueColumns {

    private static final List<String> USUAL = List.of("issuekey", "summary", "reporter", "status", "created");

    private final CustomFieldManager customFields;
    private final FieldMarkup markup;
    private final ChosenColumns chosen;

    IssueColumns(CustomFieldManager customFields, FieldMarkup markup, ChosenColumns chosen) {
        this.customFields = customFields;
        this.markup = markup;
        this.chosen = chosen;
    }

    /** The issues, with the columns that the user chose for this list; a column that is no more is left out. */
    IssueTable table(String userKey, String list, List<Issue> issues) {
        Map<String, Column> all = all().stream().collect(Collectors.toMap(Column::id, Function.identity()));
        List<Column> shown = chosen.of(userKey, list).orElse(USUAL).stream()
                .filter(all::containsKey)
                .map(all::get)
                .toList();
        return new IssueTable(
                shown.stream()
                        .map(column -> new IssueTable.Heading(column.id(), column.label()))
                        .toList(),
                issues.stream().map(issue -> row(issue, shown)).toList());
    }

    /** The issues with the usual columns. */
    IssueTable table(List<Issue> issues) {
        return table("", "", issues);
    }

    ColumnChooser chooser(String userKey, String list, String back) {
        List<String> shown = chosen.of(userKey, list).orElse(USUAL);
        return new ColumnChooser(
                Addresses.at("/secure/ChooseColumns.jspa?list=" + Addresses.encoded(list)),
                back,
                all().stream()
                        .map(column ->
                                new ColumnChooser.Choice(column.id(), column.label(), shown.contains(column.id())))
                        .toList());
    }

    private List<Column> all() {
        List<Column> all = new ArrayList<>(SystemColumns.ALL);
        customFields.getCustomFieldObjects().stream()
                .sorted(Comparator.comparing(CustomField::getName))
                .map(field -> new Column(
                        field.getId(), field.getName(), issue -> Cell.html(field.getId(), markup.column(field, issue))))
                .forEach(all::add);
        return all;
    }

    private static IssueTable.Row row(Issue issue, List<Column> columns) {
        return new IssueTable.Row(
                issue.getKey(),
                columns.stream().map(column -> column.cell().apply(issue)).toList());
    }
}
