package org.conductregister.acceptance.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.conductregister.acceptance.Reporting;

/** A report of the demo data that is not of conduct: a threat with its checklist, a broken restriction, a notice. */
final class OtherReport {

    private static final int FILED = 11 * 60;

    private final JsonNode script;
    private final Cast cast;
    private final Timeline timeline;

    OtherReport(JsonNode script, Cast cast, Timeline timeline) {
        this.script = script;
        this.cast = cast;
        this.timeline = timeline;
    }

    void plan() {
        int day = script.path("day").asInt();
        boolean threat = text("kind").equals("THREAT");
        timeline.at(day, FILED, () -> {
            Instant happened =
                    timeline.moment(day, FILED - script.path("before").asInt());
            if (threat) {
                writeDown(happened);
            } else {
                file(happened);
            }
        });
    }

    private void file(Instant happened) {
        String agent = text("agent");
        String ticket = cast.ticket(text("ticket"));
        Reporting reporting = Reporting.on(ticket, happened, cast.name(agent)).with("kind", text("kind"));
        script.path("incident").fields().forEachRemaining(each -> reporting.with(each.getKey(), each.getValue()));
        if (text("kind").equals("BREACH")) {
            reporting.with("breached", inForce(agent, ticket));
        }
        cast.conduct(agent).report(reporting.body()).expect(201);
    }

    /** The restrictions of the type that the script names, as the banner of the ticket tells them. */
    private List<Long> inForce(String agent, String ticket) {
        JsonNode entries = cast.conduct(agent).banner(ticket).json().path("entries");
        return StreamSupport.stream(entries.spliterator(), false)
                .filter(entry -> entry.path("type").asText().equals(text("breaks")))
                .map(entry -> entry.path("restrictionId").asLong())
                .toList();
    }

    /** The checklist is for a page alone, so the page's form is sent. */
    private void writeDown(Instant happened) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("at", LocalDateTime.ofInstant(happened.truncatedTo(ChronoUnit.MINUTES), ZoneId.systemDefault()));
        fields.put("signedName", cast.name(text("agent")));
        script.path("checklist").fields().forEachRemaining(each -> fields.put(each.getKey(), each.getValue()));
        cast.visitor(text("agent"))
                .fillIn("/plugins/servlet/conduct/threat", fields)
                .expect(302, 303);
    }

    private String text(String name) {
        return script.path(name).asText();
    }
}
