package org.conductregister.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Journal;
import org.conductregister.verb.JournalEntry;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;
import org.conductregister.verb.Role;

/**
 * Keeps copies of abusive correspondence with a report, as files of its issue (R38). Done by the employee who reported,
 * until the report is decided, and by assessors.
 */
public final class AttachToReport {

    /** So many files at once. */
    public static final int MOST_FILES = 5;

    /** Bytes of one file. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final String ATTACHED = "report.attached";
    private static final int MEGA = 1024 * 1024;

    private final Reports reports;
    private final Tickets tickets;
    private final Journal journal;
    private final Ledger ledger;

    /**
     * One file.
     *
     * @param name as the sender's machine has it; a path before it is left off
     * @param contentType as the sender says
     * @param size in bytes; more than the content where that was too much to be read
     */
    public record Upload(String name, String contentType, byte[] content, long size) {}

    /** Uses these ports. */
    public AttachToReport(Reports reports, Tickets tickets, Journal journal, Ledger ledger) {
        this.reports = reports;
        this.tickets = tickets;
        this.journal = journal;
        this.ledger = ledger;
    }

    /** The report, for somebody who may attach to it. */
    public Outcome<ConductReport> report(Actor actor, long reportId) {
        if (!actor.isStaff()) {
            return Outcome.notAllowed("AttachToReport");
        }
        ConductReport report = reports.find(reportId).orElse(null);
        boolean own = report != null && Objects.equals(report.reporterKey(), actor.userKey());
        if (report == null || (!own && !actor.isAny(Role.ASSESSOR))) {
            return Outcome.notFound("report");
        }
        return report.state() == ReportState.SUBMITTED || report.state() == ReportState.UNDER_ASSESSMENT
                ? Outcome.done(report)
                : Outcome.refused(Reason.of("report.already-decided"));
    }

    /** The report with the files at its issue; all of them or none. */
    public Outcome<ConductReport> by(Actor actor, long reportId, List<Upload> files) {
        return report(actor, reportId).then(report -> {
            List<Reason> wrong = wrong(files);
            if (!wrong.isEmpty()) {
                return Outcome.refused(wrong);
            }
            return ledger.write(actor, page -> {
                List<String> before = names(reportId);
                for (Upload file : files) {
                    String name = free(plain(file.name()), before);
                    tickets.attach(report.issue(), name, file.contentType(), file.content());
                    before.add(name);
                    page.enter(ATTACHED, report.subjectId(), reportId, "attachment/" + reportId, before.size(), name);
                }
                return Outcome.done(report);
            });
        });
    }

    /** Everything that is wrong with these files. */
    static List<Reason> wrong(List<Upload> files) {
        List<Reason> reasons = new ArrayList<>();
        if (files.isEmpty()) {
            reasons.add(Reason.at("files", "attachment.none"));
        }
        if (files.size() > MOST_FILES) {
            reasons.add(Reason.at("files", "attachment.too-many", files.size(), MOST_FILES));
        }
        for (Upload file : files) {
            if (file.size() > MOST_BYTES) {
                reasons.add(Reason.at("files", "attachment.too-large", plain(file.name()), MOST_BYTES / MEGA));
            } else if (file.size() == 0) {
                reasons.add(Reason.at("files", "attachment.empty", plain(file.name())));
            }
        }
        return reasons;
    }

    private List<String> names(long reportId) {
        return journal.ofReport(reportId).stream()
                .filter(step -> step.verb().equals(ATTACHED))
                .map(JournalEntry::detail)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String safe = last.replaceAll("[\\p{Cntrl}<>:\"|?*&]", "_").strip();
        String shown = safe.isEmpty() ? "file" : safe;
        return shown.length() <= 120 ? shown : shown.substring(shown.length() - 120);
    }

    /** A name that no file of the report has yet, so that none is lost. */
    private static String free(String name, List<String> taken) {
        Set<String> names = Set.copyOf(taken);
        String found = name;
        for (int i = 2; names.contains(found); i++) {
            found = i + "-" + name;
        }
        return found;
    }
}
