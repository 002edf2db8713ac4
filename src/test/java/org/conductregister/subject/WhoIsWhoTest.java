package org.conductregister.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.policy.Channel;
import org.conductregister.policy.LetterKind;
import org.conductregister.report.ConductReport;
import org.conductregister.report.Decision.OutcomeKind;
import org.conductregister.report.FileConductReport;
import org.conductregister.report.Incident.Risk;
import org.conductregister.report.IssueRef;
import org.conductregister.restriction.Contact;
import org.conductregister.restriction.Limb;
import org.conductregister.restriction.LoggedContact;
import org.conductregister.restriction.Restriction;
import org.conductregister.verb.JournalEntry;
import org.conductregister.verb.Outcome;
import org.junit.jupiter.api.Test;

/** Subjects are amended, merged and split, and everything that is kept of them follows (R6, R29, R51, R88). */
class WhoIsWhoTest {

    private static final Identifier HER_PHONE =
            Identifier.phone("08 8569 0100", "AU").orElseThrow();

    private final Office office = new Office();

    @Test
    @Requirement({"R6", "R29"})
    void aReportCanBeAboutAnyKindOfSubjectAndIsRecognisedTheSecondTime() {
        SubjectRef phone = new SubjectRef(null, null, "Pat", null, "08 8569 0100", "AU", null, null, null);
        SubjectRef sameOnPaper = new SubjectRef(null, null, "P.", null, "+61 8 8569 0100", null, null, null, null);
        SubjectRef house = new SubjectRef(null, null, "", Subject.Kind.PROPERTY, null, null, "12 High St.", null, null);
        SubjectRef sameHouse = new SubjectRef(null, null, "", null, null, null, "12 high street", null, null);
        SubjectRef club = new SubjectRef(null, null, "Residents", Subject.Kind.GROUP, null, null, null, "7", null);
        SubjectRef agent = new SubjectRef(
                null, "kim@law.example", "Kim", Subject.Kind.REPRESENTATIVE, null, null, null, null, "Pat");

        assertThat(subjectOf(about(phone)).id())
                .isEqualTo(subjectOf(about(sameOnPaper)).id());
        assertThat(subjectOf(about(house)).kind()).isEqualTo(Subject.Kind.PROPERTY);
        assertThat(subjectOf(about(house)).name()).isEqualTo("12 High St.");
        assertThat(subjectOf(about(sameHouse)).id())
                .isEqualTo(subjectOf(about(house)).id());
        assertThat(subjectOf(about(club)).kind()).isEqualTo(Subject.Kind.GROUP);
        assertThat(subjectOf(about(agent)).actsFor()).isEqualTo("Pat");
    }

    @Test
    @Requirement({"R29", "R88"})
    void whatIsNoMarkIsRefusedWithEveryReason() {
        SubjectRef wrong =
                new SubjectRef(null, "no mail", "X", Subject.Kind.PERSON, "12", "AU", "12 High St", "7", "Pat");

        assertThat(Office.codes(office.file.by(
                        office.agent,
                        new FileConductReport.Command(null, wrong, office.abuse(Risk.NONE), "Ann Agent"))))
                .containsExactlyInAnyOrder(
                        "subject.email-unusable",
                        "subject.phone-unusable",
                        "subject.address-of-no-property",
                        "subject.organisation-of-no-group",
                        "subject.acts-for-nobody");
    }

    @Test
    @Requirement({"R29", "R90"})
    void anAddedMarkShowsTheBannerAtOnceAndATakenOneNoMore() {
        office.restrictedForSixMonths("SD-1");
        Subject riley = carrying(Identifier.user("riley"));

        Subject amended = office.amend
                .by(
                        office.lead,
                        new AmendSubject.Command(
                                riley.id(),
                                riley.revision(),
                                new SubjectRef(null, null, "Riley R.", null, "08 8569 0100", "AU", null, null, null),
                                Set.of(Identifier.email("riley@example.org"))))
                .orElseThrow();

        assertThat(amended.name()).isEqualTo("Riley R.");
        assertThat(shownFor(HER_PHONE)).isEqualTo(2);
        assertThat(shownFor(Identifier.email("riley@example.org"))).isZero();
        assertThat(shownFor(Identifier.user("riley"))).isEqualTo(2);
        assertThat(steps(riley.id())).contains("subject.amended");
        assertThat(office.register.journal.ofSubject(riley.id()).stream().map(JournalEntry::detail))
                .contains("Riley Rhodes \u2192 Riley R.; + +61885690100; \u2212 riley@example.org");
    }

