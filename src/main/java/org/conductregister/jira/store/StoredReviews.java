package org.conductregister.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import org.conductregister.review.Review;
import org.conductregister.review.Reviews;

/** Reviews in the register's tables. */
public final class StoredReviews implements Reviews {

    private final ActiveObjects ao;
    private final ClusterUnitOfWork unit;
    private final Documents<ReviewRow, Review> documents;

    /** @param unit in which every write happens */
    public StoredReviews(ActiveObjects ao, ObjectMapper json, ClusterUnitOfWork unit) {
        this.ao = ao;
        this.unit = unit;
        this.documents = new Documents<>(ao, json, ReviewRow.class, Review.class, Review::withId);
    }

    @Override
    public Optional<Review> find(long id) {
        return documents.find(id);
    }

    @Override
    public Optional<Review> ofIssue(long issueId) {
        return issueId == 0 ? Optional.empty() : documents.first("ISSUE_ID = ?", issueId);
    }

    @Override
    public List<Review> ofReport(long reportId) {
        return documents.oldestFirst("REPORT_ID = ?", reportId);
    }

    @Override
    public List<Review> openUntil(LocalDate until) {
        return documents.read(
                Documents.query("OPEN_DUE_DAY <= ?", until.toEpochDay()).order("OPEN_DUE_DAY ASC, ID ASC"));
    }

    @Override
    public List<Review> withoutIssue() {
        return documents.oldestFirst("ISSUE_ID = ?", 0L);
    }

    @Override
    public List<Review> untold() {
        return documents.oldestFirst("OWES_LETTER = ?", 1L);
    }

    @Override
    public Review claim(Review review) {
        return unit.atomically(() -> {
            Review claimed = review.withId(documents.insert(
                    review,
                    review.revision(),
                    new DBParam("REPORT_ID", review.reportId()),
                    new DBParam("ISSUE_ID", issueId(review)),
                    new DBParam("OPEN_DUE_DAY", openDueDay(review))));
            claimed.restrictionIds().forEach(id -> claim(claimed, id));
            return claimed;
        });
    }

    private void claim(Review review, long restrictionId) {
        String key = restrictionId + "@" + review.due();
        Collision.explained(
                () -> ao.create(
                        ReviewClaimRow.class, new DBParam("REVIEW_ID", review.id()), new DBParam("CLAIM_KEY", key)),
                cause -> ao.count(ReviewClaimRow.class, "CLAIM_KEY = ?", key) == 0
                        ? Optional.empty()
                        : Optional.of(new AlreadyClaimed("restriction " + key, cause)));
    }

    @Override
    public void update(Review review) {
        unit.atomically(() -> {
            documents.replace(review.id(), review.revision(), review.about(), review, row -> {
                row.setIssueId(issueId(review));
                row.setOpenDueDay(openDueDay(review));
                row.setOwesLetter(review.owesLetter() ? 1L : null);
            });
            return review;
        });
    }

    private static long issueId(Review review) {
        return review.issue() == null ? 0 : review.issue().id();
    }

    private static Long openDueDay(Review review) {
        return review.isOpen() ? review.due().toEpochDay() : null;
    }
}
