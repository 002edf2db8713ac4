package org.conductregister.jira.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.conductregister.policy.Activation;
import org.conductregister.policy.Activations;
import org.conductregister.verb.Journal.Conflict;
import org.junit.jupiter.api.Test;

/** What every {@link Activations} keeps to, whatever it is kept in. */
abstract class ActivationsContract {

    private final Activations activations;

    ActivationsContract(Storage storage) {
        activations = storage.open().activations();
    }

    @Test
    void atFirstNothingWasPutIntoForce() {
        assertThat(activations.latest()).isEmpty();
        assertThat(activations.all()).isEmpty();
    }

    @Test
    void theLastOneCountsAndNoneIsLost() {
        Activation first = number(1, "lethbridge-2024@1");
        Activation second = number(2, "mid-murray-2023@4");
        activations.add(first);
        activations.add(second);

        assertThat(activations.latest()).contains(second);
        assertThat(activations.all()).containsExactly(first, second);
    }

    @Test
    void ofTwoPeopleWhoDoItAtOnceOneIsTooLate() throws InterruptedException {
        activations.add(number(1, "lethbridge-2024@1"));

        assertThatThrownBy(() -> activations.add(number(1, "mid-murray-2023@1")))
                .isInstanceOf(Conflict.class);
        Race.of(4, () -> {
                    activations.add(number(2, "mid-murray-2023@1"));
                    return null;
                })
                .assertThatSucceed(1)
                .assertThatTheOthersFailWith(Conflict.class);
        assertThat(activations.all()).hasSize(2);
    }

    private static Activation number(int number, String reference) {
        return new Activation(number, reference, "admin", "Ada Admin", Samples.NOW, "The council resolved it.");
    }
}
