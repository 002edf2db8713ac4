package org.conductregister.restriction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conductregister.Requirement;
import org.conductregister.policy.Channel;
import org.conductregister.restriction.Contact.Origin;
import org.conductregister.restriction.ContactCheck.Circumstances;
import org.conductregister.restriction.Finding.Code;
import org.conductregister.restriction.Verdict.Advice;
import org.junit.jupiter.api.Test;

/** One contact against one kind of terms at a time. */
class ContactCheckTest {

    private static final Instant IN_FORCE = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant TUESDAY_TEN = Instant.parse("2026-01-06T10:00:00Z");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Terms WRITING = new Terms.Channels(Set.of(Channel.EMAIL, Channel.LETTER));
    private static final Terms TUESDAY_MORNINGS =
            new Terms.ContactTimes(Set.of(DayOfWeek.TUESDAY), LocalTime.of(9, 0), LocalTime.of(11, 0), LONDON);
    private static final Terms SOLE = new Terms.SoleContact("sam", "dana");
    private static final Terms DRAIN = new Terms.ClosedSubject("The blocked drain in Mill Lane");

    private static InForce binding(Terms terms) {
        return new InForce(7, 5, terms, IN_FORCE);
    }

    private static Verdict check(Terms terms, Contact contact) {
        return check(terms, contact, Circumstances.NONE);
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
                .containsExactly(new Finding(7, Code.WRONG_CHANNEL, List.of("TELEPHONE", "EMAIL,LETTER")));
        assertThat(verdict.plain()).as("it needs no judgement").hasSize(1);
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
                        new Terms.Channels(Set.of(Channel.TELEPHONE)),
                        of(Origin.COMMENT, null, TUESDAY_TEN, null, ""))))
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
        Terms sundayNight =
                new Terms.ContactTimes(Set.of(DayOfWeek.SUNDAY), LocalTime.of(1, 0), LocalTime.of(2, 0), LONDON);

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
        assertThat(verdict.plain()).isEmpty();
        assertThat(codes(check(TUESDAY_MORNINGS, of(Origin.RAISED_FOR, null, IN_FORCE, null, ""))))
                .as("a colleague chose the moment")
                .isEmpty();
    }

    @Test
    @Requirement({"R62", "R118", "R121"})
    void itGoesToTheSoleContactAndToTheDeputyWhileTheContactIsAway() {
        Contact withAnn = of(Origin.REQUEST, Channel.PORTAL, TUESDAY_TEN, "ann", "");
        Circumstances samIsAway = new Circumstances(List.of(), Set.of("sam"), Map.of());

        assertThat(check(SOLE, withAnn).findings())
                .containsExactly(new Finding(7, Code.NOT_THE_SOLE_CONTACT, List.of("ann", "sam")));
        assertThat(check(SOLE, withAnn.with("sam")).advice()).isEqualTo(Advice.AS_AGREED);
        assertThat(codes(check(SOLE, withAnn.with("dana"))))
                .as("nobody stands in while Sam is there")
                .containsExactly(Code.NOT_THE_SOLE_CONTACT);
        assertThat(check(SOLE, withAnn.with("dana"), samIsAway).advice()).isEqualTo(Advice.AS_AGREED);
        assertThat(check(SOLE, withAnn, samIsAway).findings())
                .containsExactly(new Finding(7, Code.NOT_THE_SOLE_CONTACT, List.of("ann", "dana")));
        assertThat(check(SOLE, withAnn.with(null), samIsAway))
                .isEqualTo(new Verdict(
                        Advice.ASK_FIRST, List.of(new Finding(7, Code.FOR_THE_SOLE_CONTACT, List.of("dana")))));
    }

    @Test
    @Requirement({"R63", "R118"})
    void aClosedSubjectIsSuggestedUntilAPersonSaysSo() {
        Contact again = of(Origin.REQUEST, Channel.PORTAL, TUESDAY_TEN, null, "Still a BLOCKED drain on Mill lane!");
        Circumstances yes = new Circumstances(List.of(), Set.of(), Map.of(7L, true));
        Circumstances no = new Circumstances(List.of(), Set.of(), Map.of(7L, false));

        assertThat(check(DRAIN, again).advice()).isEqualTo(Advice.ASK_FIRST);
        assertThat(codes(check(DRAIN, again))).containsExactly(Code.CLOSED_SUBJECT_LIKELY);
        assertThat(check(DRAIN, again, yes).advice()).isEqualTo(Advice.NOT_AS_AGREED);
        assertThat(codes(check(DRAIN, again, yes))).containsExactly(Code.CLOSED_SUBJECT);
        assertThat(check(DRAIN, again, no).advice()).isEqualTo(Advice.AS_AGREED);
        assertThat(codes(check(DRAIN, call(TUESDAY_TEN), yes)))
                .as("whatever the words are, the person decides")
                .containsExactly(Code.CLOSED_SUBJECT);
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
                        Circumstances.NONE))
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
}
