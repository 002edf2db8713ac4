package org.conductregister.jira.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.conductregister.jira.store.Samples.DUE;
import static org.conductregister.jira.store.Samples.review;

import org.conductregister.report.IssueRef;
import org.conductregister.review.Review;
import org.conductregister.review.Reviews;
import org.conductregister.review.Reviews.AlreadyClaimed;
import org.conductregister.verb.Journal.Conflict;
import org.junit.jupiter.api.Test;

/** What every {@link org.conductregister.review.Reviews} keeps to, whatever it is kept in. */
abstract class ReviewsContract {

    private final Reviews reviews;

    ReviewsContract(Storage storage) {
        reviews = storage.open().reviews();
    }

    @Test
    void aReviewIsFoundAsItWasClaimed() {
        Review claimed = reviews.claim(review(1, DUE, 11L, 12L));

        assertThat(claimed.id()).isPositive();
        assertThat(claimed).isEqualTo(review(1, DUE, 11L, 12L).withId(claimed.id()));
        assertThat(reviews.find(claimed.id())).contains(claimed);
        assertThat(reviews.find(987_654_321)).isEmpty();
    }

    @Test
    void aRestrictionIsClaimedOncePerDateEvenByAReviewOfMore() {
        Review first = reviews.claim(review(1, DUE, 11L, 12L));

        assertThatThrownBy(() -> reviews.claim(review(1, DUE, 12L, 13L))).isInstanceOf(AlreadyClaimed.class);
        assertThat(reviews.ofReport(1)).as("nothing of the second is stored").containsExactly(first);
        assertThat(reviews.claim(review(1, DUE, 13L)).id())
                .as("what the second had claimed first is free again")
                .isPositive();
    }

    @Test
    void theSameRestrictionIsClaimedAgainForItsNextDate() {
        Review first = reviews.claim(review(1, DUE, 11L));
        Review next = reviews.claim(review(1, DUE.plusMonths(6), 11L));

        assertThat(reviews.ofReport(1)).containsExactly(first, next);
    }

    @Test
    void aReviewWithoutAnIssueIsFoundUntilItHasOne() {
        Review claimed = reviews.claim(review(1, DUE, 11L));

        assertThat(reviews.withoutIssue()).containsExactly(claimed);
        assertThat(reviews.ofIssue(0)).as("no issue is no issue's id").isEmpty();
        Review opened = claimed.withIssue(new IssueRef(201, "COND-9"));
        reviews.update(opened);
        assertThat(reviews.withoutIssue()).isEmpty();
        assertThat(reviews.ofIssue(201)).contains(opened);
    }

    @Test
    void openReviewsComeEarliestFirstUntilTheyAreDecided() {
        Review later = reviews.claim(review(1, DUE.plusDays(1), 11L));
        Review today = reviews.claim(review(1, DUE, 12L));
        Review decided = reviews.claim(review(1, DUE, 13L)).decided(Samples.lifted());
        reviews.update(decided);

        assertThat(reviews.openUntil(DUE)).containsExactly(today);
        assertThat(reviews.openUntil(DUE.plusDays(1))).containsExactly(today, later);
        assertThat(reviews.find(decided.id())).contains(decided);
    }

    @Test
    void aDecidedReviewOwesItsLetterUntilItIsTold() {
        Review open = reviews.claim(review(1, DUE, 11L));
        assertThat(reviews.untold()).isEmpty();
        Review decided = open.decided(Samples.lifted());
        reviews.update(decided);
        assertThat(reviews.untold()).containsExactly(decided);
        reviews.update(decided.toldByLetter());
        assertThat(reviews.untold()).isEmpty();
        assertThat(reviews.find(open.id()).orElseThrow().told()).isTrue();
    }

    @Test
    void ofTwoPeopleWhoDecideTheSameReviewOneIsTooLate() {
        Review claimed = reviews.claim(review(1, DUE, 11L));
        reviews.update(claimed.decided(Samples.lifted()));

        assertThatThrownBy(() -> reviews.update(claimed.withIssue(new IssueRef(201, "COND-9"))))
                .isInstanceOf(Conflict.class);
    }
}
