package org.conductregister.draft;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A form as somebody has filled it in so far.
 *
 * @param once names this one filling-in of the form; given out with the form, so that sending it twice files it once
 * @param ownerKey whose it is; nobody else ever reads it
 * @param form which form, on which ticket
 * @param fields what was typed, by field; empty once it is sent
 * @param savedAt when it was last saved
 * @param sent how far it has come
 * @param reportId the report that it became; 0 before that
 */
public record Draft(
        String once,
        String ownerKey,
        String form,
        Map<String, List<String>> fields,
        Instant savedAt,
        Sent sent,
        long reportId) {

    /** How far a draft has come. */
    public enum Sent {
        /** Being typed. */
        NOT,
        /** Being filed at this moment. */
        UNDER_WAY,
        /** Filed. */
        DONE
    }

    /** Copies the fields; refuses a form without a name, which no database would take. */
    public Draft {
        if (form.isBlank()) {
            throw new IllegalArgumentException("a draft is of some form");
        }
        fields = Map.copyOf(fields);
    }

    /** Something typed and not sent. */
    public static Draft typed(String once, String ownerKey, String form, Map<String, List<String>> fields, Instant at) {
        return new Draft(once, ownerKey, form, fields, at, Sent.NOT, 0);
    }

    /** The same draft, this far. */
    Draft sent(Sent far, long report, Instant at) {
        return new Draft(once, ownerKey, form, far == Sent.DONE ? Map.of() : fields, at, far, report);
    }
}
