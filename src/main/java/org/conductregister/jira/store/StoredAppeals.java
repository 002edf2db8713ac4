package org.conductregister.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import org.conductregister.appeal.Appeal;
import org.conductregister.appeal.Appeals;

/** Appeals in the register's tables. */
public final class StoredAppeals implements Appeals {

    private final ActiveObjects ao;
    private final ClusterUnitOfWork unit;
    private final Documents<AppealRow, Appeal> documents;

    /** @param unit in which every write happens */
    public StoredAppeals(ActiveObjects ao, ObjectMapper json, ClusterUnitOfWork unit) {
        this.ao = ao;
        this.unit = unit;
        this.documents = new Documents<>(ao, json, AppealRow.class, Appeal.class, Appeal::withId);
    }

    @Override
    public Optional<Appeal> find(long id) {
        return documents.find(id);
    }

    @Override
    public Optional<Appeal> ofIssue(long issueId) {
        return issueId == 0 ? Optional.empty() : documents.first("ISSUE_ID = ?", issueId);
    }

    @Override
    public List<Appeal> ofReport(long reportId) {
        return documents.oldestFirst("REPORT_ID = ?", reportId);
    }

    @Override
    public List<Appeal> ofSubject(long subjectId) {
        return documents.oldestFirst("SUBJECT_ID = ?", subjectId);
    }

    @Override
    public List<Appeal> open() {
        return documents.oldestFirst("UNDECIDED = ?", true);
    }

    @Override
    public List<Appeal> withoutIssue() {
        return documents.oldestFirst("ISSUE_ID = ?", 0L);
    }

    @Override
    public Appeal lodge(Appeal appeal) {
        return unit.atomically(() -> {
            Appeal lodged = appeal.withId(documents.insert(
                    appeal,
                    appeal.revision(),
                    new DBParam("REPORT_ID", appeal.reportId()),
                    new DBParam("SUBJECT_ID", appeal.subjectId()),
                    new DBParam("ISSUE_ID", issueId(appeal)),
                    new DBParam("UNDECIDED", appeal.isOpen())));
            if (lodged.kind() == Appeal.Kind.APPEAL) {
                claim(lodged);
            }
            return lodged;
        });
    }

    private void claim(Appeal appeal) {
        Collision.explained(
                () -> ao.create(
                        AppealClaimRow.class,
                        new DBParam("APPEAL_ID", appeal.id()),
                        new DBParam("LETTER_ID", appeal.letterId())),
                cause -> ao.count(AppealClaimRow.class, "LETTER_ID = ?", appeal.letterId()) == 0
                        ? Optional.empty()
                        : Optional.of(new AlreadyLodged(appeal.letterId(), cause)));
    }

    @Override
    public void update(Appeal appeal) {
        unit.atomically(() -> {
            documents.replace(appeal.id(), appeal.revision(), appeal.about(), appeal, row -> {
                row.setSubjectId(appeal.subjectId());
                row.setIssueId(issueId(appeal));
                row.setUndecided(appeal.isOpen());
            });
            return appeal;
        });
    }

    private static long issueId(Appeal appeal) {
        return appeal.issue() == null ? 0 : appeal.issue().id();
    }
}
