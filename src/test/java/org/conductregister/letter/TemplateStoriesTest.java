package org.conductregister.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.conductregister.Office.codes;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.fake.Changed;
import org.conductregister.letter.EditLetterTemplate.Command;
import org.conductregister.policy.Clause;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.PolicyProfile.LetterTemplate;
import org.conductregister.policy.PolicyProfile.Section;
import org.conductregister.policy.ProfileVersion;
import org.conductregister.report.ConductReport;
import org.conductregister.report.Decision.OutcomeKind;
import org.conductregister.report.Incident.Risk;
import org.conductregister.restriction.Restriction;
import org.conductregister.verb.Actor;
import org.conductregister.verb.JournalEntry;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Outcome.Refused;
import org.conductregister.verb.Reason;
import org.conductregister.verb.Role;
import org.junit.jupiter.api.Test;

/** Templates of letters: written, looked at, taken back; and cases that keep the words that they began with. */
class TemplateStoriesTest {

    private static final LetterKind NOTICE = LetterKind.WRITTEN_NOTICE;
    private static final String OTHER_WORDS = "From today on, please write to us.";

    private final Office office = new Office();

    @Test
    @Requirement({"R1", "R78"})
    void a_case_that_began_before_is_drafted_in_the_words_of_its_own_version() {
        ConductReport before = noticeDecided("SD-1");

        edited(NOTICE, withText(template(NOTICE), Clause.EXPECTATIONS, OTHER_WORDS), 1);
        ConductReport after = noticeDecided("SD-2");

        assertThat(text(drafted(before), Clause.EXPECTATIONS)).startsWith("Please treat our staff with courtesy");
        assertThat(text(drafted(after), Clause.EXPECTATIONS)).isEqualTo(OTHER_WORDS);
        assertThat(drafted(before).policy()).isEqualTo("mid-murray-2023@1");
        assertThat(drafted(after).policy()).isEqualTo("mid-murray-2023@2");
    }

    @Test
    @Requirement("R1")
    void a_letter_keeps_its_words_when_the_template_changes_and_is_issued_by_its_own_version() {
        ConductReport report = noticeDecided("SD-1");
        Letter draft = drafted(report);

        edited(NOTICE, withText(template(NOTICE), Clause.EXPECTATIONS, OTHER_WORDS), 1);

        assertThat(office.register.letters.find(draft.id())).contains(draft);
        Letter issued =
                office.issue.by(office.lead, draft.id(), Letter.Delivery.EMAIL).orElseThrow();
        assertThat(issued.sections()).isEqualTo(draft.sections());
    }

    @Test
    @Requirement("R1")
    void a_restriction_of_an_earlier_version_can_still_be_reviewed() {
        List<Restriction> inForce = office.restrictedForSixMonths("SD-1");

        edited(NOTICE, withText(template(NOTICE), Clause.EXPECTATIONS, OTHER_WORDS), 1);

        assertThat(inForce).extracting(Restriction::policy).containsOnly("mid-murray-2023@1");
        assertThat(office.bannerFor("riley").entries()).hasSize(2);
    }

    @Test
    @Requirement("R80a")
    void no_letter_can_lose_a_section_that_it_must_have() {
        for (LetterKind kind : LetterKind.values()) {
            LetterTemplate template = template(kind);
            for (Clause clause : template.demands()) {
                assertThat(codes(edit(kind, without(template, clause), 1)))
                        .as(kind + " without " + clause)
                        .containsExactly("template.clause-missing");
                assertThat(codes(edit(kind, withText(template, clause, " \n "), 1)))
                        .as(kind + " with nothing on " + clause)
                        .containsExactly("template.clause-empty");
            }
        }
    }

    @Test
    @Requirement({"R73", "R80a"})
    void the_restriction_letter_keeps_the_section_that_only_some_restrictions_demand() {
        LetterTemplate template = template(LetterKind.RESTRICTION);

        Outcome<ProfileVersion> outcome = edit(LetterKind.RESTRICTION, without(template, Clause.PAYMENT_OBLIGATION), 1);

        assertThat(reasons(outcome))
                .containsExactly(Reason.at(
                        "sections",
                        "template.clause-missing-for-type",
                        Clause.PAYMENT_OBLIGATION,
                        "Termination of access"));
    }

