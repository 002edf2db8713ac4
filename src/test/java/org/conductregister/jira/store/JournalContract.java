package org.conductregister.jira.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.conductregister.jira.store.Samples.step;

import java.util.List;
import java.util.stream.IntStream;
import org.conductregister.verb.Journal;
import org.conductregister.verb.Journal.Conflict;
import org.conductregister.verb.JournalEntry;
import org.junit.jupiter.api.Test;

/** What every {@link org.conductregister.verb.Journal} keeps to, whatever it is kept in. */
abstract class JournalContract {

    private final Ports ports;
    private final Journal journal;

    JournalContract(Storage storage) {
        ports = storage.open();
        journal = ports.journal();
    }

    @Test
    void anEmptyJournalHasNoLatestEntry() {
        assertThat(journal.latest()).isZero();
        assertThat(journal.since(0)).isEmpty();
    }

    @Test
    void entriesAreNumberedInTheOrderOfTheirSteps() {
        journal.append(step("report/1", 1));
        journal.append(step("report/2", 1));
        journal.append(step("report/1", 2));

        List<JournalEntry> all = journal.since(0);
        assertThat(all).extracting(JournalEntry::about).containsExactly("report/1", "report/2", "report/1");
        assertThat(all).extracting(JournalEntry::number).isSorted().doesNotHaveDuplicates();
        assertThat(journal.latest()).isEqualTo(all.get(2).number());
        assertThat(journal.since(all.get(0).number())).containsExactly(all.get(1), all.get(2));
        assertThat(journal.since(journal.latest())).isEmpty();
    }

    @Test
    void anEntrySaysWhatWasAppended() {
        journal.append(step("report/1", 1, 5, 7));

        JournalEntry entry = journal.since(0).get(0);
        assertThat(entry).usingRecursiveComparison().ignoringFields("number").isEqualTo(step("report/1", 1, 5, 7));
    }

    @Test
    void aStepIsFoundByTheThingAndTheRevisionItReached() {
        journal.append(step("conversation/a-1", 1, 5, 0));
        journal.append(step("conversation/a", 1, 6, 0));

        assertThat(journal.step("conversation/a", 1).orElseThrow().subjectId()).isEqualTo(6);
        assertThat(journal.step("conversation/a", 2)).isEmpty();
        assertThat(journal.step("conversation/b", 1)).isEmpty();
    }

    @Test
    void theStepsOfASubjectAndOfACaseComeOldestFirst() {
        journal.append(step("report/7", 1, 0, 7));
        journal.append(step("report/7", 2, 5, 7));
        journal.append(step("restriction/3", 1, 5, 8));

        assertThat(journal.ofReport(7)).extracting(JournalEntry::revision).containsExactly(1, 2);
        assertThat(journal.ofSubject(5)).extracting(JournalEntry::about).containsExactly("report/7", "restriction/3");
    }

    @Test
    void aRevisionIsMadeOnce() {
        journal.append(step("report/1", 2));

        assertThatThrownBy(() -> journal.append(step("report/1", 2)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("report/1");
        journal.append(step("report/11", 2));
        journal.append(step("report/1", 12));
        assertThat(journal.since(0)).hasSize(3);
    }

    @Test
    void everythingSinceIsReadHoweverMuchItIs() {
        int many = Documents.STRETCH + 1;
        ports.unit().atomically(() -> {
            IntStream.rangeClosed(1, many).forEach(revision -> journal.append(step("report/1", revision)));
            return null;
        });

        assertThat(journal.since(0))
                .extracting(JournalEntry::revision)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, many).boxed().toList());
    }
}
