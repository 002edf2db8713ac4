package org.conductregister.standin.jira.field;

import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import java.util.Collection;
import java.util.List;

/**
 * What was typed in for a custom field with one part. Like Jira it also tells the field's type, under a key of its own,
 * which issue the form is for.
 *
 * @param issueId null while the issue is being made
 */
public record TypedInput(List<String> values, Long issueId) implements CustomFieldParams {

    private static final String ISSUE_ID = "com.atlassian.jira.internal.issue_id";

    @Override
    public Collection<String> getAllValues() {
        return values;
    }

    @Override
    public Collection<?> getValuesForKey(String key) {
        if (ISSUE_ID.equals(key) && issueId != null) {
            return List.of(issueId.toString());
        }
        return key == null ? values : List.of();
    }

    @Override
    public Collection<?> getValuesForNullKey() {
        return values;
    }

    @Override
    public Object getFirstValueForKey(String key) {
        return getValuesForKey(key).stream().findFirst().orElse(null);
    }

    @Override
    public Object getFirstValueForNullKey() {
        return values.isEmpty() ? null : values.get(0);
    }

    @Override
    public boolean isEmpty() {
        return values.isEmpty();
    }
}
