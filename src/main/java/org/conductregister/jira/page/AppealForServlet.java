package org.conductregister.jira.page;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conductregister.appeal.Appeal;
import org.conductregister.appeal.LodgeComplaint;
import org.conductregister.appeal.Objection;
import org.conductregister.appeal.Said;
import org.conductregister.appeal.ViewAppeals.Own;
import org.conductregister.appeal.ViewAppeals.Told;
import org.conductregister.report.Tickets;
import org.conductregister.subject.SubjectRef;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;

/**
 * The page on which anybody on the staff lodges an appeal or a complaint for the customer of a ticket, whatever channel it
 * came by (R107, R109, R111). It names the letters that the customer had and what became of an appeal, and nothing of the
 * case (R112).
 */
public final class AppealForServlet extends ConductServlet {

    private static final long serialVersionUID = 1L;
    private static final Set<String> ACTIONS = Set.of("appeal-lodge", "appeal-add", "appeal-complain");

    private final transient AppealSteps steps;
    private final transient Tickets tickets;

    /** Uses these. */
    @Inject
    public AppealForServlet(PageParts parts, AppealSteps steps, Tickets tickets) {
        super(parts);
        this.steps = steps;
        this.tickets = tickets;
    }

    /**
     * The page.
     *
     * @param done what has just been done; null if nothing
     * @param unknown said instead of forms where the register knows of nothing; null otherwise
     */
    record ForPage(
            String title,
            String intro,
            String ticketUrl,
            Visit.Token token,
            String done,
            String unknown,
            List<Decision> decisions,
            List<String> complaints,
            Form complain) {}

    /** @param status what became of an appeal; null while there is none */
    record Decision(String title, String sent, String status, Form form) {}

    @Override
    Answer show(Visit visit) {
        return page(visit, null);
    }

    @Override
    Answer take(Visit visit) {
        Input input = visit.input();
        Optional<Tickets.Ticket> ticket = ticket(visit);
        if (!visit.actor().isStaff() || ticket.isEmpty() || !ACTIONS.contains(input.text("action"))) {
            return page(visit, null);
        }
        Outcome<Appeal> outcome = visit.genuine()
                ? carriedOut(visit, customer(ticket.get()))
                : Outcome.refused(Reason.of("form-expired"));
        if (outcome instanceof Outcome.Refused<Appeal> refused) {
            return page(visit, new FormBuilder.Refusal(input.text("form"), input, refused.reasons()));
        }
        return outcome instanceof Outcome.Done<Appeal>
                ? new Answer.Sent(
                        parts().links().appealFor(ticket.get().issue().key()) + "&done=" + input.text("action"))
                : undone(outcome);
    }

    private Outcome<Appeal> carriedOut(Visit visit, SubjectRef customer) {
        Input input = visit.input();
        Reading reading = new Reading(input, null);
        Said said = AppealView.said(reading, input);
        if (!reading.malformed().isEmpty()) {
            return Outcome.refused(reading.malformed());
        }
        if (input.text("action").equals("appeal-complain")) {
            return steps.complain().by(visit.actor(), new LodgeComplaint.Command(0, customer, said));
        }
        Objection objection = new Objection(input.id("letterId"), said);
        if (!steps.view().ofCustomer(visit.actor(), customer).orElseThrow().has(objection.letterId())) {
            return Outcome.notFound("letter");
        }
        return input.text("action").equals("appeal-add")
                ? steps.add().by(visit.actor(), objection)
                : steps.lodge().by(visit.actor(), objection);
    }

    private Answer page(Visit visit, FormBuilder.Refusal refused) {
        if (!visit.actor().isStaff()) {
            return undone(Outcome.notAllowed("ViewAppeals"));
        }
        Optional<Tickets.Ticket> ticket = ticket(visit);
        if (ticket.isEmpty()) {
            return undone(Outcome.notFound("ticket"));
        }
        Own own = steps.view().ofCustomer(visit.actor(), customer(ticket.get())).orElseThrow();
        String name = ticket.get().reporterName();
        ForPage page = new ForPage(
                parts().words().text("conduct.appeal-for.title", name),
                parts().words().text("conduct.appeal-for.intro"),
                parts().links().issue(ticket.get().issue().key()),
                visit.token(),
                done(visit, refused),
                own.mayComplain() ? null : parts().words().text("conduct.appeal-for.unknown", name),
                own.decisions().stream().map(told -> decision(told, refused)).toList(),
                own.complaints().stream().map(this::status).toList(),
                own.mayComplain() ? complaint(refused) : null);
        return refused == null ? Answer.shown("appeal-for", page) : Answer.refused("appeal-for", page);
    }

    private Optional<Tickets.Ticket> ticket(Visit visit) {
        String key = visit.input().text("issueKey");
        return key.isEmpty() ? Optional.empty() : tickets.visible(visit.actor(), key);
    }

    private static SubjectRef customer(Tickets.Ticket ticket) {
        return new SubjectRef(ticket.reporterKey(), ticket.reporterEmail(), ticket.reporterName());
    }

    private String done(Visit visit, FormBuilder.Refusal refused) {
        String done = visit.input().text("done");
        return refused == null && ACTIONS.contains(done) ? parts().words().text("conduct.done." + done) : null;
    }

    private Decision decision(Told told, FormBuilder.Refusal refused) {
        String sent = parts().words()
                .text("conduct.portal.letter-of", parts().moments().time(told.sentAt()));
        String form = "appeal-" + told.letterId();
        boolean isNew = told.appeal() == null;
        boolean tooLate = refused != null && refused.formId().equals(form);
        return new Decision(
                told.title(),
                sent,
                isNew ? null : status(told),
                isNew || told.appeal().isOpen() || tooLate ? form(told, form, isNew, refused) : null);
    }

    private Form form(Told told, String id, boolean isNew, FormBuilder.Refusal refused) {
        FormBuilder form = new FormBuilder(parts().words(), id, isNew ? "appeal-lodge" : "appeal-add", refused)
                .hidden("letterId", told.letterId());
        String key = isNew ? "conduct.appeal.lodge" : "conduct.appeal.add";
        return AppealView.saying(parts().words(), form).secondary().build(key, key + ".submit");
    }

    private Form complaint(FormBuilder.Refusal refused) {
        FormBuilder form = new FormBuilder(parts().words(), "complaint", "appeal-complain", refused);
        return AppealView.saying(parts().words(), form)
                .secondary()
                .build("conduct.appeal.complain", "conduct.appeal.complain.submit");
    }

    private String status(Told told) {
        return parts().words()
                .text(
                        "conduct.appeal-for." + told.standing(),
                        parts().moments().time(told.appeal().lodging().at()));
    }
}
