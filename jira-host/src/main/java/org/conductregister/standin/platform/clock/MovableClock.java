package org.conductregister.standin.platform.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAmount;
import org.conductregister.standin.platform.cluster.NodeMessages;
import org.conductregister.standin.platform.database.SavedSettings;
import org.springframework.stereotype.Component;

/** The time that the host and the app go by: the system's, shifted. It runs on after a shift, survives a restart,
 * and is the same on all nodes. */
@Component
public final class MovableClock extends Clock {

    private static final String NAME = "clock.offset";

    private final SavedSettings settings;
    private final NodeMessages messages;
    private volatile Duration offset;

    MovableClock(SavedSettings settings, NodeMessages messages) {
        this.settings = settings;
        this.messages = messages;
        this.offset = saved();
        messages.listen(NAME, moved -> this.offset = saved());
    }

    /** Makes it {@code now}; time goes on from there. */
    public void set(Instant now) {
        shift(Duration.between(Clock.systemUTC().instant(), now));
    }

    /** Goes forward (or back, when negative) by days and months of the calendar or by an exact duration. */
    public void advance(TemporalAmount amount) {
        Instant now = instant();
        set(amount instanceof Period ? now.atZone(ZoneOffset.UTC).plus(amount).toInstant() : now.plus(amount));
    }

    /** Back to the system's time. */
    public void reset() {
        shift(Duration.ZERO);
    }

    private Duration saved() {
        return settings.get(NAME).map(Duration::parse).orElse(Duration.ZERO);
    }

    private void shift(Duration wanted) {
        settings.put(NAME, wanted.isZero() ? null : wanted.toString());
        offset = wanted;
        messages.send(NAME, wanted.toString());
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        MovableClock base = this;
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return base.withZone(other);
            }

            @Override
            public Instant instant() {
                return base.instant();
            }
        };
    }
}
