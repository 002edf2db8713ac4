package org.conductregister.standin.platform.control;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import org.conductregister.standin.platform.clock.MovableClock;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Reads and moves the time. 400 when a request says nothing that is understood. */
@RestController
@RequestMapping("/rest/standin/1.0/clock")
final class ClockResource {

    /** One of the three: a moment, an ISO-8601 period or duration to go on by, or back to the system's time. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Wish(Instant now, String advance, Boolean reset) {}

    /** The time that host and app go by. */
    record Time(Instant now) {}

    private final MovableClock clock;

    ClockResource(MovableClock clock) {
        this.clock = clock;
    }

    @GetMapping
    Time read() {
        return new Time(clock.instant());
    }

    @PostMapping
    Time move(@RequestBody Wish wish) {
        if (wish.now() != null) {
            clock.set(wish.now());
        } else if (wish.advance() != null) {
            clock.advance(amount(wish.advance()));
        } else if (Boolean.TRUE.equals(wish.reset())) {
            clock.reset();
        } else {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Say now, advance or reset");
        }
        return read();
    }

    private static TemporalAmount amount(String text) {
        try {
            return text.contains("T") ? Duration.parse(text) : Period.parse(text);
        } catch (DateTimeException malformed) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Not a period or duration: " + text, malformed);
        }
    }
}
