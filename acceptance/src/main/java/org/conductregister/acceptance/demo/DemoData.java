package org.conductregister.acceptance.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.conductregister.acceptance.Controls;
import org.conductregister.acceptance.Visitor;

/**
 * Enters the demo data into a fresh stand-in, through Jira's and the app's public REST alone. The stand-in's clock goes
 * back eight months and comes forward again, so that every date is real and relative to today.
 */
public final class DemoData {

    private static final int MORNING = 9 * 60;

    private final Cast cast;
    private final Timeline timeline;
    private final LocalDate today;

    private DemoData(Cast cast, Timeline timeline, LocalDate today) {
        this.cast = cast;
        this.timeline = timeline;
        this.today = today;
    }

    /**
     * Enters all of it.
     *
     * @param base address of the stand-in with its context path, without a slash at the end
     */
    public static void enter(URI base) {
        ZoneId zone = ZoneId.systemDefault();
        Controls controls = new Controls(Visitor.user(base, "admin"));
        controls.resetClock();
        Instant now = Instant.now();
        LocalDate today = LocalDate.ofInstant(now, zone);
        Cast cast = new Cast(base, controls);
        cast.conduct("admin").install("COND").expect(200, 201);
        new DemoData(cast, new Timeline(controls, today, zone, now), today).play();
        cast.runDailyJob();
    }

    private void play() {
        int minute = MORNING;
        for (JsonNode ticket : script("tickets.json")) {
            planTicket(ticket, minute);
            minute = MORNING + (minute + 37 - MORNING) % 300;
        }
        JsonNode factors = script("factors.json");
        for (JsonNode conductCase : script("cases.json")) {
            new CasePlay(conductCase, factors, cast, timeline, today).plan();
        }
        for (JsonNode report : script("reports.json")) {
            new OtherReport(report, cast, timeline).plan();
        }
        planReportThroughJira();
        planContacts();
        timeline.play();
    }

    private void planTicket(JsonNode ticket, int minute) {
        String id = ticket.path("id").asText();
        String customer = ticket.path("by").asText();
        String agent = ticket.path("desk").asText().equals("SD") ? "agent" : "agent2";
        int day = ticket.path("day").asInt();
        timeline.at(
                day,
                minute,
                () -> cast.raised(
                        id,
                        cast.jira(customer)
                                .raise(
                                        ticket.path("desk").asText(),
                                        ticket.path("topic").asText(),
                                        ticket.path("text").asText())));
        if (ticket.has("answer")) {
            String answer = ticket.path("answer").asText();
            timeline.at(day + 1, minute + 45, () -> cast.jira(agent).say(cast.ticket(id), answer, true));
        }
        if (ticket.path("done").asBoolean()) {
            timeline.at(day + 4, minute, () -> cast.jira(agent).move(cast.ticket(id), "Resolved"));
        }
    }

    /** Somebody used Jira's own create dialog: the case page has much to ask for. */
    private void planReportThroughJira() {
        timeline.at(-4, MORNING, () -> cast.jira("agent2")
                .create(
                        "COND",
                        "Conduct report",
                        Map.of(
                                "summary", "Rude on the phone about the swimming lanes",
                                "description", "Insisted on a lane of their own and would not let me finish.")));
    }

    /** People under restriction got in touch, as agreed and not. */
    private void planContacts() {
        planContact(-40, "agent", "fence-line", "IN_PERSON", "Asked for the survey at the counter", false);
        planContact(-5, "agent2", "reserve-mowing", "IN_PERSON", "Came to the depot about the mowing", false);
        planContact(
                -3,
                "agent",
                "reserve-mowing",
                "TELEPHONE",
                "Smoke on the reserve; passed on to the fire service",
                true);
        planContact(-50, "agent2", "dog-outcome", "TELEPHONE", "Rang outside the hours", false);
    }

    private void planContact(int day, String agent, String ticket, String channel, String note, boolean emergency) {
        timeline.at(
                day, MORNING + 300, () -> cast.conduct(agent).contact(cast.ticket(ticket), channel, note, emergency));
    }

    private static JsonNode script(String name) {
        try (InputStream in = DemoData.class.getResourceAsStream("/demo/" + name)) {
            return new JsonMapper().readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
