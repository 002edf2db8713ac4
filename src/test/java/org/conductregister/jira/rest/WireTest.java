package org.conductregister.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.conductregister.jira.rest.wire.Bodies;
import org.conductregister.jira.rest.wire.IncidentWire;
import org.conductregister.jira.rest.wire.TermsOut;
import org.conductregister.letter.SampleTerms;
import org.conductregister.policy.Channel;
import org.conductregister.policy.TermsKind;
import org.conductregister.report.Incident;
import org.conductregister.restriction.terms.ContactTimes;
import org.conductregister.restriction.terms.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WireTest {

    private final Wire wire = new Wire();

    @ParameterizedTest
    @EnumSource(TermsKind.class)
    void terms_of_every_kind_come_back_as_they_went(TermsKind kind) {
        Terms terms = SampleTerms.of(kind);
        String json = wire.write(new Bodies.Proposal(1, "any", TermsOut.of(terms), "because", null));

        assertThat(wire.read(json, Bodies.Proposal.class).terms().terms((field, named) -> named))
                .isEqualTo(terms);
    }

    @Test
    void terms_are_written_as_documented() {
        assertThat(wire.write(TermsOut.of(SampleTerms.of(TermsKind.CHANNELS))))
                .isEqualTo("{\"kind\":\"CHANNELS\",\"allowed\":[\"EMAIL\",\"LETTER\"]}");
        assertThat(wire.write(TermsOut.of(new ContactTimes(
                        Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                        LocalTime.of(9, 0),
                        LocalTime.of(11, 30),
                        ZoneId.of("Australia/Adelaide")))))
                .isEqualTo("{\"kind\":\"CONTACT_TIMES\",\"days\":[\"MONDAY\",\"FRIDAY\"],\"from\":\"09:00\","
                        + "\"to\":\"11:30\",\"zone\":\"Australia/Adelaide\"}");
    }

    @Test
    void an_incident_comes_back_as_it_went() {
        Incident incident = new Incident(
                Instant.parse("2026-05-31T05:00:00Z"),
                Channel.TELEPHONE,
                true,
                "at the desk",
                new Incident.Involved("agent2", "the security guard", "Cr Bell", "0400 000 000"),
                "The drain",
                "Shouted",
                "Explained it again",
                "Ended the call",
                Set.of("behaviours", "demands"),
                new Incident.Background(
                        "Called back together",
                        "",
                        Incident.Considered.CONSIDERED,
                        Set.of("Abuse or insults"),
                        Set.of("SD-1", "PARKS-2")),
                new Incident.Impact("Two staff shaken", "The desk was closed", 25),
                new Incident.Safety(Incident.Risk.ONGOING, true, true, true, "P-1", "S-2", "A door", "A child"),
                new Incident.Ending(true, true, true, Instant.parse("2026-05-31T05:10:00Z")),
                Set.of(4L, 5L));

        String json = wire.write(IncidentWire.of(incident));

        assertThat(json).contains("\"occurredAt\":\"2026-05-31T05:00:00Z\"");
        assertThat(wire.read(json, IncidentWire.class).incident((field, named) -> named))
                .isEqualTo(incident);
    }

    @Test
    void a_time_may_carry_any_offset_but_must_carry_one() {
        IncidentWire read = wire.read("{\"occurredAt\":\"2026-05-31T14:30:00+09:30\"}", IncidentWire.class);

        assertThat(read.occurredAt().toInstant()).isEqualTo("2026-05-31T05:00:00Z");
        assertThatThrownBy(() -> wire.read("{\"occurredAt\":\"2026-05-31T14:30:00\"}", IncidentWire.class))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("offset");
    }

    @Test
    void a_null_in_a_list_is_refused_and_not_stored() {
        assertThatThrownBy(() -> wire.read("{\"categories\":[null]}", IncidentWire.class))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> wire.read("{\"title\":\"x\",\"texts\":[\"a\",null]}", Bodies.Text.class))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void lists_say_whether_anything_follows_and_refuse_a_limit_that_is_too_high() {
        assertThat(Rows.asked("0", "2").of(List.of("a", "b", "c"), row -> row))
                .satisfies(page -> assertThat(page.values()).containsExactly("a", "b"))
                .satisfies(page -> assertThat(page.isLast()).isFalse());
        assertThat(Rows.asked("2", "2").of(List.of("a", "b", "c"), row -> row))
                .satisfies(page -> assertThat(page.values()).containsExactly("c"))
                .satisfies(page -> assertThat(page.isLast()).isTrue());
        assertThatThrownBy(() -> Rows.asked(null, "201"))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("200");
        assertThatThrownBy(() -> Rows.asked("-1", null)).isInstanceOf(Malformed.class);
    }
}
