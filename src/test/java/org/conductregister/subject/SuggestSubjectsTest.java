package org.conductregister.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.subject.SuggestSubjects.Suggestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A near match suggests and never asserts (R88, R92). */
@Requirement("R88")
class SuggestSubjectsTest {

    private final Office office = new Office();

    @ParameterizedTest
    @CsvSource({
        "Riley Rhodes, Reily Rhodes",
        "Riley Rhodes, Rhodes Riley",
        "Riley Rhodes, 'RHODES, Riley J.'",
        "Siobhan O'Brien, Siobhán OBrien",
        "Catherine Meyer, Katherine Meyer",
        "John Smith, Jon Smith",
    })
    void namesThatSoundAlikeAreSuggested(String known, String asked) {
        Subject subject = add(Subject.person(known, Set.of(Identifier.user("JIRAUSER1"))));

        assertThat(like(new SubjectRef(null, null, asked)))
                .containsExactly(new Suggestion(subject, List.of(new Likeness(Likeness.In.NAME, known))));
    }

    @ParameterizedTest
    @CsvSource({"Riley Rhodes, Robin Rhodes", "Riley Rhodes, Riley Ross", "John Smith, Jane Smith", "Pat, Matt"})
    void otherNamesAreNot(String known, String asked) {
        add(Subject.person(known, Set.of(Identifier.user("JIRAUSER1"))));

        assertThat(like(new SubjectRef(null, null, asked))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"8569 0100", "+1 403 569 0100 ext 4", "(02) 8569 0100", "856-90100"})
    void theSameNumberWithAnotherPrefixOrNoneIsSuggested(String asked) {
        Identifier phone = Identifier.phone("08 8569 0100", "AU").orElseThrow();
        add(Subject.person("Pat", Set.of(phone)));

        List<Suggestion> found = like(new SubjectRef(null, null, null, null, asked, "AU", null, null, null));

        assertThat(found)
                .flatExtracting(Suggestion::whys)
                .containsExactlyElementsOf(
                        asked.contains("403") ? List.of() : List.of(new Likeness(Likeness.In.PHONE, "+61885690100")));
    }

    @Test
    void theSameHouseWithAnotherUnitOrWithoutItsTownIsSuggestedAndTheNeighbourIsNot() {
        Subject flat = add(property("Flat 2, 12 High St, Mannum"));
        add(property("112 High St, Mannum"));
        add(property("12 High Street East, Mannum"));
        add(property("12 High Road, Mannum"));

        assertThat(like(at("12 High Street"))).extracting(Suggestion::subject).containsExactly(flat);
        assertThat(like(at("Unit 5, 12 High St, Mannum")))
                .extracting(Suggestion::subject)
                .containsExactly(flat);
    }

    @Test
    void theSameMailboxWithATagOrAtAnotherProviderIsSuggestedButNotTheFrontDeskOfEverybody() {
        Subject riley = add(Subject.person("R", Set.of(Identifier.email("riley.rhodes@example.org"))));
        add(Subject.person("Shop", Set.of(Identifier.email("info@shop.example"))));

        assertThat(like(new SubjectRef(null, "rileyrhodes+parks@mail.example", null)))
                .containsExactly(
                        new Suggestion(riley, List.of(new Likeness(Likeness.In.EMAIL, "riley.rhodes@example.org"))));
        assertThat(like(new SubjectRef(null, "info@other.example", null))).isEmpty();
    }

    @Test
    void whoHasMoreInCommonComesFirstAndOnesOwnRecordIsNotSuggested() {
        Subject near = add(Subject.person("Riley Rhodes", Set.of(Identifier.email("riley.rhodes@example.org"))));
        Subject name = add(Subject.person("Riley Rhodes", Set.of(Identifier.user("JIRAUSER2"))));
        Subject self = add(Subject.person("Riley Rhodes", Set.of(Identifier.email("riley.rhodes@mail.example"))));

        assertThat(office.suggest.to(office.lead, self.id()).orElseThrow())
                .extracting(Suggestion::subject)
                .containsExactly(near, name);
    }

    @Test
    void suggestingChangesNothingAndShowsNoBanner() {
        office.restrictedForSixMonths("SD-1");
        Subject near = add(Subject.person("Riley Rhodes", Set.of(Identifier.email("riley@mail.example"))));

        assertThat(office.suggest.to(office.lead, near.id()).orElseThrow()).hasSize(1);

        assertThat(office.index
                        .lookUp(List.of(Identifier.email("riley@mail.example")))
                        .entries())
                .isEmpty();
        assertThat(office.register.subjects.find(near.id())).contains(near);
    }

    private List<Suggestion> like(SubjectRef ref) {
        return office.suggest.like(office.lead, ref).orElseThrow();
    }

    private static SubjectRef at(String address) {
        return new SubjectRef(null, null, null, Subject.Kind.PROPERTY, null, null, address, null, null);
    }

    private static Subject property(String address) {
        return new Subject(
                0,
                Subject.Kind.PROPERTY,
                address,
                Set.of(Identifier.address(address).orElseThrow()));
    }

    private Subject add(Subject subject) {
        return office.register.subjects.add(subject);
    }
}
