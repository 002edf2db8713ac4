package org.conductregister.restriction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conductregister.Requirement;
import org.conductregister.policy.Channel;
import org.conductregister.restriction.Contact.Origin;
import org.conductregister.restriction.Finding.Code;
import org.conductregister.restriction.Verdict.Advice;
import org.conductregister.restriction.terms.Appointment;
import org.conductregister.restriction.terms.Appointment.Presence;
import org.conductregister.restriction.terms.CautionMarker;
import org.conductregister.restriction.terms.Channels;
import org.conductregister.restriction.terms.ClosedSubject;
import org.conductregister.restriction.terms.ContactTimes;
import org.conductregister.restriction.terms.FreeForm;
import org.conductregister.restriction.terms.LegalOrder;
import org.conductregister.restriction.terms.Length;
import org.conductregister.restriction.terms.Premises;
import org.conductregister.restriction.terms.Quota;
import org.conductregister.restriction.terms.Quota.Counted;
import org.conductregister.restriction.terms.Quota.Per;
import org.conductregister.restriction.terms.ReadAndFile;
import org.conductregister.restriction.terms.SeriousIssues;
import org.conductregister.restriction.terms.SoleContact;
import org.conductregister.restriction.terms.Termination;
import org.conductregister.restriction.terms.Terms;
import org.conductregister.restriction.terms.ThirdParty;
import org.junit.jupiter.api.Test;

/** One contact against one kind of terms at a time. */
class ContactCheckTest {

    private static final Instant IN_FORCE = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant TUESDAY_TEN = Instant.parse("2026-01-06T10:00:00Z");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Terms WRITING = new Channels(Set.of(Channel.EMAIL, Channel.LETTER));
    private static final Terms TUESDAY_MORNINGS =
            new ContactTimes(Set.of(DayOfWeek.TUESDAY), LocalTime.of(9, 0), LocalTime.of(11, 0), LONDON);
    private static final Terms SOLE = new SoleContact("sam", "dana");
    private static final Terms DRAIN = new ClosedSubject("The blocked drain in Mill Lane");

    private static final Circumstances NOTHING_KNOWN = Circumstances.none(LONDON);

    private static InForce binding(Terms terms) {
        return new InForce(7, 5, terms, IN_FORCE);
    }

    private static Verdict check(Terms terms, Contact contact) {
        return check(terms, contact, NOTHING_KNOWN);
    }

    private static Verdict check(Terms terms, Contact contact, Circumstances around) {
        return ContactCheck.of(List.of(binding(terms)), contact, around);
    }

    private static List<Code> codes(Verdict verdict) {
        return verdict.findings().stream().map(Finding::code).toList();
    }

    private static Contact of(Origin origin, Channel channel, Instant at, String with, String matter) {
        return new Contact(origin, channel, at, null, null, with, matter, false);
    }

    private static Contact call(Instant at) {
        return Contact.recorded(Channel.TELEPHONE, at);
    }

    @Test
    @Requirement({"R61", "R118"})
    void aCallIsTheWrongChannelWhereWritingWasAgreed() {
        Verdict verdict = check(WRITING, call(TUESDAY_TEN));

        assertThat(verdict.advice()).isEqualTo(Advice.NOT_AS_AGREED);
        assertThat(verdict.findings())
                .containsExactly(new Finding(
                        7, Code.WRONG_CHANNEL, List.of(List.of("TELEPHONE"), List.of("EMAIL", "LETTER")), false));
        assertThat(verdict.isBreach()).as("it needs no judgement").isTrue();
        assertThat(check(WRITING, Contact.recorded(Channel.LETTER, TUESDAY_TEN)).advice())
                .isEqualTo(Advice.AS_AGREED);
    }

