package org.conductregister.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import org.conductregister.restriction.Restriction;
import org.conductregister.restriction.RestrictionState;
import org.conductregister.restriction.Restrictions;

/** Restrictions in the register's tables. */
public final class StoredRestrictions implements Restrictions {

    private static final String ACTIVE = RestrictionState.ACTIVE.name();

    private final ClusterUnitOfWork unit;
    private final Documents<RestrictionRow, Restriction> documents;

    /** @param unit in which every write happens */
    public StoredRestrictions(ActiveObjects ao, ObjectMapper json, ClusterUnitOfWork unit) {
        this.unit = unit;
        this.documents = new Documents<>(ao, json, RestrictionRow.class, Restriction.class, Restriction::withId);
    }

    @Override
    public Optional<Restriction> find(long id) {
        return documents.find(id);
    }

    @Override
    public List<Restriction> ofReport(long reportId) {
        return documents.oldestFirst("REPORT_ID = ?", reportId);
    }

    @Override
    public List<Restriction> ofSubject(long subjectId) {
        return documents.oldestFirst("SUBJECT_ID = ?", subjectId);
    }

    @Override
    public List<Restriction> active() {
        return documents.inStretches("STATE_NAME = ?", ACTIVE);
    }

    @Override
    public List<Restriction> activeOf(Collection<Long> subjectIds) {
        return Batches.in("SUBJECT_ID", subjectIds, (criterion, ids) -> {
            Object[] parameters = Arrays.copyOf(ids, ids.length + 1);
            parameters[ids.length] = ACTIVE;
            return documents.oldestFirst(criterion + " AND STATE_NAME = ?", parameters);
        });
    }

    @Override
    public List<Restriction> dueForReview(LocalDate until) {
        return documents.read(
                Documents.query("DUE_DAY <= ?", until.toEpochDay()).order("DUE_DAY ASC, ID ASC"));
    }

    @Override
    public Restriction add(Restriction restriction) {
        return unit.atomically(() -> restriction.withId(documents.insert(
                restriction,
                restriction.revision(),
                new DBParam("REPORT_ID", restriction.reportId()),
                new DBParam("SUBJECT_ID", restriction.subjectId()),
                new DBParam("STATE_NAME", restriction.state().name()),
                new DBParam("DUE_DAY", dueDay(restriction)))));
    }

    @Override
    public void update(Restriction restriction) {
        unit.atomically(() -> {
            documents.replace(restriction.id(), restriction.revision(), restriction.about(), restriction, row -> {
                row.setSubjectId(restriction.subjectId());
                row.setStateName(restriction.state().name());
                row.setDueDay(dueDay(restriction));
            });
            return restriction;
        });
    }

    private static Long dueDay(Restriction restriction) {
        boolean canFallDue = restriction.state() == RestrictionState.ACTIVE && !restriction.reviewOpened();
        return canFallDue ? restriction.reviewDate().toEpochDay() : null;
    }
}
