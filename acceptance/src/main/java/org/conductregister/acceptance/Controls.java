package org.conductregister.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;

/** What only a stand-in has: a clock that can be moved, jobs that run now, a switch that kills the process. */
public final class Controls {

    private static final String ROOT = "/rest/standin/1.0/";

    private final Visitor admin;

    /** Moves it as this administrator. */
    public Controls(Visitor admin) {
        this.admin = admin;
    }

    /** What the stand-in takes for the present. */
    public Instant now() {
        return instant(admin.get(ROOT + "clock").json());
    }

    /** Sets the clock. */
    public void setClock(Instant now) {
        admin.post(ROOT + "clock", Map.of("now", now.toString())).expect(200, 204);
    }

    /** Moves the clock forward, by a duration such as {@code P6M} or {@code PT5M}. */
    public void advance(String duration) {
        admin.post(ROOT + "clock", Map.of("advance", duration)).expect(200, 204);
    }

    /** Lets the clock show the real time again. */
    public void resetClock() {
        admin.post(ROOT + "clock", Map.of("reset", true)).expect(200, 204);
    }

    /** The names of the scheduled jobs. */
    public JsonNode jobs() {
        return admin.get(ROOT + "jobs").json();
    }

    /** Runs a job to its end and tells its outcome. */
    public Answer run(String jobId) {
        return admin.post(ROOT + "jobs/" + jobId + "/run", null);
    }

    /** The mails that were sent. */
    public JsonNode outbox() {
        return admin.get(ROOT + "outbox").json();
    }

    /** SQL statements executed since the start. */
    public long statements() {
        return admin.get(ROOT + "statements").json().path("count").asLong();
    }

    /** Has each SQL statement wait so long, as for a database on another machine; 0 for not at all. */
    public void delayStatements(int micros) {
        admin.post(ROOT + "latency", Map.of("micros", micros)).expect(200);
    }

    /** Has the process kill itself just before the N-th SQL statement from now; 0 takes that back. */
    public void killBeforeStatement(int number) {
        admin.post(ROOT + "kill", Map.of("afterStatements", number)).expect(200, 204);
    }

    /** Keeps this node's messages from the other nodes, or no longer; tells how many were lost since this was last called. */
    public int cutMessages(boolean cut) {
        return admin.post(ROOT + "messages", Map.of("cut", cut))
                .expect(200)
                .json()
                .path("lost")
                .asInt();
    }

    private static Instant instant(JsonNode clock) {
        return OffsetDateTime.parse(clock.path("now").asText()).toInstant();
    }
}
