package org.conductregister.standin.ui.admin;

import static org.conductregister.standin.ui.admin.AdminList.row;

import com.atlassian.annotations.security.AdminOnly;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conductregister.standin.platform.audit.AuditEntry;
import org.conductregister.standin.platform.audit.AuditLog;
import org.conductregister.standin.ui.frame.AdminFrame;
import org.conductregister.standin.ui.page.Page;
import org.conductregister.standin.ui.page.Times;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** What apps wrote to the audit log. */
@Controller
@AdminOnly
class AuditPage {

    private static final int SHOWN = 200;

    private final AuditLog log;
    private final AdminFrame frame;

    AuditPage(AuditLog log, AdminFrame frame) {
        this.log = log;
        this.frame = frame;
    }

    @GetMapping("/secure/admin/audit")
    View list() {
        List<List<AdminList.AdminCell>> rows = log.latest(SHOWN).stream()
                .map(entry -> row(
                        Times.text(entry.recorded()),
                        entry.author() == null ? "System" : entry.author(),
                        entry.category(),
                        entry.action(),
                        objects(entry),
                        details(entry)))
                .toList();
        return frame.around(new Page(
                "admin/list",
                "Audit log",
                new AdminList(
                        "Audit log",
                        "The latest " + SHOWN + " entries.",
                        List.of("When", "Who", "Category", "What", "About", "Details"),
                        rows,
                        null)));
    }

    private static String objects(AuditEntry entry) {
        return entry.affectedObjects().stream()
                .map(each -> each.type() + " " + each.name())
                .collect(Collectors.joining("\n"));
    }

    private static String details(AuditEntry entry) {
        return Stream.concat(
                        entry.changedValues().stream()
                                .map(each -> each.key() + ": " + text(each.from()) + " → " + text(each.to())),
                        entry.attributes().stream().map(each -> each.name() + ": " + text(each.value())))
                .collect(Collectors.joining("\n"));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
