package org.conductregister.jira.page;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conductregister.policy.Channel;
import org.conductregister.policy.ReportKind;
import org.conductregister.report.Incident;
import org.conductregister.report.Tickets;

/**
 * What a report begins with: what the ticket tells, and what the address says where another page leads to the form, as
 * {@code kind=BREACH} or {@code ended=true&warned=true&endedAt=2026-05-31T05:00:00Z}.
 */
final class Begun {

    private Begun() {}

    static ReportKind kind(Input input) {
        return constant(ReportKind.values(), input.text("kind")).orElse(ReportKind.CONDUCT);
    }

    static Incident incident(Input input, Instant now, Optional<Tickets.Ticket> ticket) {
        Instant minute = now.truncatedTo(ChronoUnit.MINUTES);
        Instant began = input.has("ended") ? moment(input, "endedAt", minute) : moment(input, "at", minute);
        Channel usual = ticket.isPresent() ? Channel.PORTAL : null;
        boolean ended = input.has("ended");
        return Incident.begun(
                        began,
                        constant(Channel.values(), input.text("channel")).orElse(usual),
                        ticket.map(Tickets.Ticket::summary).orElse(""))
                .withEnding(new Incident.Ending(
                        input.has("warned"),
                        input.has("warnedAgain"),
                        ended,
                        ended ? moment(input, "endedAt", minute) : null))
                .withBreached(breached(input));
    }

    private static Instant moment(Input input, String name, Instant otherwise) {
        try {
            return input.has(name) ? Instant.parse(input.text(name)).truncatedTo(ChronoUnit.MINUTES) : otherwise;
        } catch (DateTimeParseException nonsense) {
            return otherwise;
        }
    }

    private static Set<Long> breached(Input input) {
        return input.set("breached").stream()
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String name) {
        return Stream.of(all).filter(each -> each.name().equals(name)).findFirst();
    }
}
