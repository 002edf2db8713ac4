package org.conductregister.standin.ui.admin;

import com.atlassian.annotations.security.AdminOnly;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.conductregister.standin.platform.clock.MovableClock;
import org.conductregister.standin.ui.form.FieldInput;
import org.conductregister.standin.ui.frame.AdminFrame;
import org.conductregister.standin.ui.page.Addresses;
import org.conductregister.standin.ui.page.Message;
import org.conductregister.standin.ui.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows and moves the time that the host and the app go by. */
@Controller
@AdminOnly
class ClockPage {

    private static final DateTimeFormatter FULL =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm:ss 'UTC'", Locale.ENGLISH);
    private static final List<FieldInput.Option> STEPS = List.of(
            step("PT1H", "1 hour"),
            step("P1D", "1 day"),
            step("P7D", "1 week"),
            step("P14D", "2 weeks"),
            step("P1M", "1 month"),
            step("P3M", "3 months"),
            step("P6M", "6 months"),
            step("P12M", "12 months"));

    private final MovableClock clock;
    private final AdminFrame frame;

    ClockPage(MovableClock clock, AdminFrame frame) {
        this.clock = clock;
        this.frame = frame;
    }

    record ClockView(String now, String nowValue, String shift, String action, List<FieldInput.Option> steps) {}

    @GetMapping("/secure/admin/clock")
    View show() {
        LocalDateTime now =
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
        return frame.around(new Page(
                "admin/clock",
                "Clock",
                new ClockView(FULL.format(now), now.toString(), shift(), Addresses.at("/secure/admin/clock"), STEPS)));
    }

    @PostMapping("/secure/admin/clock")
    String move(
            @RequestParam(required = false) String advance,
            @RequestParam(required = false) String now,
            @RequestParam(required = false) boolean reset,
            RedirectAttributes next) {
        try {
            if (reset) {
                clock.reset();
            } else if (advance != null) {
                clock.advance(advance.startsWith("PT") ? Duration.parse(advance) : Period.parse(advance));
            } else {
                clock.set(LocalDateTime.parse(String.valueOf(now)).toInstant(ZoneOffset.UTC));
            }
            Message.done(next, "The clock was moved.");
        } catch (DateTimeParseException notATime) {
            Message.refused(next, "That is no moment or length of time: " + notATime.getParsedString());
        }
        return "redirect:/secure/admin/clock";
    }

    private String shift() {
        Duration ahead = Duration.between(Instant.now(), clock.instant()).abs();
        return ahead.compareTo(Duration.ofSeconds(2)) < 0
                ? "This is the system's time."
                : "%d days and %d hours away from the system's time.".formatted(ahead.toDays(), ahead.toHoursPart());
    }

    private static FieldInput.Option step(String value, String label) {
        return new FieldInput.Option(value, label, false);
    }
}
