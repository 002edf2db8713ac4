package org.conductregister.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CachedReference;
import com.atlassian.cache.Supplier;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The fields that say who is on a ticket are found by their types, once, and by the name that the policy gives. */
class TicketFieldsTest {

    private final CustomFieldManager manager = mock();
    private final CacheManager caches = mock();
    private final List<CustomField> all = new ArrayList<>();
    private TicketFields fields;

    @BeforeEach
    @SuppressWarnings("unchecked")
    void start() {
        when(manager.getCustomFieldObjects()).thenReturn(all);
        when(caches.getCachedReference(eq(TicketFields.class), anyString(), any(), any(CacheSettings.class)))
                .thenAnswer(call -> {
                    Supplier<Object> load = call.getArgument(2, Supplier.class);
                    CachedReference<Object> reference = mock();
                    List<Object> kept = new ArrayList<>();
                    when(reference.get()).thenAnswer(asked -> {
                        if (kept.isEmpty()) {
                            kept.add(load.get());
                        }
                        return kept.get(0);
                    });
                    return reference;
                });
        fields = new TicketFields(manager, caches);
    }

    @Test
    void are_found_by_their_types_whatever_they_are_called() {
        CustomField participants = field(1, TicketFields.PARTICIPANTS);
        CustomField organisations = field(2, TicketFields.ORGANISATIONS);
        field(3, "any:text");
        CustomField ofAMissingApp = mock();
        all.add(ofAMissingApp);

        assertThat(fields.participants()).containsExactly(participants);
        assertThat(fields.organisations()).containsExactly(organisations);
        assertThat(fields.participants()).containsExactly(participants);
        verify(manager, times(1)).getCustomFieldObjects();
    }

    @Test
    void one_that_was_deleted_since_is_left_out() {
        field(1, TicketFields.PARTICIPANTS);
        assertThat(fields.participants()).hasSize(1);

        when(manager.getCustomFieldObject(1L)).thenReturn(null);
        assertThat(fields.participants()).isEmpty();
    }

    @Test
    void without_service_management_there_are_none_and_a_policy_that_names_no_field_has_none() {
        CustomField address = field(3, "any:text");
        when(manager.getCustomFieldObjectsByName("Site address")).thenReturn(List.of(address));

        assertThat(fields.participants()).isEmpty();
        assertThat(fields.organisations()).isEmpty();
        assertThat(fields.named("Site address")).containsExactly(address);
        assertThat(fields.named("")).isEmpty();
        verify(manager, never()).getCustomFieldObjectsByName("");
    }

    private CustomField field(long id, String type) {
        CustomField field = mock();
        CustomFieldType<?, ?> kind = mock();
        when(kind.getKey()).thenReturn(type);
        when(field.getCustomFieldType()).thenAnswer(any -> kind);
        when(field.getIdAsLong()).thenReturn(id);
        when(manager.getCustomFieldObject(Long.valueOf(id))).thenReturn(field);
        all.add(field);
        return field;
    }
}
