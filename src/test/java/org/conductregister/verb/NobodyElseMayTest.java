package org.conductregister.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.adoption.ActivatePolicy;
import org.conductregister.adoption.ChangePolicy;
import org.conductregister.appeal.AppealDecision.Ruling;
import org.conductregister.appeal.DecideAppeal;
import org.conductregister.appeal.LodgeComplaint;
import org.conductregister.appeal.Objection;
import org.conductregister.contact.ConfirmMatter;
import org.conductregister.contact.NoteArrival;
import org.conductregister.contact.RecordContact;
import org.conductregister.contact.ReplyAsAgreed;
import org.conductregister.letter.DraftLetter;
import org.conductregister.letter.EditLetterTemplate;
import org.conductregister.letter.Letter;
import org.conductregister.letter.Letter.Delivery;
import org.conductregister.letter.RecordAnswer;
import org.conductregister.letter.RewriteLetter;
import org.conductregister.policy.Channel;
import org.conductregister.policy.LetterKind;
import org.conductregister.report.AttachToReport;
import org.conductregister.report.CompleteAction;
import org.conductregister.report.CompleteReport;
import org.conductregister.report.ConductReport;
import org.conductregister.report.DecideReport;
import org.conductregister.report.Decision.OutcomeKind;
import org.conductregister.report.EndConversation;
import org.conductregister.report.EndConversation.Warnings;
import org.conductregister.report.FileConductReport;
import org.conductregister.report.Incident.Risk;
import org.conductregister.report.PlanAction;
import org.conductregister.report.RecordEscalation;
import org.conductregister.report.RecordOversight;
import org.conductregister.report.RegisterReportIssue;
import org.conductregister.report.ViewEndedConversation;
import org.conductregister.report.ViewFrontLine;
import org.conductregister.restriction.Contact;
import org.conductregister.restriction.MarkAway;
import org.conductregister.restriction.ProposeRestriction;
import org.conductregister.restriction.Restriction;
import org.conductregister.review.DecideReview;
import org.conductregister.review.ReviewDecision.ReviewOutcome;
import org.conductregister.subject.AmendSubject;
import org.conductregister.subject.Identifier;
import org.conductregister.subject.MergeSubjects;
import org.conductregister.subject.SplitSubject;
import org.conductregister.subject.SubjectRef;
import org.conductregister.verb.Outcome.NotAllowed;
import org.conductregister.verb.Outcome.NotFound;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each verb, asked for by each person who may not do it (R54, R112). */
@Requirement({"R54", "R112"})
class NobodyElseMayTest {

    private final Office office = new Office();
    private final ConductReport report = office.restrictable("SD-1");
    private final Restriction restriction = office.propose
            .by(
                    office.lead,
                    new ProposeRestriction.Command(
                            report.id(),
                            "writing-only",
                            Office.writing(),
                            "Why.",
                            office.today().plusMonths(6)))
            .orElseThrow();

    private static final AttachToReport.Upload LETTER =
            new AttachToReport.Upload("letter.txt", "text/plain", new byte[] {1}, 1);

    private String draftOf(Actor owner) {
        String once = "of-" + owner.userKey() + "-alone";
        return office.keepDraft
                .save(owner, once, "report", Map.of())
                .orElseThrow()
                .once();
    }

    private record Try(String verb, Function<Actor, Outcome<?>> attempt, Set<String> may) {}

    @TestFactory
    Stream<DynamicTest> nobodyWithoutTheRoleGetsAnything() {
        List<Actor> everyone =
                List.of(office.customer, office.agent, office.lead, office.director, office.chief, office.admin);
        return verbs().flatMap(verb -> everyone.stream()
                .filter(actor -> !verb.may().contains(actor.userKey()))
                .map(actor -> DynamicTest.dynamicTest(verb.verb() + " by " + actor.displayName(), () -> assertThat(
                                verb.attempt().apply(actor))
                        .isInstanceOfAny(NotAllowed.class, NotFound.class))));
    }

    /** In the customer's place another one, whom no letter was sent: about their own letters customers may speak (R111). */
    private Actor orUnconcerned(Actor actor) {
        return actor.isStaff() ? actor : new Actor("casey", "Casey Cole", Set.of());
    }

