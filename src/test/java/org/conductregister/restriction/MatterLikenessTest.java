package org.conductregister.restriction;

import static org.assertj.core.api.Assertions.assertThat;

import org.conductregister.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words suggest; a person decides. */
@Requirement("R63")
class MatterLikenessTest {

    @ParameterizedTest
    @CsvSource({
        "The blocked drain in Mill Lane, Blocked drain again: Mill Lane floods, true",
        "The blocked drain in Mill Lane, mill-lane DRAINS are blockd!!!, true",
        "The blocked drain in Mill Lane, A pothole in Mill Lane, false",
        "The blocked drain in Mill Lane, The kerb at the school, false",
        "Rates notice 2024, My rates notice of 2024, true",
        "Parking fine 48213, Parking fine 48214, true",
        "48213, 48214, false",
        "Caf\u00e9 licence, CAFE licence refused, true",
        "Council tax, tax, false",
        "Fence, I want to talk about my fence, true",
        "Fence, I want to talk about my defence, false",
        "The, the the the, false",
    })
    void textsAreLikeTheMatterOrNot(String matter, String text, boolean likely) {
        assertThat(MatterLikeness.isLikely(matter, text))
                .as("%s", MatterLikeness.of(matter, text))
                .isEqualTo(likely);
    }

    @Test
    void aTextThatIsHugeIsReadAsFarAsItIsWorth() {
        assertThat(MatterLikeness.isLikely(
                        "blocked drain", "word ".repeat(1_500) + "blocked drain " + "x ".repeat(1_000_000)))
                .isTrue();
    }
}
