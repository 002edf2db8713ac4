package org.conductregister.standin.platform.control;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.conductregister.standin.platform.database.Statements;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Counts SQL, slows it down, and arms a crash just before one of the next statements. */
@RestController
@RequestMapping("/rest/standin/1.0")
final class StatementResource {

    /** 1 kills before the very next statement; 0 disarms. */
    record Kill(long afterStatements) {}

    /** Statements of this process since its start. */
    record Count(long count) {}

    /** How long each statement waits, in microseconds; 0 for none. */
    record Latency(long micros) {}

    private final Statements statements;

    StatementResource(Statements statements) {
        this.statements = statements;
    }

    @GetMapping("/statements")
    Count count() {
        return new Count(statements.total());
    }

    @PostMapping("/latency")
    Latency latency(@RequestBody Latency latency) {
        statements.delay(Duration.of(latency.micros(), ChronoUnit.MICROS));
        return latency;
    }

    @PostMapping("/kill")
    Kill kill(@RequestBody Kill kill) {
        statements.killBefore(kill.afterStatements());
        return kill;
    }
}
