package org.conductregister.jira.page;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.conductregister.jira.issue.JiraRefusal;
import org.conductregister.report.AttachToReport;
import org.conductregister.report.ConductReport;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;

/** The page on which copies of abusive correspondence are put with a report (R38). */
public final class AttachServlet extends ConductServlet {

    private static final long serialVersionUID = 1L;
    private static final int MEGA = 1024 * 1024;

    private final transient AttachToReport attach;

    /** Uses these. */
    @Inject
    public AttachServlet(PageParts parts, AttachToReport attach) {
        super(parts);
        this.attach = attach;
    }

    /**
     * The page.
     *
     * @param action where the form goes; it carries the token, since the body of such a form is not read for it
     * @param errors everything that was refused
     */
    record AttachPage(String title, String limits, String action, String caseUrl, List<String> errors) {}

    @Override
    Answer show(Visit visit) {
        return page(
                visit, visit.input().has("untaken") ? List.of(Reason.at("files", "attachment.untaken")) : List.of());
    }

    @Override
    Answer take(Visit visit) {
        if (!visit.genuine()) {
            return page(visit, List.of(Reason.of("form-expired")));
        }
        Outcome<ConductReport> outcome;
        try {
            outcome = attach.by(visit.actor(), visit.input().id("reportId"), visit.files());
        } catch (JiraRefusal refused) {
            outcome = Outcome.refused(Reason.of("jira.refused", refused.getMessage()));
        }
        if (outcome instanceof Outcome.Done<ConductReport> done) {
            return new Answer.Sent(parts().links().caseOf(done.value().id()) + "&done=attach");
        }
        return outcome instanceof Outcome.Refused<ConductReport> refused
                ? page(visit, refused.reasons())
                : undone(outcome);
    }

    private Answer page(Visit visit, List<Reason> reasons) {
        Outcome<ConductReport> asked =
                attach.report(visit.actor(), visit.input().id("reportId"));
        if (!(asked instanceof Outcome.Done<ConductReport> report)) {
            return undone(asked);
        }
        String token = URLEncoder.encode(visit.token().value(), StandardCharsets.UTF_8);
        AttachPage page = new AttachPage(
                parts().words()
                        .text("conduct.attach.title", report.value().issue().key()),
                parts().words()
                        .text("conduct.attach.limits", AttachToReport.MOST_FILES, AttachToReport.MOST_BYTES / MEGA),
                "?reportId=" + report.value().id() + "&" + visit.token().name() + "=" + token,
                parts().links().caseOf(report.value().id()),
                parts().words().of(reasons));
        return reasons.isEmpty() ? Answer.shown("attach", page) : Answer.refused("attach", page);
    }
}