    @Test
    void anAmendmentIsRefusedWithEveryReason() {
        about(new SubjectRef("riley", null, "Riley"));
        about(new SubjectRef(null, "pat@example.org", "Pat"));
        Subject riley = carrying(Identifier.user("riley"));
        SubjectRef said = new SubjectRef("casey", "pat@example.org", " ", null, "12", "AU", "12 High St", null, null);

        assertThat(Office.codes(office.amend.by(
                        office.lead,
                        new AmendSubject.Command(riley.id(), 7, said, Set.of(Identifier.email("a@example.org"))))))
                .containsExactlyInAnyOrder(
                        "changed-meanwhile",
                        "subject.phone-unusable",
                        "subject.address-of-no-property",
                        "subject.name-missing",
                        "subject.second-account",
                        "subject.mark-not-theirs",
                        "subject.mark-taken");
        assertThat(Office.codes(office.amend.by(
                        office.lead,
                        new AmendSubject.Command(
                                riley.id(), 0, new SubjectRef(null, null, "Riley"), riley.identifiers()))))
                .containsExactly("subject.no-mark-left");
        assertThat(Office.codes(office.amend.by(
                        office.lead,
                        new AmendSubject.Command(riley.id(), 0, new SubjectRef(null, null, "Riley"), Set.of()))))
                .containsExactly("subject.nothing-changed");
    }

    @Test
    @Requirement({"R51", "R88", "R90"})
    void mergedSubjectsAreOneEverywhereAndTheMergedNumberLeadsOn() {
        office.restrictedForSixMonths("SD-1");
        ConductReport byPhone = restrictedByPhone();
        Subject riley = carrying(Identifier.user("riley"));
        Subject caller = carrying(HER_PHONE);

        MergeSubjects.Preview preview =
                office.merge.preview(office.lead, riley.id(), caller.id()).orElseThrow();
        assertThat(preview.along().cases()).extracting(ConductReport::id).containsExactly(byPhone.id());
        assertThat(preview.along().inForce()).isEqualTo(1);
        assertThat(carrying(HER_PHONE)).as("a preview changes nothing").isEqualTo(caller);

        Subject survivor = office.merge
                .by(office.lead, new MergeSubjects.Command(riley.id(), caller.id(), "She said so."))
                .orElseThrow();

        assertThat(survivor.identifiers()).contains(HER_PHONE, Identifier.user("riley"));
        assertThat(shownFor(Identifier.user("riley"))).isEqualTo(3);
        assertThat(shownFor(HER_PHONE)).isEqualTo(3);
        assertThat(office.register.restrictions.ofSubject(riley.id())).hasSize(3);
        assertThat(office.register.restrictions.ofSubject(caller.id())).isEmpty();
        assertThat(office.register.letters.ofSubject(riley.id()))
                .extracting(letter -> letter.reportId())
                .contains(byPhone.id());
        assertThat(office.register.reports.ofSubject(riley.id()))
                .extracting(ConductReport::id)
                .contains(byPhone.id());
        assertThat(office.register.subjects.find(caller.id()).map(Subject::mergedInto))
                .contains(riley.id());
        assertThat(steps(riley.id())).contains("subject.merged", "report.moved");
        assertThat(steps(caller.id())).contains("subject.merged-into");
    }

