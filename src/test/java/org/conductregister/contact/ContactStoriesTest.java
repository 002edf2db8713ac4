package org.conductregister.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.policy.Channel;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.ReportKind;
import org.conductregister.report.ConductReport;
import org.conductregister.report.FileConductReport;
import org.conductregister.report.Incident.Risk;
import org.conductregister.restriction.Contact;
import org.conductregister.restriction.Contact.Origin;
import org.conductregister.restriction.ContactWording;
import org.conductregister.restriction.Finding;
import org.conductregister.restriction.Finding.Code;
import org.conductregister.restriction.LoggedContact;
import org.conductregister.restriction.LoggedContact.Handling;
import org.conductregister.restriction.Restriction;
import org.conductregister.restriction.Verdict;
import org.conductregister.restriction.Verdict.Advice;
import org.conductregister.restriction.terms.ClosedSubject;
import org.conductregister.review.Evidence;
import org.conductregister.subject.Identifier;
import org.conductregister.verb.Actor;
import org.conductregister.verb.JournalEntry;
import org.conductregister.verb.Outcome.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An agent meets somebody under restriction: sole contact and writing only are in force on Riley. */
class ContactStoriesTest {

    private final Office office = new Office();
    private List<Restriction> inForce;

    @BeforeEach
    void restricted() {
        inForce = office.restrictedForSixMonths("SD-1");
        office.register.clock.advance(Duration.ofDays(1));
        office.register.tickets.raise("SD-7", "About my rates notice again", "riley", "Riley Rhodes", "r@example.org");
        office.register.tickets.raise("ROADS-1", "Pothole", "riley", "Riley Rhodes", "r@example.org");
    }

    private LoggedContact call(Actor actor, String reference, boolean emergency) {
        return office.recordContact
                .by(
                        actor,
                        new RecordContact.Command(
                                reference, "SD-7", Channel.TELEPHONE, null, null, null, null, "Shouted", emergency))
                .orElseThrow();
    }

    private CheckContact.OnTicket onTicket() {
        return office.checkContact.onTicket(office.agent, "SD-7").orElseThrow();
    }

    private static List<Code> codes(Verdict verdict) {
        return verdict.findings().stream().map(Finding::code).toList();
    }

    private long writing() {
        return inForce.get(1).id();
    }

    private List<LoggedContact> arrived(String from, Origin origin, String account) {
        Contact contact = new Contact(origin, null, office.ledger.now(), null, null, null, "", false);
        return office.noteArrival
                .by(
                        Actor.SYSTEM,
                        new NoteArrival.Command(
                                office.register
                                        .tickets
                                        .visible(office.agent, "SD-7")
                                        .orElseThrow()
                                        .issue(),
                                from,
                                contact,
                                List.of(Identifier.user(account))))
                .orElseThrow();
    }

    @Test
    @Requirement({"R61", "R118"})
    void aCallIsRecordedInOneStepAndIsAgainstWritingOnly() {
        LoggedContact call = call(office.agent, "one", false);

        CheckContact.Checked checked = onTicket().others().get(0);
        assertThat(checked.contact()).isEqualTo(call);
        assertThat(checked.verdict().advice()).isEqualTo(Advice.NOT_AS_AGREED);
        assertThat(checked.verdict().isBreach()).isTrue();
        ContactWording wording = new ContactWording(office.register.words, key -> key);
        assertThat(wording.of(checked.verdict().against(writing()))).containsExactly("Phone call, but writing only.");
        assertThat(office.register.journal.since(0))
                .last()
                .extracting(JournalEntry::verb)
                .isEqualTo("contact.recorded");
    }

    @Test
    @Requirement("R118")
    void aDoubleClickRecordsOneContact() {
        assertThat(call(office.agent, "one", false)).isEqualTo(call(office.agent, "one", false));
        assertThat(onTicket().others()).hasSize(1);
        call(office.lead, "one", false);
        assertThat(onTicket().others()).as("another person's form").hasSize(2);
    }

    @Test
    @Requirement("R119")
    void anEmergencyIsToBeAnsweredAndIsNoBreach() {
        call(office.agent, "one", true);

        Verdict verdict = onTicket().others().get(0).verdict();
        assertThat(verdict.advice()).isEqualTo(Advice.ANSWER_NOW);
        assertThat(verdict.isBreach()).isFalse();
    }

