package org.conductregister.jira.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.conductregister.policy.Clause;
import org.conductregister.verb.Reason;
import org.conductregister.verb.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WordingTest {

    private final Properties bundle = new Properties();
    private final I18nResolver texts = mock(I18nResolver.class);
    private final Wording wording = new Wording(texts);

    @BeforeEach
    void readTheBundle() throws IOException {
        try (InputStream in = Wording.class.getResourceAsStream("/i18n/conduct.properties")) {
            bundle.load(in);
        }
        when(texts.getText(anyString())).thenAnswer(call -> bundle.getProperty(call.getArgument(0)));
        when(texts.getText(anyString(), any(Serializable[].class))).thenAnswer(call -> {
            List<Object> arguments = new ArrayList<>(List.of(call.getArguments()));
            return new MessageFormat(bundle.getProperty((String) arguments.remove(0))).format(arguments.toArray());
        });
    }

    @Test
    void every_word_of_the_register_has_its_text() {
        assertThat(Wording.keys()).contains("conduct.word.notice-ignored").allSatisfy(key -> assertThat(bundle)
                .containsKey(key));
    }

    @Test
    void a_reason_names_roles_and_clauses_in_words() {
        assertThat(wording.of(Reason.of("gate.not-approved", Role.CHIEF_OFFICER)))
                .contains("Chief officer")
                .doesNotContain("CHIEF");
        assertThat(wording.word(Clause.EXTERNAL_REVIEWER)).isEqualTo("Review from outside");
    }

    @Test
    void what_somebody_typed_stays_as_typed() {
        assertThat(wording.of(Reason.of("report.category-unknown", "RUDE"))).contains("RUDE");
    }
}