    private Stream<Try> verbs() {
        String agent = office.agent.userKey();
        String lead = office.lead.userKey();
        String director = office.director.userKey();
        String chief = office.chief.userKey();
        String admin = office.admin.userKey();
        Set<String> staff = Set.of(agent, lead, director, chief, admin);
        Set<String> leads = Set.of(lead, director, chief);
        LocalDate date = office.today().plusMonths(6);
        Letter letter = office.draft
                .by(office.lead, new DraftLetter.Command(LetterKind.CONSIDERATION, report.id(), 0))
                .orElseThrow();
        return Stream.of(
                new Try(
                        "file a report",
                        actor -> office.file.by(
                                actor, new FileConductReport.Command("SD-1", null, office.abuse(Risk.NONE), "X")),
                        Set.of(agent, lead, director, chief)),
                new Try(
                        "complete somebody's report",
                        actor -> office.complete.by(
                                actor,
                                new CompleteReport.Command(report.id(), "SD-1", null, office.abuse(Risk.NONE), "X")),
                        Set.of(agent, lead)),
                new Try(
                        "file a report with files",
                        actor -> office.withFiles.file(
                                actor,
                                new FileConductReport.Command("SD-1", null, office.abuse(Risk.NONE), "X"),
                                List.of(LETTER)),
                        Set.of(agent, lead, director, chief)),
                new Try(
                        "complete somebody's report with files",
                        actor -> office.withFiles.complete(
                                actor,
                                new CompleteReport.Command(report.id(), "SD-1", null, office.abuse(Risk.NONE), "X"),
                                null,
                                List.of(LETTER)),
                        Set.of(agent, lead)),
                new Try(
                        "attach to somebody's report",
                        actor -> office.attach.by(actor, report.id(), List.of(LETTER)),
                        Set.of(agent, lead)),
                new Try(
                        "keep a draft",
                        actor -> office.keepDraft.save(actor, "of-" + actor.userKey() + "-1", "report", Map.of()),
                        Set.of(agent, lead, director, chief, admin)),
                new Try(
                        "write into somebody else's draft",
                        actor -> office.keepDraft.save(actor, draftOf(office.reader), "report", Map.of()),
                        Set.of()),
                new Try(
                        "send somebody else's form once more",
                        actor -> office.sendOnce.by(
                                actor,
                                draftOf(office.reader),
                                () -> Outcome.done(report),
                                ConductReport::id,
                                id -> Outcome.done(report)),
                        Set.of()),
                new Try(
                        "enter an issue",
                        actor -> office.registerIssue.by(
                                actor,
                                new RegisterReportIssue.Command(
                                        report.issue(), null, null, "", "", office.ledger.now())),
                        Set.of()),
                new Try(
                        "categorise",
                        actor -> office.categorise.by(actor, report.id(), Set.of("demands")),
                        Set.of(lead)),
                new Try(
                        "identify the subject",
                        actor -> office.identify.by(actor, report.id(), new SubjectRef("casey", null, "Casey")),
                        Set.of(agent, lead)),
                new Try("assess", actor -> office.assess.by(actor, report.id(), Map.of()), Set.of(lead)),
                new Try(
                        "decide a report",
                        actor -> office.decide.by(
                                actor,
                                new DecideReport.Command(report.id(), OutcomeKind.NO_ACTION, "x", null, Set.of())),
                        Set.of(lead)),
                new Try(
                        "recommend restrictions",
                        actor -> office.recommend.by(actor, report.id(), Set.of("writing-only"), "x"),
                        Set.of(lead)),
                new Try(
                        "propose",
                        actor -> office.propose.by(
                                actor,
                                new ProposeRestriction.Command(
                                        report.id(), "writing-only", Office.writing(), "x", date)),
                        Set.of(lead, director, chief)),
                new Try(
                        "draw in the chief officer",
                        actor -> office.drawIn.by(actor, report.id(), ""),
                        Set.of(lead, director, chief)),
                new Try(
                        "record a stage of the escalation",
                        actor -> office.recordEscalation.by(
                                actor, new RecordEscalation.Command(report.id(), null, "", null, "")),
                        Set.of(lead, director, chief)),
                new Try(
                        "record that somebody outside was told",
                        actor -> office.oversight.by(
                                actor, new RecordOversight.Command(report.id(), 1, true, office.today(), "")),
                        Set.of(lead, director, chief)),
                new Try(
                        "plan an action",
                        actor -> office.plan.by(actor, new PlanAction.Command(report.id(), "", "", null)),
                        Set.of(lead, director, chief)),
                new Try(
                        "complete an action",
                        actor -> office.completeAction.by(actor, new CompleteAction.Command(report.id(), 1, "")),
                        Set.of(lead, director, chief)),
                new Try(
                        "record an answer",
                        actor -> office.answer.by(actor, new RecordAnswer.Command(report.id(), "", null, null)),
                        Set.of(lead, director, chief)),
                new Try("approve", actor -> office.approve.by(actor, restriction.id()), Set.of(director)),
                new Try("activate", actor -> office.activate.by(actor, restriction.id()), Set.of(director, chief)),
                new Try("lift", actor -> office.lift.by(actor, restriction.id(), "x"), Set.of(director, chief)),
                new Try("see a letter", actor -> office.viewLetter.by(actor, letter.id()), leads),
                new Try("print a letter", actor -> office.viewLetter.pdf(actor, letter.id()), leads),
                new Try(
                        "see which copies are owed",
                        actor -> office.viewCopies.by(actor),
                        Set.of(lead, director, chief, admin)),
                new Try(
                        "draft a restriction letter",
                        actor ->
                                office.draft.by(actor, new DraftLetter.Command(LetterKind.RESTRICTION, report.id(), 0)),
                        Set.of(director, chief)),
                new Try(
                        "draft a notice",
                        actor -> office.draft.by(
                                actor, new DraftLetter.Command(LetterKind.WRITTEN_NOTICE, report.id(), 0)),
                        Set.of(lead)),
                new Try(
                        "rewrite a letter",
                        actor -> office.rewrite.by(actor, new RewriteLetter.Command(1, "x", List.of())),
                        Set.of(lead)),
                new Try("issue a letter", actor -> office.issue.by(actor, 1, Delivery.EMAIL), Set.of(lead)),
                new Try(
                        "edit the template of a letter",
                        actor -> office.editTemplate.by(
                                actor, new EditLetterTemplate.Command(LetterKind.RESTRICTION, "x", List.of(), 1)),
                        Set.of(admin)),
                new Try(
                        "restore the template of a letter",
                        actor -> office.restoreTemplate.by(actor, LetterKind.RESTRICTION, 1, 1, null),
                        Set.of(admin)),
                new Try("see the templates of letters", office.viewTemplates::all, Set.of(admin)),
                new Try(
                        "see the template of a letter",
                        actor -> office.viewTemplates.one(actor, LetterKind.RESTRICTION),
                        Set.of(admin)),
                new Try("see the versions of the policy", office.viewTemplates::versions, Set.of(admin)),
                new Try(
                        "see a sample of a letter",
                        actor -> office.viewTemplates.sample(
                                actor, new EditLetterTemplate.Command(LetterKind.RESTRICTION, "x", List.of(), 1)),
                        Set.of(admin)),
                new Try(
                        "import a policy",
                        actor -> office.importPolicy.by(actor, new byte[] {'{'}, "x.json"),
                        Set.of(admin)),
                new Try(
                        "change a policy",
                        actor -> office.changePolicy.by(
                                actor, new ChangePolicy.Command("mid-murray-2023@1", new byte[] {'{'}, "")),
                        Set.of(admin)),
                new Try(
                        "put a policy into force",
                        actor -> office.activatePolicy.by(
                                actor, new ActivatePolicy.Command("mid-murray-2023@1", "x", null)),
                        Set.of(admin)),
                new Try(
                        "take back what was put into force",
                        actor -> office.activatePolicy.undo(actor, null),
                        Set.of(admin)),
                new Try(
                        "compare policies",
                        actor -> office.comparePolicies.by(actor, "mid-murray-2023@1", "mid-murray-2023@1"),
                        Set.of(admin)),
                new Try(
                        "preview a policy",
                        actor -> office.previewPolicy.by(actor, "mid-murray-2023@1"),
                        Set.of(admin)),
                new Try(
                        "preview a change of a policy",
                        actor -> office.previewPolicy.of(actor, null, new byte[] {'{'}),
                        Set.of(admin)),
                new Try("see the policies", office.viewPolicies::all, Set.of(admin)),
                new Try("see a policy", actor -> office.viewPolicies.one(actor, null), Set.of(admin)),
                new Try("export a policy", actor -> office.viewPolicies.document(actor, null), Set.of(admin)),
                new Try("open reviews", office.openReviews::by, Set.of(admin)),
                new Try(
                        "decide a review",
                        actor -> office.decideReview.by(
                                actor, new DecideReview.Command(1, ReviewOutcome.LIFT, "x", "x", null, Map.of())),
                        Set.of()),
                new Try(
                        "lodge an appeal against a decision told to somebody else",
                        actor -> office.lodgeAppeal.by(
                                orUnconcerned(actor), new Objection(letter.id(), Channel.EMAIL, "x", "")),
                        Set.of(agent, lead, director, chief, admin)),
                new Try(
                        "lodge a complaint about somebody else's case",
                        actor -> office.lodgeComplaint.by(
                                orUnconcerned(actor), new LodgeComplaint.Command(report.id(), Channel.EMAIL, "x", "")),
                        Set.of(agent, lead, director, chief, admin)),
                new Try(
                        "add to an appeal against a decision told to somebody else",
                        actor -> office.addToAppeal.by(
                                orUnconcerned(actor), new Objection(letter.id(), Channel.EMAIL, "x", "")),
                        Set.of(agent, lead, director, chief, admin)),
                new Try("take up an appeal", actor -> office.takeUpAppeal.by(actor, 1), Set.of(chief)),
                new Try(
                        "decide an appeal",
                        actor -> office.decideAppeal.by(
                                actor, new DecideAppeal.Command(1, Ruling.STANDS, "x", true, "x", Map.of(), null)),
                        Set.of(chief)),
                new Try("see the appeals that wait", office.viewAppeals::open, leads),
                new Try("see an appeal", actor -> office.viewAppeals.one(actor, 1), leads),
                new Try(
                        "see what a customer may appeal",
                        actor -> office.viewAppeals.ofCustomer(actor, new SubjectRef("riley", null, null)),
                        Set.of(agent, lead, director, chief, admin)),
                new Try(
                        "see a banner",
                        actor -> office.viewBanner.by(actor, List.of(Identifier.user("riley"))),
                        Set.of(agent, lead, director, chief, admin)),
                new Try(
                        "search for everybody under restriction",
                        office.search::restrictedAccounts,
                        Set.of(agent, lead, director, chief, admin)),
                new Try(
                        "search for reviews",
                        actor -> office.search.reviewsDue(actor, java.time.Period.ofDays(14)),
                        Set.of(agent, lead, director, chief, admin)),
                new Try(
                        "search for a subject",
                        actor -> office.search.ofSubject(actor, List.of(Identifier.user("riley")), 0),
                        Set.of(agent, lead, director, chief, admin)),
                new Try(
                        "say that somebody else is away",
                        actor -> office.markAway.by(actor, new MarkAway.Command("nobody", null, office.today())),
                        leads),
                new Try("say that somebody else is back", actor -> office.markAway.back(actor, "nobody"), leads),
                new Try("see who is away", office.viewAbsences::by, Set.of(agent, lead, director, chief, admin)),
                new Try(
                        "end a conversation",
                        actor -> office.endConversation.by(
                                actor,
                                new EndConversation.Command("of-" + actor.userKey(), "SD-1", true, Warnings.TWICE, "")),
                        Set.of(agent, lead, director, chief, admin)),
                new Try(
                        "see the front line's card",
                        new ViewFrontLine(office.register.policies)::by,
                        Set.of(agent, lead, director, chief, admin)),
                new Try(
                        "see a conversation that somebody else ended",
                        actor -> new ViewEndedConversation(office.register.journal).by(actor, "of-nobody-here"),
                        Set.of()),
                new Try(
                        "see a case",
                        actor -> office.viewCase.by(actor, report.id()),
                        Set.of(agent, lead, director, chief)),
                new Try(
                        "see the register",
                        actor -> office.viewRegister.reports(actor, 0, 10),
                        Set.of(lead, director, chief)),
                new Try("see a subject", actor -> office.viewRegister.subject(actor, 1), Set.of(lead, director, chief)),
                new Try(
                        "amend a subject",
                        actor -> office.amend.by(
                                actor, new AmendSubject.Command(1, 0, new SubjectRef(null, null, "R"), Set.of())),
                        Set.of(lead, director, chief)),
                new Try(
                        "preview amending a subject",
                        actor -> office.amend.preview(
                                actor, new AmendSubject.Command(1, 0, new SubjectRef(null, null, "R"), Set.of())),
                        Set.of(lead, director, chief)),
                new Try(
                        "merge subjects",
                        actor -> office.merge.by(actor, new MergeSubjects.Command(1, 1, "x")),
                        Set.of(lead, director, chief)),
                new Try(
                        "preview merging subjects",
                        actor -> office.merge.preview(actor, 1, 1),
                        Set.of(lead, director, chief)),
                new Try("split a subject", actor -> office.split.by(actor, nothing()), Set.of(lead, director, chief)),
                new Try(
                        "preview splitting a subject",
                        actor -> office.split.preview(actor, nothing()),
                        Set.of(lead, director, chief)),
                new Try(
                        "see what a merged subject brought",
                        actor -> office.split.brought(actor, 1),
                        Set.of(lead, director, chief)),
                new Try(
                        "have near subjects suggested",
                        actor -> office.suggest.to(actor, 1),
                        Set.of(lead, director, chief)),
                new Try(
                        "ask who may be meant",
                        actor -> office.suggest.like(actor, SubjectRef.NOBODY),
                        Set.of(lead, director, chief)),
                new Try(
                        "see a subject's whole record",
                        actor -> office.viewSubject.by(actor, 1),
                        Set.of(lead, director, chief)),
                new Try(
                        "record a contact",
                        actor -> office.recordContact.by(
                                actor,
                                new RecordContact.Command(
                                        "a", "SD-1", Channel.TELEPHONE, null, null, null, null, "", false)),
                        staff),
                new Try("check a contact", actor -> office.checkContact.onTicket(actor, "SD-1"), staff),
                new Try(
                        "say what a contact is about",
                        actor -> office.confirmMatter.by(actor, new ConfirmMatter.Command("SD-1", 0, 1, true)),
                        staff),
                new Try("undo somebody else's contact", actor -> office.undoContact.by(actor, 1), Set.of()),
                new Try("read and file", actor -> office.readAndFile.by(actor, "SD-1"), staff),
                new Try("assign to the contact", actor -> office.assignToContact.by(actor, "SD-1", 1), staff),
                new Try(
                        "reply as agreed",
                        actor -> office.replyAsAgreed.by(actor, new ReplyAsAgreed.Command("a", "SD-1", 1, "x")),
                        staff),
                new Try("begin a reply", actor -> office.replyAsAgreed.begin(actor, "SD-1", 1), staff),
                new Try(
                        "note an arrival",
                        actor -> office.noteArrival.by(
                                actor,
                                new NoteArrival.Command(
                                        report.issue(),
                                        "x/1",
                                        Contact.recorded(Channel.EMAIL, office.ledger.now()),
                                        List.of())),
                        Set.of()),
                new Try("link a breach", actor -> office.linkBreach.by(actor, 1, 1), Set.of()),
                new Try("see health", office.viewHealth::by, Set.of(lead, director, chief, admin)));
    }

    private static SplitSubject.Command nothing() {
        return new SplitSubject.Command(1, 0, 0, SubjectRef.NOBODY, Set.of(), Set.of(), "x");
    }
}
