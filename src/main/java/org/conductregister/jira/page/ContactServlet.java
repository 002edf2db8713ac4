package org.conductregister.jira.page;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.conductregister.contact.AssignToContact;
import org.conductregister.contact.CheckContact;
import org.conductregister.contact.ConfirmMatter;
import org.conductregister.contact.ReadAndFileContact;
import org.conductregister.contact.RecordContact;
import org.conductregister.contact.ReplyAsAgreed;
import org.conductregister.contact.UndoContact;
import org.conductregister.jira.page.FormBuilder.Choice;
import org.conductregister.jira.people.Staff;
import org.conductregister.policy.Channel;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;

/**
 * What an agent does with the contacts on a ticket: records one, says whether it is the closed matter, gives the ticket to
 * the contact point, files it, replies (R62 to R64, R118). The banner's buttons lead here with one click; a button without
 * a token, as from a page without scripts, comes to the same form with everything filled in.
 */
public final class ContactServlet extends ConductServlet {

    private static final long serialVersionUID = 1L;

    private final transient Verbs verbs;
    private final transient Staff staff;

    /** What can be done. */
    public record Verbs(
            CheckContact check,
            RecordContact record,
            UndoContact undo,
            ConfirmMatter confirm,
            AssignToContact assign,
            ReadAndFileContact file,
            ReplyAsAgreed reply) {}

    /** Uses these. */
    @Inject
    public ContactServlet(PageParts parts, Verbs verbs, Staff staff) {
        super(parts);
        this.verbs = verbs;
        this.staff = staff;
    }

    record ContactPage(
            String title, String intro, Visit.Token token, Form form, List<Staff.Member> staff, String ticketUrl) {}

    @Override
    Answer show(Visit visit) {
        return page(visit, List.of());
    }

    @Override
    Answer take(Visit visit) {
        if (!visit.actor().isStaff()) {
            return undone(Outcome.notAllowed("RecordContact"));
        }
        if (!visit.genuine()) {
            // Nothing is done without the token; what was chosen is kept for the next click.
            return page(visit, visit.input().has("form") ? List.of(Reason.of("form-expired")) : List.of());
        }
        Outcome<?> outcome = done(visit);
        if (outcome instanceof Outcome.Done<?>) {
            return new Answer.Sent(parts().links().contactsOn(visit.input().text("issueKey")));
        }
        return outcome instanceof Outcome.Refused<?> refused ? page(visit, refused.reasons()) : undone(outcome);
    }

    private Outcome<?> done(Visit visit) {
        Input input = visit.input();
        String key = input.text("issueKey");
        return switch (input.text("action")) {
            case "undo" -> verbs.undo().by(visit.actor(), input.id("contactId"));
            case "say" ->
                verbs.confirm()
                        .by(
                                visit.actor(),
                                new ConfirmMatter.Command(
                                        key,
                                        input.id("contactId"),
                                        input.id("restrictionId"),
                                        "yes".equals(input.text("said"))));
            case "assign" -> verbs.assign().by(visit.actor(), key, input.id("restrictionId"));
            case "file" -> verbs.file().by(visit.actor(), key);
            case "reply" ->
                verbs.reply()
                        .by(
                                visit.actor(),
                                new ReplyAsAgreed.Command(
                                        input.text("reference"), key, input.id("restrictionId"), input.text("text")));
            default -> recorded(visit);
        };
    }

    private Outcome<?> recorded(Visit visit) {
        Input input = visit.input();
        Reading reading = new Reading(input, staff);
        Instant at = reading.parsed("at", parts().moments()::fromField, "value.date-time", "2026-05-31T14:30");
        Channel channel = reading.constant("channel", Channel.class);
        Integer minutes = reading.number("minutes");
        Integer pages = reading.number("pages");
        String with = reading.member("withKey");
        return reading.unlessMalformed(() -> verbs.record()
                .by(
                        visit.actor(),
                        new RecordContact.Command(
                                input.text("reference"),
                                input.text("issueKey"),
                                channel,
                                at,
                                minutes,
                                pages,
                                with,
                                input.text("note"),
                                input.has("emergency"))));
    }

    private Answer page(Visit visit, List<Reason> reasons) {
        if (!visit.actor().isStaff()) {
            return undone(Outcome.notAllowed("RecordContact"));
        }
        String key = visit.input().text("issueKey");
        Outcome<CheckContact.OnTicket> ticket = verbs.check().onTicket(visit.actor(), key);
        if (!(ticket instanceof Outcome.Done<CheckContact.OnTicket>)) {
            return undone(ticket);
        }
        Outcome<Form> form = form(visit, reasons);
        if (!(form instanceof Outcome.Done<Form> done)) {
            return undone(form);
        }
        boolean reply = "reply".equals(visit.input().text("action"));
        String text = reply ? "conduct.contact.reply" : "conduct.contact.page.title";
        ContactPage page = new ContactPage(
                parts().words().text(text),
                parts().words().text(reply ? "conduct.contact.reply.intro" : "conduct.contact.page.intro"),
                visit.token(),
                done.value(),
                staff.suggested(),
                parts().links().issue(key));
        return reasons.isEmpty() ? Answer.shown("contact", page) : Answer.refused("contact", page);
    }

    private Outcome<Form> form(Visit visit, List<Reason> reasons) {
        Input input = visit.input();
        boolean sent = input.has("form") || input.has("action") && !"reply".equals(input.text("action"));
        FormBuilder.Refusal typed =
                sent || !reasons.isEmpty() ? new FormBuilder.Refusal("contact", input, reasons) : null;
        String action = input.has("action") ? input.text("action") : "record";
        FormBuilder form = new FormBuilder(parts().words(), "contact", action, typed)
                .hidden("issueKey", input.text("issueKey"))
                .hidden("reference", input.has("reference") ? input.text("reference") : UUID.randomUUID());
        return switch (action) {
            case "undo", "say", "assign", "file" -> Outcome.done(confirmed(form, input, action));
            case "reply" ->
                verbs.reply()
                        .begin(visit.actor(), input.text("issueKey"), input.id("restrictionId"))
                        .map(agreed -> form.hidden("restrictionId", input.id("restrictionId"))
                                .area("text", agreed, true)
                                .build(null, "conduct.contact.reply.send"));
            default -> Outcome.done(everything(form, input));
        };
    }

    /** A button of the banner that came without a token: one more click does it. */
    private static Form confirmed(FormBuilder form, Input input, String action) {
        for (String carried : List.of("contactId", "restrictionId", "said")) {
            form.hidden(carried, input.text(carried));
        }
        return form.build(null, "conduct.contact.do." + action);
    }

    private Form everything(FormBuilder form, Input input) {
        return form.choice("radios", "channel", channels(), input.text("channel"), true)
                .flag("emergency", false)
                .field("datetime", "at", parts().moments().toField(null), false, null)
                .text("minutes", "", false)
                .text("pages", "", false)
                .user("withKey", "", false)
                .text("note", "", false)
                .build(null, "conduct.contact.send");
    }

    private List<Choice> channels() {
        List<Choice> all = new ArrayList<>();
        Stream.of(Channel.values())
                .forEach(each -> all.add(Choice.of(each.name(), parts().words().word(each))));
        return all;
    }
}
