package org.conductregister.jira.mail;

import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.conductregister.alert.Alert;
import org.conductregister.alert.Alerts;
import org.conductregister.jira.text.Wording;
import org.conductregister.verb.People;
import org.conductregister.verb.People.Person;
import org.conductregister.verb.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the staff by mail, with a link to where the particulars stand: mail itself carries none (R112). */
public final class StaffAlerts implements Alerts {

    private static final Logger LOG = LoggerFactory.getLogger(StaffAlerts.class);

    private final MailQueue queue;
    private final People people;
    private final Wording words;
    private final Function<String, String> linkTo;

    /** @param linkTo gives an issue's address by its key */
    public StaffAlerts(MailQueue queue, People people, Wording words, Function<String, String> linkTo) {
        this.queue = queue;
        this.people = people;
        this.words = words;
        this.linkTo = linkTo;
    }

    @Override
    public void tellRole(Role role, Alert alert) {
        List<Person> holders = people.holdersOf(role);
        if (holders.isEmpty()) {
            LOG.error("Nobody holds the role {}, so nobody was told: {}", role, alert);
        }
        holders.forEach(person -> send(person, alert));
    }

    @Override
    public void tellPerson(String userKey, Alert alert) {
        people.byKey(userKey).ifPresent(person -> send(person, alert));
    }

    private void send(Person person, Alert alert) {
        if (person.email().isBlank()) {
            LOG.warn("{} has no mail address and was not told: {}", person.key(), alert);
            return;
        }
        try {
            Email mail = new Email(person.email());
            mail.setSubject(text(alert, "subject"));
            mail.setMimeType("text/plain");
            mail.setEncoding("UTF-8");
            mail.setBody(text(alert, "body"));
            queue.addItem(new SingleMailQueueItem(mail));
        } catch (RuntimeException undelivered) {
            LOG.error("{} could not be told: {}", person.key(), alert, undelivered);
        }
    }

    private String text(Alert alert, String part) {
        List<String> named = new ArrayList<>();
        named.add(
                alert.issue() == null
                        ? words.text("conduct.alert.no-issue")
                        : alert.issue().key());
        named.add(alert.issue() == null ? "" : linkTo.apply(alert.issue().key()));
        alert.args().stream().map(words::word).forEach(named::add);
        return words.text(
                "conduct.alert."
                        + alert.occasion().name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + part,
                named.toArray(Serializable[]::new));
    }
}