    @Test
    @Requirement({"R118", "R115"})
    void whoRecordedItTakesItBackAndItStaysOnRecord() {
        LoggedContact call = call(office.agent, "one", false);

        assertThat(office.undoContact.by(office.reader, call.id())).isInstanceOf(NotFound.class);
        office.undoContact.by(office.agent, call.id()).orElseThrow();

        assertThat(onTicket().others()).isEmpty();
        assertThat(office.register.contacts.find(call.id()))
                .get()
                .extracting(LoggedContact::inError)
                .isEqualTo(true);
        assertThat(Office.codes(office.undoContact.by(office.lead, call.id())))
                .containsExactly("contact.undone-already");
    }

    @Test
    void nothingIsKeptOfAnybodyWhoIsNotUnderRestriction() {
        assertThat(arrived("comment/1", Origin.COMMENT, "casey")).isEmpty();
        assertThat(Office.codes(office.recordContact.by(
                        office.agent,
                        new RecordContact.Command("x", "SD-2", Channel.TELEPHONE, null, null, null, null, "", false))))
                .containsExactly("contact.nobody-restricted");
        assertThat(office.register.contacts.ofIssue(2)).isEmpty();
    }

    @Test
    @Requirement({"R91", "R118"})
    void whatComesInIsOnRecordOnce() {
        assertThat(arrived("comment/1", Origin.COMMENT, "riley")).hasSize(1);
        assertThat(arrived("comment/1", Origin.COMMENT, "riley")).isEmpty();
        assertThat(onTicket().others()).hasSize(1);
    }

    @Test
    void everythingThatIsWrongWithAContactIsSaidAtOnce() {
        assertThat(Office.codes(office.recordContact.by(
                        office.agent,
                        new RecordContact.Command(
                                "?",
                                "SD-7",
                                null,
                                office.ledger.now().plusSeconds(60),
                                0,
                                20_000,
                                null,
                                "x".repeat(300),
                                false))))
                .containsExactly(
                        "contact.reference-wrong",
                        "contact.channel-missing",
                        "contact.time-to-come",
                        "contact.number-range",
                        "contact.number-range",
                        "text.too-long");
    }

    @Test
    @Requirement({"R62", "R118", "R121"})
    void theTicketGoesToTheSoleContactAndToTheDeputyWhileTheyAreAway() {
        long sole = inForce.get(0).id();
        assertThat(codes(onTicket().itself().verdict())).contains(Code.FOR_THE_SOLE_CONTACT);

        assertThat(office.assignToContact.by(office.agent, "SD-7", sole).orElseThrow())
                .isEqualTo(office.lead.userKey());
        assertThat(onTicket().itself().verdict().against(sole)).isEmpty();
        assertThat(Office.codes(office.assignToContact.by(office.agent, "SD-7", sole)))
                .containsExactly("contact.assigned-already");

        office.register.people.remove(office.lead.userKey());
        assertThat(office.assignToContact.by(office.director, "SD-7", sole).orElseThrow())
                .isEqualTo(office.agent.userKey());
    }

    @Test
    @Requirement("R64")
    void aTicketIsReadAndFiledOnceWithANoteThatNoCustomerSees() {
        assertThat(office.readAndFile.by(office.agent, "SD-7").orElseThrow().handling())
                .isEqualTo(Handling.FILED);

        assertThat(office.register.desk.notes()).hasSize(1);
        assertThat(office.register.desk.replies()).as("no acknowledgement").isEmpty();
        assertThat(Office.codes(office.readAndFile.by(office.lead, "SD-7"))).containsExactly("contact.filed-already");
        assertThat(office.register.desk.notes()).hasSize(1);
    }

    @Test
    void whatJiraDoesNotAllowIsRefusedAndNotOnRecord() {
        office.register.desk.refuse("You may not comment.");
        long steps = office.register.journal.latest();

        assertThat(Office.codes(office.readAndFile.by(office.agent, "SD-7"))).containsExactly("jira.refused");
        assertThat(Office.codes(office.assignToContact.by(
                        office.agent, "SD-7", inForce.get(0).id())))
                .containsExactly("jira.refused");
        assertThat(Office.codes(office.replyAsAgreed.by(
                        office.agent, new ReplyAsAgreed.Command("a", "SD-7", writing(), "Please write."))))
                .containsExactly("jira.refused");
        assertThat(office.register.journal.latest()).isEqualTo(steps);
    }

