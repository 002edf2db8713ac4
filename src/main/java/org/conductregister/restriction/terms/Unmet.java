package org.conductregister.restriction.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.conductregister.verb.Limits;
import org.conductregister.verb.Reason;

/** Gathers everything that keeps terms from being imposed, field by field. */
final class Unmet {

    private final List<Reason> reasons = new ArrayList<>();

    /** A line that must be there. */
    Unmet line(String field, String value, String missing) {
        return when(blank(value), field, missing).optionalLine(field, value);
    }

    /** A line that may be empty. */
    Unmet optionalLine(String field, String value) {
        if (value != null) {
            reasons.addAll(Limits.lines(Map.of(field, value)));
        }
        return this;
    }

    /** A text of several lines that must be there. */
    Unmet text(String field, String value, String missing) {
        when(blank(value), field, missing);
        if (value != null) {
            reasons.addAll(Limits.texts(Map.of(field, value)));
        }
        return this;
    }

    /** A day that must not be still to come; null is no fault here. */
    Unmet past(String field, LocalDate day, LocalDate today, String future) {
        return when(day != null && day.isAfter(today), field, future, day);
    }

    /** A fault of a field. */
    Unmet when(boolean wrong, String field, String code, Object... named) {
        if (wrong) {
            reasons.add(Reason.at(field, code, named));
        }
        return this;
    }

    /** What another check found. */
    Unmet and(List<Reason> others) {
        reasons.addAll(others);
        return this;
    }

    List<Reason> reasons() {
        return List.copyOf(reasons);
    }

    static boolean blank(String value) {
        return value == null || value.isBlank();
    }
}
