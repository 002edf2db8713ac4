package org.conductregister.jira.page;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.conductregister.appeal.AppealableDecisions;
import org.conductregister.jira.people.Staff;
import org.conductregister.letter.CopiesOwed;
import org.conductregister.policy.Policies;
import org.conductregister.register.CaseFile;
import org.conductregister.register.ViewCase;
import org.conductregister.register.ViewCopies;
import org.conductregister.register.ViewRegister;
import org.conductregister.report.Tickets;
import org.conductregister.restriction.BannerWording;
import org.conductregister.restriction.Restriction;
import org.conductregister.verb.Actor;
import org.conductregister.verb.JournalEntry;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;
import org.conductregister.verb.Role;

/**
 * The case page: everything on record about one report, and every step that this reader may take on it now (R48 to R62,
 * R78 to R85, R90, R104).
 */
public final class CaseServlet extends ConductServlet {

    private static final long serialVersionUID = 1L;
    private static final Set<String> ACTIONS = Set.of(
            "assess",
            "decide",
            "draft",
            "rewrite",
            "issue",
            "reissue",
            "propose",
            "approve",
            "activate",
            "lift",
            "review",
            "appeal-lodge",
            "appeal-add",
            "appeal-complain",
            "appeal-take-up",
            "appeal-decide",
            "view",
            "attach");

    private final transient Views views;
    private final transient Policies policies;
    private final transient Tickets tickets;
    private final transient Ledger ledger;
    private final transient AppealableDecisions decisions;
    private final transient TermsForm terms;
    private final transient CaseActions actions;
    private final transient CaseView view;

    /** Where this page reads. */
    public record Views(
            ViewCase cases, ViewRegister register, ViewCopies copies, BannerWording lines, CasePapers papers) {}

    /** Uses these. */
    @Inject
    public CaseServlet(
            PageParts parts,
            Views views,
            CaseSteps steps,
            Policies policies,
            Tickets tickets,
            Ledger ledger,
            Staff staff) {
        super(parts);
        this.views = views;
        this.policies = policies;
        this.tickets = tickets;
        this.ledger = ledger;
        this.decisions = new AppealableDecisions(steps.appeals().records());
        this.terms = new TermsForm(parts.words(), parts.moments(), staff);
        this.actions = new CaseActions(steps, policies, staff, terms);
        this.view = new CaseView(
                parts, policies, views.lines(), staff, new AppealView(parts, policies, staff, terms, steps.appeals()));
    }

    @Override
    Answer show(Visit visit) {
        return page(visit, asked(visit), null);
    }

    @Override
    Answer take(Visit visit) {
        Outcome<CaseFile> asked = asked(visit);
        if (!(asked instanceof Outcome.Done<CaseFile> file)) {
            return undone(asked);
        }
        List<JournalEntry> changes = Meanwhile.since(file.value(), visit.input());
        if (visit.genuine() && !changes.isEmpty()) {
            return page(visit, asked, FormBuilder.Refusal.changed(visit.input(), changes));
        }
        Outcome<?> outcome = visit.genuine()
                ? actions.carryOut(visit.actor(), file.value(), visit.input())
                : Outcome.refused(Reason.of("form-expired"));
        String form = visit.input().text("form");
        if (outcome instanceof Outcome.Done<?>) {
            String done = visit.input().text("action");
            return new Answer.Sent(parts().links().caseOf(file.value().report().id()) + "&done=" + done);
        }
        if (outcome instanceof Outcome.Refused<?> refused) {
            // What came before a later step's refusal stands: the case is read again.
            return page(visit, asked(visit), new FormBuilder.Refusal(form, visit.input(), refused.reasons()));
        }
        return undone(outcome);
    }

    private Outcome<CaseFile> asked(Visit visit) {
        if (!visit.input().has("issueKey")) {
            return views.cases().by(visit.actor(), visit.input().id("id"));
        }
        if (!visit.actor().isStaff()) {
            return Outcome.notAllowed("ViewCase");
        }
        return tickets.visible(visit.actor(), visit.input().text("issueKey"))
                .map(ticket ->
                        views.cases().ofIssue(visit.actor(), ticket.issue().id()))
                .orElseGet(() -> Outcome.notFound("issue"));
    }

    private Answer page(Visit visit, Outcome<CaseFile> asked, FormBuilder.Refusal refused) {
        if (!(asked instanceof Outcome.Done<CaseFile> found)) {
            return undone(asked);
        }
        CaseFile file = found.value();
        Actor actor = file.report().within(visit.actor());
        CaseForms forms = new CaseForms(parts().words(), policies, terms, file, actor, ledger.today(), refused);
        boolean own = visit.actor().userKey().equals(file.report().reporterKey());
        CasePage page = view.of(
                file,
                new CaseView.Around(
                        visit,
                        ofSubject(visit, file),
                        forms,
                        new LetterForms(parts().words(), file, decisions, policies, actor, refused),
                        copiesOwed(visit, file),
                        ledger.today(),
                        done(visit, refused),
                        refused,
                        own || actor.isAny(Role.ASSESSOR),
                        views.papers().of(visit.actor(), file)));
        return refused == null ? Answer.shown("case", page) : Answer.refused("case", page);
    }

    private Set<Long> copiesOwed(Visit visit, CaseFile file) {
        return file.letters().isEmpty()
                ? Set.of()
                : views.copies().by(visit.actor()).orElseThrow().stream()
                        .map(CopiesOwed.Owed::letterId)
                        .collect(Collectors.toSet());
    }

    private List<Restriction> ofSubject(Visit visit, CaseFile file) {
        return file.subject() == null || !file.whole()
                ? List.of()
                : views.register()
                        .subject(visit.actor(), file.subject().id())
                        .map(ViewRegister.SubjectRecord::restrictions)
                        .orElseThrow();
    }

    private String done(Visit visit, FormBuilder.Refusal refused) {
        String done = visit.input().text("done");
        boolean known = ACTIONS.contains(done) || HandlingActions.ALL.contains(done);
        return refused == null && known ? parts().words().text("conduct.done." + done) : null;
    }
}
