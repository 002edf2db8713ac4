package org.conductregister.jira.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.conductregister.subject.Hints;
import org.conductregister.subject.Identifier;
import org.conductregister.subject.Subject;
import org.conductregister.subject.Subjects;
import org.conductregister.verb.Journal;
import org.junit.jupiter.api.Test;

/** What every {@link org.conductregister.subject.Subjects} keeps to, whatever it is kept in. */
abstract class SubjectsContract {

    private final Subjects subjects;

    SubjectsContract(Storage storage) {
        subjects = storage.open().subjects();
    }

    @Test
    void aSubjectIsFoundByItsIdAsItWasAdded() {
        Subject added = subjects.add(riley());

        assertThat(added.id()).isPositive();
        assertThat(added).isEqualTo(new Subject(added.id(), riley().kind(), riley().name(), riley().identifiers()));
        assertThat(subjects.find(added.id())).contains(added);
    }

    @Test
    void nobodyIsFoundUnderAnIdThatWasNeverGiven() {
        assertThat(subjects.find(987_654_321)).isEmpty();
    }

    @Test
    void aSubjectIsFoundByEveryMarkItCarriesAndByNoOther() {
        Subject added = subjects.add(riley());

        assertThat(subjects.carrying(Identifier.user("JIRAUSER1"))).contains(added);
        assertThat(subjects.carrying(Identifier.email("Riley@Example.org"))).contains(added);
        assertThat(subjects.carrying(Identifier.user("riley@example.org"))).isEmpty();
    }

    @Test
    void userKeysThatDifferInCaseBelongToDifferentPeople() {
        Subject upper = subjects.add(Subject.person("Upper", Set.of(Identifier.user("KEY"))));
        Subject lower = subjects.add(Subject.person("Lower", Set.of(Identifier.user("key"))));

        assertThat(subjects.carrying(Identifier.user("KEY"))).contains(upper);
        assertThat(subjects.carrying(Identifier.user("key"))).contains(lower);
    }

    @Test
    void aMarkBelongsToOneSubjectOnly() {
        subjects.add(riley());
        Subject second =
                Subject.person("Second", Set.of(Identifier.user("JIRAUSER2"), Identifier.email("riley@example.org")));

        assertThatThrownBy(() -> subjects.add(second)).isInstanceOf(IllegalStateException.class);
        assertThat(subjects.carrying(Identifier.user("JIRAUSER2")))
                .as("nothing of the refused subject stays")
                .isEmpty();
    }

    @Test
    void aMailAddressMayBeLongerThanAnyColumn() {
        Identifier one = Identifier.email("a".repeat(300) + "@example.org");
        Identifier other = Identifier.email("a".repeat(301) + "@example.org");
        Subject added = subjects.add(Subject.person("Long", Set.of(one)));

        assertThat(subjects.carrying(one)).contains(added);
        assertThat(subjects.carrying(other)).isEmpty();
    }

    @Test
    void manySubjectsAreFoundAtOnceWhateverElseIsAskedFor() {
        List<Subject> added = LongStream.range(0, 1_100)
                .mapToObj(number -> subjects.add(Subject.person("P", Set.of(Identifier.user("user" + number)))))
                .toList();
        List<Long> ids = new ArrayList<>(added.stream().map(Subject::id).toList());
        ids.add(987_654_321L);
        ids.add(added.get(0).id());

        assertThat(subjects.findAll(ids)).containsExactlyInAnyOrderElementsOf(added);
        assertThat(subjects.findAll(Set.of())).isEmpty();
    }

    @Test
    void everyKindOfMarkIsFoundAgain() {
        Subject group = subjects.add(new Subject(
                0,
                Subject.Kind.GROUP,
                "Residents",
                Set.of(
                        Identifier.organisation("7"),
                        Identifier.phone("+61885690100", null).orElseThrow())));
        Subject house = subjects.add(new Subject(
                0,
                Subject.Kind.PROPERTY,
                "12 High St",
                Set.of(Identifier.address("12 High St").orElseThrow())));

        assertThat(subjects.carrying(Identifier.organisation("7"))).contains(group);
        assertThat(subjects.carrying(Identifier.phone("(08) 8569 0100", "AU").orElseThrow()))
                .contains(group);
        assertThat(subjects.carrying(Identifier.address("12 HIGH STREET").orElseThrow()))
                .contains(house);
    }

