package org.conductregister.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.conductregister.subject.Hints;
import org.conductregister.subject.Subject;

/** The hints of all subjects, in a table by which near ones are found. */
final class SubjectHints {

    /** A hint that so many share says nothing any more; the rest of them is not read. */
    private static final int MOST_OF_ONE = 1_000;

    private final ActiveObjects ao;

    SubjectHints(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Puts the hints of this subject in the place of those that it had. */
    void replace(Subject subject) {
        Set<String> missing = new HashSet<>(Hints.of(subject));
        List<SubjectHintRow> gone = new ArrayList<>();
        for (SubjectHintRow row : ao.find(SubjectHintRow.class, "SUBJECT_ID = ?", subject.id())) {
            if (!missing.remove(row.getHintText())) {
                gone.add(row);
            }
        }
        ao.delete(gone.toArray(new SubjectHintRow[0]));
        missing.forEach(hint -> ao.create(
                SubjectHintRow.class, new DBParam("SUBJECT_ID", subject.id()), new DBParam("HINT_TEXT", hint)));
    }

    /** The ids of subjects that share any of these, those that share most first. */
    List<Long> sharing(Set<String> hints, int limit) {
        Map<Long, Integer> shared = new HashMap<>();
        for (String hint : hints) {
            Query query = Query.select("ID, SUBJECT_ID")
                    .where("HINT_TEXT = ?", hint)
                    .order("ID DESC")
                    .limit(MOST_OF_ONE);
            ao.stream(SubjectHintRow.class, query, row -> shared.merge(row.getSubjectId(), 1, Integer::sum));
        }
        List<Long> ids = new ArrayList<>(shared.keySet());
        Collections.sort(ids);
        ids.sort(Comparator.comparing((Long id) -> shared.get(id)).reversed());
        return ids.subList(0, Math.min(limit, ids.size()));
    }
}
