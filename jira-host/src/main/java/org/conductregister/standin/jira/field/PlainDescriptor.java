package org.conductregister.standin.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import org.springframework.web.util.HtmlUtils;

/** Describes the host's own kinds of fields, whose view is the text itself. */
record PlainDescriptor(String getKey, String getCompleteKey, String getName, String getDescription)
        implements CustomFieldTypeModuleDescriptor {

    @Override
    public String getViewHtml(CustomField field, Object value, Issue issue, FieldLayoutItem layout) {
        return value == null ? "" : HtmlUtils.htmlEscape(value.toString());
    }

    @Override
    public String getColumnViewHtml(CustomField field, Object value, Issue issue, FieldLayoutItem layout) {
        return getViewHtml(field, value, issue, layout);
    }
}
