package org.conductregister.jira.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CachedReference;
import com.atlassian.cache.CachedReferenceListener;
import com.atlassian.cache.Supplier;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conductregister.Office;
import org.conductregister.fake.Changed;
import org.conductregister.policy.Activation;
import org.conductregister.policy.Activations;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.PolicyProfile.LetterTemplate;
import org.conductregister.policy.ProfileVersion;
import org.conductregister.policy.ProfileVersions;
import org.conductregister.verb.Actor;
import org.conductregister.verb.JournalEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which version of the policy a node goes by, and what it asks the tables for. */
class KeptPoliciesTest {

    private static final Instant NOW = Instant.parse("2026-01-05T10:00:00Z");

    private final PolicyProfile shipped = Office.midMurray();
    private final PolicyProfile second = shipped.withLetter(LetterKind.CONCLUDED_MATTER, titled("Second"));
    private final PolicyProfile other = Changed.in(shipped, Map.of("id", Optional.of("another")));
    private final ProfileVersions tables = mock(ProfileVersions.class);
    private final Activations activations = mock(Activations.class);
    private final CacheManager caches = mock(CacheManager.class);
    private final Reference reference = new Reference();
    private KeptPolicies policies;

    /** As Jira's: loads when asked for the first time after it was dropped. */
    private static final class Reference implements CachedReference<String> {
        private Supplier<String> load;
        private String value;

        @Override
        public String get() {
            if (value == null) {
                value = load.get();
            }
            return value;
        }

        @Override
        public void reset() {
            value = null;
        }

        @Override
        public boolean isPresent() {
            return value != null;
        }

        @Override
        public Optional<String> getIfPresent() {
            return Optional.ofNullable(value);
        }

        @Override
        public void addListener(CachedReferenceListener<String> listener, boolean includeValues) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void removeListener(CachedReferenceListener<String> listener) {
            throw new UnsupportedOperationException();
        }
    }

    @BeforeEach
    @SuppressWarnings("unchecked")
    void start() {
        when(caches.getCachedReference(eq(KeptPolicies.class), anyString(), any(), any(CacheSettings.class)))
                .thenAnswer(call -> {
                    reference.load = call.getArgument(2, Supplier.class);
                    return reference;
                });
        policies = new KeptPolicies(List.of(shipped, other), tables, activations, caches);
    }

    @Test
    void before_jira_is_up_the_shipped_version_answers_and_no_table_is_asked() {
        assertThat(policies.active()).isSameAs(shipped);
        assertThat(policies.of(shipped.id() + "@2")).isSameAs(shipped);
        verifyNoInteractions(tables, activations);
    }

    @Test
    void a_view_asks_no_table_once_the_newest_version_is_read() {
        kept(second);
        policies.refresh();
        assertThat(policies.active()).isEqualTo(second);
        clearInvocations(tables, activations);

        for (int i = 0; i < 1000; i++) {
            assertThat(policies.active()).isEqualTo(second);
            assertThat(policies.of(second.reference())).isEqualTo(second);
            assertThat(policies.of(shipped.reference())).isEqualTo(shipped);
        }

        verifyNoInteractions(tables, activations);
    }

    @Test
    void a_version_made_anywhere_is_in_force_here_as_soon_as_the_message_comes() {
        policies.refresh();
        assertThat(policies.active()).isSameAs(shipped);
        kept(second);
        assertThat(policies.active()).isSameAs(shipped);

        policies.committed(step("report/1"));
        assertThat(policies.active()).isSameAs(shipped);
        policies.committed(step("activation/1"));

        assertThat(policies.active()).isEqualTo(second);
    }

    @Test
    void any_shipped_profile_can_be_in_force_and_the_first_again_after_it() {
        policies.refresh();
        inForce(other.reference());
        policies.committed(step("activation/1"));
        assertThat(policies.active()).isEqualTo(other);

        inForce(shipped.reference());
        policies.committed(step("policy/" + shipped.id()));

        assertThat(policies.active()).isSameAs(shipped);
        assertThat(policies.shipped()).containsExactly(shipped, other);
    }

    @Test
    void a_lost_message_heals_by_the_timer() {
        policies.refresh();
        policies.active();
        kept(second);

        policies.refresh();

        assertThat(policies.active()).isEqualTo(second);
        verify(tables, times(1)).find(second.reference());
    }

    @Test
    void while_the_tables_cannot_be_read_the_version_before_goes_on() {
        kept(second);
        policies.refresh();
        when(activations.latest()).thenThrow(new IllegalStateException("no database"));
        reference.reset();

        assertThat(policies.active()).isEqualTo(second);
        assertThatThrownBy(policies::refresh).hasMessage("no database");
    }

    @Test
    void a_version_that_is_not_kept_is_an_error_and_is_asked_for_again() {
        policies.refresh();
        assertThatThrownBy(() -> policies.of(second.reference())).hasMessageContaining(second.reference());
        kept(second);

        assertThat(policies.of(second.reference())).isEqualTo(second);
    }

    private void kept(PolicyProfile profile) {
        inForce(profile.reference());
        when(tables.find(profile.reference()))
                .thenReturn(Optional.of(new ProfileVersion(profile, null, "", "admin", "Ada Admin", NOW)));
    }

    private void inForce(String reference) {
        when(activations.latest()).thenReturn(Optional.of(new Activation(1, reference, "admin", "Ada Admin", NOW, "")));
    }

    private LetterTemplate titled(String title) {
        LetterTemplate template = shipped.letters().get(LetterKind.CONCLUDED_MATTER);
        return new LetterTemplate(title, template.demands(), template.sections());
    }

    private static JournalEntry step(String about) {
        return JournalEntry.of(NOW, Actor.SYSTEM, "policy.letter-changed", 0, 0, about, 2, "");
    }
}
