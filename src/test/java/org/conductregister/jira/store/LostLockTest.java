package org.conductregister.jira.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conductregister.jira.store.Samples.DUE;
import static org.conductregister.jira.store.Samples.report;
import static org.conductregister.jira.store.Samples.review;
import static org.conductregister.jira.store.Samples.step;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Consumer;
import org.conductregister.report.ConductReport;
import org.conductregister.report.Reports.AlreadyRegistered;
import org.conductregister.review.Reviews.AlreadyClaimed;
import org.conductregister.verb.Journal.Conflict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two nodes that do not share a lock, as after a cluster came apart: the database alone must keep the register right. */
class LostLockTest {

    @ParameterizedTest
    @EnumSource(Database.class)
    void aReviewIsStillClaimedOnce(Database database) throws Exception {
        ActiveObjects ao = database.emptied();

        together(ao, node -> node.reviews().claim(review(1, DUE, 11L)))
                .assertThatSucceed(1)
                .assertThatTheOthersFailWith(AlreadyClaimed.class);
        assertThat(Ports.on(ao, new TestLocks()).reviews().ofReport(1)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void anIssueIsStillOneReport(Database database) throws Exception {
        together(database.emptied(), node -> node.reports().add(report(101, 5)))
                .assertThatSucceed(1)
                .assertThatTheOthersFailWith(AlreadyRegistered.class);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void aRevisionIsStillMadeOnce(Database database) throws Exception {
        ActiveObjects ao = database.emptied();
        ConductReport filed = Ports.on(ao, new TestLocks()).reports().add(report(101, 5));
        ConductReport next = filed.assessed(Samples.assessment());

        together(ao, node -> {
                    node.reports().update(next);
                    node.journal().append(step(next.about(), next.revision()));
                })
                .assertThatSucceed(1)
                .assertThatTheOthersFailWith(Conflict.class);
    }

    /** Both nodes are inside their transactions before either writes. */
    private static Race together(ActiveObjects ao, Consumer<Ports> work) throws InterruptedException {
        Queue<Ports> nodes = new ConcurrentLinkedQueue<>();
        nodes.add(Ports.on(ao, new TestLocks()));
        nodes.add(Ports.on(ao, new TestLocks()));
        CyclicBarrier inside = new CyclicBarrier(2);
        return Race.of(2, () -> inOneUnit(nodes.remove(), inside, work));
    }

    private static Object inOneUnit(Ports node, CyclicBarrier inside, Consumer<Ports> work) {
        return node.unit().atomically(() -> {
            await(inside);
            work.accept(node);
            return "done";
        });
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
