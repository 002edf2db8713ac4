package com.atlassian.jira.issue;

import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import java.util.List;
import org.ofbiz.core.entity.GenericEntityException;

/**
 * Custom fields and their types; null when there is none.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface CustomFieldManager {
    String PLUGIN_KEY = "com.atlassian.jira.plugin.system.customfieldtypes";

    CustomField getCustomFieldObject(Long id);

    CustomField getCustomFieldObject(String id);

    Collection<CustomField> getCustomFieldObjectsByName(String name);

    List<CustomField> getCustomFieldObjects();

    List<CustomField> getCustomFieldObjects(Issue issue);

    boolean exists(String id);

    List<CustomFieldType<?, ?>> getCustomFieldTypes();

    CustomFieldType<?, ?> getCustomFieldType(String key);

    CustomFieldSearcher getCustomFieldSearcher(String key);

    List<CustomFieldSearcher> getCustomFieldSearchers(CustomFieldType<?, ?> type);

    CustomFieldSearcher getDefaultSearcher(CustomFieldType<?, ?> type);

    CustomField createCustomField(
            String fieldName,
            String description,
            CustomFieldType<?, ?> fieldType,
            CustomFieldSearcher customFieldSearcher,
            List<JiraContextNode> contexts,
            List<IssueType> issueTypes)
            throws GenericEntityException;

    void removeCustomField(CustomField customField) throws RemoveException;

    void refresh();
}
