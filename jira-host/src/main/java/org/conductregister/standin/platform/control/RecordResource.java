package org.conductregister.standin.platform.control;

import java.util.List;
import org.conductregister.standin.platform.audit.AuditEntry;
import org.conductregister.standin.platform.audit.AuditLog;
import org.conductregister.standin.platform.mail.Outbox;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the host has recorded of the apps' doings, the latest first. */
@RestController
@RequestMapping("/rest/standin/1.0")
final class RecordResource {

    private final Outbox outbox;
    private final AuditLog audit;

    RecordResource(Outbox outbox, AuditLog audit) {
        this.outbox = outbox;
        this.audit = audit;
    }

    @GetMapping("/outbox")
    List<Outbox.Mail> outbox(@RequestParam(defaultValue = "1000") int limit) {
        return outbox.latest(limit);
    }

    @GetMapping("/audit")
    List<AuditEntry> audit(@RequestParam(defaultValue = "1000") int limit) {
        return audit.latest(limit);
    }
}
