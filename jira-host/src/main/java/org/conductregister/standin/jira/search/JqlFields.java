package org.conductregister.standin.jira.search;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operator.Operator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The fields that JQL can ask for, and how each is compared in SQL; {@code i} is the issue. */
@Component
final class JqlFields {

    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("type", "issuetype"),
            Map.entry("issue", "key"),
            Map.entry("issuekey", "key"),
            Map.entry("id", "key"),
            Map.entry("due", "duedate"),
            Map.entry("resolved", "resolutiondate"),
            Map.entry("createddate", "created"),
            Map.entry("updateddate", "updated"),
            Map.entry("label", "labels"));

    private static final Map<String, String> TIMES =
            Map.of("created", "i.created", "updated", "i.updated", "resolutiondate", "i.resolved");

    private static final Map<String, String> CONSTANTS = Map.of(
            "issuetype", "i.issue_type", "status", "i.status", "priority", "i.priority", "resolution", "i.resolution");

    private final JqlNames names;
    private final JqlTimes times;
    private final IssueManager issues;
    private final CustomFieldManager customFields;
    private final JqlProperties properties;

    JqlFields(
            JqlNames names,
            JqlTimes times,
            IssueManager issues,
            CustomFieldManager customFields,
            JqlProperties properties) {
        this.names = names;
        this.times = times;
        this.issues = issues;
        this.customFields = customFields;
        this.properties = properties;
    }

    static String canonical(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ALIASES.getOrDefault(lower, lower);
    }

    /** The comparison in SQL. Values are what the operand came to; none means empty. @throws JqlProblem */
    SqlPart compare(String name, Operator operator, List<QueryLiteral> values) {
        String field = canonical(name);
        if (CONSTANTS.containsKey(field)) {
            return new Among(name, operator, CONSTANTS.get(field)).in(values, text -> names.constant(field, text));
        }
        if (TIMES.containsKey(field)) {
            return new Ordered(name, operator, TIMES.get(field)).than(values, literal -> millis(name, literal));
        }
        return switch (field) {
            case "project" -> new Among(name, operator, "i.project_id").in(values, names::project);
            case "statuscategory" -> new Among(name, operator, "i.status").in(values, names::statusesOfCategory);
            case "reporter", "assignee", "creator" ->
                new Among(name, operator, "i." + field).in(values, text -> List.of(names.userKey(name, text)));
            case "key" -> new Among(name, operator, "i.id").in(values, this::issueIds);
            case "duedate" -> new Ordered(name, operator, "i.due").than(values, literal -> day(name, literal));
            case "labels" -> new Rows(name, operator, "jira_label x WHERE x.issue_id = i.id", "x.label").match(values);
            case "summary", "description", "environment" ->
                new Words(name, operator, List.of("i." + field)).match(values);
            case "comment" -> new Words(name, operator, List.of(Words.COMMENTS)).match(values);
            case "text" ->
                new Words(name, operator, List.of("i.summary", "i.description", "i.environment", Words.COMMENTS))
                        .match(values);
            default -> other(name, operator, values);
        };
    }

    private SqlPart other(String name, Operator operator, List<QueryLiteral> values) {
        if (name.toLowerCase(Locale.ROOT).startsWith("issue.property[")) {
            return properties.compare(name, operator, values);
        }
        CustomField custom = customField(name);
        String rows = "jira_field_index x WHERE x.issue_id = i.id AND x.field_id = " + custom.getIdAsLong();
        return new Rows(name, operator, rows, "x.text_value").match(values);
    }

    /** The custom field by name or as {@code cf[10000]}. @throws JqlProblem when there is none */
    CustomField customField(String name) {
        Matcher id = Pattern.compile("(?i)cf\\[(\\d{1,18})]").matcher(name);
        CustomField found = id.matches()
                ? customFields.getCustomFieldObject(Long.valueOf(id.group(1)))
                : name.startsWith("customfield_")
                        ? customFields.getCustomFieldObject(name)
                        : customFields.getCustomFieldObjectsByName(name).stream()
                                .findFirst()
                                .orElse(null);
        if (found == null) {
            throw new JqlProblem("Field '" + name + "' does not exist or you do not have permission to view it.");
        }
        return found;
    }

    private List<Long> issueIds(String text) {
        Issue issue =
                text.matches("\\d{1,18}") ? issues.getIssueObject(Long.valueOf(text)) : issues.getIssueObject(text);
        if (issue == null) {
            throw new JqlProblem("An issue with key '" + text + "' does not exist for field 'key'.");
        }
        return List.of(issue.getId());
    }

    private Object millis(String field, QueryLiteral value) {
        return value.getLongValue() != null
                ? value.getLongValue()
                : (Object) times.millis(field, value.getStringValue());
    }

    private Object day(String field, QueryLiteral value) {
        long millis = (Long) millis(field, value);
        return LocalDate.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC).toString();
    }
}
