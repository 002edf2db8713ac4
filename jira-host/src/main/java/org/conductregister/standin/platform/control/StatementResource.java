package org.conductregister.standin.platform.control;

import org.conductregister.standin.platform.database.Statements;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Counts SQL, and arms a crash just before one of the next statements. */
@RestController
@RequestMapping("/rest/standin/1.0")
final class StatementResource {

    /** 1 kills before the very next statement; 0 disarms. */
    record Kill(long afterStatements) {}

    /** Statements of this process since its start. */
    record Count(long count) {}

    private final Statements statements;

    StatementResource(Statements statements) {
        this.statements = statements;
    }

    @GetMapping("/statements")
    Count count() {
        return new Count(statements.total());
    }

    @PostMapping("/kill")
    Kill kill(@RequestBody Kill kill) {
        statements.killBefore(kill.afterStatements());
        return kill;
    }
}
