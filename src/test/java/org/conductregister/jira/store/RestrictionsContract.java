package org.conductregister.jira.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.conductregister.jira.store.Samples.DUE;
import static org.conductregister.jira.store.Samples.NOW;
import static org.conductregister.jira.store.Samples.proposed;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.conductregister.restriction.Restriction;
import org.conductregister.restriction.RestrictionState;
import org.conductregister.restriction.Restrictions;
import org.conductregister.verb.Journal.Conflict;
import org.junit.jupiter.api.Test;

/** What every {@link org.conductregister.restriction.Restrictions} keeps to, whatever it is kept in. */
abstract class RestrictionsContract {

    private final Ports ports;
    private final Restrictions restrictions;

    RestrictionsContract(Storage storage) {
        ports = storage.open();
        restrictions = ports.restrictions();
    }

    @Test
    void aRestrictionIsFoundAsItWasProposed() {
        Restriction added = restrictions.add(proposed(1, 5, DUE));

        assertThat(added.id()).isPositive();
        assertThat(added).isEqualTo(proposed(1, 5, DUE).withId(added.id()));
        assertThat(restrictions.find(added.id())).contains(added);
        assertThat(restrictions.find(987_654_321)).isEmpty();
    }

    @Test
    void theRestrictionsOfAReportAndOfASubjectComeOldestFirstInEveryState() {
        Restriction one = restrictions.add(proposed(1, 5, DUE));
        Restriction two = active(2, 5, DUE);
        Restriction three = ended(active(1, 6, DUE));

        assertThat(restrictions.ofReport(1)).containsExactly(one, three);
        assertThat(restrictions.ofSubject(5)).containsExactly(one, two);
    }

    @Test
    void onlyWhatIsInForceIsActive() {
        restrictions.add(proposed(1, 5, DUE));
        restrictions.update(restrictions.add(proposed(1, 5, DUE)).approved("director"));
        ended(active(1, 5, DUE));
        Restriction mine = active(1, 5, DUE);
        Restriction other = active(1, 6, DUE);

        assertThat(restrictions.active()).containsExactlyInAnyOrder(mine, other);
        assertThat(restrictions.activeOf(Set.of(5L, 987_654_321L))).containsExactly(mine);
        assertThat(restrictions.activeOf(Set.of())).isEmpty();
    }

    @Test
    void everyRestrictionInForceIsReadHoweverManyThereAre() {
        int many = 2 * Documents.STRETCH;
        List<Long> subjects = LongStream.range(0, many).boxed().toList();
        ports.unit().atomically(() -> {
            subjects.forEach(subject -> restrictions.add(inForce(subject)));
            return null;
        });

        assertThat(restrictions.active())
                .extracting(Restriction::subjectId)
                .containsExactlyInAnyOrderElementsOf(subjects);
        assertThat(restrictions.activeOf(subjects)).hasSize(many);
    }

    @Test
    void aReviewFallsDueOnItsDateTheEarliestFirst() {
        Restriction later = active(1, 5, DUE.plusDays(1));
        Restriction onTheDay = active(1, 5, DUE);
        Restriction longAgo = active(1, 5, LocalDate.EPOCH.minusDays(3));

        assertThat(restrictions.dueForReview(DUE)).containsExactly(longAgo, onTheDay);
        assertThat(restrictions.dueForReview(DUE.plusDays(1))).containsExactly(longAgo, onTheDay, later);
    }

    @Test
    void nothingFallsDueThatIsNotInForceOrIsUnderReview() {
        restrictions.add(proposed(1, 5, DUE));
        ended(active(1, 5, DUE));
        Restriction reviewed = active(1, 5, DUE).underReview();
        restrictions.update(reviewed);

        assertThat(restrictions.dueForReview(DUE)).isEmpty();
        restrictions.update(reviewed.continuedTo(DUE.plusMonths(6)));
        assertThat(restrictions.dueForReview(DUE)).isEmpty();
        assertThat(restrictions.dueForReview(DUE.plusMonths(6)))
                .containsExactly(reviewed.continuedTo(DUE.plusMonths(6)));
    }

    @Test
    void anUpdateReplacesExactlyTheRevisionBeforeIt() {
        Restriction added = restrictions.add(proposed(1, 5, DUE));
        Restriction approved = added.approved("director");
        restrictions.update(approved);

        assertThatThrownBy(() -> restrictions.update(added.approved("chief"))).isInstanceOf(Conflict.class);
        assertThat(restrictions.find(added.id())).contains(approved);
    }

    private Restriction active(long reportId, long subjectId, LocalDate due) {
        Restriction approved =
                restrictions.add(proposed(reportId, subjectId, due)).approved("director");
        restrictions.update(approved);
        Restriction active = approved.activated(9, NOW);
        restrictions.update(active);
        return active;
    }

    private Restriction ended(Restriction active) {
        Restriction lifted = active.ended(RestrictionState.LIFTED, NOW);
        restrictions.update(lifted);
        return lifted;
    }

    private static Restriction inForce(long subjectId) {
        return proposed(1, subjectId, DUE).approved("director").activated(9, NOW);
    }

    @Test
    void aRestrictionThatGoesToAnotherRecordBindsThatOneAlone() {
        Restriction added = active(1, 5, DUE);
        restrictions.update(added.under(6));

        assertThat(restrictions.activeOf(List.of(5L, 6L))).containsExactly(added.under(6));
        assertThat(restrictions.ofSubject(6)).containsExactly(added.under(6));
        assertThat(restrictions.ofSubject(5)).isEmpty();
    }
}
