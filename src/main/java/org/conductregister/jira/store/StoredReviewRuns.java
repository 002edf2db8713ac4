package org.conductregister.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Optional;
import net.java.ao.DBParam;
import org.conductregister.review.ReviewRuns;

/** The last run of the job, in a table of one row. */
public final class StoredReviewRuns implements ReviewRuns {

    private final ActiveObjects ao;
    private final ObjectMapper json;
    private final ClusterUnitOfWork unit;

    /** @param unit in which every write happens */
    public StoredReviewRuns(ActiveObjects ao, ObjectMapper json, ClusterUnitOfWork unit) {
        this.ao = ao;
        this.json = json;
        this.unit = unit;
    }

    @Override
    public Optional<Run> last() {
        ReviewRunRow row = ao.get(ReviewRunRow.class, ReviewRunRow.ONLY);
        return row == null ? Optional.empty() : Optional.of(parse(row.getJsonText()));
    }

    @Override
    public void record(Run run) {
        unit.atomically(() -> {
            ReviewRunRow row = ao.get(ReviewRunRow.class, ReviewRunRow.ONLY);
            if (row == null) {
                return ao.create(
                        ReviewRunRow.class, new DBParam("ID", ReviewRunRow.ONLY), new DBParam("JSON_TEXT", write(run)));
            }
            row.setJsonText(write(run));
            row.save();
            return row;
        });
    }

    private String write(Run run) {
        try {
            return json.writeValueAsString(run);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Run parse(String body) {
        try {
            return json.readValue(body, Run.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("the last run cannot be read", e);
        }
    }
}
