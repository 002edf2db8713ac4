package org.conductregister.restriction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.conductregister.restriction.terms.FreeForm;
import org.conductregister.subject.Identifier;
import org.junit.jupiter.api.Test;

class MarkTableTest {

    /** "Aa" and "BB" have one hash, and so have all words made of them. */
    private static final List<String> ALIKE = List.of("AaAa", "AaBB", "BBAa", "BBBB");

    private static final InForce BINDING = new InForce(1, 1, new FreeForm("Write."), Instant.EPOCH);

    @Test
    void marksWithOneHashAreToldApart() {
        MarkTable table = MarkTable.of(List.of());
        Marked one = subject("AaAa");
        Marked other = subject("BBBB");
        table.put(one);
        table.put(other);
        assertThat(table.find(Identifier.user("AaAa"))).isSameAs(one);
        assertThat(table.find(Identifier.user("BBBB"))).isSameAs(other);
        assertThat(table.find(Identifier.user("AaBB"))).isNull();
        table.remove(one);
        assertThat(table.find(Identifier.user("AaAa"))).isNull();
        assertThat(table.find(Identifier.user("BBBB"))).isSameAs(other);
    }

    @Test
    void anAccountAndAMailAddressOfTheSameTextAreTwoMarks() {
        Marked account = new Marked(Set.of(Identifier.user("riley@example.org")), Banner.NOTHING);
        MarkTable table = MarkTable.of(List.of(account));
        assertThat(table.find(Identifier.email("riley@example.org"))).isNull();
        assertThat(account.bears(Identifier.email("riley@example.org"))).isFalse();
    }

    @Test
    void aMarkThatSomebodyElseBearsByNowStaysTheirs() {
        Marked before = subject("riley");
        Marked after = subject("riley");
        MarkTable table = MarkTable.of(List.of(before));
        table.put(after);
        table.remove(before);
        assertThat(table.find(Identifier.user("riley"))).isSameAs(after);
    }

    /** Steps: enter somebody anew, or take them out; a map says what must be found. */
    @Property(tries = 200)
    void findsWhatAMapFinds(@ForAll @Size(max = 60) List<@IntRange(max = 23) Integer> steps) {
        MarkTable table = MarkTable.of(List.of());
        Map<String, Marked> expected = new HashMap<>();
        for (int step : steps) {
            String name = step % 3 == 0 ? ALIKE.get(step % 4) : "JIRAUSER" + step % 12;
            Marked before = expected.remove(name);
            if (step < 16) {
                Marked now = subject(name);
                expected.put(name, now);
                if (table.hasRoomFor(List.of(now))) {
                    table.put(now);
                } else {
                    table = MarkTable.of(expected.values());
                }
            }
            if (before != null) {
                table.remove(before);
            }
        }
        for (int i = 0; i < 12; i++) {
            assertThat(table.find(Identifier.user("JIRAUSER" + i))).isSameAs(expected.get("JIRAUSER" + i));
        }
        for (String name : ALIKE) {
            assertThat(table.find(Identifier.user(name))).isSameAs(expected.get(name));
        }
        assertThat(table.marks()).hasSize(expected.size());
    }

    @Test
    void whoeverIsUnderRestrictionIsFoundWhileOthersComeAndGo() throws InterruptedException {
        MarkTable table = MarkTable.of(List.of(subject("riley")));
        AtomicBoolean missed = new AtomicBoolean();
        AtomicBoolean over = new AtomicBoolean();
        Thread reader = new Thread(() -> {
            while (!over.get()) {
                if (table.find(Identifier.user("riley")) == null) {
                    missed.set(true);
                }
            }
        });
        reader.start();
        for (int i = 0; i < 20_000; i++) {
            Marked other = subject(ALIKE.get(i % 4));
            Marked riley = subject("riley");
            Marked before = table.find(Identifier.user("riley"));
            table.put(other);
            table.put(riley);
            table.remove(before);
            table.remove(other);
        }
        over.set(true);
        reader.join();
        assertThat(missed).isFalse();
    }

    private static Marked subject(String account) {
        return new Marked(
                Set.of(Identifier.user(account)),
                new Banner(
                        true,
                        List.of(new BannerEntry(
                                1, 1, "Type", account, LocalDate.EPOCH, LocalDate.EPOCH, 1, BINDING, null, null))));
    }
}