    @Test
    void aChangedSubjectCarriesItsNewMarksAndNoneThatItGaveUp() {
        Subject added = subjects.add(riley());
        Subject changed = added.amended(
                Subject.Kind.PERSON,
                "Riley R",
                null,
                Set.of(Identifier.user("JIRAUSER1"), Identifier.email("other@example.org")));

        subjects.update(changed);

        assertThat(subjects.find(added.id())).contains(changed);
        assertThat(subjects.carrying(Identifier.user("JIRAUSER1"))).contains(changed);
        assertThat(subjects.carrying(Identifier.email("other@example.org"))).contains(changed);
        assertThat(subjects.carrying(Identifier.email("riley@example.org"))).isEmpty();
    }

    @Test
    void aMarkThatOneSubjectGaveUpIsFreeForAnother() {
        Subject one = subjects.add(riley());
        Subject other = subjects.add(Subject.person("Casey", Set.of(Identifier.user("JIRAUSER2"))));

        subjects.update(one.mergedInto(other));
        subjects.update(other.absorbing(one));

        assertThat(subjects.carrying(Identifier.user("JIRAUSER1")).map(Subject::id))
                .contains(other.id());
        assertThat(subjects.find(one.id()).map(Subject::mergedInto)).contains(other.id());
        assertThat(subjects.find(other.id()).map(Subject::absorbed)).contains(Set.of(one.id()));
    }

    @Test
    void nobodyIsGivenAMarkOfSomebodyElse() {
        subjects.add(riley());
        Subject other = subjects.add(Subject.person("Casey", Set.of(Identifier.user("JIRAUSER2"))));
        Subject greedy = other.amended(
                Subject.Kind.PERSON,
                "Casey",
                null,
                Set.of(Identifier.user("JIRAUSER2"), Identifier.email("riley@example.org")));

        assertThatThrownBy(() -> subjects.update(greedy)).isInstanceOf(IllegalStateException.class);
        assertThat(subjects.find(other.id())).contains(other);
    }

    @Test
    void theSecondOfTwoChangesToTheSameRevisionIsAConflict() {
        Subject added = subjects.add(riley());
        subjects.update(added.amended(Subject.Kind.PERSON, "One", null, added.identifiers()));

        assertThatThrownBy(() -> subjects.update(added.amended(Subject.Kind.PERSON, "Two", null, added.identifiers())))
                .isInstanceOf(Journal.Conflict.class);
    }

    @Test
    void thoseWhoShareMostHintsComeFirstAndNoneThatWasMerged() {
        Subject riley = subjects.add(riley());
        Subject phone = Identifier.phone("+61885690100", null)
                .map(mark -> subjects.add(Subject.person("Reily Roads", Set.of(mark))))
                .orElseThrow();
        subjects.add(Subject.person("Casey Cole", Set.of(Identifier.user("JIRAUSER9"))));
        Set<String> hints = new HashSet<>(Hints.of(phone));
        hints.addAll(Hints.of(riley));

        assertThat(subjects.resembling(hints, 10)).containsExactlyInAnyOrder(riley, phone);
        assertThat(subjects.resembling(Hints.of(phone), 1)).containsExactly(phone);
        assertThat(subjects.resembling(Set.of("n:nobody"), 10)).isEmpty();

        subjects.update(riley.mergedInto(phone));
        assertThat(subjects.resembling(hints, 10)).containsExactly(phone);
    }

    @Test
    void hintsFollowTheName() {
        Subject riley = subjects.add(riley());
        Subject renamed = riley.amended(Subject.Kind.PERSON, "Robin Rowe", null, Set.of(Identifier.user("JIRAUSER1")));
        subjects.update(renamed);

        assertThat(subjects.resembling(Hints.of(riley), 10)).isEmpty();
        assertThat(subjects.resembling(Hints.of(renamed), 10)).containsExactly(renamed);
    }

    @Test
    void theNewestOfAKindComeFirst() {
        Subject one = subjects.add(riley());
        Subject house = subjects.add(new Subject(
                0,
                Subject.Kind.PROPERTY,
                "H",
                Set.of(Identifier.address("12 High St").orElseThrow())));
        Subject two = subjects.add(Subject.person("Casey", Set.of(Identifier.user("JIRAUSER2"))));

        assertThat(subjects.newest(Set.of(Subject.Kind.PERSON), 0, 10)).containsExactly(two, one);
        assertThat(subjects.newest(Set.of(Subject.Kind.PERSON, Subject.Kind.PROPERTY), 1, 1))
                .containsExactly(house);
        assertThat(subjects.newest(Set.of(), 0, 10)).isEmpty();

        subjects.update(one.mergedInto(two));
        assertThat(subjects.newest(Set.of(Subject.Kind.PERSON), 0, 10)).containsExactly(two);
    }

    private static Subject riley() {
        return Subject.person("Riley", Set.of(Identifier.user("JIRAUSER1"), Identifier.email("riley@example.org")));
    }
}
