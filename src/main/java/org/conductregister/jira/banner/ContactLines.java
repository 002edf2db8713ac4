package org.conductregister.jira.banner;

import com.atlassian.jira.issue.Issue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.conductregister.contact.CheckContact;
import org.conductregister.contact.CheckContact.Checked;
import org.conductregister.contact.TicketDesk;
import org.conductregister.contact.UndoContact;
import org.conductregister.jira.issue.DeskTickets;
import org.conductregister.jira.page.Links;
import org.conductregister.jira.page.Moments;
import org.conductregister.jira.people.JiraPeople;
import org.conductregister.jira.text.Wording;
import org.conductregister.policy.Channel;
import org.conductregister.restriction.BannerEntry;
import org.conductregister.restriction.Bearer;
import org.conductregister.restriction.Contact;
import org.conductregister.restriction.ContactPoints;
import org.conductregister.restriction.ContactWording;
import org.conductregister.restriction.Finding;
import org.conductregister.restriction.Finding.Code;
import org.conductregister.restriction.InForce;
import org.conductregister.restriction.LoggedContact;
import org.conductregister.restriction.LoggedContact.Handling;
import org.conductregister.restriction.Verdict;
import org.conductregister.restriction.terms.SoleContact;
import org.conductregister.verb.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts what the check says of a ticket's contacts into the banner (R118). Asks nothing but memory. */
public final class ContactLines {

    private static final Logger log = LoggerFactory.getLogger(ContactLines.class);
    private static final int SHOWN = 5;
    private static final List<Channel> BUTTONS =
            List.of(Channel.TELEPHONE, Channel.IN_PERSON, Channel.HOME_VISIT, Channel.LETTER);

    private final DeskTickets desk;
    private final CheckContact check;
    private final ContactPoints points;
    private final ContactWording wording;
    private final Wording words;
    private final JiraPeople people;
    private final Moments moments;
    private final Links links;

    /** Uses these. */
    public ContactLines(
            DeskTickets desk,
            CheckContact check,
            ContactPoints points,
            ContactWording wording,
            Wording words,
            JiraPeople people,
            Moments moments,
            Links links) {
        this.desk = desk;
        this.check = check;
        this.points = points;
        this.wording = wording;
        this.words = words;
        this.people = people;
        this.moments = moments;
        this.links = links;
    }

    /**
     * A ticket as checked.
     *
     * @param itself what was found of the ticket itself, to be shown below each line
     */
    record OnIssue(Verdict itself, ContactPart part, String issueKey, long ticketContact) {}

    /**
     * The contacts on this ticket; what goes wrong is said and hides no instruction (R120). Whoever is shown instructions
     * alone, as in a service area, is shown no contacts.
     */
    OnIssue of(Actor actor, List<BannerEntry> lines, Issue issue) {
        try {
            TicketDesk.Seen ticket = desk.seen(issue);
            List<InForce> bindings = lines.stream()
                    .filter(ContactLines::isOfWhoeverGotInTouch)
                    .map(BannerEntry::binding)
                    .toList();
            if (bindings.isEmpty() || !actor.isStaff()) {
                return new OnIssue(new Verdict(Verdict.Advice.AS_AGREED, List.of()), null, issue.getKey(), 0);
            }
            CheckContact.OnTicket on = check.on(ticket, bindings);
            return new OnIssue(
                    on.itself().verdict(),
                    part(actor, ticket, bindings, on),
                    issue.getKey(),
                    on.itself().contact().id());
        } catch (RuntimeException broken) {
            log.error("The contacts on {} could not be checked", issue.getKey(), broken);
            return new OnIssue(new Verdict(Verdict.Advice.ASK_FIRST, List.of()), trouble(), issue.getKey(), 0);
        }
    }

    private static boolean isOfWhoeverGotInTouch(BannerEntry line) {
        return line.bearer() == null || line.bearer().as() != Bearer.As.PARTICIPANT;
    }

    /** The sentences below one line of the banner. */
    List<ContactPart.Check> below(OnIssue on, long restrictionId) {
        return checks(on.itself().against(restrictionId), on.issueKey(), on.ticketContact());
    }

    private ContactPart trouble() {
        return new ContactPart(
                words.text("conduct.contact.gone"), null, null, null, null, List.of(), null, List.of(), List.of());
    }

    private ContactPart part(Actor actor, TicketDesk.Seen ticket, List<InForce> bindings, CheckContact.OnTicket on) {
        String key = ticket.issue().key();
        List<Checked> newest = new ArrayList<>(on.others());
        Collections.reverse(newest);
        List<ContactPart.Row> rows = new ArrayList<>();
        newest.stream().limit(SHOWN).map(each -> row(actor, key, each)).forEach(rows::add);
        if (on.itself().contact().id() != 0 || on.itself().verdict().isBreach()) {
            rows.add(row(actor, key, on.itself()));
        }
        long last = on.others().stream()
                .mapToLong(each -> each.contact().id())
                .max()
                .orElse(0);
        return new ContactPart(
                null,
                labels(),
                links.page("contact"),
                key,
                ticket.issue().id() + "-" + last,
                BUTTONS.stream()
                        .map(each ->
                                new ContactPart.Kind(each.name(), words.text("conduct.contact.button." + dashed(each))))
                        .toList(),
                links.contact(key),
                offers(ticket, bindings, on.itself()),
                rows);
    }

