package org.conductregister.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conductregister.Office.codes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.appeal.AppealDecision.Ruling;
import org.conductregister.fake.Changed;
import org.conductregister.fake.FakeAlerts.Told;
import org.conductregister.letter.DraftLetter;
import org.conductregister.letter.Letter;
import org.conductregister.letter.Letter.Delivery;
import org.conductregister.letter.RewriteLetter;
import org.conductregister.policy.Channel;
import org.conductregister.policy.Clause;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.Occasion;
import org.conductregister.policy.PolicyProfile.Section;
import org.conductregister.register.CaseFile;
import org.conductregister.register.CaseFile.Step;
import org.conductregister.report.ConductReport;
import org.conductregister.restriction.Restriction;
import org.conductregister.restriction.RestrictionState;
import org.conductregister.restriction.terms.Channels;
import org.conductregister.restriction.terms.Terms;
import org.conductregister.review.DecideReview;
import org.conductregister.review.Review;
import org.conductregister.review.ReviewDecision.ReviewOutcome;
import org.conductregister.subject.SubjectRef;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Outcome.NotAllowed;
import org.conductregister.verb.Outcome.NotFound;
import org.conductregister.verb.Role;
import org.junit.jupiter.api.Test;

/** From a customer who disagrees to the letter that tells what came of it (R83, R107 to R109, R111). */
class AppealStoriesTest {

    private final Office office = new Office();
    private final List<Restriction> imposed = office.restrictedForSixMonths("SD-1");
    private final Letter letter = restrictionLetter();

    @Test
    @Requirement({"R107", "R111"})
    void a_restricted_customer_appeals_and_the_chief_officer_is_told_at_once() {
        Appeal appeal = lodged();

        assertThat(appeal.state()).isEqualTo(AppealState.LODGED);
        assertThat(appeal.lodging().byCustomer()).isTrue();
        assertThat(appeal.lodging().channel()).isEqualTo(Channel.PORTAL);
        assertThat(office.register.alerts.told(Occasion.APPEAL_LODGED))
                .extracting(Told::role)
                .containsExactly(Role.CHIEF_OFFICER);
        assertThat(office.register.tickets.appealTickets()).singleElement().satisfies(ticket -> {
            assertThat(ticket.assigneeKey()).isEqualTo(office.chief.userKey());
            assertThat(ticket.due()).isEqualTo(office.today().plusDays(28));
            assertThat(ticket.description()).doesNotContain("not what happened");
        });
        assertThat(office.register.tickets.reportOf(appeal.issue().key()))
                .isEqualTo(caseFile().report().issue().key());
        assertThat(caseFile().waiting()).containsExactly(Step.TAKE_UP_APPEAL);
        assertThat(office.bannerFor("riley").entries())
                .as("nothing changes by asking")
                .hasSize(2);
    }

    @Test
    @Requirement({"R107", "R111"})
    void anybody_on_the_staff_lodges_it_for_the_customer_by_whatever_channel_it_came() {
        Appeal appeal = office.lodgeAppeal
                .by(office.agent, new Objection(letter.id(), Channel.TELEPHONE, "He says it is unfair.", ""))
                .orElseThrow();

        assertThat(appeal.lodging().byCustomer()).isFalse();
        assertThat(appeal.lodging().channel()).isEqualTo(Channel.TELEPHONE);
        assertThat(codes(office.lodgeAppeal.by(office.agent, new Objection(letter.id(), null, " ", null))))
                .containsExactly("appeal.already-lodged");
    }

    @Test
    void what_is_missing_is_told_all_at_once() {
        assertThat(codes(office.lodgeAppeal.by(office.agent, new Objection(letter.id(), null, " ", null))))
                .containsExactly("appeal.grounds-missing", "appeal.channel-missing");
        assertThat(codes(office.lodgeAppeal.by(
                        office.customer, new Objection(letter.id(), null, "x".repeat(30_001), null))))
                .containsExactly("text.too-long");
    }

