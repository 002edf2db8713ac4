package org.conductregister.jira.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.conductregister.jira.store.Samples.DUE;
import static org.conductregister.jira.store.Samples.draft;
import static org.conductregister.jira.store.Samples.proposed;
import static org.conductregister.jira.store.Samples.report;
import static org.conductregister.jira.store.Samples.review;
import static org.conductregister.jira.store.Samples.step;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.conductregister.report.ConductReport;
import org.conductregister.report.Reports.AlreadyRegistered;
import org.conductregister.review.ReviewRuns.Run;
import org.conductregister.review.Reviews.AlreadyClaimed;
import org.conductregister.subject.Identifier;
import org.conductregister.subject.Subject;
import org.conductregister.verb.Journal.Conflict;
import org.conductregister.verb.UnitOfWork;
import org.junit.jupiter.api.Test;

/** What every {@link org.conductregister.verb.UnitOfWork} keeps to, whatever it is kept in. */
abstract class UnitOfWorkContract {

    private final Ports ports;
    private final UnitOfWork unit;

    UnitOfWorkContract(Storage storage) {
        ports = storage.open();
        unit = ports.unit();
    }

    @Test
    void whatTheWorkReturnsIsHandedBack() {
        assertThat(unit.<String>atomically(() -> "done")).isEqualTo("done");
    }

    @Test
    void anExceptionUndoesEverythingAndIsPassedOnAsItIs() {
        IllegalArgumentException failure = new IllegalArgumentException("stop");

        assertThatThrownBy(() -> unit.atomically(() -> {
                    writeEverywhere();
                    throw failure;
                }))
                .isSameAs(failure);
        assertNothingIsKept();
    }

    @Test
    void anUpdateIsUndoneToo() {
        ConductReport filed = ports.reports().add(report(101, 5));

        assertThatThrownBy(() -> unit.atomically(() -> {
                    ports.reports().update(filed.assessed(Samples.assessment()));
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");
        assertThat(ports.reports().find(filed.id())).contains(filed);
    }

    @Test
    void aUnitInsideAUnitBelongsToIt() {
        assertThatThrownBy(() -> unit.atomically(() -> {
                    unit.atomically(() -> ports.reports().add(report(101, 5)));
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");
        assertThat(ports.reports().ofIssue(101)).isEmpty();
    }

    @Test
    void aUnitSeesItsOwnWrites() {
        boolean seen = unit.atomically(() -> {
            ports.reports().add(report(101, 5));
            return ports.reports().ofIssue(101).isPresent();
        });

        assertThat(seen).isTrue();
    }

    @Test
    void aRefusalInsideAUnitComesOutOfItByItsName() {
        ports.reports().add(report(101, 5));
        ports.reviews().claim(review(1, DUE, 11L));
        ports.journal().append(step("report/1", 1));

        assertThatThrownBy(() -> afterAnotherStep(() -> ports.reports().add(report(101, 5))))
                .isInstanceOf(AlreadyRegistered.class);
        assertThatThrownBy(() -> afterAnotherStep(() -> ports.reviews().claim(review(1, DUE, 11L))))
                .isInstanceOf(AlreadyClaimed.class);
        assertThatThrownBy(() -> afterAnotherStep(() -> ports.journal().append(step("report/1", 1))))
                .isInstanceOf(Conflict.class);
        assertThat(ports.journal().since(0)).hasSize(1);
    }

    @Test
    void aUnitInWhichSomethingFailedNeverCommitsEvenIfTheFailureWasCaught() {
        ports.reports().add(report(101, 5));

        assertThatThrownBy(() -> unit.atomically(() -> {
                    ports.journal().append(step("report/9", 1));
                    try {
                        ports.reports().add(report(101, 5));
                    } catch (RuntimeException swallowed) {
                        return "went on";
                    }
                    return "not refused";
                }))
                .isInstanceOf(AlreadyRegistered.class);
        assertThat(ports.journal().since(0)).isEmpty();
    }

    @Test
    void afterAFailureTheNextUnitIsANewOne() {
        assertThatThrownBy(() -> unit.atomically(() -> {
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");

        unit.atomically(() -> ports.reports().add(report(101, 5)));
        assertThat(ports.reports().ofIssue(101)).isPresent();
    }

    @Test
    void oneWriterAtATime() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger turn = new AtomicInteger();

        Race.of(
                        8,
                        () -> unit.atomically(() -> {
                            int others = inside.getAndIncrement();
                            ports.journal().append(step("report/" + turn.incrementAndGet(), 1));
                            inside.decrementAndGet();
                            if (others > 0) {
                                throw new IllegalStateException("not alone");
                            }
                            return "alone";
                        }))
                .assertThatSucceed(8);
    }

    @Test
    void ofTwoWhoClaimTheSameReviewAtOnceOneWins() throws Exception {
        Race.of(2, () -> ports.reviews().claim(review(1, DUE, 11L, 12L)))
                .assertThatSucceed(1)
                .assertThatTheOthersFailWith(AlreadyClaimed.class);
        assertThat(ports.reviews().ofReport(1)).hasSize(1);
    }

    @Test
    void ofTwoWhoUpdateTheSameReportAtOnceOneIsTold() throws Exception {
        ConductReport filed = ports.reports().add(report(101, 5));

        Race.of(2, () -> {
                    ports.reports().update(filed.assessed(Samples.assessment()));
                    return "updated";
                })
                .assertThatSucceed(1)
                .assertThatTheOthersFailWith(Conflict.class);
    }

    private void afterAnotherStep(Runnable refused) {
        unit.atomically(() -> {
            ports.journal().append(step("subject/1", 1));
            refused.run();
            return null;
        });
    }

    private void writeEverywhere() {
        ports.subjects().add(Subject.person("Riley", Set.of(Identifier.user("riley"))));
        ports.reports().add(report(101, 5));
        ports.restrictions().add(proposed(1, 5, DUE));
        ports.letters().add(draft(1, 5));
        ports.reviews().claim(review(1, DUE, 11L));
        ports.appeals().lodge(Samples.appeal(31));
        ports.reviewRuns().record(new Run(Samples.NOW, 1, 0, 0, 0, 0, ""));
        ports.journal().append(step("report/1", 1));
    }

    private void assertNothingIsKept() {
        assertThat(ports.subjects().carrying(Identifier.user("riley"))).isEmpty();
        assertThat(ports.reports().newest(0, 10)).isEmpty();
        assertThat(ports.restrictions().ofReport(1)).isEmpty();
        assertThat(ports.letters().ofReport(1)).isEmpty();
        assertThat(ports.reviews().ofReport(1)).isEmpty();
        assertThat(ports.appeals().open()).isEmpty();
        assertThat(ports.reviewRuns().last()).isEmpty();
        assertThat(ports.journal().since(0)).isEmpty();
        assertThat(ports.reviews().claim(review(1, DUE, 11L)).id()).isPositive();
    }
}
