package org.conductregister.jira.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.conductregister.letter.Letter;
import org.conductregister.policy.Channel;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.TermsKind;
import org.conductregister.report.ConductReport;
import org.conductregister.restriction.Restriction;
import org.conductregister.restriction.terms.Channels;
import org.conductregister.restriction.terms.Terms;
import org.conductregister.review.Review;
import org.conductregister.review.ReviewRuns;
import org.conductregister.subject.Subject;
import org.conductregister.verb.JournalEntry;

class JsonTest {

    private static final List<Class<?>> DOCUMENTS = List.of(
            Subject.class,
            ConductReport.class,
            Restriction.class,
            Letter.class,
            Review.class,
            ReviewRuns.Run.class,
            JournalEntry.class,
            PolicyProfile.class);

    private final ObjectMapper json = Json.mapper();

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void everyRecordComesBackAsItWasWritten(@ForAll("documents") Object document) throws JsonProcessingException {
        String written = json.writeValueAsString(document);

        assertThat(json.readValue(written, document.getClass())).isEqualTo(document);
    }

    @Provide
    Arbitrary<Object> documents() {
        return Arbitraries.of(DOCUMENTS).flatMap(type -> Records.of(type).map(value -> (Object) value));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void everyKindOfTermsIsWrittenUnderItsNameInThePolicy(@ForAll("terms") Terms terms) throws Exception {
        JsonNode written = json.readTree(json.writerFor(Terms.class).writeValueAsString(terms));

        assertThat(written.get("kind").asText()).isEqualTo(terms.kind().name());
        assertThat(json.treeToValue(written, Terms.class)).isEqualTo(terms);
    }

    @Provide
    Arbitrary<Terms> terms() {
        return Records.of(Terms.class).map(Terms.class::cast);
    }

    @Example
    void everyKindOfTermsInThePolicyCanBeRead() throws Exception {
        for (TermsKind kind : TermsKind.values()) {
            assertThat(json.readValue("{\"kind\": \"" + kind + "\"}", Terms.class)
                            .kind())
                    .isEqualTo(kind);
        }
    }

    record Minutes(int spent) {
        public boolean isLong() {
            return spent > 60;
        }

        public int getHours() {
            return spent / 60;
        }
    }

    @Example
    void aRecordIsWrittenByItsComponentsAndNothingElse() throws Exception {
        assertThat(json.writeValueAsString(new Minutes(90))).isEqualTo("{\"spent\":90}");
    }

    record Times(Instant at, OffsetDateTime local, LocalDate day, Duration took) {}

    @Example
    void timesAreIso8601AndKeepTheirOffset() throws Exception {
        Times times = new Times(
                Instant.EPOCH,
                OffsetDateTime.parse("2026-07-06T09:30:00+09:30"),
                LocalDate.EPOCH,
                Duration.ofMinutes(5));
        String written = "{\"at\":\"1970-01-01T00:00:00Z\",\"local\":\"2026-07-06T09:30:00+09:30\","
                + "\"day\":\"1970-01-01\",\"took\":\"PT5M\"}";

        assertThat(json.writeValueAsString(times)).isEqualTo(written);
        assertThat(json.readValue(written, Times.class)).isEqualTo(times);
    }

    @Example
    void whatANewerVersionWroteIsReadWithoutWhatIsNew() throws Exception {
        Terms read = json.readValue(
                "{\"kind\": \"CHANNELS\", \"allowed\": [\"EMAIL\"], \"invented\": {\"later\": 1}}", Terms.class);

        assertThat(read).isEqualTo(new Channels(Set.of(Channel.EMAIL)));
    }
}
