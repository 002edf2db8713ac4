package org.conductregister.jira.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.conductregister.Office;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.PolicyProfile.LetterTemplate;
import org.conductregister.policy.ProfileVersion;
import org.conductregister.policy.ProfileVersions;
import org.conductregister.verb.Journal.Conflict;
import org.junit.jupiter.api.Test;

/** What every {@link ProfileVersions} keeps to, whatever it is kept in. */
abstract class ProfileVersionsContract {

    private static final PolicyProfile SHIPPED = Office.midMurray();

    private final ProfileVersions versions;

    ProfileVersionsContract(Storage storage) {
        versions = storage.open().profileVersions();
    }

    @Test
    void atFirstNoneIsKept() {
        assertThat(versions.find(SHIPPED.reference())).isEmpty();
        assertThat(versions.of(SHIPPED.id())).isEmpty();
        assertThat(versions.newest(SHIPPED.id())).isZero();
        assertThat(versions.ids()).isEmpty();
    }

    @Test
    void aVersionIsFoundAsItWasMade() {
        ProfileVersion second = after(SHIPPED, "A title");
        versions.add(second);

        assertThat(versions.find(SHIPPED.id() + "@2")).contains(second);
    }

    @Test
    void theVersionsOfAProfileComeOldestFirst() {
        ProfileVersion second = after(SHIPPED, "A title");
        ProfileVersion third = after(second.profile(), "Another title");
        versions.add(second);
        versions.add(third);

        assertThat(versions.of(SHIPPED.id())).containsExactly(second, third);
        assertThat(versions.of("another-policy")).isEmpty();
        assertThat(versions.newest(SHIPPED.id())).isEqualTo(3);
        assertThat(versions.newest("another-policy")).isZero();
        assertThat(versions.ids()).containsExactly(SHIPPED.id());
    }

    @Test
    void ofTwoPeopleWhoMakeTheSameVersionOneIsTooLate() throws InterruptedException {
        ProfileVersion first = after(SHIPPED, "The first");
        versions.add(first);

        assertThatThrownBy(() -> versions.add(after(SHIPPED, "The second"))).isInstanceOf(Conflict.class);
        assertThat(versions.find(SHIPPED.id() + "@2")).contains(first);
        Race.of(4, () -> {
                    versions.add(after(first.profile(), "One of four"));
                    return null;
                })
                .assertThatSucceed(1)
                .assertThatTheOthersFailWith(Conflict.class);
        assertThat(versions.of(SHIPPED.id())).hasSize(2);
    }

    private static ProfileVersion after(PolicyProfile before, String title) {
        LetterTemplate template = before.letters().get(LetterKind.CONCLUDED_MATTER);
        LetterTemplate other = new LetterTemplate(title, template.demands(), List.copyOf(template.sections()));
        return new ProfileVersion(
                before.withLetter(LetterKind.CONCLUDED_MATTER, other),
                before.reference(),
                "a title",
                "admin",
                "Ada Admin",
                Samples.NOW);
    }
}