    @Test
    @Requirement("R80a")
    void everything_that_is_wrong_is_told_at_once_and_by_its_place() {
        List<Section> sections =
                new ArrayList<>(without(template(NOTICE), Clause.CONSEQUENCES).sections());
        sections.add(new Section(Clause.BEHAVIOUR, "${heading", "x".repeat(30_001)));
        sections.add(new Section(null, "y".repeat(251), "Until ${reviewDate}, ${nobody} and $${subject}"));
        sections.add(new Section(null, "", null));

        Outcome<ProfileVersion> outcome = office.editTemplate.by(office.admin, new Command(NOTICE, " ", sections, 1));

        assertThat(reasons(outcome))
                .containsExactlyInAnyOrder(
                        Reason.at("title", "letter.title-missing"),
                        Reason.at("heading7", "template.particular-broken"),
                        Reason.at("text7", "text.too-long", 30_001, 30_000),
                        Reason.at("heading8", "text.too-long", 251, 250),
                        Reason.at("text8", "template.particular-broken"),
                        Reason.at("text8", "template.particular-elsewhere", "reviewDate", NOTICE),
                        Reason.at("text8", "template.particular-unknown", "nobody"),
                        Reason.at("text9", "template.section-empty"),
                        Reason.at("clause7", "template.clause-twice", Clause.BEHAVIOUR),
                        Reason.at("sections", "template.clause-missing", Clause.CONSEQUENCES, NOTICE));
        assertThat(office.register.profileVersions.of("mid-murray-2023")).isEmpty();
    }

    @Test
    void a_letter_has_no_end_of_sections_and_not_none() {
        List<Section> many = Collections.nCopies(41, new Section(null, "", "More."));

        assertThat(codes(office.editTemplate.by(office.admin, new Command(NOTICE, "t", many, 1))))
                .contains("template.sections-many");
        assertThat(codes(office.editTemplate.by(office.admin, new Command(NOTICE, "t", null, 1))))
                .contains("template.sections-missing");
        assertThat(codes(office.editTemplate.by(office.admin, new Command(null, "t", null, 1))))
                .containsExactly("letter.kind-missing");
    }

    @Test
    @Requirement("R1")
    void of_two_authors_the_second_is_told_who_was_faster_and_can_then_decide() {
        Actor other = office.register.people.employ("Otto Other", Role.ADMINISTRATOR);
        office.editTemplate
                .by(other, command(NOTICE, withText(template(NOTICE), Clause.EXPECTATIONS, "Otto was here."), 1))
                .orElseThrow();
        LetterTemplate mine = withText(template(NOTICE), Clause.EXPECTATIONS, OTHER_WORDS);

        assertThat(reasons(edit(NOTICE, mine, 1)))
                .containsExactly(Reason.of("template.changed-meanwhile", "Otto Other", "5 January 2026, 10:00", 2));
        assertThat(edit(NOTICE, mine, 2).orElseThrow().profile().version()).isEqualTo(3);
    }

    @Test
    @Requirement("R1")
    void words_for_one_policy_never_go_into_another_that_came_into_force_meanwhile() {
        LetterTemplate mine = withText(template(NOTICE), Clause.EXPECTATIONS, OTHER_WORDS);
        Command typed = new Command(NOTICE, mine.title(), mine.sections(), 1, "mid-murray-2023");
        office.register.policies.use(Changed.in(Office.midMurray(), Map.of("id", Optional.of("lakeside"))));

        assertThat(codes(office.editTemplate.by(office.admin, typed)))
                .containsExactly("template.policy-changed-meanwhile");
        assertThat(template(NOTICE)).isNotEqualTo(mine);
    }

    @Test
    void another_letter_that_changed_meanwhile_is_no_hindrance_and_is_kept() {
        edited(NOTICE, withText(template(NOTICE), Clause.EXPECTATIONS, OTHER_WORDS), 1);
        LetterTemplate concluded = withText(template(LetterKind.CONCLUDED_MATTER), Clause.WHY, "Because: ${reasons}");

        edited(LetterKind.CONCLUDED_MATTER, concluded, 1);

        assertThat(template(NOTICE))
                .isEqualTo(withText(Office.midMurray().letters().get(NOTICE), Clause.EXPECTATIONS, OTHER_WORDS));
        assertThat(template(LetterKind.CONCLUDED_MATTER)).isEqualTo(concluded);
    }

