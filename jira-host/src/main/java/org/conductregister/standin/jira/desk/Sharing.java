package org.conductregister.standin.jira.desk;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.organization.CustomerOrganization;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.conductregister.standin.jira.field.FieldTypes;
import org.springframework.stereotype.Component;

/**
 * With whom a request is shared. As Service Management does where its projects are set so, a new request is shared with the
 * organisation of whoever makes it, if they belong to exactly one.
 */
@Component
public final class Sharing {

    private final CustomFieldManager fields;
    private final Organizations organizations;

    Sharing(CustomFieldManager fields, Organizations organizations) {
        this.fields = fields;
        this.organizations = organizations;
    }

    /** Shares a request that was just made. */
    void begin(Issue request, ApplicationUser reporter) {
        List<CustomerOrganization> own = organizations.of(reporter);
        if (own.size() == 1) {
            set(request, FieldTypes.ORGANIZATIONS, own);
        }
    }

    /** The participants of a request. */
    public List<ApplicationUser> participants(Issue request) {
        CustomField field = field(FieldTypes.PARTICIPANTS);
        Object value = field == null ? null : field.getValue(request);
        return value instanceof Collection<?> all
                ? all.stream().map(ApplicationUser.class::cast).toList()
                : List.of();
    }

    /** Adds participants to a request. */
    public void add(Issue request, Collection<ApplicationUser> users) {
        Set<ApplicationUser> all = new LinkedHashSet<>(participants(request));
        all.addAll(users);
        set(request, FieldTypes.PARTICIPANTS, all);
    }

    /** Takes participants off a request. */
    public void remove(Issue request, Collection<ApplicationUser> users) {
        Set<ApplicationUser> all = new LinkedHashSet<>(participants(request));
        all.removeAll(users);
        set(request, FieldTypes.PARTICIPANTS, all);
    }

    private void set(Issue request, String type, Collection<?> value) {
        CustomField field = field(type);
        if (field != null) {
            update(field, request, value);
        }
    }

    @SuppressWarnings("unchecked") // fields of this kind hold collections
    private static void update(CustomField field, Issue request, Object value) {
        ((CustomFieldType<Object, ?>) field.getCustomFieldType()).updateValue(field, request, value);
    }

    private CustomField field(String type) {
        return fields.getCustomFieldObjects().stream()
                .filter(each -> each.getCustomFieldType().getKey().equals(type))
                .findFirst()
                .orElse(null);
    }
}
