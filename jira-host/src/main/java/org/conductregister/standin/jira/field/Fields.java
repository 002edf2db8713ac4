package org.conductregister.standin.jira.field;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.Field;
import com.atlassian.jira.issue.fields.FieldManager;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** System fields and custom fields by id. */
@Component
public final class Fields implements FieldManager {

    private record SystemField(String getId, String getName) implements Field {
        @Override
        public String getNameKey() {
            return getName;
        }
    }

    /** System fields in the order in which they are listed. */
    private static final Map<String, Field> SYSTEM = system();

    private final CustomFieldManager customFields;

    Fields(CustomFieldManager customFields) {
        this.customFields = customFields;
    }

    private static Map<String, Field> system() {
        Map<String, Field> fields = new LinkedHashMap<>();
        String[] names = {
            "project",
            "Project",
            "issuetype",
            "Issue Type",
            "issuekey",
            "Key",
            "summary",
            "Summary",
            "status",
            "Status",
            "priority",
            "Priority",
            "resolution",
            "Resolution",
            "reporter",
            "Reporter",
            "creator",
            "Creator",
            "assignee",
            "Assignee",
            "created",
            "Created",
            "updated",
            "Updated",
            "duedate",
            "Due Date",
            "resolutiondate",
            "Resolved",
            "labels",
            "Labels",
            "description",
            "Description",
            "environment",
            "Environment",
            "attachment",
            "Attachment",
            "comment",
            "Comment",
            "issuelinks",
            "Linked Issues",
            "watches",
            "Watchers"
        };
        for (int i = 0; i < names.length; i += 2) {
            fields.put(names[i], new SystemField(names[i], names[i + 1]));
        }
        return Collections.unmodifiableMap(fields);
    }

    /** All system fields. */
    public Collection<Field> systemFields() {
        return SYSTEM.values();
    }

    @Override
    public Field getField(String id) {
        return isCustomField(id) ? getCustomField(id) : SYSTEM.get(id);
    }

    @Override
    public CustomField getCustomField(String id) {
        return customFields.getCustomFieldObject(id);
    }

    @Override
    public boolean isCustomField(String id) {
        return id != null && id.startsWith(StoredField.PREFIX);
    }
}
