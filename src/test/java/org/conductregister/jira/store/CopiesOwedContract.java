package org.conductregister.jira.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.conductregister.letter.CopiesOwed;
import org.conductregister.letter.CopiesOwed.Owed;
import org.conductregister.verb.UnitOfWork;
import org.junit.jupiter.api.Test;

/** What every {@link org.conductregister.letter.CopiesOwed} keeps to, whatever it is kept in. */
abstract class CopiesOwedContract {

    private static final Instant ISSUED = Instant.parse("2026-01-05T10:00:00.123Z");

    private final CopiesOwed owed;
    private final UnitOfWork unit;

    CopiesOwedContract(Storage storage) {
        Ports ports = storage.open();
        owed = ports.copiesOwed();
        unit = ports.unit();
    }

    @Test
    void whatIsOwedStaysOnTheListUntilItIsSettled() {
        owed.add(7, ISSUED);
        owed.add(8, ISSUED.plusMillis(5));
        owed.failed(7, "the disk is full");

        assertThat(owed.all())
                .containsExactly(new Owed(7, ISSUED, "the disk is full"), new Owed(8, ISSUED.plusMillis(5), ""));

        owed.settle(7);
        owed.settle(7);
        owed.failed(7, "too late");

        assertThat(owed.all()).containsExactly(new Owed(8, ISSUED.plusMillis(5), ""));
    }

    @Test
    void aLetterThatIsNotIssuedAfterAllIsOwedNoCopy() {
        assertThatThrownBy(() -> unit.atomically(() -> {
                    owed.add(7, ISSUED);
                    throw new IllegalStateException("undone");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(owed.all()).isEmpty();
    }
}
