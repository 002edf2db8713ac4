package org.conductregister.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The same thing done by several threads at once, and what came of it. */
final class Race {

    private final List<Throwable> failures;
    private final int runners;

    private Race(int runners, List<Throwable> failures) {
        this.runners = runners;
        this.failures = failures;
    }

    static Race of(int runners, Callable<?> step) throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(runners);
        ExecutorService threads = Executors.newFixedThreadPool(runners);
        try {
            List<Callable<Object>> lanes =
                    Stream.generate(() -> lane(start, step)).limit(runners).toList();
            return new Race(runners, failuresOf(threads.invokeAll(lanes, 60, TimeUnit.SECONDS)));
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<Object> lane(CyclicBarrier start, Callable<?> step) {
        return () -> {
            start.await();
            return step.call();
        };
    }

    private static List<Throwable> failuresOf(List<Future<Object>> futures) throws InterruptedException {
        List<Throwable> failures = new ArrayList<>();
        for (Future<Object> future : futures) {
            try {
                future.get();
            } catch (ExecutionException e) {
                failures.add(e.getCause());
            }
        }
        return failures;
    }

    Race assertThatSucceed(int winners) {
        assertThat(failures).hasSize(runners - winners);
        return this;
    }

    void assertThatTheOthersFailWith(Class<? extends Throwable> type) {
        assertThat(failures).allSatisfy(failure -> assertThat(failure).isInstanceOf(type));
    }
}
