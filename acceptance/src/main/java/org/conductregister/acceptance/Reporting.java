package org.conductregister.acceptance;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A conduct report in the making, complete from the start, in the shape of the app's REST. */
public final class Reporting {

    private final Map<String, Object> body = new HashMap<>();
    private final Map<String, Object> incident = new HashMap<>();

    private Reporting(String ticket, Instant occurredAt, String signedName) {
        body.put("ticketKey", ticket);
        body.put("signedName", signedName);
        incident.put("occurredAt", occurredAt.truncatedTo(ChronoUnit.SECONDS).toString());
        incident.put("channel", "TELEPHONE");
        incident.put("topic", "A matter that was settled");
        incident.put("behaviour", "Shouted at the officer and called her names");
        incident.put("tried", "Explained the decision again and offered a call from the team leader");
        incident.put("informalSteps", "The team leader called back the same day");
        incident.put("categories", List.of("behaviours"));
        incident.put("risk", "NONE");
        incident.put("minutesSpent", 25);
    }

    /** Of what happened on this ticket at this time. */
    public static Reporting on(String ticket, Instant occurredAt, String signedName) {
        return new Reporting(ticket, occurredAt, signedName);
    }

    /** With another particular of the incident, or of the report itself for a name that it knows; null takes it away. */
    public Reporting with(String field, Object value) {
        Map<String, Object> target =
                body.containsKey(field) || field.equals("subject") || field.equals("kind") ? body : incident;
        target.put(field, value);
        return this;
    }

    /** What REST takes. */
    public Map<String, Object> body() {
        Map<String, Object> all = new HashMap<>(body);
        all.put("incident", Map.copyOf(withoutNulls(incident)));
        return all;
    }

    private static Map<String, Object> withoutNulls(Map<String, Object> values) {
        Map<String, Object> kept = new HashMap<>(values);
        kept.values().removeIf(java.util.Objects::isNull);
        return kept;
    }
}