    private ContactPart.Labels labels() {
        return new ContactPart.Labels(
                words.text("conduct.contact.title"),
                words.text("conduct.contact.add"),
                words.text("conduct.contact.emergency"),
                words.text("conduct.contact.more"),
                words.text("conduct.contact.undo"),
                words.text("conduct.contact.breach"));
    }

    private ContactPart.Row row(Actor actor, String key, Checked checked) {
        LoggedContact contact = checked.contact();
        Verdict verdict = checked.verdict();
        boolean itself = contact.contact().isRequest();
        return new ContactPart.Row(
                contact.id(),
                head(contact),
                contact.note(),
                itself ? above(verdict) : wording.of(verdict.advice()),
                verdict.advice() == Verdict.Advice.NOT_AS_AGREED,
                itself ? List.of() : checks(verdict.findings(), key, contact.id()),
                contact.id() != 0 && contact.reportId() == 0 && verdict.isBreach() ? breachUrl(key, checked) : null,
                done(contact),
                contact.id() != 0 && UndoContact.mayUndo(actor, contact));
    }

    private String above(Verdict verdict) {
        return verdict.findings().isEmpty() ? wording.of(verdict.advice()) : words.text("conduct.contact.above");
    }

    private String head(LoggedContact contact) {
        Contact it = contact.contact();
        String how =
                switch (it.origin()) {
                    case REQUEST, RAISED_FOR -> words.text("conduct.contact.ticket");
                    case COMMENT -> words.text("conduct.contact.comment");
                    case RECORDED -> wording.came(it.channel());
                };
        String when = moments.time(it.at());
        return it.origin() == Contact.Origin.RECORDED
                ? words.text("conduct.contact.recorded-by", how, when, people.nameOf(contact.byKey()))
                : words.text("conduct.contact.received", how, when);
    }

    private String done(LoggedContact contact) {
        if (contact.reportId() != 0) {
            return words.text("conduct.contact.reported");
        }
        return contact.handling() == null ? null : words.text("conduct.contact.handled." + dashed(contact.handling()));
    }

    private String breachUrl(String key, Checked checked) {
        Contact contact = checked.contact().contact();
        List<Long> broken = checked.verdict().findings().stream()
                .filter(Finding::counts)
                .map(Finding::restrictionId)
                .distinct()
                .toList();
        return links.breach(key, checked.contact().id(), contact.channel(), contact.at(), broken);
    }

    private List<ContactPart.Check> checks(List<Finding> findings, String key, long contactId) {
        return findings.stream()
                .map(finding -> {
                    String answers = answers(finding);
                    return new ContactPart.Check(
                            wording.of(finding),
                            finding.isAgainst(),
                            key,
                            contactId,
                            finding.restrictionId(),
                            answers == null || finding.confirmed()
                                    ? null
                                    : words.text("conduct.contact.yes." + answers),
                            answers == null ? null : words.text("conduct.contact.no." + answers));
                })
                .toList();
    }

    /** A fact needs nobody to confirm it, yet whoever knows better may say so. */
    private static String answers(Finding finding) {
        return switch (finding.code()) {
            case FOR_THE_SOLE_CONTACT, NOT_THE_SOLE_CONTACT -> null;
            case CLOSED_SUBJECT -> "closed";
            case READ_AND_FILE -> "file";
            default -> finding.code().isFact() ? null : "breach";
        };
    }

    private List<ContactPart.Offer> offers(TicketDesk.Seen ticket, List<InForce> bindings, Checked itself) {
        List<ContactPart.Offer> offers = new ArrayList<>();
        for (InForce binding : bindings) {
            turn(binding)
                    .filter(key -> !key.equals(ticket.assigneeKey()))
                    .map(people::nameOf)
                    .ifPresent(name -> offers.add(new ContactPart.Offer(
                            words.text("conduct.contact.assign", name), "assign", binding.restrictionId(), null)));
        }
        boolean toFile = itself.verdict().findings().stream()
                .anyMatch(found -> found.code() == Code.READ_AND_FILE || found.code() == Code.CLOSED_SUBJECT);
        if (toFile && itself.contact().handling() != Handling.FILED) {
            offers.add(new ContactPart.Offer(words.text("conduct.contact.file"), "file", 0, null));
        }
        Stream.concat(
                        itself.verdict().findings().stream().map(Finding::restrictionId),
                        bindings.stream().map(InForce::restrictionId))
                .findFirst()
                .ifPresent(id -> offers.add(new ContactPart.Offer(
                        words.text("conduct.contact.reply"),
                        null,
                        id,
                        links.replyAsAgreed(ticket.issue().key(), id))));
        return offers;
    }

    /** Whose turn it is: the sole contact, or the deputy while the contact is away (R121). */
    private Optional<String> turn(InForce binding) {
        return binding.terms() instanceof SoleContact sole ? Optional.of(points.turnOf(sole)) : Optional.empty();
    }

    private static String dashed(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
