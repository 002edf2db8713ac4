package org.conductregister.standin.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.organization.CustomerOrganization;
import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** Describes the host's own kinds of fields, whose view is the text itself, or the names of those it holds. */
record PlainDescriptor(String getKey, String getCompleteKey, String getName, String getDescription)
        implements CustomFieldTypeModuleDescriptor {

    @Override
    public String getViewHtml(CustomField field, Object value, Issue issue, FieldLayoutItem layout) {
        return value == null ? "" : HtmlUtils.htmlEscape(text(value));
    }

    private static String text(Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(PlainDescriptor::text).collect(Collectors.joining(", "));
        }
        if (value instanceof ApplicationUser user) {
            return user.getDisplayName();
        }
        return value instanceof CustomerOrganization organization ? organization.getName() : value.toString();
    }

    @Override
    public String getColumnViewHtml(CustomField field, Object value, Issue issue, FieldLayoutItem layout) {
        return getViewHtml(field, value, issue, layout);
    }
}