    @Test
    void the_same_words_again_make_no_version() {
        LetterTemplate words = withText(template(NOTICE), Clause.EXPECTATIONS, OTHER_WORDS);
        edited(NOTICE, words, 1);

        assertThat(codes(edit(NOTICE, words, 1))).containsExactly("template.unchanged");
        assertThat(codes(edit(NOTICE, withText(words, Clause.EXPECTATIONS, OTHER_WORDS + " \r\n"), 2)))
                .containsExactly("template.unchanged");
        assertThat(codes(edit(NOTICE, without(words, Clause.WHY), 7))).containsExactly("template.version-unknown");
        assertThat(office.register.profileVersions.newest("mid-murray-2023")).isEqualTo(2);
    }

    @Test
    void what_a_letter_must_say_cannot_be_changed_with_its_words() {
        LetterTemplate words = withText(template(NOTICE), Clause.EXPECTATIONS, OTHER_WORDS);

        ProfileVersion made = edited(NOTICE, words, 1);

        assertThat(made.profile().letters().get(NOTICE).demands())
                .isEqualTo(template(NOTICE).demands());
    }

    @Test
    @Requirement({"R1", "R90"})
    void each_version_is_on_record_with_who_and_when_and_an_earlier_one_comes_back_as_a_new_one() {
        LetterTemplate shipped = template(NOTICE);
        edited(NOTICE, withText(shipped, Clause.EXPECTATIONS, OTHER_WORDS), 1);
        office.register.clock.advance(Duration.ofDays(1));

        office.restoreTemplate.by(office.admin, NOTICE, 1, 2, null).orElseThrow();

        assertThat(template(NOTICE)).isEqualTo(shipped);
        ViewLetterTemplates.Shown shown =
                office.viewTemplates.one(office.admin, NOTICE).orElseThrow();
        assertThat(shown.changes()).extracting(TemplateChange::version).containsExactly(3, 2, 1);
        assertThat(shown.changes()).extracting(TemplateChange::byName).containsExactly("Ada Admin", "Ada Admin", "");
        assertThat(office.viewTemplates.versions(office.admin).orElseThrow())
                .extracting(ViewLetterTemplates.Version::letters)
                .containsExactly(Set.of(NOTICE), Set.of(NOTICE), Set.of());
        assertThat(office.register.journal.since(0))
                .extracting(JournalEntry::verb, JournalEntry::about, JournalEntry::revision)
                .containsExactly(
                        tuple("policy.letter-changed", "policy/mid-murray-2023", 2),
                        tuple("policy.letter-restored", "policy/mid-murray-2023", 3));
        assertThat(office.restoreTemplate.by(office.admin, NOTICE, 9, 3, null)).isInstanceOf(Outcome.NotFound.class);
    }

    private LetterTemplate template(LetterKind kind) {
        return office.register.policies.active().letters().get(kind);
    }

    private Outcome<ProfileVersion> edit(LetterKind kind, LetterTemplate words, int seen) {
        return office.editTemplate.by(office.admin, command(kind, words, seen));
    }

    private ProfileVersion edited(LetterKind kind, LetterTemplate words, int seen) {
        return edit(kind, words, seen).orElseThrow();
    }

    private static Command command(LetterKind kind, LetterTemplate words, int seen) {
        return new Command(kind, words.title(), words.sections(), seen);
    }

    private static LetterTemplate without(LetterTemplate template, Clause clause) {
        return new LetterTemplate(
                template.title(),
                template.demands(),
                template.sections().stream()
                        .filter(section -> section.clause() != clause)
                        .toList());
    }

    private static LetterTemplate withText(LetterTemplate template, Clause clause, String text) {
        return new LetterTemplate(
                template.title(),
                template.demands(),
                template.sections().stream()
                        .map(section ->
                                section.clause() == clause ? new Section(clause, section.heading(), text) : section)
                        .toList());
    }

    private ConductReport noticeDecided(String ticket) {
        ConductReport report = office.assessed(ticket, Risk.NONE);
        return office.decided(report, OutcomeKind.WRITTEN_NOTICE, null).orElseThrow();
    }

    private Letter drafted(ConductReport report) {
        return office.draft
                .by(office.lead, new DraftLetter.Command(NOTICE, report.id(), 0))
                .orElseThrow();
    }

    private static String text(Letter letter, Clause clause) {
        return letter.sections().stream()
                .filter(section -> section.clause() == clause)
                .map(Section::text)
                .findFirst()
                .orElseThrow();
    }

    private static List<Reason> reasons(Outcome<?> outcome) {
        return ((Refused<?>) outcome).reasons();
    }
}
