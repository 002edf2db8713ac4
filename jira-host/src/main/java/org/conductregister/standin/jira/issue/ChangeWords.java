package org.conductregister.standin.jira.issue;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Says a change of a field as the history shows it: ids and what a person reads. */
@Component
final class ChangeWords {

    private final IssueParts parts;

    ChangeWords(IssueParts parts) {
        this.parts = parts;
    }

    /** What was changed on the issue and not stored yet, without the fields that Jira keeps by itself. */
    List<ChangeItemBean> of(StoredIssue issue) {
        return issue.changed().stream()
                .filter(field -> !IssueFields.KEPT_BY_JIRA.contains(field))
                .map(field -> item(field, issue.storedValue(field), issue.value(field)))
                .toList();
    }

    private ChangeItemBean item(String field, Object from, Object to) {
        CustomField custom = parts.customFields().getCustomFieldObject(field);
        if (custom != null) {
            return new ChangeItemBean(
                    ChangeItemBean.CUSTOM_FIELD, custom.getName(), null, words(custom, from), null, words(custom, to));
        }
        boolean plain = Set.of(IssueFields.SUMMARY, IssueFields.DESCRIPTION, IssueFields.ENVIRONMENT)
                .contains(field);
        return new ChangeItemBean(
                ChangeItemBean.STATIC_FIELD,
                field,
                plain ? null : id(from),
                name(field, from),
                plain ? null : id(to),
                name(field, to));
    }

    private static String id(Object value) {
        return value == null ? null : value instanceof Collection<?> ? null : value.toString();
    }

    @SuppressWarnings("unchecked") // the value was made by the same kind of field
    private static String words(CustomField field, Object value) {
        CustomFieldType<Object, ?> type = (CustomFieldType<Object, ?>) field.getCustomFieldType();
        String words = value == null ? null : type.getChangelogString(field, value);
        return value == null ? null : words != null ? words : type.getChangelogValue(field, value);
    }

    private String name(String field, Object value) {
        if (value == null) {
            return null;
        }
        return switch (field) {
            case IssueFields.STATUS ->
                parts.constants().getStatus(value.toString()).getName();
            case IssueFields.PRIORITY ->
                parts.constants().getPriorityObject(value.toString()).getName();
            case IssueFields.RESOLUTION ->
                parts.constants().getResolution(value.toString()).getName();
            case IssueFields.TYPE ->
                parts.constants().getIssueType(value.toString()).getName();
            case IssueFields.PROJECT ->
                parts.projects().getProjectObj((Long) value).getKey();
            case IssueFields.REPORTER, IssueFields.ASSIGNEE -> displayName((String) value);
            case IssueFields.LABELS ->
                String.join(
                        " ",
                        ((Collection<?>) value).stream().map(Object::toString).toList());
            default -> value.toString();
        };
    }

    private String displayName(String userKey) {
        ApplicationUser user = parts.users().getUserByKey(userKey);
        return user == null ? userKey : user.getDisplayName();
    }
}
