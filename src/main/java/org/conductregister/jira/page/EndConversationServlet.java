package org.conductregister.jira.page;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.conductregister.jira.page.FormBuilder.Choice;
import org.conductregister.report.EndConversation;
import org.conductregister.report.EndConversation.Warnings;
import org.conductregister.report.Tickets;
import org.conductregister.report.ViewEndedConversation;
import org.conductregister.verb.JournalEntry;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;

/**
 * The short form for the minute after: "I ended the conversation" (R21). What comes next is offered at once, first of all
 * the report with what is known filled in.
 */
public final class EndConversationServlet extends ConductServlet {

    private static final long serialVersionUID = 1L;
    private static final String ALREADY = "conversation.already-told";
    private static final String REPORTER = "REPORTER";

    private final transient EndConversation end;
    private final transient ViewEndedConversation told;
    private final transient Tickets tickets;
    private final transient Aftercare aftercare;

    /** Uses these. */
    @Inject
    public EndConversationServlet(
            PageParts parts, EndConversation end, ViewEndedConversation told, Tickets tickets, Aftercare aftercare) {
        super(parts);
        this.end = end;
        this.told = told;
        this.tickets = tickets;
        this.aftercare = aftercare;
    }

    record EndPage(String title, String intro, Visit.Token token, Form form, String ticketUrl) {}

    /** @param step what is on record, in words */
    record ToldPage(
            String title, String step, String detail, String reportUrl, String ticketUrl, Aftercare.Shown care) {}

    @Override
    Answer show(Visit visit) {
        return visit.input().has("told") ? told(visit) : form(visit, List.of());
    }

    @Override
    Answer take(Visit visit) {
        if (!visit.genuine()) {
            return form(visit, List.of(Reason.of("form-expired")));
        }
        Reading reading = new Reading(visit.input(), null);
        Warnings warnings = reading.constant("warnings", Warnings.class);
        if (!reading.malformed().isEmpty()) {
            return form(visit, reading.malformed());
        }
        Input input = visit.input();
        Outcome<JournalEntry> outcome = end.by(
                visit.actor(),
                new EndConversation.Command(
                        input.text("reference"),
                        input.text("ticketKey"),
                        REPORTER.equals(input.text("withWhom")),
                        warnings,
                        input.text("note")));
        if (outcome instanceof Outcome.NotAllowed<JournalEntry>) {
            return undone(outcome);
        }
        // A second click on the button shows what the first one did, even if the form had been loaded anew.
        Optional<String> first = toldBefore(outcome);
        return outcome instanceof Outcome.Refused<JournalEntry> refused && first.isEmpty()
                ? form(visit, refused.reasons())
                : new Answer.Sent(parts().links()
                        .conversationTold(first.orElse(input.text("reference")), input.text("ticketKey")));
    }

    private static Optional<String> toldBefore(Outcome<JournalEntry> outcome) {
        return outcome instanceof Outcome.Refused<JournalEntry> refused
                ? refused.reasons().stream()
                        .filter(reason -> reason.code().equals(ALREADY))
                        .findFirst()
                        .map(reason -> reason.args().get(0))
                : Optional.empty();
    }

    private Answer form(Visit visit, List<Reason> reasons) {
        if (!visit.actor().isStaff()) {
            return undone(Outcome.notAllowed("EndConversation"));
        }
        Input input = visit.input();
        String key = input.has("issueKey") ? input.text("issueKey") : input.text("ticketKey");
        Optional<Tickets.Ticket> ticket = key.isEmpty() ? Optional.empty() : tickets.visible(visit.actor(), key);
        if (ticket.isEmpty() && input.has("issueKey") && reasons.isEmpty()) {
            return undone(Outcome.notFound("ticket"));
        }
        FormBuilder.Refusal refusal = reasons.isEmpty() ? null : new FormBuilder.Refusal("ended", input, reasons);
        EndPage page = new EndPage(
                parts().words().text("conduct.ended.title"),
                parts().words().text("conduct.ended.intro"),
                visit.token(),
                fields(ticket, refusal, input),
                ticket.map(found -> parts().links().issue(found.issue().key())).orElse(null));
        return refusal == null ? Answer.shown("ended", page) : Answer.refused("ended", page);
    }

    private Form fields(Optional<Tickets.Ticket> ticket, FormBuilder.Refusal refusal, Input input) {
        boolean told = refusal != null
                && refusal.reasons().stream().anyMatch(reason -> reason.code().equals(EndConversation.TOLD_OTHERWISE));
        String reference = input.has("reference") && !told
                ? input.text("reference")
                : UUID.randomUUID().toString();
        return new FormBuilder(parts().words(), "ended", "end", refusal)
                .hidden("reference", reference)
                .choice(
                        "radios",
                        "warnings",
                        Stream.of(Warnings.values())
                                .map(each ->
                                        Choice.of(each.name(), parts().words().word(each)))
                                .toList(),
                        "",
                        true)
                .choice("radios", "withWhom", partners(ticket), ticket.isPresent() ? REPORTER : "OTHER", true)
                .text("note", "", false)
                .text("ticketKey", ticket.map(found -> found.issue().key()).orElse(""), false)
                .build(null, "conduct.ended.send");
    }

    private List<Choice> partners(Optional<Tickets.Ticket> ticket) {
        List<Choice> partners = new ArrayList<>();
        ticket.map(Tickets.Ticket::reporterName)
                .filter(name -> !name.isEmpty())
                .ifPresent(name ->
                        partners.add(Choice.of(REPORTER, parts().words().text("conduct.report.about-reporter", name))));
        partners.add(Choice.of("OTHER", parts().words().text("conduct.report.about-other")));
        return partners;
    }

    private Answer told(Visit visit) {
        Outcome<JournalEntry> found = told.by(visit.actor(), visit.input().text("told"));
        if (!(found instanceof Outcome.Done<JournalEntry> done)) {
            return undone(found);
        }
        String key = visit.input().has("issueKey") ? visit.input().text("issueKey") : null;
        JournalEntry step = done.value();
        Links links = parts().links();
        return Answer.shown(
                "ended-told",
                new ToldPage(
                        parts().words().text("conduct.ended.told"),
                        parts().words().text("conduct.history." + step.verb()),
                        step.detail(),
                        links.reportAfter(key, Warnings.of(step), step.at()),
                        key == null ? null : links.issue(key),
                        aftercare.afterEnding(key)));
    }
}
