package org.conductregister;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conductregister.adoption.ActivatePolicy;
import org.conductregister.adoption.ChangePolicy;
import org.conductregister.adoption.ComparePolicies;
import org.conductregister.adoption.ImportPolicy;
import org.conductregister.adoption.PreviewPolicy;
import org.conductregister.adoption.ViewPolicies;
import org.conductregister.appeal.AddToAppeal;
import org.conductregister.appeal.AppealDesk;
import org.conductregister.appeal.AppealableDecisions;
import org.conductregister.appeal.DecideAppeal;
import org.conductregister.appeal.LodgeAppeal;
import org.conductregister.appeal.LodgeComplaint;
import org.conductregister.appeal.TakeUpAppeal;
import org.conductregister.appeal.ViewAppeals;
import org.conductregister.contact.AssignToContact;
import org.conductregister.contact.CheckContact;
import org.conductregister.contact.CheckedContacts;
import org.conductregister.contact.ConfirmMatter;
import org.conductregister.contact.CountBreaches;
import org.conductregister.contact.LinkBreach;
import org.conductregister.contact.NoteArrival;
import org.conductregister.contact.ReadAndFileContact;
import org.conductregister.contact.RecordContact;
import org.conductregister.contact.ReplyAsAgreed;
import org.conductregister.contact.RestrictedTickets;
import org.conductregister.contact.UndoContact;
import org.conductregister.draft.KeepDraft;
import org.conductregister.draft.PurgeDrafts;
import org.conductregister.draft.SendOnce;
import org.conductregister.fake.Changed;
import org.conductregister.fake.FakeRegister;
import org.conductregister.jira.policy.PolicyDocuments;
import org.conductregister.jira.policy.PolicySchema;
import org.conductregister.letter.AttachCopies;
import org.conductregister.letter.DraftLetter;
import org.conductregister.letter.EditLetterTemplate;
import org.conductregister.letter.IssueLetter;
import org.conductregister.letter.Letter;
import org.conductregister.letter.Letter.Delivery;
import org.conductregister.letter.LetterDocuments;
import org.conductregister.letter.RecordAnswer;
import org.conductregister.letter.ReissueLetter;
import org.conductregister.letter.RestoreLetterTemplate;
import org.conductregister.letter.RewriteLetter;
import org.conductregister.letter.ViewLetterTemplates;
import org.conductregister.policy.Channel;
import org.conductregister.policy.Factor;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.PolicyFormat;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.PolicyVersions;
import org.conductregister.register.Records;
import org.conductregister.register.SearchRegister;
import org.conductregister.register.SummariseInteractions;
import org.conductregister.register.ViewBanner;
import org.conductregister.register.ViewCase;
import org.conductregister.register.ViewCopies;
import org.conductregister.register.ViewHealth;
import org.conductregister.register.ViewLetter;
import org.conductregister.register.ViewRegister;
import org.conductregister.register.ViewSubject;
import org.conductregister.report.AssessReport;
import org.conductregister.report.AttachToReport;
import org.conductregister.report.CaseHandling;
import org.conductregister.report.CategoriseReport;
import org.conductregister.report.CompleteAction;
import org.conductregister.report.CompleteReport;
import org.conductregister.report.ConductReport;
import org.conductregister.report.DecideReport;
import org.conductregister.report.Decision.OutcomeKind;
import org.conductregister.report.DrawInChiefOfficer;
import org.conductregister.report.EndConversation;
import org.conductregister.report.FileConductReport;
import org.conductregister.report.IdentifySubject;
import org.conductregister.report.Incident;
import org.conductregister.report.Incident.Risk;
import org.conductregister.report.InternalSubjects;
import org.conductregister.report.PlanAction;
import org.conductregister.report.RecommendRestrictions;
import org.conductregister.report.RecordEscalation;
import org.conductregister.report.RecordOversight;
import org.conductregister.report.RegisterReportIssue;
import org.conductregister.report.ReportBack;
import org.conductregister.report.ReportWithFiles;
import org.conductregister.report.Routing;
import org.conductregister.restriction.ActivateRestriction;
import org.conductregister.restriction.ActiveRestrictions;
import org.conductregister.restriction.ApproveRestriction;
import org.conductregister.restriction.Banner;
import org.conductregister.restriction.BannerWording;
import org.conductregister.restriction.ContactPoints;
import org.conductregister.restriction.LiftRestriction;
import org.conductregister.restriction.Limb;
import org.conductregister.restriction.MarkAway;
import org.conductregister.restriction.News;
import org.conductregister.restriction.ProposeRestriction;
import org.conductregister.restriction.Restriction;
import org.conductregister.restriction.ViewAbsences;
import org.conductregister.restriction.terms.Channels;
import org.conductregister.restriction.terms.SoleContact;
import org.conductregister.restriction.terms.Terms;
import org.conductregister.review.CompleteCalendarTicket;
import org.conductregister.review.DailyRound;
import org.conductregister.review.DecideReview;
import org.conductregister.review.EndUndecidedRestrictions;
import org.conductregister.review.EscalateOverdueReviews;
import org.conductregister.review.EvidencePack;
import org.conductregister.review.OpenCalendarTickets;
import org.conductregister.review.OpenDueReviews;
import org.conductregister.review.RecordView;
import org.conductregister.review.Told;
import org.conductregister.subject.AmendSubject;
import org.conductregister.subject.Identifier;
import org.conductregister.subject.KnownSubjects;
import org.conductregister.subject.MergeSubjects;
import org.conductregister.subject.SplitSubject;
import org.conductregister.subject.SuggestSubjects;
import org.conductregister.threat.FileThreat;
import org.conductregister.threat.ReadThreatChecklist;
import org.conductregister.threat.RecordThreatChecklist;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Outcome.Refused;
import org.conductregister.verb.People.Person;
import org.conductregister.verb.Reason;
import org.conductregister.verb.Role;

