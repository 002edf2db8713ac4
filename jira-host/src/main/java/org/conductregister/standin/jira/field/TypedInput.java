package org.conductregister.standin.jira.field;

import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed in for a custom field: under the null key the field's own value, under keys of its own whatever else its
 * form asks ({@code customfield_10000:reason}). Like Jira it also tells the field's type which issue the form is for.
 *
 * @param values the field's own value
 * @param parts the rest, by key; never null
 * @param issueId null while the issue is being made
 */
public record TypedInput(List<String> values, Map<String, List<String>> parts, Long issueId)
        implements CustomFieldParams {

    private static final String ISSUE_ID = "com.atlassian.jira.internal.issue_id";

    @Override
    public Collection<String> getAllValues() {
        return values;
    }

    @Override
    public Collection<?> getValuesForKey(String key) {
        if (key == null) {
            return values;
        }
        return ISSUE_ID.equals(key)
                ? Optional.ofNullable(issueId).map(Object::toString).stream().toList()
                : parts.getOrDefault(key, List.of());
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
        return getFirstValueForKey(null);
    }

    @Override
    public boolean isEmpty() {
        return values.isEmpty() && parts.isEmpty();
    }
}
