package org.conductregister.restriction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.conductregister.Requirement;
import org.conductregister.policy.Channel;
import org.conductregister.restriction.Contact.Origin;
import org.conductregister.restriction.Verdict.Advice;
import org.conductregister.restriction.terms.Appointment;
import org.conductregister.restriction.terms.Channels;
import org.conductregister.restriction.terms.ClosedSubject;
import org.conductregister.restriction.terms.ContactTimes;
import org.conductregister.restriction.terms.Length;
import org.conductregister.restriction.terms.Premises;
import org.conductregister.restriction.terms.Quota;
import org.conductregister.restriction.terms.Quota.Counted;
import org.conductregister.restriction.terms.Quota.Per;
import org.conductregister.restriction.terms.SeriousIssues;
import org.conductregister.restriction.terms.SoleContact;
import org.conductregister.restriction.terms.Terms;

/** What holds for all terms, contacts, zones and instants. */
class ContactCheckProperties {

    /** With changes of half an hour, at midnight, of a whole day, in the south, and none. */
    private static final List<ZoneId> ZONES = List.of(
                    "Europe/London",
                    "Australia/Adelaide",
                    "Australia/Lord_Howe",
                    "America/Halifax",
                    "America/Sao_Paulo",
                    "America/Havana",
                    "Pacific/Apia",
                    "Asia/Kathmandu",
                    "UTC")
            .stream()
            .map(ZoneId::of)
            .toList();

    private static final List<String> STAFF = List.of("sam", "dana", "ann");
    private static final List<String> MATTERS = List.of("", "blocked drain", "library opening");

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    @Requirement({"R60", "R61", "R62", "R63", "R65", "R69", "R118"})
    void itSaysWhatTheSlowOracleSays(@ForAll("situations") Situation given) {
        List<String> answers = new ArrayList<>();
        for (InForce binding : given.terms()) {
            answers.add(SlowOracle.answer(
                    binding.terms(), binding.from(), given.contact(), given.earlier(), given.away(), given.zone()));
        }
        Advice expected = given.contact().emergency()
                ? Advice.ANSWER_NOW
                : answers.contains("no")
                        ? Advice.NOT_AS_AGREED
                        : answers.contains("ask") ? Advice.ASK_FIRST : Advice.AS_AGREED;

        assertThat(given.verdict().advice()).as("%s", answers).isEqualTo(expected);
        for (int i = 0; i < given.terms().size(); i++) {
            assertThat(given.verdict()
                            .against(given.terms().get(i).restrictionId())
                            .isEmpty())
                    .as("%s %s", given.terms().get(i), answers.get(i))
                    .isEqualTo(answers.get(i).equals("yes"));
        }
    }

