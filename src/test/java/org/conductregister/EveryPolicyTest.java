package org.conductregister;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conductregister.adoption.ActivatePolicy;
import org.conductregister.appeal.Appeal;
import org.conductregister.appeal.Objection;
import org.conductregister.fake.FakeAlerts.Told;
import org.conductregister.jira.policy.PolicyDocuments;
import org.conductregister.jira.policy.PolicySchema;
import org.conductregister.jira.policy.ShippedPolicies;
import org.conductregister.letter.DraftLetter;
import org.conductregister.letter.Letter;
import org.conductregister.letter.Letter.Delivery;
import org.conductregister.policy.Channel;
import org.conductregister.policy.Clause;
import org.conductregister.policy.GateRule;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.Occasion;
import org.conductregister.policy.Oversight;
import org.conductregister.policy.Phrase;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.ReportKind;
import org.conductregister.policy.TermsKind;
import org.conductregister.policy.Theme;
import org.conductregister.report.ConductReport;
import org.conductregister.report.Decision.OutcomeKind;
import org.conductregister.report.RecordOversight;
import org.conductregister.restriction.BannerEntry;
import org.conductregister.restriction.Limb;
import org.conductregister.restriction.Restriction;
import org.conductregister.restriction.RestrictionState;
import org.conductregister.restriction.terms.CautionMarker;
import org.conductregister.review.Review;
import org.conductregister.subject.Identifier;
import org.conductregister.subject.Subject;
import org.conductregister.subject.SubjectRef;
import org.conductregister.verb.Actor;
import org.conductregister.verb.JournalEntry;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Outcome.NotAllowed;
import org.conductregister.verb.Role;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The main job by the rules of each policy that the app brings, and what is special to each of them. */
class EveryPolicyTest {

    private static final List<PolicyProfile> SHIPPED =
            new ShippedPolicies(new PolicyDocuments(new PolicySchema())).all();

    private static Stream<PolicyProfile> policies() {
        return SHIPPED.stream();
    }

    static Stream<Arguments> named() {
        return policies().map(profile -> Arguments.of(Named.of(profile.id(), profile)));
    }

    /** Beside them one of a library service, written from the format's description alone. */
    static Stream<Arguments> namedAndInvented() {
        PolicyProfile library = new PolicyDocuments(new PolicySchema())
                .read(libraryDocument())
                .profile()
                .orElseThrow();
        return Stream.concat(named(), Stream.of(Arguments.of(Named.of(library.id(), library))));
    }

