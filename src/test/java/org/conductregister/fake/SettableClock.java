package org.conductregister.fake;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAmount;

/** A clock that stands still until a test moves it. */
public final class SettableClock extends Clock {

    private volatile ZoneId zone;
    private volatile Instant now;

    /** Stands at this time, in this zone. */
    public SettableClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** Jumps to this time, forwards or backwards. */
    public void set(Instant time) {
        now = time;
    }

    /** Hangs in an office elsewhere from now on. */
    public void hangIn(ZoneId elsewhere) {
        zone = elsewhere;
    }

    /** Goes on by a duration, or by a period of the calendar in this clock's zone. */
    public void advance(TemporalAmount by) {
        now = ZonedDateTime.ofInstant(now, zone).plus(by).toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SettableClock(now, other);
    }
}
