package org.conductregister.jira.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.conductregister.jira.store.Samples.NOW;
import static org.conductregister.jira.store.Samples.draft;

import org.conductregister.letter.Letter;
import org.conductregister.letter.Letters;
import org.conductregister.verb.Journal.Conflict;
import org.junit.jupiter.api.Test;

/** What every {@link org.conductregister.letter.Letters} keeps to, whatever it is kept in. */
abstract class LettersContract {

    private final Letters letters;

    LettersContract(Storage storage) {
        letters = storage.open().letters();
    }

    @Test
    void aLetterIsFoundAsItWasDrafted() {
        Letter added = letters.add(draft(1, 5));

        assertThat(added.id()).isPositive();
        assertThat(added).isEqualTo(draft(1, 5).withId(added.id()));
        assertThat(letters.find(added.id())).contains(added);
        assertThat(letters.find(987_654_321)).isEmpty();
    }

    @Test
    void theLettersOfACaseAndToASubjectComeOldestFirst() {
        Letter one = letters.add(draft(1, 5));
        Letter two = letters.add(draft(2, 5));
        Letter three = letters.add(draft(1, 6));

        assertThat(letters.ofReport(1)).containsExactly(one, three);
        assertThat(letters.ofSubject(5)).containsExactly(one, two);
    }

    @Test
    void ofTwoPeopleWhoIssueTheSameDraftOneIsTooLate() {
        Letter drafted = letters.add(draft(1, 5));
        Letter issued = drafted.issued("lead", NOW, Letter.Delivery.POST);
        letters.update(issued);

        assertThatThrownBy(() -> letters.update(drafted.issued("director", NOW, Letter.Delivery.EMAIL)))
                .isInstanceOf(Conflict.class);
        assertThat(letters.find(drafted.id())).contains(issued);
    }

    @Test
    void aLetterThatGoesToAnotherRecordIsFoundThereAlone() {
        Letter added = letters.add(draft(1, 5));
        letters.update(added.under(6));

        assertThat(letters.ofSubject(6)).containsExactly(added.under(6));
        assertThat(letters.ofSubject(5)).isEmpty();
    }
}
