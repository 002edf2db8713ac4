package org.conductregister.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import org.conductregister.restriction.Absence;
import org.conductregister.restriction.Absences;

/** Who is away, in the register's tables. */
public final class StoredAbsences implements Absences {

    private final ActiveObjects ao;
    private final ClusterUnitOfWork unit;
    private final Documents<AbsenceRow, Absence> documents;

    /** @param unit in which every write happens */
    public StoredAbsences(ActiveObjects ao, ObjectMapper json, ClusterUnitOfWork unit) {
        this.ao = ao;
        this.unit = unit;
        this.documents = new Documents<>(ao, json, AbsenceRow.class, Absence.class, (absence, id) -> absence);
    }

    @Override
    public void put(Absence absence) {
        unit.atomically(() -> {
            ao.deleteWithSQL(AbsenceRow.class, "USER_KEY = ?", absence.userKey());
            return documents.insert(absence, absence.revision(), new DBParam("USER_KEY", absence.userKey()));
        });
    }

    @Override
    public Optional<Absence> of(String userKey) {
        return documents.first("USER_KEY = ?", userKey);
    }

    @Override
    public List<Absence> all() {
        return documents.read(Documents.everything());
    }
}