    @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
    @Requirement("R118")
    void aTermMoreNeverMakesAContactMoreWelcome(@ForAll("situations") Situation given, @ForAll("terms") Terms more) {
        List<InForce> all = new ArrayList<>(given.terms());
        all.add(new InForce(99, 5, more, given.contact().at()));

        Verdict before = given.verdict();
        Verdict after = ContactCheck.of(all, given.contact(), given.around());

        assertThat(after.advice()).isGreaterThanOrEqualTo(before.advice());
        assertThat(after.findings()).containsAll(before.findings());
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    @Requirement("R119")
    void anEmergencyIsAnsweredWhateverElseIs(@ForAll("situations") Situation given) {
        Contact it = given.contact();
        Contact emergency = new Contact(
                it.origin(), it.channel(), it.at(), it.minutes(), it.pages(), it.withKey(), it.matter(), true);

        assertThat(ContactCheck.of(given.terms(), emergency, given.around()))
                .isEqualTo(new Verdict(Advice.ANSWER_NOW, List.of()));
    }

    @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
    @Requirement({"R60", "R65"})
    void aQuotaBeginsAnewWithItsPeriod(@ForAll("quotas") Quota quota, @ForAll("instants") Instant near) {
        Instant edge = edgeAfter(quota, near);
        List<Contact> full = new ArrayList<>();
        for (int i = 0; i < quota.atMost(); i++) {
            full.add(Contact.recorded(Channel.TELEPHONE, edge.minusMillis(1)));
        }
        Quota ofContacts = new Quota(Counted.CONTACTS, quota.atMost(), quota.per(), quota.zone());

        assertThat(advice(ofContacts, Contact.recorded(Channel.EMAIL, edge.minusMillis(1)), full))
                .isEqualTo(Advice.NOT_AS_AGREED);
        assertThat(advice(ofContacts, Contact.recorded(Channel.EMAIL, edge), full))
                .isEqualTo(Advice.AS_AGREED);
        assertThat(advice(
                        ofContacts, Contact.recorded(Channel.EMAIL, edge.minusMillis(1)), full.subList(1, full.size())))
                .isEqualTo(Advice.AS_AGREED);
    }

    @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
    @Requirement("R118")
    void whatAPersonDeniesIsDroppedAndWhatTheyConfirmCounts(@ForAll("situations") Situation given) {
        for (InForce binding : given.terms()) {
            long id = binding.restrictionId();
            Verdict denied = ContactCheck.of(given.terms(), given.contact(), given.saying(id, false));
            Verdict confirmed = ContactCheck.of(given.terms(), given.contact(), given.saying(id, true));

            assertThat(denied.against(id)).isEmpty();
            assertThat(confirmed.against(id)).allMatch(Finding::counts);
        }
    }

    /** The first instant after this one, found by halving hours, at which the wall calendar shows another period. */
    private static Instant edgeAfter(Quota quota, Instant near) {
        Instant before = near;
        Instant after = near;
        while (isSamePeriod(quota, near, after)) {
            before = after;
            after = after.plus(Duration.ofHours(1));
        }
        while (Duration.between(before, after).toMillis() > 1) {
            Instant middle = before.plus(Duration.between(before, after).dividedBy(2));
            middle = Instant.ofEpochMilli(middle.toEpochMilli());
            if (isSamePeriod(quota, near, middle)) {
                before = middle;
            } else {
                after = middle;
            }
        }
        return after;
    }

    private static boolean isSamePeriod(Quota quota, Instant one, Instant other) {
        SlowOracle.Wall here = SlowOracle.wall(one, quota.zone());
        SlowOracle.Wall there = SlowOracle.wall(other, quota.zone());
        return switch (quota.per()) {
            case DAY -> here.dayNumber() == there.dayNumber();
            case WEEK -> here.dayNumber() - here.dayOfWeek() == there.dayNumber() - there.dayOfWeek();
            case MONTH -> here.year() == there.year() && here.month() == there.month();
            case YEAR -> here.year() == there.year();
        };
    }

    private static Advice advice(Quota quota, Contact contact, List<Contact> earlier) {
        InForce binding = new InForce(1, 5, quota, Instant.EPOCH);
        Circumstances around = new Circumstances(earlier, Set.of(), Map.of(), quota.zone());
        return ContactCheck.of(List.of(binding), contact, around).advice();
    }

    record Situation(List<InForce> terms, Contact contact, List<Contact> earlier, Set<String> away, ZoneId zone) {

        Circumstances around() {
            return new Circumstances(earlier, away, Map.of(), zone);
        }

        Circumstances saying(long restrictionId, boolean against) {
            return new Circumstances(earlier, away, Map.of(restrictionId, against), zone);
        }

        Verdict verdict() {
            return ContactCheck.of(terms, contact, around());
        }
    }

    @Provide
    Arbitrary<Situation> situations() {
        return contacts().flatMap(contact -> {
            Arbitrary<List<InForce>> bindings = Combinators.combine(
                            terms(), Arbitraries.longs().between(-3, 40))
                    .as((terms, days) -> new InForce(0, 5, terms, contact.at().minus(Duration.ofDays(days))))
                    .list()
                    .ofMaxSize(4)
                    .map(ContactCheckProperties::numbered);
            return Combinators.combine(
                            bindings,
                            earlier(contact).list().ofMaxSize(6),
                            Arbitraries.of(STAFF).set().ofMaxSize(2),
                            Arbitraries.of(ZONES))
                    .as((terms, before, away, zone) -> new Situation(terms, contact, before, away, zone));
        });
    }

    private static List<InForce> numbered(List<InForce> all) {
        List<InForce> numbered = new ArrayList<>();
        for (InForce each : all) {
            numbered.add(new InForce(numbered.size() + 1L, 5, each.terms(), each.from()));
        }
        return numbered;
    }

    /** Seconds to weeks before, so that some fall into the same period and some just do not. */
    private Arbitrary<Contact> earlier(Contact contact) {
        Arbitrary<Long> seconds = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 86_400), Arbitraries.longs().between(0, 40L * 86_400));
        return Combinators.combine(contacts(), seconds)
                .as((other, before) -> at(other, contact.at().minusSeconds(before)));
    }

    private static Contact at(Contact it, Instant when) {
        return new Contact(
                it.origin(), it.channel(), when, it.minutes(), it.pages(), it.withKey(), it.matter(), it.emergency());
    }

    @Provide
    Arbitrary<Contact> contacts() {
        return Combinators.combine(
                        Arbitraries.of(Origin.class),
                        Arbitraries.of(Channel.class).injectNull(0.2),
                        instants(),
                        Arbitraries.integers().between(1, 60).injectNull(0.5),
                        Arbitraries.integers().between(1, 5).injectNull(0.5),
                        Arbitraries.of(STAFF).injectNull(0.3),
                        Arbitraries.of(MATTERS),
                        Arbitraries.frequencyOf(
                                Tuple.of(9, Arbitraries.just(false)), Tuple.of(1, Arbitraries.just(true))))
                .as(Contact::new);
    }

    /** Half of them within two hours of a change of some zone's clocks. */
    @Provide
    Arbitrary<Instant> instants() {
        Arbitrary<Instant> any = Arbitraries.longs()
                .between(
                        Instant.parse("2005-01-01T00:00:00Z").getEpochSecond(),
                        Instant.parse("2035-01-01T00:00:00Z").getEpochSecond())
                .map(Instant::ofEpochSecond);
        Arbitrary<Instant> nearChange = Combinators.combine(
                        any, Arbitraries.of(ZONES), Arbitraries.integers().between(-7_200, 7_200))
                .as((from, zone, seconds) -> {
                    ZoneOffsetTransition change = zone.getRules().nextTransition(from);
                    return (change == null ? from : change.getInstant()).plusSeconds(seconds);
                });
        return Arbitraries.oneOf(any, nearChange);
    }

    @Provide
    Arbitrary<Quota> quotas() {
        return Combinators.combine(
                        Arbitraries.of(Counted.class),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(Per.class),
                        Arbitraries.of(ZONES))
                .as(Quota::new);
    }

    @Provide
    Arbitrary<Terms> terms() {
        Arbitrary<Integer> minutes = Arbitraries.integers().between(5, 40).injectNull(0.3);
        return Arbitraries.<Terms>oneOf(
                Arbitraries.of(Channel.class).set().ofMinSize(1).map(Channels::new),
                times(),
                quotas().map(quota -> quota),
                Combinators.combine(minutes, minutes, Arbitraries.integers().between(1, 3))
                        .as(Length::new),
                Arbitraries.of(new SoleContact("sam", "dana"), new SoleContact("ann", "sam")),
                Arbitraries.of(MATTERS.subList(1, 3)).map(ClosedSubject::new),
                premises(),
                Arbitraries.of(STAFF)
                        .set()
                        .ofMaxSize(2)
                        .map(staff -> new Appointment(staff, Set.of(), "Town hall", LocalDate.EPOCH)),
                Arbitraries.just(new SeriousIssues(LocalDate.EPOCH, "Danger")));
    }

    private Arbitrary<ContactTimes> times() {
        return Combinators.combine(
                        Arbitraries.of(DayOfWeek.class).set().ofMinSize(1),
                        Arbitraries.integers().between(0, 1_438),
                        Arbitraries.integers().between(1, 1_439),
                        Arbitraries.of(ZONES))
                .as((days, one, other, zone) -> new ContactTimes(
                        days,
                        LocalTime.ofSecondOfDay(Math.min(one, other - 1) * 60L),
                        LocalTime.ofSecondOfDay(Math.max(one + 1, other) * 60L),
                        zone));
    }

    private Arbitrary<Premises> premises() {
        Arbitrary<LocalDate> until = Arbitraries.integers()
                .between(2005, 2034)
                .map(year -> LocalDate.of(year, 6, 30))
                .injectNull(0.3);
        return Combinators.combine(Arbitraries.of("Library", "Pool").list().ofMaxSize(2), until)
                .as(Premises::new);
    }
}