    @Test
    @Requirement("R118")
    void aChannelThatIsNotKnownIsNotHeldAgainstAnybody() {
        assertThat(check(WRITING, of(Origin.COMMENT, null, TUESDAY_TEN, null, ""))
                        .advice())
                .as("a comment may have come by mail")
                .isEqualTo(Advice.AS_AGREED);
        assertThat(check(WRITING, of(Origin.RAISED_FOR, null, TUESDAY_TEN, null, ""))
                        .advice())
                .as("a colleague raised it")
                .isEqualTo(Advice.AS_AGREED);
        assertThat(codes(check(
                        new Channels(Set.of(Channel.TELEPHONE)), of(Origin.COMMENT, null, TUESDAY_TEN, null, ""))))
                .as("neither mail nor portal is the telephone")
                .containsExactly(Code.WRONG_CHANNEL);
    }

    @Test
    @Requirement({"R60", "R118"})
    void theHoursAreThoseOfTheTermsZone() {
        assertThat(codes(check(TUESDAY_MORNINGS, call(Instant.parse("2026-01-06T09:00:00Z")))))
                .isEmpty();
        assertThat(codes(check(TUESDAY_MORNINGS, call(Instant.parse("2026-01-06T10:59:59.999Z")))))
                .isEmpty();
        assertThat(codes(check(TUESDAY_MORNINGS, call(Instant.parse("2026-01-06T11:00:00Z")))))
                .containsExactly(Code.OUTSIDE_HOURS);
        assertThat(codes(check(TUESDAY_MORNINGS, call(Instant.parse("2026-01-07T10:00:00Z")))))
                .as("a Wednesday")
                .containsExactly(Code.OUTSIDE_HOURS);
        assertThat(codes(check(TUESDAY_MORNINGS, call(Instant.parse("2026-07-07T08:00:00Z")))))
                .as("nine in London, in summer")
                .isEmpty();
        assertThat(codes(check(TUESDAY_MORNINGS, call(Instant.parse("2026-07-07T10:00:00Z")))))
                .as("eleven in London, in summer")
                .containsExactly(Code.OUTSIDE_HOURS);
    }

    @Test
    @Requirement({"R60", "R118"})
    void anHourThatTheClocksSkipIsNeverAndOneThatTheyRepeatIsTwice() {
        Terms sundayNight = new ContactTimes(Set.of(DayOfWeek.SUNDAY), LocalTime.of(1, 0), LocalTime.of(2, 0), LONDON);

        assertThat(codes(check(sundayNight, call(Instant.parse("2026-03-29T00:59:59Z")))))
                .as("a second before the clocks go from one to two")
                .containsExactly(Code.OUTSIDE_HOURS);
        assertThat(codes(check(sundayNight, call(Instant.parse("2026-03-29T01:00:00Z")))))
                .as("two o'clock at once")
                .containsExactly(Code.OUTSIDE_HOURS);
        assertThat(codes(check(sundayNight, call(Instant.parse("2026-10-25T00:30:00Z")))))
                .as("half past one, the first time")
                .isEmpty();
        assertThat(codes(check(sundayNight, call(Instant.parse("2026-10-25T01:30:00Z")))))
                .as("half past one, the second time")
                .isEmpty();
        assertThat(codes(check(sundayNight, call(Instant.parse("2026-10-25T02:00:00Z")))))
                .containsExactly(Code.OUTSIDE_HOURS);
    }

    @Test
    @Requirement("R118")
    void whatIsWrittenAtNightIsSaidAndNotCountedByItself() {
        Verdict verdict = check(TUESDAY_MORNINGS, of(Origin.REQUEST, Channel.PORTAL, IN_FORCE, null, ""));

        assertThat(codes(verdict)).containsExactly(Code.WRITTEN_OUTSIDE_HOURS);
        assertThat(verdict.isBreach()).isFalse();
        assertThat(codes(check(TUESDAY_MORNINGS, of(Origin.RAISED_FOR, null, IN_FORCE, null, ""))))
                .as("a colleague chose the moment")
                .isEmpty();
    }