    private Outcome<Appeal> add(Actor actor, String words) {
        return office.addToAppeal.by(actor, new Objection(letter.id(), Channel.TELEPHONE, words, ""));
    }

    @Test
    @Requirement({"R107", "R111"})
    void what_the_customer_says_more_is_added_until_it_is_decided_and_whoever_hears_it_is_told() {
        Appeal appeal = lodged();
        Appeal more = add(office.customer, "I forgot to say why.").orElseThrow();
        assertThat(more.id()).isEqualTo(appeal.id());
        assertThat(more.supplements()).singleElement().satisfies(said -> {
            assertThat(said.grounds()).isEqualTo("I forgot to say why.");
            assertThat(said.byCustomer()).isTrue();
            assertThat(said.channel()).isEqualTo(Channel.PORTAL);
        });
        assertThat(add(office.customer, " I forgot to say why. ").orElseThrow())
                .as("the same words once more")
                .isEqualTo(more);
        assertThat(add(office.customer, appeal.lodging().grounds()).orElseThrow())
                .as("the words of the appeal itself")
                .isEqualTo(more);
        office.takeUpAppeal.by(office.chief, appeal.id()).orElseThrow();
        add(office.agent, "He rang: he is ill.").orElseThrow();
        assertThat(office.register.alerts.told(Occasion.APPEAL_ADDED_TO))
                .extracting(Told::userKey)
                .containsExactly(office.chief.userKey(), office.chief.userKey());
        assertThat(codes(add(office.agent, " "))).containsExactly("appeal.grounds-missing");
        assertThat(codes(office.addToAppeal.by(
                        office.agent, new Objection(letter.id(), null, "x".repeat(30_001), null))))
                .containsExactly("appeal.channel-missing", "text.too-long");
        assertThat(add(new Actor("casey", "Casey Cole", Set.of()), "x")).isInstanceOf(NotFound.class);

        decide(office.chief, appeal, Ruling.STANDS).orElseThrow();
        assertThat(codes(add(office.customer, "Wait."))).containsExactly("appeal.decided-already");
        assertThat(caseFile().appeals().get(0).supplements()).hasSize(2);
    }

    @Test
    void nothing_is_added_to_what_was_never_lodged_nor_without_end() {
        assertThat(codes(add(office.customer, "x"))).containsExactly("appeal.none-lodged");
        lodged();
        for (int i = 0; i < AddToAppeal.MOST; i++) {
            add(office.customer, "More " + i).orElseThrow();
        }
        assertThat(codes(add(office.customer, "One too many"))).containsExactly("appeal.too-many-additions");
    }

    @Test
    @Requirement({"R109", "R111", "R112"})
    void staff_who_do_not_know_the_case_lodge_a_complaint_for_the_customer_of_a_ticket() {
        SubjectRef riley = new SubjectRef("riley", "riley@example.org", "Riley Rhodes");
        Appeal complaint = office.lodgeComplaint
                .by(
                        office.agent,
                        new LodgeComplaint.Command(0, riley, new Said(Channel.TELEPHONE, "Nobody rang back.", "")))
                .orElseThrow();
        assertThat(complaint.reportId()).isEqualTo(letter.reportId());
        SubjectRef casey = new SubjectRef("casey", null, null);
        assertThat(office.lodgeComplaint.by(
                        office.agent, new LodgeComplaint.Command(0, casey, new Said(Channel.TELEPHONE, "x", ""))))
                .isInstanceOf(NotFound.class);
        assertThat(office.viewAppeals
                        .ofCustomer(office.agent, riley)
                        .orElseThrow()
                        .decisions())
                .hasSize(1);
    }

