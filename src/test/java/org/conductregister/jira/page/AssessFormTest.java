package org.conductregister.jira.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.stream.Stream;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.fake.BundleWords;
import org.conductregister.jira.text.Wording;
import org.conductregister.policy.Factor;
import org.conductregister.report.ConductReport;
import org.conductregister.report.Incident.Risk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the form of the assessment asks, in the words that the app ships. */
class AssessFormTest {

    private final Office office = new Office();
    private final BundleWords bundle = new BundleWords();
    private final Form form = form();

    @Test
    @Requirement("R49")
    void it_asks_for_every_factor_with_a_line_of_guidance() {
        assertThat(form.fields())
                .extracting(Field::name)
                .containsExactly(Stream.of(Factor.values()).map(Enum::name).toArray(String[]::new));
        assertThat(form.fields()).allSatisfy(field -> assertThat(field.help()).matches(".*[.?]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MORE_THAN_PERSISTENCE|reasonably annoyed, is not misconduct",
                "CIRCUMSTANCES_AND_NEEDS|Illness, disability, language, grief, hardship",
                "IMPACT_ON_PEOPLE|other customers",
                "NATURE_OF_CONDUCT|Weigh its nature, its intensity, how often it happens, and whether its effect is out of",
                "OWN_EFFORTS|what went wrong on our side",
                "FUTURE_EXPECTATIONS|what can they expect of us",
                "REASONABLE_AND_PROPORTIONATE|the mildest step that would help"
            })
    @Requirement({"R7", "R9", "R10", "R18", "R49"})
    void it_asks_for_the_other_side(Factor factor, String guidance) {
        assertThat(form.fields())
                .filteredOn(field -> field.name().equals(factor.name()))
                .singleElement()
                .extracting(Field::help)
                .asString()
                .contains(guidance);
    }

    private Form form() {
        I18nResolver texts = mock(I18nResolver.class, call -> {
            boolean asked = call.getMethod().getName().equals("getText")
                    && call.getArgument(0) instanceof String key
                    && key.startsWith("conduct.");
            return asked ? bundle.text(call.getArgument(0)) : null;
        });
        ConductReport report = office.filed("SD-1", Risk.NONE);
        return new CaseForms(
                        new Wording(texts),
                        office.register.policies,
                        null,
                        office.viewCase.by(office.lead, report.id()).orElseThrow(),
                        office.lead,
                        office.today(),
                        null)
                .assess();
    }
}
