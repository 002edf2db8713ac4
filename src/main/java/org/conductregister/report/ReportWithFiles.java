package org.conductregister.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.conductregister.draft.SendOnce;
import org.conductregister.report.AttachToReport.Upload;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;

/**
 * Files or completes a report together with the copies of correspondence that were chosen on the same form (R38). Files
 * that would be refused are told with everything else, before anything is filed; a form that is sent twice attaches once.
 */
public final class ReportWithFiles {

    private static final String UNDER_WAY = "draft.under-way";

    private final FileConductReport file;
    private final CompleteReport complete;
    private final AttachToReport attach;
    private final SendOnce once;

    /**
     * A report on record.
     *
     * @param trouble why its files did not come with it, for whoever runs Jira; null if they did, or there were none
     */
    public record Taken(ConductReport report, String trouble) {}

    /** Uses these verbs. */
    public ReportWithFiles(FileConductReport file, CompleteReport complete, AttachToReport attach, SendOnce once) {
        this.file = file;
        this.complete = complete;
        this.attach = attach;
        this.once = once;
    }

    /** The signed report, filed with these files; there may be none. */
    public Outcome<Taken> file(Actor actor, FileConductReport.Command command, List<Upload> files) {
        if (!file.mayFile(actor)) {
            return Outcome.notAllowed("FileConductReport");
        }
        List<Reason> wrong = wrong(files);
        return wrong.isEmpty()
                ? file.by(actor, command).map(report -> with(files, actor, report, command.once()))
                : Outcome.refused(all(file.wrong(actor, command), wrong));
    }

    /**
     * The signed report, completed with these files; there may be none.
     *
     * @param name names this filling-in of the form (see {@link SendOnce}); null if there was no form
     */
    public Outcome<Taken> complete(Actor actor, CompleteReport.Command command, String name, List<Upload> files) {
        List<Reason> wrong = wrong(files);
        if (wrong.isEmpty()) {
            return complete.by(actor, command).map(report -> with(files, actor, report, name));
        }
        return attach.report(actor, command.reportId())
                .then(report ->
                        Outcome.refused(all(complete.hear(actor, command).reasons(), wrong)));
    }

    private static List<Reason> wrong(List<Upload> files) {
        return files.isEmpty() ? List.of() : AttachToReport.wrong(files);
    }

    private static List<Reason> all(List<Reason> some, List<Reason> others) {
        List<Reason> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    /** The report stands whatever becomes of its files: to refuse it now would have it filed a second time. */
    private Taken with(List<Upload> files, Actor actor, ConductReport report, String name) {
        if (files.isEmpty()) {
            return new Taken(report, null);
        }
        try {
            String named = name == null || name.isBlank() ? null : named(actor, report, files);
            Outcome<ConductReport> attached = once.by(
                    actor,
                    named,
                    () -> attach.by(actor, report.id(), files),
                    ConductReport::id,
                    id -> Outcome.done(report));
            return new Taken(report, attached instanceof Outcome.Done<?> ? null : trouble(attached));
        } catch (RuntimeException broken) {
            return new Taken(report, broken.getClass().getSimpleName() + ": " + broken.getMessage());
        }
    }

    /** By the report and what is in the files: a form that the browser loaded anew has another name. */
    private static String named(Actor actor, ConductReport report, List<Upload> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(actor.userKey().getBytes(UTF_8));
            for (Upload file : files) {
                digest.update((byte) 0);
                digest.update(file.name().getBytes(UTF_8));
                digest.update((byte) 0);
                digest.update(file.content());
            }
            return "files-" + report.id() + "-" + HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** A second sending of the same form that finds the first still at it has nothing to complain of. */
    private static String trouble(Outcome<?> outcome) {
        boolean underWay = outcome instanceof Outcome.Refused<?> refused
                && refused.reasons().stream().allMatch(reason -> reason.code().equals(UNDER_WAY));
        return underWay ? null : outcome.toString();
    }
}
