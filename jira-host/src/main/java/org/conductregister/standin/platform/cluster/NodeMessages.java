package org.conductregister.standin.platform.cluster;

import jakarta.annotation.PreDestroy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.conductregister.standin.Settings;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Short messages to the other nodes, by PostgreSQL's NOTIFY. A node alone on its database sends to nobody. When the line
 * was cut, messages may be lost: every listener then gets a null, which says "anything may have changed".
 */
@Component
public final class NodeMessages implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(NodeMessages.class);
    private static final int WAIT_MILLIS = 500;
    private static final String SEPARATOR = "\n";

    private final Settings settings;
    private final Node node;
    private final JdbcClient sql;
    private final Map<String, Consumer<String>> listeners = new ConcurrentHashMap<>();
    private final AtomicInteger lost = new AtomicInteger();
    private volatile boolean losing;
    private volatile boolean ended;

    NodeMessages(Settings settings, Node node, JdbcClient unwatchedJdbcClient) {
        this.settings = settings;
        this.node = node;
        this.sql = unwatchedJdbcClient;
    }

    /** One listener for each topic, called on a thread of its own. */
    public void listen(String topic, Consumer<String> listener) {
        listeners.put(topic, listener);
    }

    /** @param content at most 7000 characters */
    public void send(String topic, String content) {
        if (losing) {
            lost.incrementAndGet();
        } else if (settings.clustered()) {
            sql.sql("SELECT pg_notify('standin', ?)")
                    .param(String.join(SEPARATOR, node.instance(), topic, content))
                    .query((row, number) -> true)
                    .list();
        }
    }

    /**
     * From now on this node's messages reach nobody, or reach the others again; so that tests see what heals by itself.
     *
     * @return how many were lost since it was last said
     */
    public int lose(boolean all) {
        losing = all;
        return lost.getAndSet(0);
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (settings.clustered()) {
            Thread thread = new Thread(this::receive, "node-messages");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void receive() {
        while (!ended) {
            try (Connection connection = DriverManager.getConnection(settings.jdbcUrl());
                    Statement statement = connection.createStatement()) {
                statement.execute("LISTEN standin");
                listeners.values().forEach(listener -> listener.accept(null));
                take(connection.unwrap(PGConnection.class));
            } catch (SQLException | RuntimeException cut) {
                if (!ended) {
                    log.warn("The line to the other nodes was cut: {}", cut.getMessage());
                    pause();
                }
            }
        }
    }

    private void take(PGConnection line) throws SQLException {
        while (!ended) {
            PGNotification[] arrived = line.getNotifications(WAIT_MILLIS);
            for (PGNotification each : arrived == null ? new PGNotification[0] : arrived) {
                deliver(each.getParameter().split(SEPARATOR, 3));
            }
        }
    }

    private void deliver(String[] message) {
        Consumer<String> listener = listeners.get(message[1]);
        if (!message[0].equals(node.instance()) && listener != null) {
            listener.accept(message[2]);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(WAIT_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @PreDestroy
    void end() {
        ended = true;
    }
}