    @Test
    @Requirement("R61")
    void aReplyBeginsWithTheAgreedWordsAndIsSentOnceAndNeverByItself() {
        String agreed =
                office.replyAsAgreed.begin(office.agent, "SD-7", writing()).orElseThrow();
        assertThat(agreed).containsIgnoringCase("letter").doesNotContain("${");
        assertThat(office.register.desk.replies()).isEmpty();

        ReplyAsAgreed.Command reply = new ReplyAsAgreed.Command("a", "SD-7", writing(), agreed + " Regards");
        office.replyAsAgreed.by(office.agent, reply).orElseThrow();
        assertThat(Office.codes(office.replyAsAgreed.by(office.agent, reply)))
                .containsExactly("contact.reply-sent-already");
        assertThat(office.register.desk.replies()).containsExactly(agreed + " Regards");
        assertThat(Office.codes(
                        office.replyAsAgreed.by(office.agent, new ReplyAsAgreed.Command("b", "SD-7", writing(), " "))))
                .containsExactly("contact.text-missing");
    }

    @Test
    @Requirement({"R40", "R118"})
    void oneContactIsOneBreachReport() {
        LoggedContact call = call(office.agent, "one", false);
        ConductReport report = breach(call.contact().at());

        office.linkBreach.by(office.agent, call.id(), report.id()).orElseThrow();

        assertThat(onTicket().others().get(0).contact().reportId()).isEqualTo(report.id());
        assertThat(Office.codes(office.linkBreach.by(office.agent, call.id(), report.id())))
                .containsExactly("contact.reported-already");
        assertThat(Office.codes(office.linkBreach.reporting(
                        office.agent, call.id(), () -> org.conductregister.verb.Outcome.done(1L), id -> id)))
                .containsExactly("contact.reported-already");
    }

    private ConductReport breach(Instant at) {
        return office.file
                .by(
                        office.agent,
                        new FileConductReport.Command(
                                "SD-7",
                                null,
                                Office.incident(at, Risk.NONE).withBreached(java.util.Set.of(writing())),
                                "Ann Agent",
                                ReportKind.BREACH,
                                null))
                .orElseThrow();
    }

    @Test
    @Requirement({"R63", "R118"})
    void aPersonSaysWhetherItIsTheClosedMatter() {
        ConductReport report = office.restrictable("SD-2");
        Restriction closed = office.approved(
                report,
                "closed-subject",
                new ClosedSubject("bin not emptied"),
                office.today().plusMonths(6));
        office.issued(office.director, LetterKind.RESTRICTION, report.id(), 0);
        office.activate.by(office.director, closed.id()).orElseThrow();
        office.register.clock.advance(Duration.ofHours(1));
        office.register.tickets.raise("SD-9", "My bin was not emptied", "casey", "Casey Cole", "casey@example.org");

        assertThat(verdict("SD-9").advice()).as("asked").isEqualTo(Advice.ASK_FIRST);
        office.confirmMatter
                .by(office.agent, new ConfirmMatter.Command("SD-9", 0, closed.id(), true))
                .orElseThrow();
        assertThat(verdict("SD-9").isBreach()).isTrue();
        assertThat(Office.codes(
                        office.confirmMatter.by(office.agent, new ConfirmMatter.Command("SD-9", 0, closed.id(), true))))
                .containsExactly("contact.said-already");
        office.confirmMatter
                .by(office.lead, new ConfirmMatter.Command("SD-9", 0, closed.id(), false))
                .orElseThrow();
        assertThat(verdict("SD-9").advice()).as("the last answer holds").isEqualTo(Advice.AS_AGREED);
    }

    private Verdict verdict(String key) {
        return office.checkContact
                .onTicket(office.agent, key)
                .orElseThrow()
                .itself()
                .verdict();
    }

    @Test
    @Requirement({"R103", "R118"})
    void theReviewCountsContactsAgainstARestrictionAndOneThatWasReportedOnlyAsAReport() {
        LoggedContact reported = call(office.agent, "one", false);
        call(office.agent, "two", false);
        call(office.agent, "emergency", true);
        LoggedContact mistaken = call(office.agent, "mistaken", false);
        office.undoContact.by(office.agent, mistaken.id()).orElseThrow();
        office.linkBreach
                .by(office.agent, reported.id(), breach(reported.contact().at()).id())
                .orElseThrow();

        office.register.clock.advance(Duration.ofDays(175));
        office.openReviews.by(Actor.SYSTEM).orElseThrow();
        Evidence evidence = office.register
                .reviews
                .ofReport(inForce.get(0).reportId())
                .get(0)
                .evidence();

        assertThat(evidence.breaches()).hasSize(1);
        assertThat(evidence.against())
                .extracting(Evidence.Against::ticket)
                .as("the second call alone")
                .containsExactly("SD-7");
    }
}
