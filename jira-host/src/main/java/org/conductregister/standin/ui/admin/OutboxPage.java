package org.conductregister.standin.ui.admin;

import static org.conductregister.standin.ui.admin.AdminList.link;
import static org.conductregister.standin.ui.admin.AdminList.row;

import com.atlassian.annotations.security.AdminOnly;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.conductregister.standin.platform.mail.Outbox;
import org.conductregister.standin.ui.access.NotFound;
import org.conductregister.standin.ui.frame.AdminFrame;
import org.conductregister.standin.ui.page.Addresses;
import org.conductregister.standin.ui.page.Page;
import org.conductregister.standin.ui.page.Times;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The mails that a real host would have sent. */
@Controller
@AdminOnly
class OutboxPage {

    private static final int SHOWN = 200;
    private static final String PATH = "/secure/admin/outbox";
    private static final String NO_SCRIPTS =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; frame-ancestors 'self'";

    private final Outbox outbox;
    private final AdminFrame frame;

    OutboxPage(Outbox outbox, AdminFrame frame) {
        this.outbox = outbox;
        this.frame = frame;
    }

    record MailView(
            String outboxHref,
            String subject,
            String to,
            String cc,
            String from,
            String created,
            String mimeType,
            String body,
            String frameHref) {}

    @GetMapping(PATH)
    View list() {
        List<List<AdminList.AdminCell>> rows = outbox.latest(SHOWN).stream()
                .map(mail -> row(
                        link(orEmpty(mail.subject()), PATH + "/" + mail.id()), mail.to(), Times.text(mail.queued())))
                .toList();
        return frame.around(new Page(
                "admin/list",
                "Outbox",
                new AdminList(
                        "Outbox",
                        "The latest " + SHOWN + " mails. None of them left this machine.",
                        List.of("Subject", "To", "Written"),
                        rows,
                        null)));
    }

    @GetMapping(PATH + "/{id}")
    View show(@PathVariable String id) {
        Outbox.Mail mail = mail(id);
        return frame.around(new Page(
                "admin/mail",
                "Outbox",
                new MailView(
                        Addresses.at(PATH),
                        orEmpty(mail.subject()),
                        orEmpty(mail.to()),
                        orEmpty(mail.cc()),
                        orEmpty(mail.from()),
                        Times.text(mail.queued()),
                        orEmpty(mail.mimeType()),
                        orEmpty(mail.body()),
                        isHtml(mail) ? Addresses.at(PATH + "/" + id + "/body") : null)));
    }

    /** The body of an HTML mail for the frame on its page. It may run nothing and fetch nothing. */
    @GetMapping(PATH + "/{id}/body")
    ResponseEntity<String> body(@PathVariable String id) {
        Outbox.Mail mail = mail(id);
        MediaType type =
                new MediaType(isHtml(mail) ? MediaType.TEXT_HTML : MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .header("Content-Security-Policy", NO_SCRIPTS)
                .contentType(type)
                .body(orEmpty(mail.body()));
    }

    private Outbox.Mail mail(String id) {
        return outbox.withId(id).orElseThrow(() -> new NotFound("The mail"));
    }

    private static boolean isHtml(Outbox.Mail mail) {
        return orEmpty(mail.mimeType()).startsWith("text/html");
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
