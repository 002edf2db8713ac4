package org.conductregister.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import org.conductregister.policy.Activation;
import org.conductregister.policy.Activations;
import org.conductregister.verb.Journal.Conflict;

/** Which version of which policy is in force since when, in the register's tables. */
public final class StoredActivations implements Activations {

    private final ClusterUnitOfWork unit;
    private final Documents<ActivationRow, Activation> documents;

    /** @param unit in which every write happens */
    public StoredActivations(ActiveObjects ao, ObjectMapper json, ClusterUnitOfWork unit) {
        this.unit = unit;
        this.documents =
                new Documents<>(ao, json, ActivationRow.class, Activation.class, (activation, id) -> activation);
    }

    @Override
    public void add(Activation activation) {
        unit.atomically(() -> Collision.explained(
                () -> documents.insert(activation, 1, new DBParam("TURN", activation.number())), cause -> documents
                        .first("TURN = ?", activation.number())
                        .map(other -> new Conflict("activation/" + activation.number()))));
    }

    @Override
    public Optional<Activation> latest() {
        return documents.read(Documents.everything().order("TURN DESC").limit(1)).stream()
                .findFirst();
    }

    @Override
    public List<Activation> all() {
        return documents.read(Documents.everything().order("TURN ASC"));
    }
}