    @Test
    @Requirement({"R62", "R118", "R121"})
    void itGoesToTheSoleContactAndToTheDeputyWhileTheContactIsAway() {
        Contact withAnn = of(Origin.REQUEST, Channel.PORTAL, TUESDAY_TEN, "ann", "");
        Circumstances samIsAway = new Circumstances(List.of(), Set.of("sam"), Map.of(), LONDON);

        assertThat(check(SOLE, withAnn).findings())
                .containsExactly(
                        new Finding(7, Code.NOT_THE_SOLE_CONTACT, List.of(List.of("ann"), List.of("sam")), false));
        assertThat(check(SOLE, withAnn.with("sam")).advice()).isEqualTo(Advice.AS_AGREED);
        assertThat(codes(check(SOLE, withAnn.with("dana"))))
                .as("nobody stands in while Sam is there")
                .containsExactly(Code.NOT_THE_SOLE_CONTACT);
        assertThat(check(SOLE, withAnn.with("dana"), samIsAway).advice()).isEqualTo(Advice.AS_AGREED);
        assertThat(check(SOLE, withAnn, samIsAway).findings())
                .containsExactly(
                        new Finding(7, Code.NOT_THE_SOLE_CONTACT, List.of(List.of("ann"), List.of("dana")), false));
        assertThat(check(SOLE, withAnn.with(null), samIsAway))
                .isEqualTo(new Verdict(
                        Advice.ASK_FIRST,
                        List.of(new Finding(7, Code.FOR_THE_SOLE_CONTACT, List.of(List.of("dana")), false))));
    }

    @Test
    @Requirement({"R63", "R118"})
    void aClosedSubjectIsSuggestedUntilAPersonSaysSo() {
        Contact again = of(Origin.REQUEST, Channel.PORTAL, TUESDAY_TEN, null, "Still a BLOCKED drain on Mill lane!");
        Circumstances yes = new Circumstances(List.of(), Set.of(), Map.of(7L, true), LONDON);
        Circumstances no = new Circumstances(List.of(), Set.of(), Map.of(7L, false), LONDON);

        assertThat(check(DRAIN, again).advice()).isEqualTo(Advice.ASK_FIRST);
        assertThat(codes(check(DRAIN, again))).containsExactly(Code.CLOSED_SUBJECT);
        assertThat(check(DRAIN, again, yes).advice()).isEqualTo(Advice.NOT_AS_AGREED);
        assertThat(codes(check(DRAIN, again, yes))).containsExactly(Code.CLOSED_SUBJECT);
        assertThat(check(DRAIN, again, no).advice()).isEqualTo(Advice.AS_AGREED);
        assertThat(check(DRAIN, call(TUESDAY_TEN), yes).isBreach())
                .as("whatever the words are, the person decides")
                .isTrue();
        assertThat(check(DRAIN, again).isBreach()).isFalse();
        assertThat(check(DRAIN, of(Origin.REQUEST, null, TUESDAY_TEN, null, "My bin was not emptied"))
                        .advice())
                .isEqualTo(Advice.AS_AGREED);
    }

    @Test
    @Requirement("R119")
    void anEmergencyIsAnsweredWhateverTheTerms() {
        Contact fire = new Contact(
                Origin.RECORDED, Channel.TELEPHONE, Instant.parse("2026-01-04T03:00:00Z"), 40, null, "ann", "", true);

        assertThat(ContactCheck.of(
                        List.of(binding(WRITING), binding(TUESDAY_MORNINGS), binding(SOLE), binding(DRAIN)),
                        fire,
                        NOTHING_KNOWN))
                .isEqualTo(new Verdict(Advice.ANSWER_NOW, List.of()));
    }

    @Test
    void whatCameBeforeTheTermsWasNotAgainstThem() {
        Instant before = IN_FORCE.minusSeconds(1);

        assertThat(check(WRITING, call(before)).advice()).isEqualTo(Advice.AS_AGREED);
        assertThat(check(TUESDAY_MORNINGS, call(before)).advice()).isEqualTo(Advice.AS_AGREED);
        assertThat(codes(check(SOLE, of(Origin.REQUEST, null, before, "ann", ""))))
                .as("where it goes matters now")
                .containsExactly(Code.NOT_THE_SOLE_CONTACT);
        assertThat(codes(check(WRITING, call(IN_FORCE)))).containsExactly(Code.WRONG_CHANNEL);
    }

