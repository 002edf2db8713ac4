package org.conductregister.fake;

import java.util.List;
import java.util.Optional;
import org.conductregister.appeal.Appeal;
import org.conductregister.appeal.Appeals;

/** Appeals in memory. */
public final class FakeAppeals implements Appeals {

    private final FakeUnitOfWork unit;
    private final Shelf<Appeal> shelf;

    FakeAppeals(FakeUnitOfWork unit) {
        this.unit = unit;
        this.shelf = new Shelf<>(unit);
    }

    @Override
    public Optional<Appeal> find(long id) {
        return shelf.find(id);
    }

    @Override
    public Optional<Appeal> ofIssue(long issueId) {
        return shelf.where(appeal -> appeal.issue() != null && appeal.issue().id() == issueId).stream()
                .findFirst();
    }

    @Override
    public List<Appeal> ofReport(long reportId) {
        return shelf.where(appeal -> appeal.reportId() == reportId);
    }

    @Override
    public List<Appeal> ofSubject(long subjectId) {
        return shelf.where(appeal -> appeal.subjectId() == subjectId);
    }

    @Override
    public List<Appeal> open() {
        return shelf.where(Appeal::isOpen);
    }

    @Override
    public List<Appeal> withoutIssue() {
        return shelf.where(appeal -> appeal.issue() == null);
    }

    @Override
    public Appeal lodge(Appeal appeal) {
        return unit.atomically(() -> {
            boolean again = appeal.kind() == Appeal.Kind.APPEAL
                    && !shelf.where(other -> other.letterId() == appeal.letterId())
                            .isEmpty();
            if (again) {
                throw new AlreadyLodged(appeal.letterId(), null);
            }
            return shelf.add(appeal::withId);
        });
    }

    @Override
    public void update(Appeal appeal) {
        unit.atomically(() -> {
            shelf.replace(appeal.id(), appeal, Appeal::revision, appeal.about());
            return appeal;
        });
    }
}
