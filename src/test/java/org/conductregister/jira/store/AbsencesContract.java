package org.conductregister.jira.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.conductregister.restriction.Absence;
import org.conductregister.restriction.Absences;
import org.conductregister.verb.UnitOfWork;
import org.junit.jupiter.api.Test;

/** What every {@link Absences} keeps to, whatever it is kept in. */
abstract class AbsencesContract {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 6);
    private static final Absence LEE = new Absence("lee", DAY, DAY.plusDays(9), 1);

    private final Absences absences;
    private final UnitOfWork unit;

    AbsencesContract(Storage storage) {
        Ports ports = storage.open();
        absences = ports.absences();
        unit = ports.unit();
    }

    @Test
    void whatIsSaidLastOfSomebodyTakesThePlaceOfWhatWasSaidBefore() {
        Absence longer = new Absence("lee", DAY, DAY.plusDays(20), 2);
        Absence ann = new Absence("ann", DAY.plusDays(1), DAY.plusDays(1), 1);
        absences.put(LEE);
        absences.put(ann);
        absences.put(longer);

        assertThat(absences.of("lee")).contains(longer);
        assertThat(absences.of("nobody")).isEmpty();
        assertThat(absences.all()).containsExactlyInAnyOrder(longer, ann);
    }

    @Test
    void whatIsUndoneWasNeverSaid() {
        absences.put(LEE);
        assertThatThrownBy(() -> unit.atomically(() -> {
                    absences.put(new Absence("lee", DAY, DAY, 2));
                    throw new IllegalStateException("undone");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(absences.all()).containsExactly(LEE);
    }
}