    @Test
    @Requirement({"R60", "R65", "R118"})
    void theThirdRequestOfTheMonthIsOneTooManyWhereTwoAreAnswered() {
        Terms twoAMonth = new Quota(Counted.REQUESTS, 2, Per.MONTH, LONDON);
        List<Contact> two = List.of(
                of(Origin.REQUEST, null, Instant.parse("2026-06-30T23:30:00Z"), null, ""),
                of(Origin.RAISED_FOR, null, Instant.parse("2026-07-10T10:00:00Z"), null, ""));
        Contact third = of(Origin.REQUEST, null, Instant.parse("2026-07-31T22:59:59Z"), null, "");

        assertThat(check(twoAMonth, third, after(two)).findings())
                .as("half past midnight on 1 July in London is July")
                .containsExactly(new Finding(
                        7,
                        Code.QUOTA_USED,
                        List.of(List.of("3"), List.of("REQUESTS"), List.of("MONTH"), List.of("2")),
                        false));
        assertThat(check(twoAMonth, third, after(two)).isBreach()).isTrue();
        assertThat(codes(check(
                        twoAMonth,
                        of(Origin.REQUEST, null, Instant.parse("2026-07-31T23:00:00Z"), null, ""),
                        after(two))))
                .as("in London it is August")
                .isEmpty();
        assertThat(codes(check(twoAMonth, call(third.at()), after(two))))
                .as("a call is no request")
                .isEmpty();
        assertThat(codes(check(twoAMonth, third, after(two.subList(0, 1))))).isEmpty();
    }

    @Test
    @Requirement({"R60", "R118", "R119"})
    void anEmergencyAndWhatCameBeforeTheTermsUseUpNothing() {
        Terms one = new Quota(Counted.CONTACTS, 1, Per.YEAR, LONDON);
        Contact fire = new Contact(
                Origin.RECORDED, Channel.TELEPHONE, TUESDAY_TEN.minusSeconds(60), null, null, null, "", true);
        Contact before = call(IN_FORCE.minusSeconds(60));
        Contact byAColleague = of(Origin.RAISED_FOR, null, TUESDAY_TEN.minusSeconds(60), null, "");

        assertThat(codes(check(one, call(TUESDAY_TEN), after(List.of(before, byAColleague, fire)))))
                .isEmpty();
        assertThat(codes(check(one, call(TUESDAY_TEN), after(List.of(call(TUESDAY_TEN))))))
                .containsExactly(Code.QUOTA_USED);
    }

    private static Circumstances after(List<Contact> earlier) {
        return new Circumstances(earlier, Set.of(), Map.of(), LONDON);
    }

    @Test
    @Requirement({"R69", "R118"})
    void whatTakesLongerThanAgreedIsSaid() {
        Terms brief = new Length(10, 30, 2);

        assertThat(check(brief, lasting(Channel.TELEPHONE, 11, null)).findings())
                .containsExactly(new Finding(7, Code.CALL_TOO_LONG, List.of(List.of("11"), List.of("10")), false));
        assertThat(codes(check(brief, lasting(Channel.TELEPHONE, 10, null)))).isEmpty();
        assertThat(codes(check(brief, lasting(Channel.TELEPHONE, null, null)))).isEmpty();
        assertThat(codes(check(brief, lasting(Channel.IN_PERSON, 30, null)))).isEmpty();
        assertThat(codes(check(brief, lasting(Channel.HOME_VISIT, 31, null)))).containsExactly(Code.MEETING_TOO_LONG);
        assertThat(codes(check(brief, lasting(Channel.LETTER, null, 3)))).containsExactly(Code.LETTER_TOO_LONG);
        assertThat(codes(check(new Length(null, 30, null), lasting(Channel.TELEPHONE, 600, 99))))
                .isEmpty();
    }

    private static Contact lasting(Channel channel, Integer minutes, Integer pages) {
        return new Contact(Origin.RECORDED, channel, TUESDAY_TEN, minutes, pages, null, "", false);
    }