    private static byte[] libraryDocument() {
        try (InputStream in = EveryPolicyTest.class.getResourceAsStream("/policies/lantern-libraries.json")) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static PolicyProfile policy(String id) {
        return SHIPPED.stream()
                .filter(profile -> profile.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("namedAndInvented")
    @Requirement({"R53", "R56", "R77", "R80", "R99", "R101", "R103", "R104", "R117"})
    void aReportBecomesRestrictionsAReviewAndTheirEnd(PolicyProfile policy) {
        PolicyStory story = new PolicyStory(policy);
        Office office = story.office;
        List<Restriction> inForce = story.inForce();
        long report = inForce.get(0).reportId();

        assertThat(office.bannerFor("riley").entries())
                .as("every type is in the banner, the gravest first")
                .hasSameSizeAs(policy.restrictionTypes())
                .extracting(BannerEntry::instruction)
                .doesNotHaveDuplicates()
                .noneMatch(line -> line.contains("${"));
        assertThat(office.bannerFor("casey").entries()).isEmpty();

        LocalDate first = inForce.stream()
                .map(Restriction::reviewDate)
                .min(LocalDate::compareTo)
                .orElseThrow();
        assertThat(story.openReviews(first)).isEmpty();
        story.pass(Period.between(
                office.today(), first.minus(policy.clocks().reviewLead()).minusDays(1)));
        assertThat(story.openReviews(first)).isEmpty();
        story.pass(Duration.ofDays(1));
        List<Review> reviews = story.openReviews(first);
        assertThat(reviews).as("once, with the policy's lead").hasSize(1);

        while (!office.bannerFor("riley").entries().isEmpty()) {
            reviews = story.openReviews(office.today().plus(policy.clocks().reviewLead()));
            reviews.forEach(story::lifted);
            story.pass(Period.ofDays(7));
        }
        assertThat(office.viewCase.by(office.lead, report).orElseThrow().restrictions())
                .extracting(Restriction::state)
                .as("all were reviewed in time, and none lapsed")
                .containsOnly(RestrictionState.LIFTED);
        Letter outcome = story.letter(LetterKind.REVIEW_OUTCOME, report);
        assertThat(PolicyStory.text(outcome)).contains(policy.phrases().get(Phrase.REVIEW_LIFT));
        assertThat(office.viewCase.by(office.lead, report).orElseThrow().history())
                .extracting(JournalEntry::verb)
                .containsSubsequence(
                        "report.signed",
                        "report.assessed",
                        "report.decided",
                        "restriction.proposed",
                        "restriction.approved",
                        "letter.issued",
                        "restriction.activated",
                        "review.opened",
                        "review.decided",
                        "restriction.lifted",
                        "letter.issued");
    }

    @ParameterizedTest
    @MethodSource("named")
    @Requirement({"R3", "R80", "R107", "R108"})
    void theLetterSpeaksForThatPolicyAlone(PolicyProfile policy) {
        PolicyStory story = new PolicyStory(policy);
        Letter letter =
                story.letter(LetterKind.RESTRICTION, story.inForce().get(0).reportId());

        assertThat(PolicyStory.text(letter))
                .contains(
                        policy.publicLink().toString(),
                        policy.appealTo(),
                        policy.externalReviewer(),
                        policy.categories().get(0).definition())
                .doesNotContain("${");
        policies().filter(other -> other != policy).forEach(other -> assertThat(PolicyStory.text(letter))
                .doesNotContain(other.publicLink().toString()));
        assertThat(letter.sections())
                .extracting(PolicyProfile.Section::clause)
                .contains(Clause.ACTION, Clause.WHY, Clause.DURATION, Clause.REVIEW_DATE);
    }

    @ParameterizedTest
    @MethodSource("named")
    @Requirement({"R39", "R54"})
    void aReportGoesToWhomThePolicySays(PolicyProfile policy) {
        PolicyStory story = new PolicyStory(policy);
        ConductReport report = story.reported();
        Role role = policy.routing().get(ReportKind.CONDUCT);

        assertThat(story.office.register.tickets.assigneeOf(report.issue()))
                .isEqualTo(story.office
                        .register
                        .people
                        .holderOf(role)
                        .orElseThrow()
                        .key());
        assertThat(policy.routing().get(ReportKind.ELECTED_MEMBER)).isEqualTo(Role.CHIEF_OFFICER);
    }

    @ParameterizedTest
    @MethodSource("named")
    @Requirement("R107")
    void anAppealGoesToWhomThePolicySays(PolicyProfile policy) {
        PolicyStory story = new PolicyStory(policy);
        Office office = story.office;
        long report = story.inForce().get(0).reportId();
        Letter letter = story.letter(LetterKind.RESTRICTION, report);
        Appeal appeal = office.lodgeAppeal
                .by(office.agent, new Objection(letter.id(), Channel.TELEPHONE, "It is not fair.", ""))
                .orElseThrow();

        assertThat(policy.process().appealBy()).isEqualTo(Role.CHIEF_OFFICER);
        assertThat(office.takeUpAppeal.by(office.director, appeal.id())).isInstanceOf(NotAllowed.class);
        boolean chiefApproved =
                policy.restrictionTypes().stream().anyMatch(type -> type.approver() == Role.CHIEF_OFFICER);
        office.takeUpAppeal
                .by(chiefApproved ? office.deputy : office.chief, appeal.id())
                .orElseThrow();
        assertThat(office.register.alerts.told(Occasion.APPEAL_LODGED)).isNotEmpty();
    }

    @Test
    @Requirement({"R1", "R54", "R107"})
    void aLibraryRunsItsOwnPolicyWithoutAProgrammer() {
        Office office = new Office();
        PolicyProfile kept = office.importPolicy
                .by(office.admin, libraryDocument(), "")
                .orElseThrow()
                .profile();
        office.activatePolicy
                .by(office.admin, new ActivatePolicy.Command(kept.reference(), "We are a library.", null))
                .orElseThrow();
        PolicyStory story = new PolicyStory(office);
        assertThat(story.policy.id()).isEqualTo("lantern-libraries");

        long report = story.inForce(office.chief).get(0).reportId();
        assertThat(office.bannerFor("riley").entries())
                .extracting(BannerEntry::instruction)
                .containsExactly(
                        "Not to come to all our premises (with no end date). Call security.",
                        "Serve at the library by appointment: Robin Reed, with a witness.",
                        "In writing: email, letter or portal.",
                        "Agreed: Two members of staff at every visit.",
                        "Keep to calls of at most 15 minutes, meetings of at most 30 minutes and letters of at most 2 pages.",
                        "Take 2 requests a month.",
                        "Was reminded: Speak to staff without insults.");
        assertThat(open(office, report)).containsExactly("the friends of the library");

        Letter letter = story.letter(LetterKind.RESTRICTION, report);
        Appeal appeal = office.lodgeAppeal
                .by(office.agent, new Objection(letter.id(), Channel.TELEPHONE, "I only sang.", ""))
                .orElseThrow();
        assertThat(office.takeUpAppeal.by(office.chief, appeal.id())).isInstanceOf(NotAllowed.class);
        office.takeUpAppeal.by(office.director, appeal.id()).orElseThrow();
    }

    @Test
    @Requirement({"R94", "R95"})
    void inNovaScotiaCouncilIsToldAndOthersWhereAppropriate() {
        PolicyStory story = new PolicyStory(policy("nova-scotia-2019"));
        Office office = story.office;
        long report = story.inForce().get(0).reportId();

        assertThat(office.register.alerts.told(Occasion.OVERSIGHT_DUE))
                .extracting(Told::role)
                .containsOnly(Role.CHIEF_OFFICER);
        assertThat(open(office, report)).hasSize(3).first().isEqualTo("Municipal Council");
        assertThat(Office.codes(told(office, report, 1, false))).containsExactly("oversight.must-be-told");
        told(office, report, 1, true).orElseThrow();
        told(office, report, 2, false).orElseThrow();
        told(office, report, 3, false).orElseThrow();
        assertThat(open(office, report)).isEmpty();
    }

    @Test
    @Requirement("R95")
    void nobodyElseHasABodyToTell() {
        assertThat(policies().filter(policy -> !policy.oversight().isEmpty()).map(PolicyProfile::id))
                .containsExactly("nova-scotia-2019");
    }

    @Test
    @Requirement({"R49", "R56", "R79"})
    void inLethbridgeTheCustomerIsToldWhileRestrictionsAreConsidered() {
        PolicyStory story = new PolicyStory(policy("lethbridge-2024"));
        long report = story.inForce().get(0).reportId();

        assertThat(PolicyStory.text(story.letter(LetterKind.CONSIDERATION, report)))
                .contains("interaction under review", "19 April 2026");
        assertThat(story.office
                        .register
                        .reports
                        .find(report)
                        .orElseThrow()
                        .handling()
                        .answers())
                .hasSize(1);
        assertThat(policies()
                        .filter(policy -> policy.process().considerationNotice())
                        .map(PolicyProfile::id))
                .containsExactly("lethbridge-2024");
    }

    @Test
    @Requirement({"R2", "R102"})
    void inLethbridgeAllRestrictionsAreGoneThroughOnceAYear() {
        PolicyStory story = new PolicyStory(policy("lethbridge-2024"));
        story.inForce();
        story.pass(Period.ofMonths(10));
        story.office.openCalendar.by(Actor.SYSTEM).orElseThrow();
        assertThat(story.office.register.tickets.calendarTickets()).hasSize(1);
    }

    @Test
    @Requirement({"R53", "R99", "R100"})
    void inMidMurrayANoticeComesFirstAndNothingLastsLongerThanTwelveMonths() {
        assertThat(policy("mid-murray-2023").clocks().reviewCeiling()).isEqualTo(Period.ofMonths(12));
        PolicyStory story = new PolicyStory(policy("mid-murray-2023"));
        LocalDate begun = story.office.today();
        assertThat(story.inForce()).allSatisfy(restriction -> assertThat(restriction.reviewDate())
                .isBeforeOrEqualTo(begun.plusMonths(12).plusDays(3)));
        assertThat(policies()
                        .filter(policy -> policy.process().gate() == GateRule.NOTICE_FIRST)
                        .map(PolicyProfile::id))
                .containsExactly("mid-murray-2023");
    }

    @Test
    @Requirement("R101")
    void inTheUkCouncilEveryReviewIsWithinSixMonths() {
        PolicyStory story = new PolicyStory(policy("uk-council-2024"));
        LocalDate begun = story.office.today();
        assertThat(story.inForce()).isNotEmpty().allSatisfy(restriction -> assertThat(restriction.reviewDate())
                .isEqualTo(begun.plusMonths(6)));
    }

    @Test
    @Requirement({"R6", "R75", "R88"})
    void inTheRegisterOfManagedContactAPropertyIsMarkedWhoeverLivesThere() {
        PolicyStory story = new PolicyStory(policy("managed-contact-register"));
        Office office = story.office;
        SubjectRef house = new SubjectRef(
                null, null, "12 High Street", Subject.Kind.PROPERTY, null, null, "12 High St.", null, null);
        ConductReport report = office.assess
                .by(office.lead, story.reported(house).id(), Office.allFactors())
                .orElseThrow();
        office.decided(report, OutcomeKind.RESTRICT, Limb.ASSESSMENT, "visit-in-pairs")
                .orElseThrow();
        Restriction pairs = office.approved(
                report,
                "visit-in-pairs",
                new CautionMarker("there is a large dog."),
                office.today().plusMonths(12));
        Letter letter = office.draft
                .by(office.director, new DraftLetter.Command(LetterKind.RESTRICTION, report.id(), 0))
                .orElseThrow();
        office.issue.by(office.director, letter.id(), Delivery.POST).orElseThrow();
        office.activate.by(office.director, pairs.id()).orElseThrow();

        Identifier address = Identifier.address("12 high street").orElseThrow();
        assertThat(office.viewBanner
                        .by(office.agent, List.of(address))
                        .orElseThrow()
                        .entries())
                .extracting(BannerEntry::instruction)
                .containsExactly("In pairs: there is a large dog.");
        assertThat(office.viewBanner
                        .by(
                                office.agent,
                                List.of(Identifier.address("14 high street").orElseThrow()))
                        .orElseThrow()
                        .entries())
                .isEmpty();
        assertThat(office.bannerFor("riley").entries()).isEmpty();
    }

    @Test
    @Requirement("R13")
    void twoPoliciesHaveFiveCategoriesOfUnreasonableConduct() {
        for (String id : List.of("mid-murray-2023", "lethbridge-2024")) {
            assertThat(policy(id).categories())
                    .extracting(PolicyProfile.Category::key)
                    .containsExactly("persistence", "demands", "cooperation", "arguments", "behaviours");
            assertThat(policy(id).categories())
                    .extracting(PolicyProfile.Category::themes)
                    .containsExactly(
                            Set.of(Theme.PERSISTENCE),
                            Set.of(Theme.DEMANDS),
                            Set.of(Theme.LACK_OF_COOPERATION),
                            Set.of(Theme.ARGUMENTS),
                            Set.of(Theme.BEHAVIOURS));
        }
    }

    @Test
    @Requirement("R14")
    void theUkCouncilHasTwoAreas() {
        assertThat(policy("uk-council-2024").categories())
                .extracting(PolicyProfile.Category::name)
                .containsExactly("Aggressive or abusive behaviour", "Unreasonable demands");
    }

    @Test
    @Requirement("R15")
    void novaScotiaHasFiveDefinitionsOfDifficult() {
        assertThat(policy("nova-scotia-2019").categories())
                .extracting(PolicyProfile.Category::key)
                .containsExactly("aggressive", "rude", "never-satisfied", "same-issue", "diverting");
    }

    @ParameterizedTest
    @MethodSource("named")
    @Requirement("R16")
    void everyCategoryHasExamplesAndCountsAsSomethingThatPoliciesHaveInCommon(PolicyProfile policy) {
        assertThat(policy.categories()).allSatisfy(category -> {
            assertThat(category.definition()).isNotBlank();
            assertThat(category.behaviours()).isNotEmpty();
            assertThat(category.themes()).isNotEmpty();
        });
    }

    @Test
    @Requirement({"R60", "R61", "R62", "R63", "R64"})
    void eachPolicyHasTheTermsThatItsDocumentKnows() {
        assertThat(kinds("lethbridge-2024"))
                .isEqualTo(Set.of(
                        TermsKind.SOLE_CONTACT,
                        TermsKind.CHANNELS,
                        TermsKind.THIRD_PARTY,
                        TermsKind.CONTACT_TIMES,
                        TermsKind.LENGTH,
                        TermsKind.QUOTA,
                        TermsKind.CLOSED_SUBJECT,
                        TermsKind.PREMISES));
        assertThat(kinds("nova-scotia-2019"))
                .isEqualTo(Set.of(
                        TermsKind.CHANNELS,
                        TermsKind.SOLE_CONTACT,
                        TermsKind.THIRD_PARTY,
                        TermsKind.READ_AND_FILE,
                        TermsKind.SERIOUS_ISSUES,
                        TermsKind.QUOTA,
                        TermsKind.APPOINTMENT));
        assertThat(kinds("uk-council-2024"))
                .isEqualTo(Set.of(
                        TermsKind.CHANNELS,
                        TermsKind.THIRD_PARTY,
                        TermsKind.SOLE_CONTACT,
                        TermsKind.CONTACT_TIMES,
                        TermsKind.LENGTH,
                        TermsKind.QUOTA,
                        TermsKind.CLOSED_SUBJECT,
                        TermsKind.CAUTION_MARKER,
                        TermsKind.FREE_FORM));
        assertThat(kinds("managed-contact-register"))
                .isEqualTo(Set.of(TermsKind.CAUTION_MARKER, TermsKind.CHANNELS, TermsKind.SOLE_CONTACT));
        assertThat(kinds("mid-murray-2023"))
                .contains(
                        TermsKind.PREMISES,
                        TermsKind.DIRECTION_TO_LEAVE,
                        TermsKind.EXPIATION_NOTICE,
                        TermsKind.TERMINATION,
                        TermsKind.LEGAL_ORDER,
                        TermsKind.WRITTEN_WARNING,
                        TermsKind.READ_AND_FILE);
    }

    @ParameterizedTest
    @MethodSource("named")
    void whereTheDocumentIsSilentTheProfileSaysWhatWasChosenAndWhy(PolicyProfile policy) {
        assertThat(policy.choices()).hasSizeGreaterThanOrEqualTo(5).allSatisfy(choice -> {
            assertThat(choice.at()).isNotBlank();
            assertThat(choice.chosen()).isNotBlank();
            assertThat(choice.why()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("named")
    void theComparisonOfThePoliciesHasEveryChoiceInTheseWords(PolicyProfile policy) throws IOException {
        String page = Files.readString(Path.of("..", "docs", "policies.md"));
        assertThat(page).contains(policy.id());
        assertThat(policy.choices()).allSatisfy(choice -> assertThat(page)
                .contains("| `" + choice.at() + "` | " + choice.chosen() + " | " + choice.why() + " |"));
    }

    private static Set<TermsKind> kinds(String id) {
        return policy(id).restrictionTypes().stream()
                .map(PolicyProfile.RestrictionType::terms)
                .collect(Collectors.toSet());
    }

    private static Outcome<ConductReport> told(Office office, long report, int number, boolean told) {
        return office.oversight.by(
                office.chief, new RecordOversight.Command(report, number, told, office.today(), "In person."));
    }

    private static List<String> open(Office office, long report) {
        return office.viewCase.by(office.lead, report).orElseThrow().duties().stream()
                .filter(duty -> duty.done() == null)
                .map(duty -> duty.oversight())
                .map(Oversight::body)
                .toList();
    }
}
