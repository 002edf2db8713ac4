package org.conductregister.standin.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.AbstractCustomFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * With whom a request is shared: several values of one kind, a row each. Service Management's own fields for the
 * participants and the organisations of a request are of this kind; their value is a collection, empty never and null for
 * none.
 */
final class SharedField<T> extends AbstractCustomFieldType<Collection<T>, T> {

    private final CustomFieldValuePersister values;
    private final Function<String, T> known;
    private final Function<T, String> key;

    /**
     * @param known what a stored or typed text means; null if nothing
     * @param key how a value is stored
     */
    SharedField(CustomFieldValuePersister values, Function<String, T> known, Function<T, String> key) {
        this.values = values;
        this.known = known;
        this.key = key;
    }

    @Override
    public Collection<T> getValueFromIssue(CustomField field, Issue issue) {
        return orNull(values.getValues(field, issue.getId(), PersistenceFieldType.TYPE_LIMITED_TEXT).stream()
                .map(each -> known.apply((String) each))
                .filter(Objects::nonNull)
                .toList());
    }

    @Override
    public void createValue(CustomField field, Issue issue, Collection<T> value) {
        values.createValues(field, issue.getId(), PersistenceFieldType.TYPE_LIMITED_TEXT, keys(value));
    }

    @Override
    public void updateValue(CustomField field, Issue issue, Collection<T> value) {
        values.updateValues(field, issue.getId(), PersistenceFieldType.TYPE_LIMITED_TEXT, keys(value));
    }

    private List<String> keys(Collection<T> value) {
        return value == null ? List.of() : value.stream().map(key).distinct().toList();
    }

    @Override
    public String getStringFromSingularObject(T one) {
        return key.apply(one);
    }

    @Override
    public T getSingularObjectFromString(String text) {
        T found = known.apply(text);
        if (found == null) {
            throw new FieldValidationException("'" + text + "' does not exist.");
        }
        return found;
    }

    @Override
    public Collection<T> getValueFromCustomFieldParams(CustomFieldParams parameters) {
        return parameters == null
                ? null
                : orNull(parameters.getAllValues().stream()
                        .filter(text -> !text.isBlank())
                        .map(this::getSingularObjectFromString)
                        .toList());
    }

    @Override
    public Object getStringValueFromCustomFieldParams(CustomFieldParams parameters) {
        return parameters.getValuesForNullKey();
    }

    @Override
    public void validateFromParams(CustomFieldParams typed, ErrorCollection errors, FieldConfig config) {
        try {
            getValueFromCustomFieldParams(typed);
        } catch (FieldValidationException unknown) {
            errors.addError(config.getFieldId(), unknown.getMessage());
        }
    }

    @Override
    public Set<Long> remove(CustomField field) {
        return values.removeAllValues(field.getId());
    }

    @Override
    public Collection<T> getDefaultValue(FieldConfig config) {
        return null;
    }

    @Override
    public void setDefaultValue(FieldConfig config, Collection<T> value) {
        throw new UnsupportedOperationException("a request is shared with nobody by default");
    }

    @Override
    public String getChangelogValue(CustomField field, Collection<T> value) {
        return value == null ? "" : value.stream().map(key).collect(Collectors.joining(", "));
    }

    private static <T> Collection<T> orNull(List<T> found) {
        return found.isEmpty() ? null : found;
    }
}