    @Test
    @Requirement("R118")
    void whatIsForAPersonToJudgeIsAskedAndNotAsserted() {
        Contact visit = Contact.recorded(Channel.IN_PERSON, TUESDAY_TEN);
        Contact mail = of(Origin.REQUEST, Channel.EMAIL, TUESDAY_TEN, null, "Something");
        Map<Terms, Code> asked = Map.of(
                new ReadAndFile(""), Code.READ_AND_FILE,
                new SeriousIssues(LocalDate.EPOCH, "Danger to life"), Code.SERIOUS_ONLY,
                new ThirdParty("Citizens Advice", "by phone"), Code.THROUGH_THIRD_PARTY,
                new Termination("all services", "", Set.of()), Code.ACCESS_ENDED,
                new LegalOrder("County court", "12", LocalDate.EPOCH, "No contact", null), Code.LEGAL_ORDER);

        asked.forEach((terms, code) -> {
            assertThat(codes(check(terms, mail))).containsExactly(code);
            assertThat(check(terms, mail).advice()).isEqualTo(Advice.ASK_FIRST);
            assertThat(check(terms, mail).isBreach()).isFalse();
            assertThat(check(terms, mail, said(true)).advice()).isEqualTo(Advice.NOT_AS_AGREED);
            assertThat(check(terms, mail, said(true)).isBreach()).isTrue();
            assertThat(check(terms, mail, said(false)).advice()).isEqualTo(Advice.AS_AGREED);
        });
        assertThat(codes(check(new ReadAndFile("Drain"), mail))).isEmpty();
        assertThat(codes(check(new ReadAndFile("Something"), mail))).containsExactly(Code.READ_AND_FILE);
        assertThat(codes(check(new ReadAndFile(""), visit)))
                .as("nothing to file")
                .isEmpty();
        assertThat(codes(check(new CautionMarker("Go in pairs"), visit))).isEmpty();
        assertThat(codes(check(new FreeForm("Be kind"), visit))).isEmpty();
    }

    @Test
    @Requirement("R118")
    void aPersonMayAlsoSayThatAFactIsNoBreach() {
        assertThat(check(WRITING, call(TUESDAY_TEN), said(false)).advice()).isEqualTo(Advice.AS_AGREED);
    }

    private static Circumstances said(boolean against) {
        return new Circumstances(List.of(), Set.of(), Map.of(7L, against), LONDON);
    }

    @Test
    @Requirement({"R66", "R68", "R118"})
    void aVisitMeetsAppointmentsAndBans() {
        Contact visit = Contact.recorded(Channel.IN_PERSON, TUESDAY_TEN);
        Terms named = new Appointment(Set.of("sam"), Set.of(Presence.GUARD), "Town hall", LocalDate.EPOCH);
        LocalDate tuesday = LocalDate.of(2026, 1, 6);

        assertThat(codes(check(named, visit))).containsExactly(Code.BY_APPOINTMENT);
        assertThat(codes(check(named, visit.with("sam")))).containsExactly(Code.BY_APPOINTMENT);
        assertThat(codes(check(named, visit.with("ann"))))
                .containsExactly(Code.NOT_THE_NAMED_STAFF, Code.BY_APPOINTMENT);
        assertThat(codes(check(named, call(TUESDAY_TEN)))).isEmpty();
        assertThat(codes(check(new Premises(List.of(), null), visit))).containsExactly(Code.BANNED_PREMISES);
        assertThat(codes(check(new Premises(List.of(), tuesday), visit))).containsExactly(Code.BANNED_PREMISES);
        assertThat(codes(check(new Premises(List.of(), tuesday.minusDays(1)), visit)))
                .isEmpty();
        assertThat(codes(check(new Premises(List.of("Library"), null), visit))).containsExactly(Code.WHICH_PREMISES);
        assertThat(codes(check(new Premises(List.of(), null), call(TUESDAY_TEN))))
                .isEmpty();
    }
}
