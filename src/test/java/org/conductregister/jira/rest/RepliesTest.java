package org.conductregister.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.message.I18nResolver;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.ws.rs.core.Response;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.conductregister.jira.rest.wire.Bodies;
import org.conductregister.jira.text.Wording;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RepliesTest {

    private final I18nResolver texts = mock();
    private Replies replies;

    @BeforeEach
    void textsAreTheirKeys() {
        when(texts.getText(anyString())).thenAnswer(call -> call.getArgument(0));
        when(texts.getText(anyString(), any(Serializable[].class))).thenAnswer(call -> call.getArgument(0));
        Wording words = new Wording(texts);
        replies = new Replies(new ToWire(words), words);
    }

    @Test
    void what_is_done_is_shown_and_what_is_made_says_where_it_is() throws Exception {
        Response made = replies.created(() -> Outcome.done(7), id -> Map.of("id", id), id -> "reports/" + id);

        assertThat(made.getStatus()).isEqualTo(201);
        assertThat(made.getLocation()).hasPath("reports/7");
        assertThat(json(made).get("id").asInt()).isEqualTo(7);
        assertThat(status(() -> Outcome.done(7))).isEqualTo(200);
    }

    @Test
    void a_refusal_lists_every_reason_with_its_field() throws Exception {
        Response refused = replies.ok(
                () -> Outcome.refused(List.of(Reason.at("limb", "gate.no-threat"), Reason.of("report.not-assessed"))),
                done -> done);

        assertThat(refused.getStatus()).isEqualTo(422);
        JsonNode problem = json(refused);
        assertThat(problem.get("code").asText()).isEqualTo("refused");
        assertThat(problem.get("reasons")).hasSize(2);
        assertThat(problem.at("/reasons/0/field").asText()).isEqualTo("limb");
        assertThat(problem.at("/reasons/1").has("field")).isFalse();
    }

    @Test
    void a_race_is_a_conflict_and_not_the_callers_fault() {
        assertThat(status(() -> Outcome.refused(Reason.of("changed-meanwhile"))))
                .isEqualTo(409);
    }

    @Test
    void what_may_not_be_done_and_what_is_not_there_tell_nothing_more() throws Exception {
        assertThat(status(() -> Outcome.notAllowed("DecideReport"))).isEqualTo(403);
        Response missing = replies.ok(() -> Outcome.notFound("report"), done -> done);
        assertThat(missing.getStatus()).isEqualTo(404);
        assertThat(json(missing).has("reasons")).isFalse();
    }

    @Test
    void what_breaks_is_told_without_particulars() throws Exception {
        Response broken = replies.ok(
                () -> {
                    throw new IllegalStateException("select * from secrets");
                },
                done -> done);

        assertThat(broken.getStatus()).isEqualTo(500);
        assertThat((String) broken.getEntity()).doesNotContain("secrets", "Exception");
        assertThat(json(broken).get("code").asText()).isEqualTo("broken");
    }

    @Test
    void a_malformed_body_says_where_and_what_was_expected() throws Exception {
        JsonNode day = malformed("{\"reportId\": 1, \"reviewDate\": \"next week\"}");
        assertThat(day.get("field").asText()).isEqualTo("reviewDate");
        assertThat(day.get("message").asText()).contains("2026-05-31");

        JsonNode kind = malformed("{\"terms\": {\"kind\": \"CHANNELS\", \"allowed\": [\"PIGEON\"]}}");
        assertThat(kind.get("field").asText()).isEqualTo("terms.allowed");
        assertThat(kind.get("message").asText()).contains("TELEPHONE");

        JsonNode unknown = malformed("{\"reportId\": 1, \"typo\": true}");
        assertThat(unknown.get("field").asText()).isEqualTo("typo");
        assertThat(unknown.get("message").asText()).contains("reviewDate");

        JsonNode alien = malformed("{\"terms\": {\"kind\": \"SOLE_CONTACT\", \"matter\": \"the drain\"}}");
        assertThat(alien.get("field").asText()).isEqualTo("terms.matter");

        assertThat(malformed("{\"reportId\": 1} trailing").get("code").asText()).isEqualTo("malformed");
        assertThat(malformed("").get("message").asText()).contains("JSON body");
        assertThat(malformed("{").get("message").asText()).contains("no JSON");
        assertThat(malformed("[]").get("code").asText()).isEqualTo("malformed");
        assertThat(malformed("null").get("code").asText()).isEqualTo("malformed");
    }

    private JsonNode malformed(String body) throws Exception {
        Response response = replies.ok(() -> Outcome.done(replies.read(body, Bodies.Proposal.class)), done -> done);
        assertThat(response.getStatus()).as(body).isEqualTo(400);
        return json(response);
    }

    private int status(Supplier<Outcome<Integer>> step) {
        return replies.ok(step, done -> done).getStatus();
    }

    private static JsonNode json(Response response) throws Exception {
        return new JsonMapper().readTree((String) response.getEntity());
    }
}
