package org.conductregister.restriction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.conductregister.Requirement;
import org.conductregister.fake.BundleWords;
import org.conductregister.restriction.Finding.Code;
import org.junit.jupiter.api.Test;

/** What an agent reads of a contact that came by another way than agreed. */
@Requirement("R118")
class ContactWordingTest {

    private final ContactWording wording = new ContactWording(new BundleWords(), key -> key);

    private String wrong(String came, String... agreed) {
        return wording.of(new Finding(7, Code.WRONG_CHANNEL, List.of(List.of(came), List.of(agreed)), false));
    }

    @Test
    void mail_and_letter_are_writing() {
        assertThat(wrong("TELEPHONE", "EMAIL", "LETTER", "PORTAL")).isEqualTo("Phone call, but writing only.");
    }

    @Test
    void other_ways_are_listed_as_people_list_things() {
        assertThat(wrong("IN_PERSON", "TELEPHONE")).isEqualTo("Visit in person, but telephone only.");
        assertThat(wrong("IN_PERSON", "TELEPHONE", "LETTER"))
                .isEqualTo("Visit in person, but telephone or letter only.");
        assertThat(wrong("IN_PERSON", "VOICEMAIL", "EMAIL", "LETTER"))
                .isEqualTo("Visit in person, but voicemail, email or letter only.");
    }

    @Test
    void staff_are_listed_by_name_even_where_a_name_has_a_comma() {
        List<List<String>> met = List.of(List.of("Okoro, Ada"), List.of("Moss, Ben", "Quill"));
        assertThat(wording.of(new Finding(7, Code.NOT_THE_NAMED_STAFF, met, false)))
                .contains("Okoro, Ada")
                .contains("Moss, Ben, Quill");
    }
}
