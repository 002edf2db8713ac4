package org.conductregister.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The app speaks in the words of the policy. */
class VocabularyTest {

    private final Vocabulary library = new Vocabulary("individual", "individuals", List.of());

    @Test
    void theWordStandsWhereTheAppLeavesRoomForIt() {
        assertThat(library.spoken(
                        "@Customers@ never see it. Ask the @customer@, or @a customer@ like other @customers@."))
                .isEqualTo("Individuals never see it. Ask the individual, or an individual like other individuals.");
        assertThat(Vocabulary.PLAIN.spoken("@Customer@ or @a customer@")).isEqualTo("Customer or a customer");
    }

    @Test
    void whatAnybodyTypedStaysAsTyped() {
        assertThat(library.spoken("Write to riley@example.org, a customer."))
                .isEqualTo("Write to riley@example.org, a customer.");
    }
}
