package org.conductregister.standin.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.conductregister.standin.Host;
import org.conductregister.standin.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes on one PostgreSQL: what one does the other knows, and what one leaves behind does not block the other. */
class ClusterTest {

    private static final String TALLY = "/rest/tiny/1.0/tally";

    @TempDir
    static Path folder;

    private static EmbeddedPostgres postgres;
    private static Host one;
    private static Host two;

    @BeforeAll
    static void start() throws Exception {
        postgres = EmbeddedPostgres.start();
        Path app = TinyJar.build(folder);
        one = node("one", app);
        two = node("two", app);
    }

    private static Host node(String id, Path app) {
        String database = postgres.getJdbcUrl("postgres", "postgres") + "&password=postgres";
        return Host.start(new Settings(0, folder.resolve(id), app, id, database));
    }

    @AfterAll
    static void stop() throws Exception {
        one.close();
        two.close();
        postgres.close();
    }

    @Test
    void whatOneNodeChangesTheOtherReadsAnew() throws Exception {
        int before = count(two);
        assertThat(count(one)).isEqualTo(before);
        new Browser(one.baseUrl()).post("admin", "/rest/standin/1.0/jobs/tally/run", "application/json", "");
        assertThat(count(one)).isEqualTo(before + 1);
        await(() -> count(two) == before + 1);
    }

    @Test
    void aJobThatBecomesDueRunsOnOneNodeOnly() throws Exception {
        int before = count(one);
        new Browser(two.baseUrl())
                .post("admin", "/rest/standin/1.0/clock", "application/json", "{\"advance\":\"P1D\"}");
        await(() -> count(one) > before);
        TimeUnit.MILLISECONDS.sleep(2500); // two more ticks of each node
        assertThat(count(one)).isEqualTo(before + 1);
        assertThat(rows()).isEqualTo(before + 1);
    }

    @Test
    void aLockIsHeldOverAllNodes() throws Exception {
        ClusterLock here = one.bean(ClusterLockService.class).getLockForName("shared");
        ClusterLock there = two.bean(ClusterLockService.class).getLockForName("shared");
        here.lock();
        assertThat(here.tryLock()).as("reentrant").isTrue();
        assertThat(there.tryLock(300, TimeUnit.MILLISECONDS)).isFalse();
        assertThat(CompletableFuture.supplyAsync(here::tryLock).get())
                .as("another thread")
                .isFalse();
        here.unlock();
        assertThat(there.tryLock()).as("still held once").isFalse();
        here.unlock();
        assertThat(there.tryLock()).isTrue();
        there.unlock();
    }

    @Test
    void aDeadNodesLockIsFreeAfterSecondsAndAtOnceWhenTheNodeIsBack() throws Exception {
        JdbcClient sql = one.bean(JdbcClient.class);
        sql.sql("INSERT INTO cluster_node (node, instance, beat) VALUES ('three', 'crashed', ?)")
                .param(System.currentTimeMillis())
                .update();
        sql.sql("INSERT INTO cluster_lock (name, instance) VALUES ('left-a', 'crashed'), ('left-b', 'crashed')")
                .update();
        ClusterLock left = one.bean(ClusterLockService.class).getLockForName("left-a");
        assertThat(left.tryLock()).isFalse();
        assertThat(left.tryLock(6, TimeUnit.SECONDS)).isTrue();
        sql.sql("UPDATE cluster_node SET beat = ?, instance = 'back' WHERE node = 'three'")
                .param(System.currentTimeMillis())
                .update();
        assertThat(one.bean(ClusterLockService.class).getLockForName("left-b").tryLock())
                .isTrue();
    }

    private static int count(Host node) throws Exception {
        String body = new Browser(node.baseUrl()).get("agent", TALLY).body();
        return Integer.parseInt(body.replaceAll(".*\"count\":(\\d+).*", "$1"));
    }

    private static int rows() {
        String table = one.bean(JdbcClient.class)
                .sql("SELECT table_name FROM information_schema.tables WHERE table_name LIKE 'AO%TALLY'")
                .query(String.class)
                .single();
        return one.bean(JdbcClient.class)
                .sql("SELECT COUNT(*) FROM \"" + table + "\"")
                .query(Integer.class)
                .single();
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(8);
        while (!condition.call()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }
}
