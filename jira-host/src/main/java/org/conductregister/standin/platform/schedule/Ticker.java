package org.conductregister.standin.platform.schedule;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.conductregister.standin.platform.plugin.AppListener;
import org.conductregister.standin.platform.plugin.InstalledApp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Looks once a second, by the machine's time, whether a job is due by the movable clock. Jobs run one after another. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class Ticker implements AppListener {

    private static final Logger log = LoggerFactory.getLogger(Ticker.class);

    private final Scheduler scheduler;
    private ScheduledExecutorService executor;

    Ticker(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public void enabled(InstalledApp app) {
        executor = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "scheduler");
            thread.setDaemon(true);
            return thread;
        });
        executor.scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.SECONDS);
    }

    private void tick() {
        try {
            scheduler.runDue();
        } catch (RuntimeException problem) {
            log.error("The scheduler stumbled and goes on", problem);
        }
    }

    @Override
    public void stopping(InstalledApp app) {
        if (executor != null) {
            executor.shutdown();
            try {
                executor.awaitTermination(5, TimeUnit.SECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
