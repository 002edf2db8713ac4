package org.conductregister.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.conductregister.letter.CopiesOwed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Copies owed, in the register's tables. A failure is logged as well, where administrators look first. */
public final class StoredCopiesOwed implements CopiesOwed {

    private static final Logger log = LoggerFactory.getLogger(StoredCopiesOwed.class);

    private final ActiveObjects ao;
    private final ClusterUnitOfWork unit;

    /** @param unit in which every write happens */
    public StoredCopiesOwed(ActiveObjects ao, ClusterUnitOfWork unit) {
        this.ao = ao;
        this.unit = unit;
    }

    @Override
    public void add(long letterId, Instant since) {
        unit.atomically(() -> ao.create(
                CopyOwedRow.class,
                new DBParam("LETTER_ID", letterId),
                new DBParam("SINCE_MILLIS", since.toEpochMilli())));
    }

    @Override
    public List<Owed> all() {
        return Stream.of(ao.find(CopyOwedRow.class, Query.select().order("ID ASC")))
                .map(row -> new Owed(
                        row.getLetterId(),
                        Instant.ofEpochMilli(row.getSinceMillis()),
                        row.getFailure() == null ? "" : row.getFailure()))
                .toList();
    }

    @Override
    public void failed(long letterId, String failure) {
        log.error("The copy of letter {} is not on its issue yet; the daily job tries again: {}", letterId, failure);
        unit.atomically(() -> {
            for (CopyOwedRow row : rows(letterId)) {
                row.setFailure(failure);
                row.save();
            }
            return letterId;
        });
    }

    @Override
    public void settle(long letterId) {
        unit.atomically(() -> ao.deleteWithSQL(CopyOwedRow.class, "LETTER_ID = ?", letterId));
    }

    private CopyOwedRow[] rows(long letterId) {
        return ao.find(CopyOwedRow.class, Query.select().where("LETTER_ID = ?", letterId));
    }
}
