package org.conductregister.jira.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Map;
import org.conductregister.Office;
import org.conductregister.register.CaseFile;
import org.conductregister.report.ConductReport;
import org.conductregister.report.Decision.OutcomeKind;
import org.conductregister.report.Incident.Risk;
import org.conductregister.verb.JournalEntry;
import org.junit.jupiter.api.Test;

/** What happened while somebody filled in a form. */
class MeanwhileTest {

    private final Office office = new Office();
    private final ConductReport report = office.assessed("SD-1", Risk.NONE);

    @Test
    void aFormFromTheCaseAsItIsGoesThrough() {
        assertThat(Meanwhile.since(file(), form(Meanwhile.seen(file())))).isEmpty();
    }

    @Test
    void aFormFromAnOlderPageIsToldWhoDidWhatSince() {
        String seen = Meanwhile.seen(file());
        office.decided(report, OutcomeKind.NO_ACTION, null).orElseThrow();
        assertThat(Meanwhile.since(file(), form(seen)))
                .extracting(JournalEntry::actorName, JournalEntry::verb)
                .containsExactly(tuple("Lee Lead", "report.decided"), tuple("Lee Lead", "report.closed"));
    }

    @Test
    void whatHappenedInAnotherCaseOfThePersonDoesNotHoldAnybodyUp() {
        String seen = Meanwhile.seen(file());
        office.assessed("SD-1", Risk.NONE);
        assertThat(Meanwhile.since(file(), form(seen))).isEmpty();
    }

    @Test
    void aFormThatDoesNotSayWhatItsPageShowedIsNotHeldUp() {
        office.decided(report, OutcomeKind.NO_ACTION, null).orElseThrow();
        assertThat(Meanwhile.since(file(), new Input(Map.of()))).isEmpty();
    }

    private CaseFile file() {
        return office.viewCase.by(office.lead, report.id()).orElseThrow();
    }

    private static Input form(String seen) {
        return new Input(Map.of(Meanwhile.FIELD, new String[] {seen}));
    }
}
