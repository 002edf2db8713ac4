package org.conductregister.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.conductregister.restriction.ActiveRestrictions;
import org.conductregister.restriction.Banner;
import org.conductregister.subject.Identifier;

/**
 * The lookup in small and large registers, in turn in one process, by the thread's processor time: for machines that are too
 * busy for a wall clock. Prints nanoseconds per lookup; what counts are the ratios between the lines.
 */
public final class LookupRatios {

    private static final int[] SIZES = {1_000, 1_000_000};
    private static final int WARM_UP = 100;
    private static final int ROUNDS = 300;
    private static final int REPEATS = 20;

    private static int found;

    private LookupRatios() {}

    /** Takes no arguments; prints a table. */
    public static void main(String[] args) {
        Map<String, Runnable> cases = new LinkedHashMap<>();
        int people = 0;
        for (int size : SIZES) {
            Population population = new Population(size);
            people = population.viewed().length;
            addCases(cases, population, size);
        }
        Map<String, List<Double>> times = measured(cases, people);
        System.out.println("| lookup | lower quartile, ns | median, ns |");
        System.out.println("|---|---|---|");
        times.forEach((name, all) -> {
            Collections.sort(all);
            System.out.printf("| %s | %.1f | %.1f |%n", name, all.get(all.size() / 4), all.get(all.size() / 2));
        });
        System.out.println(found > 0 ? "" : "nobody was found");
    }

    private static void addCases(Map<String, Runnable> cases, Population population, int size) {
        ActiveRestrictions index = population.index();
        Map<Identifier, String> bare = new HashMap<>();
        for (long i = 1; i <= size; i++) {
            bare.put(Identifier.user(Population.account(i)), "Write only.");
            bare.put(Identifier.email(Population.mail(i)), "Write only.");
        }
        List<Identifier> one = new ArrayList<>();
        List<List<Identifier>> alone = new ArrayList<>();
        List<List<Identifier>> tickets = new ArrayList<>();
        for (long viewed : population.viewed()) {
            Identifier account = Identifier.user(Population.account(viewed));
            one.add(account);
            alone.add(List.of(account));
            tickets.add(List.of(account, Identifier.email(Population.mail(viewed))));
        }
        cases.put("bare map, one identifier of " + size, () -> one.forEach(mark -> count(bare.get(mark) != null)));
        cases.put("app, one identifier of " + size, () -> lookUp(index, alone));
        cases.put("app, a ticket of " + size, () -> lookUp(index, tickets));
    }

    private static void lookUp(ActiveRestrictions index, List<List<Identifier>> all) {
        all.forEach(marks -> count(index.lookUp(marks) != Banner.NOTHING));
    }

    private static void count(boolean hit) {
        found += hit ? 1 : 0;
    }

    private static Map<String, List<Double>> measured(Map<String, Runnable> cases, int people) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            for (Map.Entry<String, Runnable> each : cases.entrySet()) {
                long begin = clock.getCurrentThreadCpuTime();
                for (int i = 0; i < REPEATS; i++) {
                    each.getValue().run();
                }
                double perLookup = (clock.getCurrentThreadCpuTime() - begin) / ((double) REPEATS * people);
                if (round >= WARM_UP) {
                    times.computeIfAbsent(each.getKey(), name -> new ArrayList<>())
                            .add(perLookup);
                }
            }
        }
        return times;
    }
}
