package org.conductregister.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.conductregister.draft.Draft;
import org.conductregister.draft.Drafts;

/**
 * Drafts in a table of their own. They are no part of the register: saving one takes no lock of the cluster, since each has
 * one owner, who types in one place at a time.
 */
public final class StoredDrafts implements Drafts {

    private final ActiveObjects ao;
    private final ObjectMapper json;

    /** Uses these. */
    public StoredDrafts(ActiveObjects ao, ObjectMapper json) {
        this.ao = ao;
        this.json = json;
    }

    @Override
    public Optional<Draft> find(String once) {
        return row(once).map(this::draft);
    }

    @Override
    public Optional<Draft> newest(String ownerKey, String form) {
        Query query = Query.select()
                .where("OWNER_KEY = ? AND FORM_KEY = ? AND SENT_NAME = ?", ownerKey, form, Draft.Sent.NOT.name())
                .order("SAVED_AT DESC, ID DESC")
                .limit(1);
        return Stream.of(ao.find(DraftRow.class, query)).findFirst().map(this::draft);
    }

    @Override
    public void put(Draft draft) {
        ao.executeInTransaction(() -> {
            Optional<DraftRow> known = row(draft.once());
            if (known.isEmpty()) {
                return insert(draft);
            }
            DraftRow row = known.get();
            row.setSentName(draft.sent().name());
            row.setSavedAt(draft.savedAt().toEpochMilli());
            row.setJsonText(write(draft));
            row.save();
            return row;
        });
    }

    private DraftRow insert(Draft draft) {
        return ao.create(
                DraftRow.class,
                new DBParam("ONCE_KEY", draft.once()),
                new DBParam("OWNER_KEY", draft.ownerKey()),
                new DBParam("FORM_KEY", draft.form()),
                new DBParam("SENT_NAME", draft.sent().name()),
                new DBParam("SAVED_AT", draft.savedAt().toEpochMilli()),
                new DBParam("JSON_TEXT", write(draft)));
    }

    @Override
    public void remove(String once) {
        ao.executeInTransaction(() -> ao.deleteWithSQL(DraftRow.class, "ONCE_KEY = ?", once));
    }

    @Override
    public int removeSavedBefore(Instant then) {
        return ao.executeInTransaction(() -> ao.deleteWithSQL(DraftRow.class, "SAVED_AT < ?", then.toEpochMilli()));
    }

    private Optional<DraftRow> row(String once) {
        return Stream.of(ao.find(DraftRow.class, Query.select().where("ONCE_KEY = ?", once)))
                .findFirst();
    }

    private Draft draft(DraftRow row) {
        try {
            return json.readValue(row.getJsonText(), Draft.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a draft cannot be read", e);
        }
    }

    private String write(Draft draft) {
        try {
            return json.writeValueAsString(draft);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
