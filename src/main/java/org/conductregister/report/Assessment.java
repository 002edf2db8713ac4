package org.conductregister.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.conductregister.policy.Factor;
import org.conductregister.verb.Reason;

/**
 * The weighing of a report: every relevant factor, answered in words (R50).
 *
 * @param assessorKey who weighed it
 * @param answers by factor; a factor without an answer is absent
 */
public record Assessment(String assessorKey, Map<Factor, String> answers) {

    /** Keeps only real answers. */
    public Assessment {
        Map<Factor, String> given = new EnumMap<>(Factor.class);
        answers.forEach((factor, answer) -> {
            if (answer != null && !answer.isBlank()) {
                given.put(factor, answer.strip());
            }
        });
        answers = Map.copyOf(given);
    }

    /** A reason for each factor that is not answered. */
    public List<Reason> unanswered() {
        List<Reason> reasons = new ArrayList<>();
        for (Factor factor : Factor.values()) {
            if (!answers.containsKey(factor)) {
                reasons.add(Reason.at(factor.name(), "assessment.factor-unanswered", factor.name()));
            }
        }
        return reasons;
    }
}