    @Test
    @Requirement("R107")
    void a_decision_is_appealed_once_whoever_asks_and_whichever_copy_of_its_letter() {
        Letter again = office.reissue.by(office.director, letter.id()).orElseThrow();
        office.issue.by(office.director, again.id(), Delivery.EMAIL).orElseThrow();
        Appeal appeal = office.lodgeAppeal
                .by(office.customer, new Objection(again.id(), null, "Not fair.", ""))
                .orElseThrow();

        assertThat(appeal.letterId()).as("the first letter's decision").isEqualTo(letter.id());
        assertThat(codes(lodge(office.customer))).containsExactly("appeal.already-lodged");
        assertThat(codes(lodge(office.agent))).containsExactly("appeal.already-lodged");
        assertThat(office.viewAppeals.own(office.customer).decisions()).hasSize(1);
    }

    @Test
    void another_customer_finds_no_letter_and_a_draft_is_not_there_either() {
        Actor casey = new Actor("casey", "Casey Cole", Set.of());
        Actor nobody = new Actor("", "", Set.of());
        Letter draft = office.draft
                .by(office.director, new DraftLetter.Command(LetterKind.RIGHTS_STATEMENT, letter.reportId(), 0))
                .orElseThrow();

        assertThat(lodge(casey)).isInstanceOf(NotFound.class);
        assertThat(lodge(nobody)).isInstanceOf(NotFound.class);
        assertThat(office.lodgeAppeal.by(office.customer, new Objection(draft.id(), null, "x", "")))
                .isInstanceOf(NotFound.class);
        assertThat(office.viewAppeals.own(casey).decisions()).isEmpty();
        assertThat(office.viewAppeals.own(nobody).decisions()).isEmpty();
        assertThat(office.viewAppeals.ofCustomer(casey, new SubjectRef("riley", null, null)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_letter_that_offers_no_appeal_cannot_be_appealed() {
        Letter notice = office.register.letters.ofSubject(letter.subjectId()).stream()
                .filter(other -> other.kind() == LetterKind.WRITTEN_NOTICE)
                .findFirst()
                .orElseThrow();

        assertThat(codes(office.lodgeAppeal.by(office.agent, new Objection(notice.id(), Channel.EMAIL, "Unfair.", ""))))
                .containsExactly("appeal.not-in-the-letter");
        assertThat(office.viewAppeals.own(office.customer).decisions())
                .extracting(ViewAppeals.Told::letterId)
                .containsExactly(letter.id());
    }

    @Test
    @Requirement({"R80", "R107"})
    void nobody_is_restricted_without_being_told_of_the_right_of_review() {
        ConductReport report = office.restrictable("SD-2");
        office.approved(report, "writing-only", Office.writing(), office.today().plusMonths(6));
        Letter draft = office.draft
                .by(office.director, new DraftLetter.Command(LetterKind.RESTRICTION, report.id(), 0))
                .orElseThrow();
        List<String> texts = draft.sections().stream()
                .map(section -> section.clause() == Clause.INTERNAL_APPEAL ? "" : section.text())
                .toList();
        office.rewrite
                .by(office.director, new RewriteLetter.Command(draft.id(), draft.title(), texts))
                .orElseThrow();

        Outcome<Letter> issued = office.issue.by(office.director, draft.id(), Delivery.EMAIL);

        assertThat(codes(issued)).contains("letter.clause-missing");
        assertThat(draft.sections())
                .anyMatch(section -> section.clause() == Clause.INTERNAL_APPEAL
                        && section.text().contains("https://jira.example.org/appeal"));
    }

    @Test
    @Requirement({"R83", "R107", "R108"})
    void a_decision_set_aside_falls_at_once_and_a_letter_tells_the_customer_so() {
        Appeal decided = decided(Ruling.SET_ASIDE, Map.of());

        assertThat(office.bannerFor("riley").entries()).isEmpty();
        assertThat(office.register.restrictions.ofReport(letter.reportId()))
                .extracting(Restriction::state)
                .containsOnly(RestrictionState.SET_ASIDE);
        assertThat(office.register.tickets.statusOf(decided.issue())).isEqualTo("Decided");
        assertThat(caseFile().waiting()).containsExactly(Step.DRAFT_APPEAL_LETTER);
        Letter told = told(decided);
        assertThat(text(told, Clause.APPEAL_OUTCOME)).contains("set aside");
        assertThat(text(told, Clause.EXTERNAL_REVIEWER)).contains("Ombudsman SA");
        assertThat(text(told, Clause.WHY)).isEqualTo("The records bear him out.");
        assertThat(told.sections()).extracting(Section::clause).doesNotContain(Clause.ACTION, Clause.REVIEW_DATE);
        assertThat(caseFile().waiting()).isEmpty();
        assertThat(office.viewAppeals.own(office.customer).decisions())
                .singleElement()
                .matches(ViewAppeals.Told::answered);
    }

    @Test
    @Requirement({"R83", "R107", "R108"})
    void a_decision_that_stands_changes_nothing_and_the_letter_names_the_external_reviewer() {
        Appeal decided = decided(Ruling.STANDS, Map.of());

        assertThat(office.bannerFor("riley").entries()).hasSize(2);
        Letter told = told(decided);
        assertThat(text(told, Clause.APPEAL_OUTCOME)).contains("The decision stands");
        assertThat(text(told, Clause.EXTERNAL_REVIEWER)).contains("Ombudsman SA");
        assertThat(told.title()).contains("your appeal");
    }

    @Test
    @Requirement({"R83", "R107"})
    void varied_terms_come_into_force_with_the_letter_that_tells_of_them_and_not_before() {
        Restriction writing = imposed.get(1);
        Terms milder = new Channels(Set.of(Channel.EMAIL, Channel.LETTER, Channel.PORTAL));
        Appeal decided = decided(Ruling.VARIED, Map.of(writing.id(), milder));
        assertThat(office.bannerFor("riley").entries())
                .as("the old terms go on")
                .hasSize(2);
        assertThat(state(writing)).isEqualTo(RestrictionState.ACTIVE);
        assertThat(caseFile().waiting())
                .as("no restriction letter is asked for")
                .containsExactly(Step.DRAFT_APPEAL_LETTER);

        Letter told = told(decided);

        assertThat(text(told, Clause.ACTION)).contains("portal");
        assertThat(told.has(Clause.REVIEW_DATE)).isTrue();
        assertThat(state(writing)).isEqualTo(RestrictionState.SUPERSEDED);
        long replacement = decided.decision().replacements().iterator().next();
        Restriction now = office.register.restrictions.find(replacement).orElseThrow();
        assertThat(now.state()).isEqualTo(RestrictionState.ACTIVE);
        assertThat(now.approvedBy()).isEqualTo(office.chief.userKey());
        assertThat(now.letterId()).isEqualTo(told.id());
        assertThat(now.terms()).isEqualTo(milder);
        assertThat(office.bannerFor("riley").entries())
                .hasSize(2)
                .anyMatch(entry -> entry.restrictionId() == replacement);
        assertThat(caseFile().waiting()).isEmpty();
    }

    @Test
    @Requirement({"R80a", "R83"})
    void new_terms_are_not_imposed_by_a_letter_that_does_not_say_them() {
        Appeal decided = decided(Ruling.VARIED, Map.of(imposed.get(1).id(), Office.writing()));
        Letter draft = drafted(decided);
        List<String> texts = draft.sections().stream()
                .map(section -> section.clause() == Clause.REVIEW_DATE ? " " : section.text())
                .toList();
        office.rewrite
                .by(office.chief, new RewriteLetter.Command(draft.id(), draft.title(), texts))
                .orElseThrow();

        assertThat(codes(office.issue.by(office.chief, draft.id(), Delivery.EMAIL)))
                .containsExactly("letter.clause-missing");
        assertThat(state(imposed.get(1))).isEqualTo(RestrictionState.ACTIVE);
    }

    @Test
    void new_terms_for_what_has_ended_meanwhile_are_drafted_anew() {
        Appeal decided = decided(Ruling.VARIED, Map.of(imposed.get(1).id(), Office.writing()));
        Letter draft = drafted(decided);
        office.lift.by(office.director, imposed.get(1).id(), "It went well.").orElseThrow();

        assertThat(codes(office.issue.by(office.chief, draft.id(), Delivery.EMAIL)))
                .containsExactly("letter.new-terms-outdated");
        Letter anew = drafted(decided);
        assertThat(anew.restrictionIds()).isEmpty();
        office.issue.by(office.chief, anew.id(), Delivery.EMAIL).orElseThrow();
        assertThat(office.bannerFor("riley").entries()).hasSize(1);
    }

    @Test
    @Requirement("R107")
    void what_a_decision_needs_is_told_all_at_once() {
        Appeal appeal = taken(lodged());

        assertThat(codes(office.decideAppeal.by(office.chief, decision(appeal, null, " ", false, "", Map.of()))))
                .containsExactly(
                        "appeal.view-missing",
                        "appeal.records-not-considered",
                        "appeal.reason-missing",
                        "appeal.ruling-missing");
        assertThat(codes(office.decideAppeal.by(
                        office.chief, decision(appeal, Ruling.ANSWERED, "His.", true, "Why.", Map.of()))))
                .containsExactly("appeal.ruling-unfit");
        assertThat(codes(office.decideAppeal.by(
                        office.chief, decision(appeal, Ruling.VARIED, "His.", true, "Why.", Map.of()))))
                .containsExactly("appeal.changes-missing");
        assertThat(codes(office.decideAppeal.by(
                        office.chief,
                        decision(appeal, Ruling.VARIED, "His.", true, "Why.", Map.of(987L, Office.writing())))))
                .containsExactly("appeal.change-unknown");
    }

    @Test
    void it_is_considered_before_it_is_decided_and_decided_once() {
        Appeal appeal = lodged();
        assertThat(codes(decide(office.chief, appeal, Ruling.STANDS)))
                .containsExactly("appeal.not-under-consideration");
        taken(appeal);
        assertThat(codes(office.takeUpAppeal.by(office.deputy, appeal.id()))).containsExactly("appeal.not-lodged");
        decide(office.chief, appeal, Ruling.STANDS).orElseThrow();
        assertThat(codes(decide(office.deputy, appeal, Ruling.SET_ASIDE)))
                .containsExactly("appeal.not-under-consideration");
    }

    @Test
    @Requirement("R107")
    void a_chief_officer_who_had_a_part_may_not_hear_it_and_a_deputy_does() {
        Letter other = letterIssuedBy(office.chief, "SD-2");
        Actor casey = new Actor("casey", "Casey Cole", Set.of());
        Appeal appeal = office.lodgeAppeal
                .by(casey, new Objection(other.id(), null, "Unfair.", ""))
                .orElseThrow();

        assertThat(office.register.tickets.appealTickets().get(0).assigneeKey()).isEqualTo(office.deputy.userKey());
        assertThat(office.register.alerts.told(Occasion.APPEAL_LODGED))
                .extracting(Told::userKey)
                .contains(office.deputy.userKey());
        assertThat(codes(office.takeUpAppeal.by(office.chief, appeal.id())))
                .containsExactly("appeal.you-issued-the-letter");
        office.takeUpAppeal.by(office.deputy, appeal.id()).orElseThrow();
        assertThat(codes(decide(office.chief, appeal, Ruling.STANDS))).containsExactly("appeal.you-issued-the-letter");
        decide(office.deputy, appeal, Ruling.STANDS).orElseThrow();
    }

    @Test
    @Requirement("R107")
    void a_review_outcome_is_appealed_and_what_it_continued_ends_while_what_was_lifted_stays_lifted() {
        office.lift.by(office.director, imposed.get(0).id(), "One was enough.").orElseThrow();
        Letter outcome = reviewed();
        Appeal appeal = office.lodgeAppeal
                .by(office.customer, new Objection(outcome.id(), null, "Half a year was enough.", ""))
                .orElseThrow();
        taken(appeal);
        decide(office.chief, appeal, Ruling.SET_ASIDE).orElseThrow();

        assertThat(state(imposed.get(0))).isEqualTo(RestrictionState.LIFTED);
        assertThat(state(imposed.get(1))).isEqualTo(RestrictionState.SET_ASIDE);
        assertThat(office.bannerFor("riley").entries()).isEmpty();
    }

    @Test
    @Requirement("R107")
    void a_notice_set_aside_is_no_notice_any_more() {
        office.register.policies.use(noticesCanBeAppealed());
        Letter notice = office.noticeSent("SD-2");
        Actor casey = new Actor("casey", "Casey Cole", Set.of());
        Appeal appeal = office.lodgeAppeal
                .by(casey, new Objection(notice.id(), null, "It was not me.", ""))
                .orElseThrow();
        taken(appeal);
        decide(office.chief, appeal, Ruling.SET_ASIDE).orElseThrow();
        office.register.clock.advance(java.time.Duration.ofDays(3));

        ConductReport second = office.assessed("SD-2", org.conductregister.report.Incident.Risk.NONE);
        assertThat(codes(office.decided(
                        second,
                        org.conductregister.report.Decision.OutcomeKind.RESTRICT,
                        org.conductregister.restriction.Limb.NOTICE_IGNORED,
                        "writing-only")))
                .contains("gate.no-written-notice");
    }

    @Test
    @Requirement({"R109", "R111"})
    void a_complaint_to_the_chief_officer_is_possible_at_any_time_and_is_answered_by_letter() {
        Appeal complaint = complained("Nobody calls me back.");
        assertThat(complaint.kind()).isEqualTo(Appeal.Kind.COMPLAINT);
        assertThat(complained("Nobody calls me back.")).as("sent twice").isEqualTo(complaint);
        assertThat(complained("And the tone of the letter!").id()).isNotEqualTo(complaint.id());
        assertThat(office.register.alerts.told(Occasion.APPEAL_LODGED)).hasSize(2);
        taken(complaint);
        assertThat(codes(decide(office.chief, complaint, Ruling.SET_ASIDE))).containsExactly("appeal.ruling-unfit");
        Appeal answered = decide(office.chief, complaint, Ruling.ANSWERED).orElseThrow();

        Letter told = told(answered);
        assertThat(told.title()).contains("your complaint");
        assertThat(text(told, Clause.EXTERNAL_REVIEWER)).contains("Ombudsman SA");
        assertThat(office.bannerFor("riley").entries())
                .as("a complaint changes no decision")
                .hasSize(2);
    }

    @Test
    void a_customer_without_a_letter_has_no_case_to_complain_of_here() {
        Actor casey = new Actor("casey", "Casey Cole", Set.of());

        assertThat(office.lodgeComplaint.by(
                        casey, new LodgeComplaint.Command(letter.reportId(), null, "Let me see.", "")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void an_appeal_is_on_record_even_if_jira_makes_no_issue_and_the_daily_job_makes_it_later() {
        office.register.tickets.breakAppeals(true);
        Appeal appeal = lodged();
        assertThat(appeal.issue()).isNull();
        assertThat(office.register.alerts.told(Occasion.APPEAL_LODGED)).isNotEmpty();
        assertThat(office.appealDesk.settle(Actor.SYSTEM).orElseThrow()).hasSize(1);

        office.register.tickets.breakAppeals(false);
        assertThat(office.appealDesk.settle(Actor.SYSTEM).orElseThrow()).isEmpty();
        assertThat(office.register.appeals.find(appeal.id()).orElseThrow().issue())
                .isNotNull();
        assertThat(office.appealDesk.settle(Actor.SYSTEM).orElseThrow()).isEmpty();
        assertThat(office.register.tickets.appealTickets()).hasSize(1);
    }

    private Letter restrictionLetter() {
        return office.register.letters.ofReport(imposed.get(0).reportId()).stream()
                .filter(each -> each.kind() == LetterKind.RESTRICTION)
                .findFirst()
                .orElseThrow();
    }

    private Letter letterIssuedBy(Actor issuer, String ticket) {
        ConductReport report = office.restrictable(ticket);
        office.approved(report, "writing-only", Office.writing(), office.today().plusMonths(6));
        return office.issued(issuer, LetterKind.RESTRICTION, report.id(), 0);
    }

    private Letter reviewed() {
        office.register.clock.advance(java.time.Duration.ofDays(175));
        office.openReviews.by(Actor.SYSTEM).orElseThrow();
        Review review = office.register.reviews.ofReport(letter.reportId()).get(0);
        office.decideReview
                .by(
                        office.director,
                        new DecideReview.Command(
                                review.id(),
                                ReviewOutcome.CONTINUE,
                                "Yes.",
                                "It still helps.",
                                office.today().plusMonths(5),
                                Map.of()))
                .orElseThrow();
        return office.issued(office.director, LetterKind.REVIEW_OUTCOME, letter.reportId(), review.id());
    }

    private static org.conductregister.policy.PolicyProfile noticesCanBeAppealed() {
        var policy = Office.midMurray();
        var letters = new java.util.EnumMap<>(policy.letters());
        var notice = letters.get(LetterKind.WRITTEN_NOTICE);
        List<Section> sections = new ArrayList<>(notice.sections());
        sections.add(new Section(Clause.INTERNAL_APPEAL, "If you disagree", "You can appeal."));
        letters.put(
                LetterKind.WRITTEN_NOTICE,
                new org.conductregister.policy.PolicyProfile.LetterTemplate(
                        notice.title(), notice.demands(), sections));
        return Changed.in(policy, Map.of("letters", Optional.of(letters)));
    }

    private Outcome<Appeal> lodge(Actor by) {
        return office.lodgeAppeal.by(
                by, new Objection(letter.id(), Channel.EMAIL, "That is not what happened.", "I am ill."));
    }

    private Appeal lodged() {
        return lodge(office.customer).orElseThrow();
    }

    private Appeal complained(String grounds) {
        return office.lodgeComplaint
                .by(office.customer, new LodgeComplaint.Command(0, null, grounds, ""))
                .orElseThrow();
    }

    private Appeal taken(Appeal appeal) {
        return office.takeUpAppeal.by(office.chief, appeal.id()).orElseThrow();
    }

    private Appeal decided(Ruling ruling, Map<Long, Terms> changes) {
        Appeal appeal = taken(lodged());
        return office.decideAppeal
                .by(
                        office.chief,
                        decision(appeal, ruling, "He did not shout.", true, "The records bear him out.", changes))
                .orElseThrow();
    }

    private Outcome<Appeal> decide(Actor by, Appeal appeal, Ruling ruling) {
        return office.decideAppeal.by(by, decision(appeal, ruling, "Heard.", true, "Because.", Map.of()));
    }

    private static DecideAppeal.Command decision(
            Appeal appeal, Ruling ruling, String view, boolean considered, String reason, Map<Long, Terms> changes) {
        return new DecideAppeal.Command(appeal.id(), ruling, view, considered, reason, changes, null);
    }

    private Letter drafted(Appeal decided) {
        return office.draft
                .by(
                        office.chief,
                        new DraftLetter.Command(LetterKind.APPEAL_OUTCOME, decided.reportId(), 0, decided.id(), null))
                .orElseThrow();
    }

    private Letter told(Appeal decided) {
        return office.issue
                .by(office.chief, drafted(decided).id(), Delivery.EMAIL)
                .orElseThrow();
    }

    private RestrictionState state(Restriction restriction) {
        return office.register.restrictions.find(restriction.id()).orElseThrow().state();
    }

    private CaseFile caseFile() {
        return office.viewCase.by(office.chief, letter.reportId()).orElseThrow();
    }

    private static String text(Letter letter, Clause clause) {
        return letter.sections().stream()
                .filter(section -> section.clause() == clause)
                .map(Section::text)
                .findFirst()
                .orElse("");
    }
}