/** A council office for tests: every verb on the register in memory, its staff, one customer and one ticket. */
public final class Office {

    public final FakeRegister register = new FakeRegister();
    public final Actor agent = register.people.employ("Ann Agent", Role.AGENT);
    public final Actor lead = register.people.employ("Lee Lead", Role.AGENT, Role.ASSESSOR);
    public final Actor director = register.people.employ("Dee Director", Role.AGENT, Role.DECIDER);
    public final Actor chief = register.people.employ("Cho Chief", Role.AGENT, Role.CHIEF_OFFICER);
    public final Actor deputy = register.people.employDeputy("Dan Deputy", Role.AGENT, Role.CHIEF_OFFICER);
    public final Actor admin = register.people.employ("Ada Admin", Role.ADMINISTRATOR);
    public final Actor reader = register.people.employ("Eve Evidence", Role.AGENT, Role.EVIDENCE_READER);
    public final Actor customer = new Actor("riley", "Riley Rhodes", Set.of());

    public final Ledger ledger = new Ledger(register.unit, register.journal, entry -> {}, register.clock);
    public final KnownSubjects known = new KnownSubjects(register.subjects);
    public final InternalSubjects internal = new InternalSubjects(register.people);
    public final Routing routing = new Routing(register.policies, register.people, register.tickets, register.alerts);
    public final RegisterReportIssue registerIssue =
            new RegisterReportIssue(register.reports, register.policies, routing, ledger);
    private final CompleteReport.Register reportRecords =
            new CompleteReport.Register(register.reports, known, internal, register.restrictions);
    public final CompleteReport complete =
            new CompleteReport(reportRecords, register.tickets, register.policies, routing, ledger);
    public final SendOnce sendOnce = new SendOnce(register.drafts, register.unit, register.clock);
    public final KeepDraft keepDraft = new KeepDraft(register.drafts, register.clock);
    public final PurgeDrafts purgeDrafts = new PurgeDrafts(register.drafts, register.clock);
    public final FileConductReport file =
            new FileConductReport(register.tickets, reportRecords, registerIssue, complete, sendOnce, register.clock);
    public final AttachToReport attach =
            new AttachToReport(register.reports, register.tickets, register.journal, ledger);
    public final ReportWithFiles withFiles = new ReportWithFiles(file, complete, attach, sendOnce);
    public final RecordThreatChecklist recordThreat =
            new RecordThreatChecklist(register.threats, register.reports, ledger);
    public final ReadThreatChecklist readThreat =
            new ReadThreatChecklist(register.threats, register.reports, register.journal, ledger);
    public final FileThreat fileThreat = new FileThreat(file, recordThreat);
    public final EndConversation endConversation =
            new EndConversation(register.tickets, known, register.journal, register.policies, register.alerts, ledger);
    public final CategoriseReport categorise = new CategoriseReport(register.reports, register.policies, ledger);
    public final IdentifySubject identify =
            new IdentifySubject(register.reports, known, internal, register.policies, ledger);
    public final AssessReport assess = new AssessReport(register.reports, register.tickets, ledger);
    public final ReportBack back = new ReportBack(register.alerts);
    public final CaseHandling handling = new CaseHandling(register.reports, ledger);
    public final DecideReport decide = new DecideReport(
            register.reports,
            register.letters,
            register.restrictions,
            register.policies,
            new DecideReport.Out(register.tickets, back, this::refer),
            ledger);
    public final RecommendRestrictions recommend =
            new RecommendRestrictions(register.reports, register.letters, register.policies, decide);
    public final ActiveRestrictions index = new ActiveRestrictions(
            register.restrictions,
            register.subjects,
            register.journal,
            new BannerWording(register.policies, this::nameOf),
            register.clock);
    public final ProposeRestriction propose =
            new ProposeRestriction(register.reports, register.restrictions, register.policies, ledger);
    public final ApproveRestriction approve = new ApproveRestriction(
            register.restrictions, register.reports, register.letters, register.policies, ledger);
    public final ActivateRestriction activate = new ActivateRestriction(
            register.restrictions,
            register.reports,
            register.letters,
            register.policies,
            new ActivateRestriction.Shown(index, register.tickets, register.alerts, back),
            ledger,
            register.clock);
    public final LiftRestriction lift = new LiftRestriction(register.restrictions, index, ledger);
    public final Records records = new Records(
            register.subjects,
            register.reports,
            register.letters,
            register.restrictions,
            register.reviews,
            register.appeals,
            register.journal);
    public final AmendSubject amend = new AmendSubject(register.subjects, index, ledger);
    public final SuggestSubjects suggest = new SuggestSubjects(register.subjects);
    public final ViewSubject viewSubject = new ViewSubject(records);
    public final MergeSubjects merge = new MergeSubjects(records, register.contacts, index, ledger);
    public final SplitSubject split = new SplitSubject(records, register.contacts, index, ledger);
    private final AppealableDecisions decisions = new AppealableDecisions(records);
    public final DraftLetter draft = new DraftLetter(
            new DraftLetter.Cases(
                    register.reports, register.subjects, register.restrictions, register.reviews, register.appeals),
            register.letters,
            decisions,
            register.policies,
            this::nameOf,
            () -> "https://jira.example.org/appeal",
            ledger,
            register.clock);
    public final ReissueLetter reissue =
            new ReissueLetter(register.letters, register.reports, register.policies, decisions, ledger);
    public final RewriteLetter rewrite =
            new RewriteLetter(register.letters, register.reports, register.policies, decisions, ledger);
    public final AttachCopies attachCopies = new AttachCopies(
            new LetterDocuments.Cases(register.letters, register.reports, register.subjects),
            register.copiesOwed,
            register.policies,
            register.printer,
            register.tickets,
            ledger);
    private static final PolicySchema SCHEMA = new PolicySchema();
    public final PolicyVersions policyVersions =
            new PolicyVersions(register.policies, register.profileVersions, register.activations, ledger);
    public final PolicyFormat policyFormat = new PolicyDocuments(SCHEMA);
    public final ImportPolicy importPolicy = new ImportPolicy(policyVersions, policyFormat, ledger);
    public final ChangePolicy changePolicy = new ChangePolicy(policyVersions, policyFormat, ledger);
    public final ActivatePolicy activatePolicy = new ActivatePolicy(policyVersions, ledger);
    public final ComparePolicies comparePolicies = new ComparePolicies(policyVersions);
    public final PreviewPolicy previewPolicy =
            new PreviewPolicy(policyVersions, policyFormat, register.reports, register.restrictions, register.groups);
    public final ViewPolicies viewPolicies = new ViewPolicies(policyVersions, policyFormat);
    public final EditLetterTemplate editTemplate = new EditLetterTemplate(policyVersions, ledger, register.clock);
    public final ViewLetterTemplates viewTemplates = new ViewLetterTemplates(policyVersions, register.clock);
    public final RestoreLetterTemplate restoreTemplate = new RestoreLetterTemplate(viewTemplates, editTemplate);
    public final IssueLetter issue = new IssueLetter(
            register.letters,
            register.reports,
            register.subjects,
            register.restrictions,
            register.reviews,
            decisions,
            register.policies,
            new IssueLetter.Out(register.post, register.tickets, attachCopies, back, activate, register.alerts),
            ledger);
    public final Told told = new Told(
            register.tickets,
            register.alerts,
            register.people,
            register.policies,
            register.activations,
            register.reports,
            register.words);
    public final OpenDueReviews openReviews = new OpenDueReviews(
            register.reviews,
            new OpenDueReviews.Register(register.restrictions, register.subjects),
            new EvidencePack(
                    register.reports,
                    register.subjects,
                    register.letters,
                    register.tickets,
                    new CountBreaches(register.contacts, register.restrictions, ZoneOffset.UTC),
                    ledger),
            told,
            ledger);
    public final EndUndecidedRestrictions endUndecided =
            new EndUndecidedRestrictions(register.reviews, register.restrictions, index, told, ledger);
    public final EscalateOverdueReviews escalate = new EscalateOverdueReviews(register.reviews, told, ledger);
    public final OpenCalendarTickets openCalendar =
            new OpenCalendarTickets(register.calendar, register.restrictions, register.subjects, told, ledger);
    public final CompleteCalendarTicket completeCalendar = new CompleteCalendarTicket(register.calendar, told, ledger);
    public final DailyRound daily =
            new DailyRound(openReviews, endUndecided, escalate, openCalendar, register.reviewRuns, ledger);
    public final RecordView recordView = new RecordView(register.reviews, register.tickets, register.words, ledger);
    public final DecideReview decideReview = new DecideReview(
            register.reviews, register.restrictions, register.policies, index, register.tickets, ledger);
    public final RecordEscalation recordEscalation = new RecordEscalation(handling);
    public final PlanAction plan = new PlanAction(handling, register.people);
    public final CompleteAction completeAction = new CompleteAction(handling);
    public final RecordAnswer answer = new RecordAnswer(register.reports, register.letters, ledger);
    public final RecordOversight oversight =
            new RecordOversight(handling, register.reports, register.restrictions, register.policies);
    public final DrawInChiefOfficer drawIn = new DrawInChiefOfficer(handling, register.policies, register.alerts);
    public final AppealDesk appealDesk = new AppealDesk(
            records, register.policies, new AppealDesk.Out(register.tickets, register.people, register.alerts), ledger);
    public final LodgeAppeal lodgeAppeal = new LodgeAppeal(records, appealDesk, ledger);
    public final AddToAppeal addToAppeal = new AddToAppeal(records, appealDesk, ledger);
    public final LodgeComplaint lodgeComplaint = new LodgeComplaint(records, appealDesk, ledger);
    public final TakeUpAppeal takeUpAppeal = new TakeUpAppeal(records, register.policies, register.tickets, ledger);
    public final DecideAppeal decideAppeal =
            new DecideAppeal(records, register.policies, new DecideAppeal.Shown(index, register.tickets), ledger);
    public final ViewAppeals viewAppeals = new ViewAppeals(records);
    public final ViewCase viewCase = new ViewCase(records, register.policies, ledger);
    public final ViewRegister viewRegister = new ViewRegister(records);
    public final ViewCopies viewCopies = new ViewCopies(register.copiesOwed);
    public final ViewLetter viewLetter = new ViewLetter(
            viewRegister,
            new LetterDocuments(
                    new LetterDocuments.Cases(register.letters, register.reports, register.subjects),
                    register.policies,
                    ledger),
            register.printer);
    public final ContactPoints contacts =
            new ContactPoints(register.people, this::nameOf, register.words, register.absences, register.clock);
    public final MarkAway markAway = new MarkAway(register.absences, register.people, ledger);
    public final ViewAbsences viewAbsences =
            new ViewAbsences(register.absences, register.restrictions, register.subjects, register.people, ledger);
    public final SearchRegister search = new SearchRegister(records, index, address -> List.of(), ledger);
    public final ViewBanner viewBanner = new ViewBanner(index, News.NONE, contacts, register.policies);
    public final RestrictedTickets restrictedTickets =
            new RestrictedTickets(register.desk, index, News.NONE, register.contacts);
    public final CheckContact checkContact = new CheckContact(
            restrictedTickets,
            new CheckedContacts(id -> register.contacts.ofSubject(id, Instant.EPOCH), contacts, register.clock));
    public final NoteArrival noteArrival = new NoteArrival(restrictedTickets, register.contacts, ledger);
    public final RecordContact recordContact = new RecordContact(restrictedTickets, register.contacts, ledger);
    public final UndoContact undoContact = new UndoContact(register.contacts, ledger);
    public final ConfirmMatter confirmMatter = new ConfirmMatter(restrictedTickets, register.contacts, ledger);
    public final ReadAndFileContact readAndFile =
            new ReadAndFileContact(restrictedTickets, register.desk, register.contacts, register.words, ledger);
    public final AssignToContact assignToContact =
            new AssignToContact(restrictedTickets, register.desk, contacts, ledger);
    public final ReplyAsAgreed replyAsAgreed = new ReplyAsAgreed(
            restrictedTickets,
            register.desk,
            new ReplyAsAgreed.Wordings(register.restrictions, register.policies, this::nameOf, register.words),
            register.journal,
            ledger);
    public final LinkBreach linkBreach = new LinkBreach(register.contacts, register.reports, ledger);
    public final ViewHealth viewHealth = new ViewHealth(
            records,
            index,
            register.reviewRuns,
            register.copiesOwed,
            register.calendar,
            contacts,
            register.policies,
            register.tickets,
            ledger);

