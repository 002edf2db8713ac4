package org.conductregister.acceptance.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conductregister.acceptance.ConductApi;

/** A customer's appeal or complaint in the demo data, which the chief officer hears. */
final class Hearing {

    private static final String CHIEF = "chief";

    private final Cast cast;
    private long appeal;

    Hearing(Cast cast) {
        this.cast = cast;
    }

    void appeal(long letter, JsonNode script) {
        appeal = ConductApi.id(cast.conduct(script.path("by").asText()).appeal(letter, said(script)));
    }

    void complain(long report, JsonNode script) {
        ConductApi.id(cast.conduct(script.path("by").asText()).complain(report, said(script)));
    }

    void takeUp() {
        cast.conduct(CHIEF).takeUp(appeal).expect(200, 201);
    }

    /** @param restrictions of the case, in the order of the script, whose changes go by the place in it */
    void decide(JsonNode script, List<Long> restrictions) {
        Map<String, Object> changes = new HashMap<>();
        script.path("changes")
                .fields()
                .forEachRemaining(change -> changes.put(
                        String.valueOf(restrictions.get(Integer.parseInt(change.getKey()))), change.getValue()));
        cast.conduct(CHIEF)
                .decideAppeal(
                        appeal,
                        Map.of(
                                "ruling", script.path("ruling").asText(),
                                "customerView", script.path("view").asText(),
                                "recordsConsidered", true,
                                "reason", script.path("reason").asText(),
                                "changes", changes))
                .expect(200, 201);
    }

    void tell(long report) {
        ConductApi chief = cast.conduct(CHIEF);
        chief.issue(ConductApi.id(chief.draftAppealOutcome(report, appeal)), "EMAIL")
                .expect(200, 201);
    }

    private static Map<String, String> said(JsonNode script) {
        return Map.of(
                "channel", script.path("channel").asText(),
                "grounds", script.path("grounds").asText(),
                "circumstances", script.path("circumstances").asText());
    }
}
