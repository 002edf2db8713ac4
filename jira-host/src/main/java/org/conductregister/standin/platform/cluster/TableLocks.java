package org.conductregister.standin.platform.cluster;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Locks that hold over all nodes, as rows. A dead node's locks are free after {@link Node#DEAD_AFTER}. */
@Component
final class TableLocks implements ClusterLockService {

    private final Map<String, TableLock> locks = new ConcurrentHashMap<>();
    private final Node node;
    private final JdbcClient sql;

    TableLocks(Node node, JdbcClient unwatchedJdbcClient) {
        this.node = node;
        this.sql = unwatchedJdbcClient;
    }

    @Override
    public ClusterLock getLockForName(String lockName) {
        return locks.computeIfAbsent(lockName, name -> new TableLock(name, this));
    }

    /** Whether this node has the lock now. */
    boolean take(String name) {
        long dead = System.currentTimeMillis() - Node.DEAD_AFTER.toMillis();
        int taken = sql.sql("UPDATE cluster_lock SET instance = :mine WHERE name = :name AND (instance IS NULL"
                        + " OR instance NOT IN (SELECT instance FROM cluster_node WHERE beat > :dead))")
                .param("mine", node.instance())
                .param("name", name)
                .param("dead", dead)
                .update();
        return taken == 1 || insert(name);
    }

    private boolean insert(String name) {
        boolean known = sql.sql("SELECT COUNT(*) FROM cluster_lock WHERE name = ?")
                        .param(name)
                        .query(Integer.class)
                        .single()
                > 0;
        if (known) {
            return false;
        }
        try {
            sql.sql("INSERT INTO cluster_lock (name, instance) VALUES (?, ?)")
                    .params(name, node.instance())
                    .update();
            return true;
        } catch (DuplicateKeyException anotherWasFaster) {
            return false;
        }
    }

    void free(String name) {
        sql.sql("UPDATE cluster_lock SET instance = NULL WHERE name = ? AND instance = ?")
                .params(name, node.instance())
                .update();
    }
}
