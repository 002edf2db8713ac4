package org.conductregister.jira.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLock;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.conductregister.verb.UnitOfWork;
import org.junit.jupiter.api.Test;

class ClusterUnitOfWorkTest {

    private final TestLocks locks = new TestLocks();
    private final ClusterLock lock = locks.getLockForName("org.conductregister.register");
    private final List<String> events = new ArrayList<>();
    private final ActiveObjects ao = (ActiveObjects) Proxy.newProxyInstance(
            ActiveObjects.class.getClassLoader(),
            new Class<?>[] {ActiveObjects.class},
            (proxy, method, args) -> transaction((TransactionCallback<?>) args[0]));
    private final UnitOfWork unit = new ClusterUnitOfWork(ao, locks);

    @Test
    void theLockOfTheWholeClusterIsHeldFromBeforeTheTransactionUntilAfterTheCommit() {
        unit.atomically(() -> unit.atomically(() -> note("work")));

        assertThat(events).containsExactly("begin locked", "work locked", "commit locked");
        assertThat(lock.isHeldByCurrentThread()).isFalse();
    }

    @Test
    void aCommitThatFailsIsPassedOnAndTheLockIsFreed() {
        assertThatThrownBy(() -> unit.atomically(() -> events.add("break the commit")))
                .hasMessage("no commit");
        assertThat(lock.isHeldByCurrentThread()).isFalse();
    }

    private <T> T transaction(TransactionCallback<T> work) {
        note("begin");
        T result = work.doInTransaction();
        if (events.contains("break the commit")) {
            throw new IllegalStateException("no commit");
        }
        note("commit");
        return result;
    }

    private boolean note(String event) {
        return events.add(event + (lock.isHeldByCurrentThread() ? " locked" : " free"));
    }
}
