package org.conductregister.jira.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.conductregister.jira.store.Samples.NOW;

import java.time.Instant;
import java.util.List;
import org.conductregister.policy.Channel;
import org.conductregister.report.IssueRef;
import org.conductregister.restriction.Contact;
import org.conductregister.restriction.ContactLog;
import org.conductregister.restriction.ContactLog.AlreadyLogged;
import org.conductregister.restriction.LoggedContact;
import org.conductregister.restriction.LoggedContact.Answer;
import org.conductregister.restriction.LoggedContact.Handling;
import org.conductregister.verb.Journal.Conflict;
import org.conductregister.verb.UnitOfWork;
import org.junit.jupiter.api.Test;

/** What every {@link ContactLog} keeps to, whatever it is kept in. */
abstract class ContactLogContract {

    private static final IssueRef SD_1 = new IssueRef(11, "SD-1");
    private static final IssueRef ROADS_2 = new IssueRef(12, "ROADS-2");

    private final ContactLog log;
    private final UnitOfWork work;

    ContactLogContract(Storage storage) {
        Ports ports = storage.open();
        log = ports.contacts();
        work = ports.unit();
    }

    private static LoggedContact call(long subject, IssueRef issue, String source, Instant at) {
        Contact contact = new Contact(
                Contact.Origin.RECORDED, Channel.TELEPHONE, at, 12, null, "agent", "Zo\u00eb's drain", false);
        return LoggedContact.of(subject, issue, source, contact, "said \ud83d\ude20", "agent", NOW);
    }

    private static LoggedContact call(String source, Instant at) {
        return call(5, SD_1, source, at);
    }

    @Test
    void aContactIsFoundAsItWasPutOnRecord() {
        LoggedContact kept = log.add(call("recorded/a", NOW));

        assertThat(kept.id()).isPositive();
        assertThat(kept).isEqualTo(call("recorded/a", NOW).withId(kept.id()));
        assertThat(log.find(kept.id())).contains(kept);
        assertThat(log.from("recorded/a")).contains(kept);
        assertThat(log.find(987_654_321)).isEmpty();
        assertThat(log.from("recorded/b")).isEmpty();
    }

    @Test
    void whatCameFromOnePlaceIsOneContact() {
        LoggedContact first = log.add(call("comment/7", NOW));

        assertThatThrownBy(() -> log.add(call("comment/7", NOW.plusSeconds(1)))).isInstanceOf(AlreadyLogged.class);
        assertThat(log.ofSubject(5, Instant.EPOCH)).containsExactly(first);
    }

    @Test
    void ofTwoNodesThatHearOfItAtOnceOnePutsItOnRecord() throws Exception {
        Race.of(2, () -> log.add(call("issue/11", NOW)))
                .assertThatSucceed(1)
                .assertThatTheOthersFailWith(AlreadyLogged.class);
        assertThat(log.ofIssue(11)).hasSize(1);
    }

    @Test
    void aSubjectsContactsComeInOrderOfTimeFromTheInstantOnWhateverTheProject() {
        LoggedContact late = log.add(call(5, ROADS_2, "recorded/late", NOW.plusSeconds(60)));
        LoggedContact early = log.add(call("recorded/early", NOW));
        LoggedContact sameTime = log.add(call("recorded/same", NOW));
        log.add(call("recorded/before", NOW.minusMillis(1)));
        log.add(call(6, SD_1, "recorded/other", NOW));

        assertThat(log.ofSubject(5, NOW)).containsExactly(early, sameTime, late);
        assertThat(log.ofSubject(5, NOW.plusNanos(1))).containsExactly(late);
        assertThat(log.ofSubject(7, Instant.EPOCH)).isEmpty();
    }

    @Test
    void aTicketHasItsOwn() {
        LoggedContact mine = log.add(call("recorded/a", NOW));
        log.add(call(5, ROADS_2, "recorded/b", NOW));

        assertThat(log.ofIssue(11)).containsExactly(mine);
        assertThat(log.ofIssue(13)).isEmpty();
    }

    @Test
    void whatIsDoneWithItIsKept() {
        LoggedContact contact = log.add(call("recorded/a", NOW));
        List<LoggedContact> steps = List.of(
                contact.answered(8, new Answer(true, "lead", NOW)),
                contact.answered(8, new Answer(true, "lead", NOW)).handled(Handling.FILED),
                contact.answered(8, new Answer(true, "lead", NOW))
                        .handled(Handling.FILED)
                        .reported(3),
                contact.answered(8, new Answer(true, "lead", NOW))
                        .handled(Handling.FILED)
                        .reported(3)
                        .undone());

        for (LoggedContact step : steps) {
            log.update(step);
            assertThat(log.find(contact.id())).contains(step);
        }
        assertThat(log.ofIssue(11)).as("what is entered in error stays").containsExactly(steps.get(3));
    }

    @Test
    void ofTwoWhoChangeItOneIsTooLate() {
        LoggedContact contact = log.add(call("recorded/a", NOW));
        log.update(contact.undone());

        assertThatThrownBy(() -> log.update(contact.handled(Handling.FILED))).isInstanceOf(Conflict.class);
    }

    @Test
    void whatIsUndoneWithItsUnitWasNeverKept() {
        assertThatThrownBy(() -> work.atomically(() -> {
                    log.add(call("recorded/a", NOW));
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");

        assertThat(log.from("recorded/a")).isEmpty();
    }

    @Test
    void aContactThatGoesToAnotherRecordIsFoundThereAlone() {
        LoggedContact kept = log.add(call("issue/1/5", NOW));
        log.update(kept.under(6));

        assertThat(log.from("issue/1/6")).contains(kept.under(6));
        assertThat(log.from("issue/1/5")).isEmpty();
        assertThat(log.ofSubject(6, NOW)).containsExactly(kept.under(6));
        assertThat(log.ofSubject(5, NOW)).isEmpty();
    }
}
