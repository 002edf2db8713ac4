package org.conductregister.restriction.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.conductregister.Requirement;
import org.conductregister.letter.SampleTerms;
import org.conductregister.policy.Channel;
import org.conductregister.policy.TermsKind;
import org.conductregister.verb.Limits;
import org.conductregister.verb.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What each kind of terms asks for, and what it says of itself. */
@Requirement({
    "R55", "R60", "R61", "R62", "R63", "R64", "R65", "R66", "R67", "R68", "R69", "R70", "R71", "R72", "R74", "R75",
    "R76"
})
class EveryKindOfTermsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 6);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final String LONG_LINE = "x".repeat(Limits.LINE + 1);
    private static final String LONG_TEXT = "x".repeat(Limits.TEXT + 1);

    @ParameterizedTest
    @EnumSource(TermsKind.class)
    void whole_terms_lack_nothing_and_every_particular_has_a_value(TermsKind kind) {
        Terms terms = SampleTerms.of(kind);

        assertThat(terms.kind()).isEqualTo(kind);
        assertThat(terms.unmetOn(TODAY, ZoneOffset.UTC)).isEmpty();
        assertThat(terms.particulars(key -> key))
                .isNotEmpty()
                .allSatisfy((name, value) -> assertThat(value).isNotBlank().doesNotContain("null"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void empty_terms_name_every_field_that_is_missing(Terms empty, List<String> codes) {
        assertThat(empty.unmet()).extracting(Reason::code).containsExactlyElementsOf(codes);
        assertThat(empty.unmet())
                .extracting(Reason::field)
                .doesNotContainNull()
                .isSubsetOf(Stream.of(empty.getClass().getRecordComponents())
                        .map(component -> component.getName())
                        .toList());
    }

    static Stream<Arguments> empty_terms_name_every_field_that_is_missing() {
        return Stream.of(
                missing(new SoleContact("", null), "contact-missing", "deputy-missing"),
                missing(new SoleContact("lee", "lee"), "deputy-is-contact"),
                missing(new Channels(null), "channels-missing"),
                missing(new ClosedSubject(" "), "matter-missing"),
                missing(new ReadAndFile(null)),
                missing(new ContactTimes(null, null, null, null), "days-missing", "hours-wrong", "zone-missing"),
                missing(new Length(null, null, null), "length-missing"),
                missing(
                        new Quota(null, 0, null, null),
                        "counted-missing",
                        "number-range",
                        "per-missing",
                        "zone-missing"),
                missing(new SeriousIssues(null, ""), "advised-missing", "examples-missing"),
                missing(new Appointment(null, null, "", null), "presence-missing", "place-missing", "safety-missing"),
                missing(new Premises(null, null)),
                missing(new DirectionToLeave("", null, ""), "premises-missing", "given-missing", "by-missing"),
                missing(new ThirdParty("", ""), "third-party-missing", "reach-missing"),
                missing(
                        new ExpiationNotice("", "", "", ""),
                        "by-law-missing",
                        "notice-number-missing",
                        "fee-missing",
                        "consulted-missing"),
                missing(new Termination("", "", null), "scope-missing", "history-missing", "because-missing"),
                missing(
                        new LegalOrder("", "", null, "", null),
                        "court-missing",
                        "order-number-missing",
                        "made-missing",
                        "conditions-missing"),
                missing(new CautionMarker(""), "instruction-missing"),
                missing(new WrittenWarning(""), "expectations-missing"),
                missing(new FreeForm("\n"), "instruction-missing"));
    }

    @Test
    void no_kind_is_left_out_above() {
        assertThat(empty_terms_name_every_field_that_is_missing().map(each -> ((Terms) each.get()[0]).kind()))
                .containsAll(List.of(TermsKind.values()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void what_cannot_be_so_is_named_with_its_field(Terms terms, String field, String code) {
        assertThat(terms.unmetOn(TODAY, ZoneOffset.UTC))
                .extracting(Reason::field, Reason::code)
                .containsExactly(org.assertj.core.api.Assertions.tuple(field, code));
    }

    static Stream<Arguments> what_cannot_be_so_is_named_with_its_field() {
        LocalTime nine = LocalTime.of(9, 0);
        return Stream.of(
                arguments(
                        new ContactTimes(Set.of(DayOfWeek.MONDAY), nine, nine, ZoneOffset.UTC),
                        "from",
                        "terms.hours-wrong"),
                arguments(new Length(0, null, null), "callMinutes", "terms.number-range"),
                arguments(new Length(null, 1441, null), "meetingMinutes", "terms.number-range"),
                arguments(new Length(null, null, -1), "letterPages", "terms.number-range"),
                arguments(
                        new Quota(Quota.Counted.CONTACTS, 1001, Quota.Per.DAY, ZoneOffset.UTC),
                        "atMost",
                        "terms.number-range"),
                arguments(new SeriousIssues(TOMORROW, "a danger"), "advisedOn", "terms.day-future"),
                arguments(
                        new Appointment(Set.of("lee"), null, "the library", TOMORROW),
                        "safetyAssessedOn",
                        "terms.day-future"),
                arguments(
                        new DirectionToLeave("the pool", OffsetDateTime.parse("2026-07-07T09:00Z"), "lee"),
                        "given",
                        "terms.day-future"),
                arguments(new Premises(null, TODAY.minusDays(1)), "until", "terms.until-past"),
                arguments(
                        new Premises(java.util.Collections.nCopies(101, "a pool"), null),
                        "places",
                        "terms.places-many"),
                arguments(new LegalOrder("court", "1", TOMORROW, "keep away", null), "made", "terms.day-future"),
                arguments(
                        new LegalOrder("court", "1", TODAY.minusDays(9), "keep away", TODAY.minusDays(1)),
                        "until",
                        "terms.until-past"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void a_text_that_is_too_long_is_named_with_its_field(Terms terms, String field) {
        assertThat(terms.unmet())
                .extracting(Reason::field, Reason::code)
                .containsExactly(org.assertj.core.api.Assertions.tuple(field, "text.too-long"));
    }

    static Stream<Arguments> a_text_that_is_too_long_is_named_with_its_field() {
        return Stream.of(
                arguments(new ClosedSubject(LONG_LINE), "matter"),
                arguments(new ReadAndFile(LONG_LINE), "matter"),
                arguments(new SeriousIssues(TODAY, LONG_TEXT), "examples"),
                arguments(new Appointment(Set.of("lee"), null, LONG_LINE, TODAY), "meetingPlace"),
                arguments(new Premises(List.of("the pool", LONG_LINE), null), "places"),
                arguments(new DirectionToLeave(LONG_LINE, OffsetDateTime.MIN, "lee"), "premises"),
                arguments(new ThirdParty(LONG_LINE, "by mail"), "thirdParty"),
                arguments(new ThirdParty("Sandy", LONG_LINE), "reach"),
                arguments(new ExpiationNotice(LONG_LINE, "1", "1", "all"), "byLaw"),
                arguments(new ExpiationNotice("4", LONG_LINE, "1", "all"), "noticeNumber"),
                arguments(new ExpiationNotice("4", "1", LONG_LINE, "all"), "fee"),
                arguments(new ExpiationNotice("4", "1", "1", LONG_TEXT), "consulted"),
                arguments(new Termination(LONG_TEXT, "all", Set.of(Termination.Ground.UNLAWFUL)), "scope"),
                arguments(new Termination("all", LONG_TEXT, Set.of(Termination.Ground.UNLAWFUL)), "history"),
                arguments(new LegalOrder(LONG_LINE, "1", TODAY, "x", null), "court"),
                arguments(new LegalOrder("x", LONG_LINE, TODAY, "x", null), "number"),
                arguments(new LegalOrder("x", "1", TODAY, LONG_TEXT, null), "conditions"),
                arguments(new CautionMarker(LONG_TEXT), "instruction"),
                arguments(new WrittenWarning(LONG_TEXT), "expectations"),
                arguments(new FreeForm(LONG_TEXT), "instruction"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void particulars_read_as_a_person_would_say_them(Terms terms, Map<String, String> expected) {
        assertThat(terms.particulars(key -> key)).containsAllEntriesOf(expected);
    }

    static Stream<Arguments> particulars_read_as_a_person_would_say_them() {
        return Stream.of(
                arguments(
                        new Channels(Set.of(Channel.PORTAL, Channel.EMAIL, Channel.LETTER)),
                        Map.of("channels", "email, letter or portal")),
                arguments(new ReadAndFile(""), Map.of("matter", "any matter")),
                arguments(
                        new Length(1, null, 2),
                        Map.of("length", "calls of at most 1 minute and letters of at most 2 pages")),
                arguments(
                        new Length(15, 30, 1),
                        Map.of(
                                "length",
                                "calls of at most 15 minutes, meetings of at most 30 minutes and letters of at most 1 page")),
                arguments(
                        new Quota(Quota.Counted.REQUESTS, 1, Quota.Per.MONTH, ZoneOffset.UTC),
                        Map.of("number", "1", "counted", "request", "per", "month")),
                arguments(
                        new Quota(Quota.Counted.CONTACTS, 2, Quota.Per.WEEK, ZoneOffset.UTC),
                        Map.of("number", "2", "counted", "contacts", "per", "week")),
                arguments(
                        new Appointment(
                                null,
                                Set.of(Appointment.Presence.GUARD, Appointment.Presence.TWO_STAFF),
                                "the library",
                                TODAY),
                        Map.of(
                                "staff",
                                "a member of staff",
                                "presence",
                                "two members of staff and a security guard",
                                "place",
                                "the library")),
                arguments(
                        new Appointment(Set.of("Robin", "Jo"), null, "the library", TODAY),
                        Map.of("staff", "Jo or Robin", "presence", "nobody else")),
                arguments(
                        new Premises(null, null), Map.of("premises", "all our premises", "until", "with no end date")),
                arguments(
                        new Premises(List.of(" the library", "", "the pool "), TODAY),
                        Map.of("premises", "the library or the pool", "until", "until 6 July 2026")),
                arguments(
                        new DirectionToLeave("the pool", OffsetDateTime.parse("2026-07-05T16:04:31+09:30"), "lee"),
                        Map.of("given", "5 July 2026, 16:04")),
                arguments(new SeriousIssues(TODAY, "a danger"), Map.of("advisedOn", "6 July 2026")));
    }

    private static Arguments missing(Terms terms, String... codes) {
        return arguments(terms, Stream.of(codes).map(code -> "terms." + code).toList());
    }
}
