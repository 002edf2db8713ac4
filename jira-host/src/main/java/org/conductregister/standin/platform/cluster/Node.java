package org.conductregister.standin.platform.cluster;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.conductregister.standin.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * This process as a node of the cluster. Each start is a new instance, so that what an earlier start with the same node id
 * left behind is void at once. It beats every second by the machine's own time, which no test moves.
 */
@Component
final class Node {

    /** A node that has not beaten for this long is taken for dead. */
    static final Duration DEAD_AFTER = Duration.ofSeconds(4);

    private static final Logger log = LoggerFactory.getLogger(Node.class);

    private final String id;
    private final String instance = UUID.randomUUID().toString();
    private final JdbcClient sql;
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "heartbeat");
        thread.setDaemon(true);
        return thread;
    });

    Node(Settings settings, JdbcClient unwatchedJdbcClient) {
        this.id = settings.node();
        this.sql = unwatchedJdbcClient;
    }

    @PostConstruct
    void begin() {
        if (sql.sql("UPDATE cluster_node SET instance = ?, beat = ? WHERE node = ?")
                        .params(instance, System.currentTimeMillis(), id)
                        .update()
                == 0) {
            try {
                sql.sql("INSERT INTO cluster_node (node, instance, beat) VALUES (?, ?, ?)")
                        .params(id, instance, System.currentTimeMillis())
                        .update();
            } catch (DuplicateKeyException sameIdTwice) {
                throw new IllegalStateException("Two nodes start with the id " + id, sameIdTwice);
            }
        }
        heart.scheduleWithFixedDelay(this::beat, 1, 1, TimeUnit.SECONDS);
    }

    private void beat() {
        try {
            sql.sql("UPDATE cluster_node SET beat = ? WHERE node = ? AND instance = ?")
                    .params(System.currentTimeMillis(), id, instance)
                    .update();
        } catch (DataAccessException problem) {
            log.warn("No heartbeat: {}", problem.getMessage());
        }
    }

    @PreDestroy
    void end() {
        heart.shutdownNow();
    }

    String id() {
        return id;
    }

    String instance() {
        return instance;
    }
}
