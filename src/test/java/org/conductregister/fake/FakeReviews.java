package org.conductregister.fake;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.conductregister.review.Review;
import org.conductregister.review.Reviews;

/** Reviews in memory. */
public final class FakeReviews implements Reviews {

    private final FakeUnitOfWork unit;
    private final Shelf<Review> shelf;

    FakeReviews(FakeUnitOfWork unit) {
        this.unit = unit;
        this.shelf = new Shelf<>(unit);
    }

    @Override
    public Optional<Review> find(long id) {
        return shelf.find(id);
    }

    @Override
    public Optional<Review> ofIssue(long issueId) {
        return shelf.where(review -> review.issue() != null && review.issue().id() == issueId).stream()
                .findFirst();
    }

    @Override
    public List<Review> ofReport(long reportId) {
        return shelf.where(review -> review.reportId() == reportId);
    }

    @Override
    public List<Review> openUntil(LocalDate until) {
        return shelf.where(Review::isOpen).stream()
                .filter(review -> !review.due().isAfter(until))
                .sorted(Comparator.comparing(Review::due))
                .toList();
    }

    @Override
    public List<Review> withoutIssue() {
        return shelf.where(review -> review.issue() == null);
    }

    @Override
    public List<Review> untold() {
        return shelf.where(Review::owesLetter);
    }

    @Override
    public Review claim(Review review) {
        return unit.atomically(() -> {
            if (!shelf.where(other -> claimsTheSame(other, review)).isEmpty()) {
                throw new AlreadyClaimed(review.restrictionIds() + " on " + review.due(), null);
            }
            return shelf.add(review::withId);
        });
    }

    @Override
    public void update(Review review) {
        unit.atomically(() -> {
            shelf.replace(review.id(), review, Review::revision, review.about());
            return review;
        });
    }

    private static boolean claimsTheSame(Review one, Review other) {
        return one.due().equals(other.due()) && !Collections.disjoint(one.restrictionIds(), other.restrictionIds());
    }
}
