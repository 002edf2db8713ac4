package org.conductregister.jira.issue;

import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.cache.CachedReference;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * The custom fields that say who is on a ticket. Service Management keeps participants and organisations in fields of types
 * of its own; without it there are no such fields. A Jira may have thousands of fields, so which ones they are is looked for
 * once a minute and not at each view.
 */
public final class TicketFields {

    static final String PARTICIPANTS = "com.atlassian.servicedesk:sd-request-participants";
    static final String ORGANISATIONS = "com.atlassian.servicedesk:sd-customer-organizations";

    private record Ids(List<Long> participants, List<Long> organisations) {}

    private final CustomFieldManager fields;
    private final CachedReference<Ids> ids;

    /** Uses these services of the host. */
    public TicketFields(CustomFieldManager fields, CacheManager caches) {
        this.fields = fields;
        this.ids = caches.getCachedReference(
                TicketFields.class,
                "ids",
                this::find,
                new CacheSettingsBuilder()
                        .local()
                        .expireAfterWrite(1, TimeUnit.MINUTES)
                        .build());
    }

    /** Whose value is the participants of a request. */
    List<CustomField> participants() {
        return withIds(ids.get().participants());
    }

    /** Whose value is the organisations that a request is shared with. */
    List<CustomField> organisations() {
        return withIds(ids.get().organisations());
    }

    /** Those with this name; none if it is empty. */
    Collection<CustomField> named(String name) {
        return name.isEmpty() ? List.of() : fields.getCustomFieldObjectsByName(name);
    }

    private List<CustomField> withIds(List<Long> wanted) {
        return wanted.stream()
                .map(fields::getCustomFieldObject)
                .filter(Objects::nonNull)
                .toList();
    }

    private Ids find() {
        List<CustomField> all = fields.getCustomFieldObjects();
        return new Ids(ofType(PARTICIPANTS, all), ofType(ORGANISATIONS, all));
    }

    private static List<Long> ofType(String type, List<CustomField> all) {
        return all.stream()
                .filter(field -> field.getCustomFieldType() != null
                        && type.equals(field.getCustomFieldType().getKey()))
                .map(CustomField::getIdAsLong)
                .toList();
    }
}
