package org.conductregister.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.conductregister.Requirement;
import org.conductregister.subject.Identifier.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Marks as people write them, each with what the register takes it for; the tables lie beside this class (R29, R88). */
@Requirement({"R29", "R88"})
class MarksTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "emails.csv", useHeadersInDisplayName = true)
    void aMailAddressIsTakenForOneAndTheSameOrRefused(String typed, String compared) {
        Optional<String> usable = Optional.of(typed)
                .filter(MailAddress::isUsable)
                .map(address -> Identifier.email(address).value());

        assertThat(usable).isEqualTo(Optional.ofNullable(compared));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvFileSource(resources = "phones.csv", useHeadersInDisplayName = true)
    void aTelephoneNumberIsTakenForOneAndTheSameOrRefused(String typed, String region, String compared) {
        assertThat(Identifier.phone(typed, region))
                .isEqualTo(Optional.ofNullable(compared).map(value -> new Identifier(Kind.PHONE, value)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "addresses.csv", useHeadersInDisplayName = true)
    void anAddressIsTakenForOneAndTheSameOrRefused(String typed, String compared) {
        assertThat(Identifier.address(typed).map(Identifier::value)).isEqualTo(Optional.ofNullable(compared));
    }
}