    public final SummariseInteractions summarise =
            new SummariseInteractions(records, register.tickets, register.referrals, register.policies, register.clock);

    /** Opens the office: Mid Murray's policy, Riley's ticket SD-1 and Casey's ticket SD-2. */
    public Office() {
        register.policies.use(midMurray());
        register.tickets.raise("SD-1", "My rates notice", "riley", "Riley Rhodes", "riley@example.org");
        register.tickets.raise("SD-2", "Bin not emptied", "casey", "Casey Cole", "casey@example.org");
        index.rebuild();
    }

    /** The profile that the app ships. */
    public static PolicyProfile midMurray() {
        try (InputStream json = Office.class.getResourceAsStream("/policies/mid-murray-2023.json")) {
            return new ObjectMapper().registerModule(new JavaTimeModule()).readValue(json, PolicyProfile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on the policy has customers heard before restrictions are approved (R56). */
    public Office hearingCustomers() {
        PolicyProfile.Process process = new PolicyProfile.Process(true, Period.ofDays(14), null, false, null);
        register.policies.use(Changed.in(register.policies.active(), Map.of("process", Optional.of(process))));
        return this;
    }

    /** Today's date on the office's clock. */
    public LocalDate today() {
        return LocalDate.now(register.clock);
    }

    /** A whole report of abuse on the telephone, now. */
    public Incident abuse(Risk risk) {
        return incident(register.clock.instant(), risk);
    }

    /** A whole report of abuse on the telephone at this instant. */
    public static Incident incident(Instant at, Risk risk) {
        return new Incident(
                at,
                Channel.TELEPHONE,
                false,
                "front desk",
                null,
                "Rates dispute of 2023",
                "Shouted insults for ten minutes",
                "Explained the decision twice",
                "Ended the call after two warnings",
                Set.of("behaviours"),
                new Incident.Background("Called back together with Lee", "", null, null, null),
                new Incident.Impact("Upset", "", 40),
                Incident.Safety.of(risk),
                null,
                null);
    }

    /** A report on a ticket, filed and signed by the agent. */
    public ConductReport filed(String ticket, Risk risk) {
        return file.by(agent, new FileConductReport.Command(ticket, null, abuse(risk), "Ann Agent"))
                .orElseThrow();
    }

    /** A filed report with every factor answered. */
    public ConductReport assessed(String ticket, Risk risk) {
        return assess.by(lead, filed(ticket, risk).id(), allFactors()).orElseThrow();
    }

    /** An answer to every factor. */
    public static Map<Factor, String> allFactors() {
        Map<Factor, String> answers = new EnumMap<>(Factor.class);
        for (Factor factor : Factor.values()) {
            answers.put(factor, "Considered.");
        }
        return answers;
    }

    /** Decides on a report. */
    public Outcome<ConductReport> decided(ConductReport report, OutcomeKind outcome, Limb limb, String... types) {
        return decide.by(lead, new DecideReport.Command(report.id(), outcome, "It has to stop.", limb, Set.of(types)));
    }

    /** A written notice about a fresh report, issued now. */
    public Letter noticeSent(String ticket) {
        ConductReport report = assessed(ticket, Risk.NONE);
        decided(report, OutcomeKind.WRITTEN_NOTICE, null).orElseThrow();
        return issued(lead, LetterKind.WRITTEN_NOTICE, report.id(), 0);
    }

    /** A letter drafted and issued by mail. */
    public Letter issued(Actor by, LetterKind kind, long reportId, long reviewId) {
        Letter letter =
                draft.by(by, new DraftLetter.Command(kind, reportId, reviewId)).orElseThrow();
        return issue.by(by, letter.id(), Delivery.EMAIL).orElseThrow();
    }

    /** A report decided for restrictions after an ignored notice. */
    public ConductReport restrictable(String ticket) {
        noticeSent(ticket);
        register.clock.advance(java.time.Duration.ofDays(3));
        ConductReport second = assessed(ticket, Risk.NONE);
        return decided(second, OutcomeKind.RESTRICT, Limb.NOTICE_IGNORED, "writing-only", "sole-contact")
                .orElseThrow();
    }

    /** A restriction proposed and approved by the director. */
    public Restriction approved(ConductReport report, String type, Terms terms, LocalDate review) {
        Restriction proposed = propose.by(
                        director,
                        new ProposeRestriction.Command(report.id(), type, terms, "The notice was ignored.", review))
                .orElseThrow();
        return approve.by(director, proposed.id()).orElseThrow();
    }

    /** Sole contact and writing only in force on Riley, to be reviewed in six months. */
    public List<Restriction> restrictedForSixMonths(String ticket) {
        ConductReport report = restrictable(ticket);
        LocalDate review = today().plusMonths(6);
        Restriction contact =
                approved(report, "sole-contact", new SoleContact(lead.userKey(), agent.userKey()), review);
        Restriction writing = approved(report, "writing-only", writing(), review);
        issued(director, LetterKind.RESTRICTION, report.id(), 0);
        return List.of(
                activate.by(director, contact.id()).orElseThrow(),
                activate.by(director, writing.id()).orElseThrow());
    }

    /** Mail and letters only. */
    public static Terms writing() {
        return new Channels(Set.of(Channel.EMAIL, Channel.LETTER));
    }

    /** What an agent sees on a ticket raised by this account. */
    public Banner bannerFor(String userKey) {
        return viewBanner.by(agent, List.of(Identifier.user(userKey))).orElseThrow();
    }

    /** The codes of a refusal; fails if it is none. */
    public static List<String> codes(Outcome<?> outcome) {
        if (outcome instanceof Refused<?> refused) {
            return refused.reasons().stream().map(Reason::code).toList();
        }
        throw new AssertionError("not refused: " + outcome);
    }

    private String nameOf(String userKey) {
        return register.people.byKey(userKey).map(Person::displayName).orElse(userKey);
    }

    private void refer(Actor actor, ConductReport report) {
        summarise.keep(actor, report);
    }
}