    @Test
    @Requirement({"R88", "R118"})
    void contactsThatCountGoAlongAndComeBack() {
        office.restrictedForSixMonths("SD-1");
        ConductReport byPhone = restrictedByPhone();
        Subject riley = carrying(Identifier.user("riley"));
        Subject caller = carrying(HER_PHONE);
        LoggedContact own = contact(riley, 1);
        LoggedContact theirs = contact(caller, 2);
        LoggedContact both = contact(caller, 1);

        office.merge
                .by(office.lead, new MergeSubjects.Command(riley.id(), caller.id(), "She said so."))
                .orElseThrow();

        assertThat(contactsOf(riley)).containsExactlyInAnyOrder(own.id(), theirs.id());
        assertThat(contactsOf(caller)).as("the same ticket counts once").containsExactly(both.id());

        office.split
                .by(
                        office.lead,
                        new SplitSubject.Command(
                                riley.id(),
                                0,
                                caller.id(),
                                null,
                                Set.of(HER_PHONE),
                                Set.of(byPhone.id()),
                                "Her sister."))
                .orElseThrow();
        assertThat(contactsOf(riley)).containsExactly(own.id());
        assertThat(contactsOf(caller)).containsExactlyInAnyOrder(theirs.id(), both.id());
    }

    /** The ticket itself, as the register notes it. */
    private LoggedContact contact(Subject subject, long issueId) {
        return office.ledger
                .write(office.agent, page -> {
                    LoggedContact added = office.register.contacts.add(LoggedContact.of(
                            subject.id(),
                            new IssueRef(issueId, "SD-" + issueId),
                            "issue/" + issueId + "/" + subject.id(),
                            Contact.recorded(Channel.PORTAL, office.ledger.now()),
                            "",
                            "agent",
                            office.ledger.now()));
                    page.enter("contact.received", subject.id(), 0, added.about(), 1, "");
                    return Outcome.done(added);
                })
                .orElseThrow();
    }

    private List<Long> contactsOf(Subject subject) {
        return office.register.contacts.ofSubject(subject.id(), Instant.EPOCH).stream()
                .map(LoggedContact::id)
                .toList();
    }

    @Test
    void aMergeIsRefusedWithEveryReason() {
        about(new SubjectRef("riley", null, "Riley"));
        about(new SubjectRef("casey", null, "Casey"));
        about(new SubjectRef(null, null, "", Subject.Kind.PROPERTY, null, null, "12 High St", null, null));
        Subject riley = carrying(Identifier.user("riley"));
        Subject casey = carrying(Identifier.user("casey"));
        Subject house = carrying(Identifier.address("12 High St").orElseThrow());

        assertThat(merging(riley, casey, " "))
                .containsExactlyInAnyOrder("subject.merge-two-accounts", "subject.reason-missing");
        assertThat(merging(riley, house, "x")).containsExactly("subject.merge-kinds");
        assertThat(merging(riley, riley, "x")).containsExactly("subject.merge-self");
        assertThat(Office.codes(office.merge.by(office.lead, new MergeSubjects.Command(riley.id(), 999, "x"))))
                .containsExactly("subject.unknown");
    }

    @Test
    @Requirement({"R51", "R115"})
    void aMergeIsTakenBackBySplitting() {
        office.restrictedForSixMonths("SD-1");
        ConductReport byPhone = restrictedByPhone();
        Subject riley = carrying(Identifier.user("riley"));
        Subject caller = carrying(HER_PHONE);
        office.merge
                .by(office.lead, new MergeSubjects.Command(riley.id(), caller.id(), "She said so."))
                .orElseThrow();

        SplitSubject.Brought brought =
                office.split.brought(office.lead, riley.id()).orElseThrow().get(0);
        assertThat(brought.marks()).containsExactly(HER_PHONE);
        assertThat(brought.reports()).containsExactly(byPhone.id());
        Subject again = office.split
                .by(
                        office.lead,
                        new SplitSubject.Command(
                                riley.id(), 0, caller.id(), null, brought.marks(), brought.reports(), "Her sister."))
                .orElseThrow();

        assertThat(again.id()).isEqualTo(caller.id());
        assertThat(again.isMerged()).isFalse();
        assertThat(again.identifiers()).isEqualTo(caller.identifiers());
        assertThat(shownFor(HER_PHONE)).isEqualTo(1);
        assertThat(shownFor(Identifier.user("riley"))).isEqualTo(2);
        assertThat(office.register.subjects.find(riley.id()).orElseThrow().absorbed())
                .isEmpty();
        assertThat(Office.codes(office.split.by(
                        office.lead,
                        new SplitSubject.Command(
                                riley.id(), 0, caller.id(), null, brought.marks(), brought.reports(), "Again."))))
                .containsExactlyInAnyOrder(
                        "subject.not-merged-into", "subject.mark-not-theirs", "subject.case-not-theirs");
    }

