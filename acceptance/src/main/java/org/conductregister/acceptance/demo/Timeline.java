package org.conductregister.acceptance.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.conductregister.acceptance.Controls;

/** Things that happened on days gone by, told in the order of time, with the stand-in's clock at the time of each. */
final class Timeline {

    private final Controls controls;
    private final LocalDate today;
    private final ZoneId zone;
    private final Instant now;
    private final List<Event> events = new ArrayList<>();

    private record Event(Instant at, Runnable step) {}

    Timeline(Controls controls, LocalDate today, ZoneId zone, Instant now) {
        this.controls = controls;
        this.today = today;
        this.zone = zone;
        this.now = now;
    }

    /**
     * Plans a step. What would lie in the future happens now.
     *
     * @param day days from today, negative for the past
     * @param minute of that day
     */
    void at(int day, int minute, Runnable step) {
        Instant planned = moment(day, minute);
        events.add(new Event(planned.isAfter(now) ? now : planned, step));
    }

    Instant moment(int day, int minute) {
        return today.plusDays(day).atStartOfDay(zone).plusMinutes(minute).toInstant();
    }

    /** Plays all, and leaves the clock at the real time. */
    void play() {
        events.sort(Comparator.comparing(Event::at));
        for (Event event : events) {
            controls.setClock(event.at());
            event.step().run();
        }
        controls.resetClock();
    }
}
