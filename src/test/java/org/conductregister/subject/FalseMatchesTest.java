package org.conductregister.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.conductregister.Requirement;
import org.conductregister.subject.SuggestSubjects.Suggestion;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Role;
import org.junit.jupiter.api.Test;

/**
 * How often the register takes one for another, among a hundred thousand. What it measures goes to standard output and is
 * stated in docs/benchmarks.md.
 */
@Requirement("R88")
class FalseMatchesTest {

    private static final int ASKED = 2_000;
    private static final int TIMES_WRITTEN = 2;

    private final Population people = new Population();

    /** Falsely matched, and not recognised though it was the same. */
    private record Counted(int writings, int takenForAnother, int notRecognised) {}

    @Test
    void anExactMatchIsNeverSomebodyElse() {
        Counted phones = count(being -> being.phone(), being -> phone(people.written(being.phone())));
        Counted mails = count(being -> being.mail(), being -> Identifier.email(people.writtenMail(being.mail())));
        Counted houses = count(being -> being.house(), being -> address(people.written(being.house())));
        System.out.println("exact: phones " + phones + ", mails " + mails + ", addresses " + houses);

        assertThat(List.of(phones, mails, houses)).allSatisfy(counted -> {
            assertThat(counted.takenForAnother()).isZero();
            assertThat(counted.notRecognised()).isZero();
        });
    }

    private static Identifier phone(String written) {
        return Identifier.phone(written, "AU").orElseThrow(() -> new AssertionError(written));
    }

    private static Identifier address(String written) {
        return Identifier.address(written).orElseThrow(() -> new AssertionError(written));
    }

    /** Writes each of them several times and looks whose mark that is. */
    private Counted count(Function<Population.Being, Object> truth, Function<Population.Being, Identifier> written) {
        Map<Identifier, Object> owner = new HashMap<>();
        Map<Object, Identifier> mark = new HashMap<>();
        int another = 0;
        int unknown = 0;
        for (Population.Being being : people.beings) {
            for (int time = 0; time < TIMES_WRITTEN; time++) {
                Identifier read = written.apply(being);
                Object before = owner.putIfAbsent(read, truth.apply(being));
                another += before == null || before.equals(truth.apply(being)) ? 0 : 1;
                Identifier first = mark.putIfAbsent(truth.apply(being), read);
                unknown += first == null || first.equals(read) ? 0 : 1;
            }
        }
        return new Counted(TIMES_WRITTEN * people.beings.size(), another, unknown);
    }

    @Test
    void whoIsSpeltWrongIsSuggestedAmongFew() {
        people.register();
        SuggestSubjects suggest = new SuggestSubjects(people);
        Actor lead = new Actor("lead", "Lee Lead", Set.of(Role.ASSESSOR));
        int found = 0;
        int first = 0;
        int others = 0;
        int byName = 0;
        int othersByName = 0;
        int strangersWithAny = 0;
        for (int i = 0; i < ASKED; i++) {
            Population.Being being = people.beings.get(i * (Population.SIZE / ASKED));
            String end = being.phone().substring(1);
            SubjectRef asked = new SubjectRef(null, null, people.misspelt(being), null, end, null, null, null, null);
            List<Suggestion> with = suggest.like(lead, asked).orElseThrow();
            boolean there = with.stream().anyMatch(each -> each.subject().id() == being.number() + 1L);
            found += there ? 1 : 0;
            first += !with.isEmpty() && with.get(0).subject().id() == being.number() + 1L ? 1 : 0;
            others += with.size() - (there ? 1 : 0);
            List<Suggestion> named = suggest.like(lead, new SubjectRef(null, null, people.misspelt(being)))
                    .orElseThrow();
            boolean thereByName = named.stream().anyMatch(each -> each.subject().id() == being.number() + 1L);
            byName += thereByName ? 1 : 0;
            othersByName += named.size() - (thereByName ? 1 : 0);
            strangersWithAny += suggest.like(lead, new SubjectRef(null, null, "Qadir Zhvanetsky" + i))
                            .orElseThrow()
                            .isEmpty()
                    ? 0
                    : 1;
        }
        System.out.printf(
                "suggestions of %d asked: with telephone found %d, first %d, others %d; by name alone found %d, others %d;"
                        + " strangers with any %d%n",
                ASKED, found, first, others, byName, othersByName, strangersWithAny);

        assertThat(found).isGreaterThan(ASKED * 98 / 100);
        assertThat(first).isGreaterThan(ASKED * 95 / 100);
        assertThat(others).isLessThan(ASKED * 6);
        assertThat(strangersWithAny).isZero();
    }
}