    @Test
    @Requirement("R88")
    void oneWhoWasTwoIsSplitIntoANewSubjectWithChosenCases() {
        office.restrictedForSixMonths("SD-1");
        Subject riley = carrying(Identifier.user("riley"));
        List<Long> cases = office.register.reports.ofSubject(riley.id()).stream()
                .map(ConductReport::id)
                .toList();

        Subject sibling = office.split
                .by(
                        office.lead,
                        new SplitSubject.Command(
                                riley.id(),
                                riley.revision(),
                                0,
                                new SubjectRef(null, null, "Robin Rhodes"),
                                Set.of(Identifier.email("riley@example.org")),
                                Set.of(cases.get(1)),
                                "They share a mailbox."))
                .orElseThrow();

        assertThat(sibling.id()).isNotEqualTo(riley.id());
        assertThat(shownFor(Identifier.email("riley@example.org"))).isEqualTo(2);
        assertThat(shownFor(Identifier.user("riley"))).isZero();
        assertThat(office.register.reports.ofSubject(riley.id())).hasSize(1);
        assertThat(Stream.of(riley.id(), sibling.id()).flatMap(id -> steps(id).stream()))
                .contains("subject.split", "subject.split-off");
    }

    @Test
    void aSplitIsRefusedWithEveryReason() {
        about(new SubjectRef("riley", null, "Riley"));
        Subject riley = carrying(Identifier.user("riley"));

        assertThat(Office.codes(office.split.by(
                        office.lead,
                        new SplitSubject.Command(
                                riley.id(), 9, 0, SubjectRef.NOBODY, riley.identifiers(), Set.of(77L), ""))))
                .containsExactlyInAnyOrder(
                        "changed-meanwhile",
                        "subject.name-missing",
                        "subject.no-mark-left",
                        "subject.case-not-theirs",
                        "subject.reason-missing");
        assertThat(Office.codes(office.split.by(
                        office.lead,
                        new SplitSubject.Command(
                                riley.id(), 0, 0, new SubjectRef(null, null, "R"), Set.of(), Set.of(), "x"))))
                .containsExactly("subject.split-nothing");
    }

    /** A caller whom nobody connects with Riley: restricted for a threat. */
    private ConductReport restrictedByPhone() {
        ConductReport filed = about(new SubjectRef(null, null, "Caller", null, "08 8569 0100", "AU", null, null, null));
        ConductReport report =
                office.assess.by(office.lead, filed.id(), Office.allFactors()).orElseThrow();
        office.decided(report, OutcomeKind.RESTRICT, Limb.THREAT, "writing-only")
                .orElseThrow();
        Restriction writing = office.approved(
                report, "writing-only", Office.writing(), office.today().plusMonths(3));
        var letter = office.draft
                .by(
                        office.director,
                        new org.conductregister.letter.DraftLetter.Command(LetterKind.RESTRICTION, report.id(), 0))
                .orElseThrow();
        office.issue
                .by(office.director, letter.id(), org.conductregister.letter.Letter.Delivery.POST)
                .orElseThrow();
        office.activate.by(office.director, writing.id()).orElseThrow();
        return report;
    }

    private List<String> merging(Subject survivor, Subject other, String reason) {
        return Office.codes(office.merge.by(office.lead, new MergeSubjects.Command(survivor.id(), other.id(), reason)));
    }

    private ConductReport about(SubjectRef ref) {
        return office.file
                .by(office.agent, new FileConductReport.Command(null, ref, office.abuse(Risk.ONGOING), "Ann Agent"))
                .orElseThrow();
    }

    private Subject subjectOf(ConductReport report) {
        return office.register.subjects.find(report.subjectId()).orElseThrow();
    }

    private Subject carrying(Identifier mark) {
        return office.register.subjects.carrying(mark).orElseThrow();
    }

    private int shownFor(Identifier mark) {
        return office.index.lookUp(List.of(mark)).entries().size();
    }

    private List<String> steps(long subjectId) {
        return office.register.journal.ofSubject(subjectId).stream()
                .map(JournalEntry::verb)
                .toList();
    }
}
