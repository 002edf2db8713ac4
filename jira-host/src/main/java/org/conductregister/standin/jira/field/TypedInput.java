package org.conductregister.standin.jira.field;

import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import java.util.Collection;
import java.util.List;

/** What was typed in for a custom field with one part. */
public record TypedInput(List<String> values) implements CustomFieldParams {

    @Override
    public Collection<String> getAllValues() {
        return values;
    }

    @Override
    public Collection<?> getValuesForKey(String key) {
        return key == null ? values : List.of();
    }

    @Override
    public Collection<?> getValuesForNullKey() {
        return values;
    }

    @Override
    public Object getFirstValueForKey(String key) {
        return key == null ? getFirstValueForNullKey() : null;
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
