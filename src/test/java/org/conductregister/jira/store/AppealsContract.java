package org.conductregister.jira.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.conductregister.jira.store.Samples.appeal;
import static org.conductregister.jira.store.Samples.complaint;

import java.util.Set;
import org.conductregister.Requirement;
import org.conductregister.appeal.Appeal;
import org.conductregister.appeal.AppealDecision;
import org.conductregister.appeal.AppealDecision.Ruling;
import org.conductregister.appeal.Appeals;
import org.conductregister.appeal.Appeals.AlreadyLodged;
import org.conductregister.report.IssueRef;
import org.conductregister.verb.Journal.Conflict;
import org.junit.jupiter.api.Test;

/** What every {@link org.conductregister.appeal.Appeals} keeps to, whatever it is kept in. */
abstract class AppealsContract {

    private final Appeals appeals;

    AppealsContract(Storage storage) {
        appeals = storage.open().appeals();
    }

    @Test
    void anAppealIsFoundAsItWasLodged() {
        Appeal lodged = appeals.lodge(appeal(31));

        assertThat(lodged.id()).isPositive();
        assertThat(lodged).isEqualTo(appeal(31).withId(lodged.id()));
        assertThat(appeals.find(lodged.id())).contains(lodged);
        assertThat(appeals.ofReport(1)).containsExactly(lodged);
        assertThat(appeals.ofSubject(5)).containsExactly(lodged);
        assertThat(appeals.find(987_654_321)).isEmpty();
    }

    @Test
    @Requirement("R107")
    void aLetterIsAppealedOnce() {
        Appeal first = appeals.lodge(appeal(31));

        assertThatThrownBy(() -> appeals.lodge(appeal(31))).isInstanceOf(AlreadyLodged.class);
        assertThat(appeals.ofReport(1)).as("nothing of the second is stored").containsExactly(first);
        assertThat(appeals.lodge(appeal(32)).id()).isPositive();
    }

    @Test
    @Requirement("R107")
    void ofTwoWhoAppealAtOnceOneWins() throws Exception {
        Race.of(2, () -> appeals.lodge(appeal(31)))
                .assertThatSucceed(1)
                .assertThatTheOthersFailWith(AlreadyLodged.class);
        assertThat(appeals.ofReport(1)).hasSize(1);
    }

    @Test
    void aComplaintComesAsOftenAsItMust() {
        Appeal first = appeals.lodge(complaint());
        Appeal second = appeals.lodge(complaint());

        assertThat(appeals.ofSubject(5)).containsExactly(first, second);
    }

    @Test
    void anAppealWithoutAnIssueIsFoundUntilItHasOne() {
        Appeal lodged = appeals.lodge(appeal(31));

        assertThat(appeals.withoutIssue()).containsExactly(lodged);
        assertThat(appeals.ofIssue(0)).as("no issue is no issue's id").isEmpty();
        Appeal ticketed = lodged.withIssue(new IssueRef(301, "COND-9"));
        appeals.update(ticketed);
        assertThat(appeals.withoutIssue()).isEmpty();
        assertThat(appeals.ofIssue(301)).contains(ticketed);
    }

    @Test
    void whatIsOpenComesOldestFirstUntilItIsDecided() {
        Appeal first = appeals.lodge(appeal(31));
        Appeal second = appeals.lodge(complaint());
        assertThat(appeals.open()).containsExactly(first, second);

        Appeal considered = first.takenUp("chief");
        appeals.update(considered);
        assertThat(appeals.open()).containsExactly(considered, second);
        Appeal decided = considered.decided(
                new AppealDecision(Ruling.VARIED, "heard", "milder", Set.of(9L, 10L), "chief", Samples.NOW));
        appeals.update(decided);
        assertThat(appeals.open()).containsExactly(second);
        assertThat(appeals.find(decided.id())).contains(decided);
    }

    @Test
    void ofTwoWhoTakeItUpOneIsTooLate() {
        Appeal lodged = appeals.lodge(appeal(31));
        appeals.update(lodged.takenUp("chief"));

        assertThatThrownBy(() -> appeals.update(lodged.takenUp("deputy"))).isInstanceOf(Conflict.class);
    }

    @Test
    void anAppealThatGoesToAnotherRecordIsFoundThereAlone() {
        Appeal lodged = appeals.lodge(appeal(32));
        appeals.update(lodged.under(6));

        assertThat(appeals.ofSubject(6)).containsExactly(lodged.under(6));
        assertThat(appeals.ofSubject(5)).isEmpty();
    }
}
